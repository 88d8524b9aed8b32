"""A built site as a reader's browser sees it: its pages, what they link to, what they need."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias
from urllib.parse import unquote, urljoin, urlsplit

from lxml import html

Document: TypeAlias = Any
"""A parsed page: lxml's element, of which its types say nothing."""


class Link(NamedTuple):
    """One address in a page, as written, with the element and attribute that hold it."""

    page: str
    element: str
    attribute: str
    rel: str
    written: str


@dataclass(frozen=True)
class Site:
    """The folder of a built site that is to stand at `url` (ends in `/`).

    An address is what follows `url`: "" is the home page, `releases/` the archive.
    """

    folder: Path
    url: str

    @property
    def path(self) -> str:
        """The site's path on its host: `/` or `/bao-chi/`."""
        return urlsplit(self.url).path

    @cached_property
    def files(self) -> frozenset[str]:
        """All files, by their paths below the folder."""
        return frozenset(
            path.relative_to(self.folder).as_posix()
            for path in self.folder.rglob("*")
            if path.is_file()
        )

    @cached_property
    def documents(self) -> dict[str, Document]:
        """Every HTML page by its address, aliases and the 404 page too."""
        return {
            file.removesuffix("index.html") if file.endswith("index.html") else file: html.parse(
                self.folder / file, html.HTMLParser(encoding="utf-8")
            ).getroot()
            for file in sorted(self.files)
            if file.endswith(".html")
        }

    @cached_property
    def aliases(self) -> dict[str, str]:
        """Old addresses that only lead elsewhere, and where to."""
        return {
            address: content.partition("url=")[2]
            for address, document in self.documents.items()
            for content in document.xpath("//meta[@http-equiv='refresh']/@content")
        }

    @cached_property
    def pages(self) -> dict[str, Document]:
        """The pages that people read: neither aliases nor the 404 page."""
        return {
            address: document
            for address, document in self.documents.items()
            if address not in self.aliases and address != "404.html"
        }

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """Every address in every page."""
        return tuple(
            link for address, page in self.documents.items() for link in links(address, page)
        )

    @cached_property
    def targets(self) -> dict[str, frozenset[str]]:
        """The ids that a fragment may name, by page."""
        return {
            address: frozenset(document.xpath("//@id")) | {"", "top"}
            for address, document in self.documents.items()
        }

    def resolved(self, page: str, written: str) -> str | None:
        """The absolute address of a link in `page`; None for `tel:`, `mailto:` and `data:`."""
        absolute = urljoin(self.url + page, written)
        return absolute if urlsplit(absolute).scheme in {"http", "https"} else None

    def own(self, absolute: str) -> str | None:
        """What an absolute address is below the site, or None where it lies elsewhere."""
        address = absolute.partition("#")[0].partition("?")[0]
        return unquote(address.removeprefix(self.url)) if address.startswith(self.url) else None

    def file(self, address: str) -> str | None:
        """The file that a server of static files answers with at `address`, or None."""
        if address.endswith("/") or not address:
            address += "index.html"
        return address if address in self.files else None


def links(address: str, page: Document) -> Iterator[Link]:
    """Every address that lxml knows in a page, and those of `srcset`."""
    for element, attribute, written, _ in page.iterlinks():
        if attribute == "srcset":
            continue
        yield Link(address, element.tag, attribute or "", element.get("rel", ""), written)
    for element in page.xpath("//*[@srcset]"):
        for candidate in element.get("srcset").split(","):
            yield Link(address, element.tag, "srcset", "", candidate.split()[0])


def css_links(address: str, css: str) -> Iterator[Link]:
    """Every address in a style sheet."""
    document: Document = html.document_fromstring("<title>x</title><style></style>")
    document.find(".//style").text = css
    yield from links(address, document)


def fragment(markup: str) -> Document:
    """A part of a page, parsed."""
    return html.fromstring(f"<div>{markup}</div>")


def texts(document: Document) -> str:
    """What a page says, in its order."""
    return " ".join("".join(document.itertext()).split())
