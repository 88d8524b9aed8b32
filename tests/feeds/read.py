"""Feeds as a reader of each format sees them."""

import json
from typing import Any, NamedTuple

import feedparser

from make import an_edition
from pressroom.feeds.catalogue import Feed, feeds_of
from pressroom.feeds.write import Wire
from pressroom.model.edition import Edition
from pressroom.model.room import Room


class Read(NamedTuple):
    """One feed, parsed from each of its files."""

    rss: Any
    atom: Any
    json: Any
    files: dict[str, bytes]

    @property
    def bytes(self) -> bytes:
        return b"".join(self.files.values())

    def text(self, suffix: str) -> str:
        return next(data for path, data in self.files.items() if path.endswith(suffix)).decode()


def the_feed(edition: Edition, stem: str = "feeds/all") -> Feed:
    return next(feed for feed in feeds_of(edition) if feed.subject.stem == stem)


def outputs(edition: Edition, feed: Feed) -> dict[str, bytes]:
    """The files of one feed, by path below the site's root."""
    return Wire(edition).outputs(feed)


def read(room: Room, language: str = "vi", stem: str = "feeds/all") -> Read:
    edition = an_edition(room, language)
    files = outputs(edition, the_feed(edition, stem))
    rss, atom, json_feed = files.values()
    return Read(feedparser.parse(rss), feedparser.parse(atom), json.loads(json_feed), files)
