"""JSON Feed 1.1 (jsonfeed.org/version/1.1)."""

import json
from collections.abc import Iterable, Mapping

from pressroom.feeds.channel import Channel
from pressroom.feeds.format import Format
from pressroom.feeds.item import Author, Item

VERSION = "https://jsonfeed.org/version/1.1"

Json = Mapping[str, object]


def json_feed(channel: Channel, items: Iterable[Json]) -> bytes:
    """The document of `items` ("Top-level")."""
    made = {
        "version": VERSION,
        "title": channel.title,
        "home_page_url": channel.home,
        "feed_url": channel.url(Format.JSON),
        "description": channel.text,
        "icon": channel.logo,
        "authors": [_author(channel.author)],
        "language": channel.language,
        "items": list(items),
    }
    return (json.dumps(_without_none(made), ensure_ascii=False) + "\n").encode()


def json_item(item: Item) -> Json:
    """The item ("Items", "Attachments")."""
    pictures = [enclosure.url for enclosure in item.enclosures if enclosure.picture]
    return _without_none(
        {
            "id": item.id,
            "url": item.url,
            "title": item.title,
            "summary": item.summary,
            "content_html": item.content,
            "image": pictures[0] if pictures else None,
            "date_published": item.published.isoformat(),
            "date_modified": item.updated.isoformat(),
            "authors": [_author(author) for author in item.authors],
            "tags": [category.label for category in item.categories] or None,
            "language": item.language,
            "attachments": [
                {
                    "url": enclosure.url,
                    "mime_type": enclosure.media_type,
                    "title": enclosure.title,
                    "size_in_bytes": enclosure.length,
                }
                for enclosure in item.enclosures
            ]
            or None,
        }
    )


def _author(author: Author) -> Json:
    return {"name": author.name, "url": author.url}


def _without_none(values: Json) -> Json:
    return {key: value for key, value in values.items() if value is not None}
