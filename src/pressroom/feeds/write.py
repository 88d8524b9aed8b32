"""Feeds → files."""

from pressroom.feeds.catalogue import Feed
from pressroom.feeds.channel import channel
from pressroom.feeds.format import Format
from pressroom.feeds.item import item
from pressroom.feeds.json_feed import Json, json_feed, json_item
from pressroom.feeds.names import path_of
from pressroom.feeds.syndication import atom, entry, rss
from pressroom.model.edition import Edition
from pressroom.model.release import Release

_KEPT = 1000
"""Items that are kept at most: it bounds the memory that is used."""


class Wire:
    """Writes the feeds of one edition; what several of them hold is made once, and kept a while."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self._sent: dict[str, _Sent] = {}

    def outputs(self, feed: Feed) -> dict[str, bytes]:
        """The three files of `feed`, by path below the site's root."""
        head = channel(self.edition, feed)
        sent = [self._of(release) for release in feed.releases]
        entries = [one.entry for one in sent]
        made = {
            Format.RSS: rss(head, entries),
            Format.ATOM: atom(head, entries),
            Format.JSON: json_feed(head, [one.json for one in sent]),
        }
        return {path_of(self.edition, feed.subject.stem, form): data for form, data in made.items()}

    def _of(self, release: Release) -> "_Sent":
        if release.path not in self._sent:
            if len(self._sent) == _KEPT:
                self._sent.clear()
            self._sent[release.path] = _Sent(self.edition, release)
        return self._sent[release.path]


class _Sent:
    """A release as feedgen and JSON Feed know it."""

    def __init__(self, edition: Edition, release: Release) -> None:
        made = item(edition, release)
        self.entry = entry(made)
        self.json: Json = json_item(made)
