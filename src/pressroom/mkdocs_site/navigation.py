"""One navigation for each language, out of the one that MkDocs knows."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page

if TYPE_CHECKING:
    from mkdocs.structure.files import File


def navigations(nav: Navigation, homes: Mapping[str, str]) -> dict[str, Navigation]:
    """The roots by language; `homes` gives each language's home (`""`, `en/`), the default first.

    An edition is the top-level section whose pages all lie below its home; the rest is the default
    language's. Pages at the border of two editions do not lead into one another.
    """
    default, *others = homes
    roots: dict[str, Navigation] = {}
    rest = list(nav.items)
    for language in others:
        sections = [item for item in rest if _lies_in(item, homes[language])]
        rest = [item for item in rest if item not in sections]
        children = [
            child
            for item in sections
            for child in (item.children if isinstance(item, Section) else [item])
        ]
        roots[language] = _root(children)
    return {default: _root(rest), **roots}


def translations(
    page: Page, files: "Iterable[File]", homes: Mapping[str, str]
) -> list[dict[str, str]]:
    """The same hand-written page in every edition that has it, itself included; else nothing.

    The pages are paired by their paths: `about.md` and `en/about.md`.
    """
    language = page.meta["language"]
    name = page.file.src_uri.removeprefix(homes.get(language, ""))
    known = {file.src_uri: _address(file) for file in files}
    found = [
        {"language": other, "href": known[home + name]}
        for other, home in homes.items()
        if home + name in known
    ]
    return found if len(found) > 1 else []


def language_of(path: str, homes: Mapping[str, str]) -> str:
    """The language in whose folder a source path lies; the first is the default."""
    inside = [language for language, home in homes.items() if home and path.startswith(home)]
    return inside[0] if inside else next(iter(homes))


def _address(file: "File") -> str:
    return str(file.url).removeprefix("./")


def _root(items: list[Any]) -> Navigation:
    pages = list(_pages(items))
    for item in items:
        item.parent = None
    around = zip([None, *pages], pages, [*pages[1:], None], strict=False)
    for before, page, after in around:
        page.previous_page, page.next_page = before, after
    return Navigation(items, pages)


def _pages(items: Iterable[Any]) -> Iterator[Page]:
    for item in items:
        if isinstance(item, Page):
            yield item
        elif isinstance(item, Section):
            yield from _pages(item.children)


def _lies_in(item: Any, home: str) -> bool:  # noqa: ANN401 (MkDocs' items have no common type)
    pages = list(_pages([item]))
    return bool(pages) and all(page.url.startswith(home) for page in pages)
