"""A page of the site as one file: styles, fonts and pictures inside it, nothing asked of a network.

It has no scripts and needs none. Links lead to the site's own addresses, in a window of their own.
"""

import base64
import mimetypes
import re
from collections.abc import Callable
from posixpath import dirname, join, normpath
from typing import cast
from urllib.parse import unquote, urljoin

from lxml.html import Element, HtmlElement, document_fromstring, fragment_fromstring, tostring

Read = Callable[[str], bytes | None]
"""Gives a file of the site by its address below the root, None where there is none."""

_URL = re.compile(r"""url\(\s*(["']?)(?!data:)([^"')]*)\1\s*\)""")
_ABSOLUTE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
_HARMLESS = ("https:", "http:", "mailto:", "tel:")
_TYPES = {".woff2": "font/woff2", ".svg": "image/svg+xml", ".webp": "image/webp"}


def self_contained(page: bytes, address: str, site_url: str, read: Read, style: str = "") -> str:
    """The page at `address` (below the site's root) as one document; `style` is added to its own.

    What it asks for and `read` does not give is left out: a picture is then its text.
    """
    root = document_fromstring(page.decode())
    for element in list(root.iter("script", "link", "iframe", "object", "embed", "source")):
        if css := _style_of(element, address, read):
            element.addprevious(_style(css))
        cast("HtmlElement", element).drop_tree()
    for element in root.iter("img"):
        _inline_picture(element, address, site_url, read)
    for element in root.iter("a", "area"):
        _lead_away(element, urljoin(site_url, address))
    for element in root.iter("form"):
        element.attrib.pop("action", "")
    if style:
        cast("HtmlElement", root).head.append(_style(style))
    text: str = tostring(root, encoding="unicode", doctype="<!doctype html>")
    return text


def data_uri(name: str, data: bytes) -> str:
    """The bytes of a file as an address that holds them (RFC 2397)."""
    ending = name[name.rfind(".") :].lower()
    kind = _TYPES.get(ending) or mimetypes.guess_type(name)[0] or "application/octet-stream"
    return f"data:{kind};base64,{base64.b64encode(data).decode()}"


def with_pictures(html: str, site_url: str, read: Read) -> str:
    """Sanitised HTML with absolute addresses, such as a feed item's, its pictures inside it."""
    root = fragment_fromstring(html, create_parent="div")
    for element in root.iter("img"):
        _inline_picture(element, "", site_url, read)
    for element in root.iter("a"):
        _lead_away(element, site_url)
    text: str = tostring(root, encoding="unicode")
    return text


def _style_of(element: HtmlElement, address: str, read: Read) -> str:
    """The text of a style sheet that the element asks for, what it asks for inside it."""
    if element.tag != "link" or element.get("rel") != "stylesheet":
        return ""
    path = _below(element.get("href", ""), address)
    data = read(path) if path else None
    return _inlined(data.decode(), path, read) if data and path else ""


def _inlined(css: str, path: str, read: Read) -> str:
    def inline(match: re.Match[str]) -> str:
        below = _below(match[2], path)
        data = read(below) if below else None
        return f"url({data_uri(below, data)})" if below and data else "none"

    # A style sheet that names its own closing tag would end the element.
    return _URL.sub(inline, css).replace("</", "<\\/")


def _style(css: str) -> HtmlElement:
    element = Element("style")
    element.text = css
    return element


def _inline_picture(element: HtmlElement, address: str, site_url: str, read: Read) -> None:
    source = element.get("src", "")
    for name in ("src", "srcset", "loading"):
        element.attrib.pop(name, "")
    if source.startswith("data:"):
        element.set("src", source)
        return
    path = _below(source.removeprefix(site_url), address)
    data = read(path) if path else None
    if path and data:
        element.set("src", data_uri(path, data))


def _lead_away(element: HtmlElement, page_url: str) -> None:
    """Let a link lead to the site, away from this file; those inside the page stay."""
    href = element.get("href")
    if href is None or href.startswith("#"):
        return
    whole = urljoin(page_url, href)
    if not whole.startswith(_HARMLESS):
        element.attrib.pop("href")
        return
    element.set("href", whole)
    element.set("target", "_blank")
    element.set("rel", "noopener noreferrer")


def _below(written: str, address: str) -> str | None:
    """Where a relative address of a page or style sheet leads below the root; None for another."""
    path = unquote(written.partition("#")[0].partition("?")[0])
    if not path or _ABSOLUTE.match(path) or path.startswith("/"):
        return None
    below = normpath(join(dirname(address), path))
    return None if below.startswith("..") else below
