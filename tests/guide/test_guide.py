"""The guide is followed to the letter: every file is written, every command is run."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from built.form import git
from built.sample import AS_OF, REPOSITORY, copied
from guide.page import Command, codes, mentioned, steps
from guide.terminal import at
from pressroom.cli.main import main
from pressroom.rules.catalogue import rules

GUIDE = REPOSITORY / "content/guide"
PAGES = sorted(GUIDE.glob("*.md"))
ANYTHING = "…\n"
ASKING = {"new"}
PROGRAMS = {"pressroom": (sys.executable, "-m", "pressroom"), "git": ("git",)}
GIVEN = {"31-TCBC-SYT.docx": "tests/imports/documents/release.docx"}
"""What an officer has beside the press room: where it comes from, by its name."""

each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The sample as an officer has it: saved, on the branch `main`, at the sample's moment."""
    folder = copied(tmp_path / "room")
    git(folder, "init", "--quiet", "--initial-branch=main")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message=Kho mẫu")
    for name, source in GIVEN.items():
        shutil.copyfile(REPOSITORY / source, folder / name)
    monkeypatch.chdir(folder)
    monkeypatch.setenv("PRESSROOM_AS_OF", AS_OF)
    return folder


@each_page
def test_who_follows_a_page_sees_what_it_says(
    page: Path, room: Path, request: pytest.FixtureRequest
) -> None:
    accept = request.config.getoption("--accept")
    text = page.read_text(encoding="utf-8")
    for step, shown in followed(text, room):
        if accept and not as_told(shown, step):
            text = step.said_instead(shown, text)
        else:
            assert as_told(shown, step), f"$ {step.typed}\n{shown}\n— told:\n{step.shown}"
    if accept:
        page.write_text(text, encoding="utf-8")


def test_what_is_erased_as_the_guide_says_is_in_no_state_of_the_room(room: Path) -> None:
    erased = "Tiền phòng 200.000 đồng một người"
    assert erased in git(room, "log", "--patch", "--all")
    assert list(followed((GUIDE / "withdraw.md").read_text(encoding="utf-8"), room))
    assert erased not in git(room, "log", "--patch", "--all")


@each_page
def test_every_command_in_the_prose_is_one(page: Path) -> None:
    for typed in mentioned(page.read_text(encoding="utf-8")):
        with pytest.raises(SystemExit) as ended, at(""):
            main([*shlex.split(typed)[1:], "--help"])
        assert ended.value.code == 0, typed


@each_page
def test_every_rule_that_is_named_is_there(page: Path) -> None:
    assert codes(page.read_text(encoding="utf-8")) <= {rule.code for rule in rules()}


def followed(text: str, room: Path) -> Iterator[tuple[Command, str]]:
    """Take the steps of a page in `room`; each command with what the terminal shows after it."""
    for step in steps(text):
        if isinstance(step, Command):
            yield step, said(step)
        else:
            file = room / step.path
            file.parent.mkdir(parents=True, exist_ok=True)
            old = file.read_text(encoding="utf-8") if file.exists() else ""
            file.write_text(step.applied(old), encoding="utf-8")


def said(step: Command) -> str:
    """What the terminal shows after the command; one that asks is answered as the guide says."""
    program, *arguments = shlex.split(step.typed)
    if arguments[0] in ASKING:
        with at(step.shown) as screen:
            main(arguments)
        return screen.getvalue()
    done = subprocess.run(
        [*PROGRAMS[program], *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
        env={
            **os.environ,
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        },
        check=False,
    )
    return done.stdout


def as_told(shown: str, step: Command) -> bool:
    """Whether it is what the guide says, which may leave lines out with a line of `…`."""
    parts = map(re.escape, step.shown.split(ANYTHING))
    return bool(re.fullmatch(r"(?:.*\n)*".join(parts), shown))
