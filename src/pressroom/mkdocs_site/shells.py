"""The empty pages that MkDocs renders for the library: "shells".

A shell is a page whose metadata hold `shell: KIND`. Every relative address in it begins with
`@@base@@`, so that one rendering serves pages of every depth.
"""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import jinja2
from markupsafe import Markup
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.utils import normalize_url

from pressroom.mkdocs_site.compact import compact, tidy
from pressroom.mkdocs_site.shell_pages import ShellPage
from pressroom.model.body import BASE

if TYPE_CHECKING:
    from jinja2 import Environment
    from jinja2.runtime import Context
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page

_UNUSED = re.compile(
    r"assets/javascripts/|.*\.map$|assets/stylesheets/palette\."
    r"|assets/images/favicon\.png$|styles/.*\.css$"
)


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
