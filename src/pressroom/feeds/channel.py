"""What a feed says of itself, whatever the format."""

from dataclasses import dataclass
from datetime import datetime

from pressroom.feeds.catalogue import Feed
from pressroom.feeds.characters import lawful
from pressroom.feeds.format import Format
from pressroom.feeds.item import Author
from pressroom.feeds.names import beginning
from pressroom.model.edition import Edition


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """The head of a feed; `place` is its absolute address without the format's ending."""

    id: str
    title: str
    text: str
    language: str
    home: str
    place: str
    author: Author
    updated: datetime
    rights: str | None
    logo: str | None

    def url(self, form: Format) -> str:
        """The feed's own absolute address."""
        return f"{self.place}.{form.suffix}"


def channel(edition: Edition, feed: Feed) -> Channel:
    """The head of `feed`: its `updated` is that of what it holds, never the clock's."""
    settings = edition.room.settings
    publisher, subject = settings.publisher, feed.subject
    moments = (release.updated for release in feed.releases)
    updated = max(moments, default=beginning(settings)).astimezone(settings.timezone)
    return Channel(
        id=settings.tag(edition.prefix + subject.stem),
        title=lawful(subject.title),
        text=lawful(subject.text),
        language=edition.language,
        home=edition.url(subject.home),
        place=edition.url(edition.prefix + subject.stem),
        author=Author(lawful(publisher.named(edition.language)), edition.url(edition.prefix)),
        updated=updated,
        rights=lawful(settings.reuse[edition.language]) if settings.reuse else None,
        logo=_logo(edition, publisher.logo),
    )


def _logo(edition: Edition, path: str | None) -> str | None:
    """The address of the logo, which is named below `content/`."""
    return edition.file_url(path) if path else None
