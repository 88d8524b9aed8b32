"""What feeds and their items are called by machines: paths and ids.

Ids are `tag:` URIs (RFC 4151) of the press room's authority. They depend on paths in the repository
alone, so that a new title, type, department, domain or theme makes no reader see a text twice.
"""

from datetime import datetime

from pressroom.feeds.format import Format
from pressroom.model.edition import Edition
from pressroom.model.notice import Notice
from pressroom.model.release import Release
from pressroom.model.settings import Settings

_FIRST_DAY = "-01-01"


def path_of(edition: Edition, stem: str, form: Format) -> str:
    """Where a feed stands below the site's root: `en/feeds/all.atom`."""
    return f"{edition.prefix}{stem}.{form.suffix}"


def item_id(edition: Edition, release: Release) -> str:
    """The id of the item: that of the file shown, the translation's own in its edition."""
    shown = release.translations.get(edition.language)
    path = shown.path if shown else release.path
    return edition.room.settings.tag(path.removesuffix(".md"))


def notice_id(edition: Edition, notice: Notice) -> str:
    """The id of a notice in its feed: that of its file."""
    return edition.room.settings.tag(notice.path.removesuffix(".md"))


def beginning(settings: Settings) -> datetime:
    """The first moment of the tag authority's day, which is written once and never changed.

    It dates a feed that holds nothing yet.
    """
    day = (settings.tag_authority.rpartition(",")[2] + _FIRST_DAY)[: len("2026-01-01")]
    return datetime.fromisoformat(day).replace(tzinfo=settings.timezone)
