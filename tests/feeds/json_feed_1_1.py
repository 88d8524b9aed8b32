"""What JSON Feed 1.1 asks of a document (jsonfeed.org/version/1.1), as far as a program sees it."""

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

_TOP = ("version", "title", "items")
_ADDRESSES = ("home_page_url", "feed_url", "icon", "url", "image")


def breaches(document: bytes) -> list[str]:
    """Each rule that the document breaks."""
    feed = json.loads(document.decode("utf-8"))
    found = [f"no {key}" for key in _TOP if key not in feed]
    if feed.get("version") != "https://jsonfeed.org/version/1.1":
        found.append(f"version {feed.get('version')}")
    found += _common(feed, "feed")
    items = feed.get("items", [])
    ids = [item.get("id") for item in items]
    if len({*ids}) < len(ids):
        found.append("items with one id")
    for item in items:
        name = f"item {item.get('id')}"
        found += [*_common(item, name), *_of_item(item, name)]
    return found


def _common(part: Mapping[str, Any], name: str) -> Iterator[str]:
    """What holds of a feed and of an item: nothing empty, whole addresses, authors, a language."""
    for key, value in part.items():
        if value in (None, "", {}) or (value == [] and key != "items"):
            yield f"{name}: {key} says nothing"
    for key in _ADDRESSES:
        if key in part and not urlsplit(part[key]).scheme.startswith("http"):
            yield f"{name}: {key} is no whole address"
    for author in part.get("authors", []):
        if not {"name", "url", "avatar"} & author.keys():
            yield f"{name}: an author without name, url and avatar"
    if "author" in part:
        yield f"{name}: author is of version 1"


def _of_item(item: Mapping[str, Any], name: str) -> Iterator[str]:
    if not isinstance(item.get("id"), str):
        yield f"{name}: the id is no string"
    if not {"content_html", "content_text"} & item.keys():
        yield f"{name}: no content"
    for key in ("date_published", "date_modified"):
        if key in item and datetime.fromisoformat(item[key]).tzinfo is None:
            yield f"{name}: {key} is not of RFC 3339"
    if any(not isinstance(tag, str) for tag in item.get("tags", [])):
        yield f"{name}: a tag is no string"
    for attachment in item.get("attachments", []):
        if not {"url", "mime_type"} <= attachment.keys():
            yield f"{name}: an attachment without url or mime_type"
        if not isinstance(attachment.get("size_in_bytes", 0), int):
            yield f"{name}: size_in_bytes is no number"
