"""What RFC 4287 asks of a feed document, as far as a program can see it."""

import re
from collections.abc import Iterator
from datetime import datetime
from urllib.parse import urlsplit

from lxml import etree

ATOM = "{http://www.w3.org/2005/Atom}"
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
_MEDIA_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+")
_ONCE = ("generator", "icon", "logo", "rights", "subtitle", "published", "summary", "content")


def breaches(document: bytes) -> list[str]:
    """Each rule that the document breaks, with the section that says so."""
    feed = etree.fromstring(document)
    found = [] if feed.tag == f"{ATOM}feed" else ["§4.1.1: the root is no atom:feed"]
    found += _common(feed, "feed")
    found += [] if _links(feed, "self") else ["§4.1.1: no rel=self link"]
    entries = feed.findall(f"{ATOM}entry")
    ids = [entry.findtext(f"{ATOM}id") for entry in entries]
    if len(set(ids)) < len(ids):
        found.append("§4.1.1: entries with one id")
    for entry in entries:
        name = f"entry {entry.findtext(f'{ATOM}id')}"
        found += _common(entry, name)
        if entry.find(f"{ATOM}author") is None and feed.find(f"{ATOM}author") is None:
            found.append(f"§4.1.2 {name}: no author")
        if entry.find(f"{ATOM}content") is None and not _links(entry, "alternate"):
            found.append(f"§4.1.2 {name}: neither content nor alternate link")
    return found


def _common(element: etree._Element, name: str) -> Iterator[str]:
    for needed in ("id", "title", "updated"):
        if len(element.findall(f"{ATOM}{needed}")) != 1:
            yield f"§4.1.1, §4.1.2 {name}: not one {needed}"
    for optional in _ONCE:
        if len(element.findall(f"{ATOM}{optional}")) > 1:
            yield f"§4.1.1, §4.1.2 {name}: more than one {optional}"
    if not urlsplit(element.findtext(f"{ATOM}id") or "").scheme:
        yield f"§4.2.6 {name}: the id is no absolute IRI"
    yield from _moment_breaches(element, name)
    yield from _text_breaches(element, name)
    yield from _link_breaches(element, name)


def _moment_breaches(element: etree._Element, name: str) -> Iterator[str]:
    for tag in ("updated", "published"):
        for moment in element.findall(f"{ATOM}{tag}"):
            try:
                datetime.fromisoformat(moment.text or "")
            except ValueError:
                yield f"§3.3 {name}: {moment.text} does not exist"
            if not _MOMENT.fullmatch(moment.text or ""):
                yield f"§3.3 {name}: {moment.text} is not of RFC 3339"


def _text_breaches(element: etree._Element, name: str) -> Iterator[str]:
    for text in ("title", "summary", "subtitle", "rights", "content"):
        for one in element.findall(f"{ATOM}{text}"):
            if one.get("type", "text") not in {"text", "html"} or len(one):
                yield f"§3.1.1, §4.1.3.3 {name}: {text} of another type, or with elements"
    for person in element.findall(f"{ATOM}author"):
        if len(person.findall(f"{ATOM}name")) != 1 or not person.findtext(f"{ATOM}name"):
            yield f"§3.2.1 {name}: an author without a name"
    for category in element.findall(f"{ATOM}category"):
        if not category.get("term"):
            yield f"§4.2.2 {name}: a category without a term"


def _link_breaches(element: etree._Element, name: str) -> Iterator[str]:
    seen = set()
    for link in element.findall(f"{ATOM}link"):
        if not urlsplit(link.get("href", "")).scheme:
            yield f"§4.2.7.1 {name}: a link without an absolute href"
        if not _MEDIA_TYPE.fullmatch(link.get("type", "a/b")):
            yield f"§4.2.7.3 {name}: {link.get('type')} is no media type"
        if link.get("rel", "alternate") == "alternate":
            kind = (link.get("type"), link.get("hreflang"))
            if kind in seen:
                yield f"§4.1.1, §4.1.2 {name}: two alternate links of one type and language"
            seen.add(kind)


def _links(element: etree._Element, rel: str) -> list[etree._Element]:
    return [link for link in element.findall(f"{ATOM}link") if link.get("rel", "alternate") == rel]
