"""An officer at the form in the browser, and the repository in which the drafts are."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page, expect

import tools
from built.sample import AS_OF, copied
from cli.preview import serving
from pressroom.editor.decap import FOLDER

expect.set_options(timeout=30_000)
_WRITER = ("-c", "user.name=Văn thư", "-c", "user.email=vanthu@songlam.example")


def git(repo: Path, *arguments: str) -> str:
    """What Git says in `repo`."""
    command = ["git", "-C", str(repo), *_WRITER, *arguments]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def a_repository(repo: Path) -> Path:
    """The sample as a repository of its own with one commit, with the form installed beside it."""
    installed = tools.editor()
    copied(repo)
    git(repo, "init", "--quiet", "--initial-branch=main")
    (repo / ".gitignore").write_text("/.pressroom/\n__pycache__/\n", encoding="utf-8")
    git(repo, "add", "--all")
    git(repo, "commit", "--quiet", "--message=Kho mẫu")
    (repo / FOLDER).mkdir(parents=True)
    shutil.copyfile(installed / "installed.txt", repo / FOLDER / "installed.txt")
    (repo / FOLDER / "node_modules").symlink_to(installed / "node_modules")
    return repo


@dataclass(frozen=True)
class Desk:
    """A press room whose form is open on this machine."""

    repo: Path
    url: str

    def drafts(self) -> list[str]:
        """The branches of drafts."""
        return git(self.repo, "branch", "--list", "--format=%(refname:short)", "cms/*").split()

    def draft_of(self, slug: str) -> str:
        """The branch of the one draft whose address ends in `slug`."""
        (found,) = [name for name in self.drafts() if name.endswith(f"/{slug}")]
        return found

    def changes(self, draft: str) -> str:
        """What a draft changes, without the lines around."""
        return git(self.repo, "diff", "--unified=0", "main", draft)


@contextmanager
def a_desk(repo: Path) -> Iterator[Desk]:
    """`pressroom serve --editor` of a repository."""
    with serving(a_repository(repo), "--editor", f"--as-of={AS_OF}") as preview:
        yield Desk(repo, preview.url())
        assert preview.stop() == 0


@dataclass(frozen=True)
class Officer:
    """Somebody who has logged in at a desk."""

    page: Page
    desk: Desk

    def comes(self, where: str) -> "Officer":
        """Open a page of the form (`collections/releases/new`), past the login."""
        self.page.goto(f"{self.desk.url}admin/#/{where}")
        self.page.get_by_role("button", name="Đăng nhập").click()
        return self

    def writes(self, label: str, text: str) -> None:
        """Fill in the field of that label."""
        self.page.get_by_label(label, exact=True).first.fill(text)

    def chooses(self, label: str, typed: str) -> None:
        """Type into a choice and take the first that is offered."""
        box = self.page.get_by_label(label, exact=True)
        box.fill(typed)
        expect(self.page.get_by_role("option")).not_to_have_count(0)
        box.press("Enter")
        expect(self.page.get_by_role("option")).to_have_count(0)

    def types_the_text(self, *paragraphs: str) -> None:
        """Write the body."""
        self.page.locator("[data-slate-editor]").click()
        for number, paragraph in enumerate(paragraphs):
            if number:
                self.page.keyboard.press("Enter")
            self.page.keyboard.type(paragraph)

    def brings_a_picture(self, file: Path) -> None:
        """Upload a picture of the release."""
        self.page.get_by_role("button", name="Thêm ảnh").click()
        self.page.get_by_role("button", name="Chọn ảnh").click()
        self.page.locator("input[type=file]").set_input_files(file)
        self.page.get_by_role("button", name="Dùng tệp đã chọn").click()

    def saves(self) -> None:
        """Save, and wait until it is said."""
        self.page.get_by_role("button", name="Lưu", exact=True).click()
        expect(self.page.get_by_text("Đã lưu bản nháp")).to_be_visible()
