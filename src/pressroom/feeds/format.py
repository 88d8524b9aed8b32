"""The three formats in which every feed is published."""

from enum import Enum


class Format(Enum):
    """A format: how its address ends, its media type, its name as people know it.

    RSS has no registered type of its own; `application/rss+xml` is what every reader looks for.
    The others: RFC 4287 §7, JSON Feed 1.1 ("Suggestions for Publishers").
    """

    RSS = ("rss", "application/rss+xml", "RSS")
    ATOM = ("atom", "application/atom+xml", "Atom")
    JSON = ("json", "application/feed+json", "JSON Feed")

    def __init__(self, suffix: str, media_type: str, label: str) -> None:
        self.suffix = suffix
        self.media_type = media_type
        self.label = label
