"""The empty pages that MkDocs renders for the library: "shells".

A shell is a page whose metadata hold `shell: KIND`. Every relative address in it begins with
`@@base@@`, so that one rendering serves pages of every depth.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jinja2
from markupsafe import Markup
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.utils import normalize_url

from pressroom.mkdocs_site.compact import compact, tidy
from pressroom.model import address
from pressroom.model.body import BASE
from pressroom.model.room import Room
from pressroom.pages.page import Kind
from pressroom.pages.shell import Shell
from pressroom.text.interface import Interface

if TYPE_CHECKING:
    from jinja2 import Environment
    from jinja2.runtime import Context
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page

_UNUSED = re.compile(
    r"assets/javascripts/|.*\.map$|assets/stylesheets/palette\."
    r"|assets/images/favicon\.png$|styles/.*\.css$"
)


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


def add_shells(files: Files, config: "MkDocsConfig", pages: Iterable[ShellPage]) -> None:
    """Add the shells to MkDocs' `files`; a hand-written page at a shell's address gives way."""
    for page in pages:
        in_nav = page.path.endswith("index.md")
        inclusion = InclusionLevel.UNDEFINED if in_nav else InclusionLevel.NOT_IN_NAV
        existing = files.get_file_from_path(page.path)
        if existing is not None:
            files.remove(existing)
        files.append(File.generated(config, page.path, content=page.source, inclusion=inclusion))


def drop_unused(files: Files, config: "MkDocsConfig") -> None:
    """Take away the theme's files that no page uses; what stands in `content/` stays."""
    for file in list(files):
        if file.src_dir != config.docs_dir and _UNUSED.match(file.src_uri):
            files.remove(file)


def write_from_root(environment: "Environment") -> None:
    """Let the filters `url` and `script_tag` write addresses from `@@base@@` in shells."""
    script_tag = environment.filters["script_tag"]

    @jinja2.pass_context
    def url(context: "Context", value: object) -> str:
        page = context.get("page")
        if is_shell(page):
            return from_root(str(value))
        return str(normalize_url(str(value), page=page, base=context["base_url"]))

    @jinja2.pass_context
    def script(context: "Context", value: Any) -> str:  # noqa: ANN401 (a script of MkDocs)
        if not is_shell(context.get("page")):
            return str(script_tag(context, value))
        # MkDocs' filter asks its own `url`: give it a context in which that joins the slot.
        tag = str(script_tag({"page": None, "base_url": BASE}, value))
        return Markup(tag.replace(f"{BASE}/", BASE, 1))  # noqa: S704 (the theme's own element)

    environment.filters["url"] = url
    environment.filters["script_tag"] = script


def from_root(below: str) -> str:
    """`releases/` becomes `@@base@@releases/`; absolute addresses and fragments stay."""
    joined = str(normalize_url(below, base=BASE))
    return BASE if joined.rstrip("/") == f"{BASE}/." else joined.replace(f"{BASE}/", BASE, 1)


def is_shell(page: "Page | None") -> bool:
    """Whether the page is rendered with slots; the 404 page has no page at all."""
    return page is not None and "shell" in page.meta


def finished(html: str, page: "Page | None") -> str:
    """A rendered page made valid, and a shell made small."""
    return compact(tidy(html)) if is_shell(page) else tidy(html)


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
