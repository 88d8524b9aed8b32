"""Which shells there are, and reading those that MkDocs rendered."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from pressroom.model import address
from pressroom.model.room import Room
from pressroom.pages.page import Kind
from pressroom.pages.shell import Shell
from pressroom.text.interface import Interface


@dataclass(frozen=True, slots=True)
class ShellPage:
    """A shell's source: `path` below `content/`, `section` the address of the tab it belongs to."""

    kind: Kind
    language: str
    path: str
    section: str
    title: str

    @property
    def source(self) -> str:
        """A page without text; its metadata are what the theme reads."""
        keys = {
            "template": "shell.html",
            "shell": self.kind,
            "language": self.language,
            "section": self.section,
            "title": self.title,
        }
        lines = [f"{key}: '{value.replace(chr(39), chr(39) * 2)}'" for key, value in keys.items()]
        return "\n".join(["---", *lines, "---", ""])

    @property
    def rendered(self) -> str:
        """Where MkDocs writes it, below its output folder."""
        page = self.path.removesuffix(".md")
        return f"{page}.html" if page.split("/")[-1] == "index" else f"{page}/index.html"


_SHELLS = (
    (Kind.HOME, "index.md", "", "home"),
    (Kind.ARCHIVE, "releases/index.md", "releases/", "releases"),
    (Kind.RELEASE, "shells/release.md", "releases/", "releases"),
    (Kind.TOPIC, "topics/index.md", "releases/", "topics"),
    (Kind.TYPE, "types/index.md", "releases/", "types"),
    (Kind.DEPARTMENT, "departments/index.md", "departments/", "departments"),
    (Kind.NETWORK, "spokespersons/index.md", "spokespersons/", "spokespersons"),
    (Kind.CALENDAR, "calendar/index.md", "calendar/", "calendar"),
    (Kind.NOTICES, "notices/index.md", "notices/", "notices"),
    (Kind.SUBSCRIBE, "subscribe/index.md", "subscribe/", "subscribe"),
    (Kind.CORRECTIONS, "corrections/index.md", "corrections/", "corrections"),
    (Kind.LEGAL, "legal/index.md", "legal/", "legal_register"),
    (Kind.SEARCH, "search/index.md", "search/", "search"),
)
"""Kind, source, address of the section, and the word that is its title in the navigation."""


def shell_pages(room: Room) -> Iterator[ShellPage]:
    """One shell for each kind of page and each full language.

    Those of sections stand at the section's own address, so that they may stand in the nav. Where
    somebody keeps the list of notices by hand, there is no shell for it.
    """
    default = room.settings.language
    for language in room.settings.languages:
        words = Interface(language)
        prefix = address.edition(language, default)
        for kind, path, section, title in _SHELLS:
            if kind is Kind.NOTICES and room.has_hand_written(prefix + section):
                continue
            yield ShellPage(kind, language, prefix + path, prefix + section, words[title])


def read_shells(output: Path, room: Room) -> Mapping[tuple[str, str], Shell]:
    """The shells by kind and language, from MkDocs' output folder.

    Raises:
        ShellError: the theme lacks a slot or has an unknown one.
        FileNotFoundError: MkDocs has not rendered a shell.
    """
    return {
        (page.kind, page.language): Shell.cut(
            (output / page.rendered).read_text(encoding="utf-8"), f"{page.kind} ({page.language})"
        )
        for page in shell_pages(room)
    }
