"""HTML of our own making as plain text, for mail and for channels that show nothing else."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement, fragment_fromstring

_TITLES = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCKS = _TITLES | {
    "blockquote",
    "div",
    "figcaption",
    "figure",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "ul",
}
_SPACE = re.compile(r"\s+")


def plain_text(html: str) -> str:
    """The text of sanitised HTML: paragraphs apart, lists with dashes, links with their address.

    A picture is its text in its place; ends without a line end.
    """
    root = fragment_fromstring(html, create_parent="div")
    return "\n\n".join(_blocks(root))


def _blocks(parent: HtmlElement) -> Iterator[str]:
    """The blocks inside `parent`; text that stands between them is a block, too."""
    loose = [parent.text or ""]
    for child in parent:
        if child.tag in _BLOCKS:
            yield from _said("".join(loose))
            yield from _block(child)
            loose = []
        else:
            loose.append(_inline(child))
        loose.append(child.tail or "")
    yield from _said("".join(loose))


def _block(element: HtmlElement) -> Iterator[str]:
    if element.tag in {"ul", "ol"}:
        yield "\n".join(_items(element))
    elif element.tag == "table":
        yield "\n".join(_row(row) for row in element.iter("tr"))
    elif element.tag == "pre":
        yield str(element.text_content()).strip("\n")
    elif element.tag in _TITLES:
        yield from (text.upper() for text in _said(_inline_of(element)))
    else:
        yield from _blocks(element)


def _items(element: HtmlElement) -> Iterator[str]:
    first = int(element.get("start", "1"))
    for number, item in enumerate(element.findall("li"), first):
        mark = "- " if element.tag == "ul" else f"{number}. "
        text = "\n".join(_blocks(item))
        yield mark + text.replace("\n", "\n" + " " * len(mark))


def _row(row: HtmlElement) -> str:
    cells = (_SPACE.sub(" ", _inline_of(cell)).strip() for cell in row if cell.tag in {"td", "th"})
    return " | ".join(cells)


def _said(text: str) -> Iterator[str]:
    """The text with single spaces, line by line, if it says anything."""
    lines = [_SPACE.sub(" ", line).strip() for line in text.split("\v")]
    if said := "\n".join(lines).strip("\n"):
        yield said


def _inline_of(element: HtmlElement) -> str:
    inside = "".join(_inline(child) + (child.tail or "") for child in element)
    return (element.text or "") + inside


def _inline(element: HtmlElement) -> str:
    """An element inside a line; a break is a vertical tab until spaces have been joined."""
    if element.tag == "br":
        return "\v"
    if element.tag == "img":
        return element.get("alt") or ""
    text = _inline_of(element)
    address = element.get("href", "") if element.tag == "a" else ""
    bare = address.removeprefix("mailto:").removeprefix("tel:")
    is_shown = not bare or bare.startswith("#") or bare == text.strip()
    return text if is_shown else f"{text} <{bare}>"
