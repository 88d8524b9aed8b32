"""The files that an item carries, with their true lengths."""

from collections.abc import Iterator
from dataclasses import dataclass

from pressroom.feeds.characters import lawful
from pressroom.model.edition import Edition
from pressroom.model.kinds import ATTACHMENTS, PICTURES, ending
from pressroom.model.release import Release

_UNKNOWN = "application/octet-stream"
_SIGNED = "signed"


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file at the absolute address `url`; `length` in bytes (RFC 4287 §4.2.7.6)."""

    url: str
    media_type: str
    length: int
    title: str
    signed: bool = False

    @property
    def picture(self) -> bool:
        """Whether it is a picture."""
        return self.media_type in PICTURES.values()


def enclosures(edition: Edition, release: Release) -> Iterator[Enclosure]:
    """The attachments of `release`, then its pictures, each in their order.

    Raises:
        KeyError: a file is not in the repository; the check has let it pass.
    """
    shown = edition.rendition(release)
    for attachment in shown.attachments:
        signed = attachment.attachment.role == _SIGNED
        yield _enclosure(edition, attachment.file, attachment.title.text, signed=signed)
    for picture in shown.pictures:
        yield _enclosure(edition, picture.file, (picture.caption or picture.alt).text)


def foremost(carried: tuple[Enclosure, ...]) -> Enclosure | None:
    """The one that stands for all: the signed copy, else the first picture, else the first file."""
    ranked = sorted(carried, key=lambda one: (not one.signed, not one.picture))
    return ranked[0] if ranked else None


def _enclosure(edition: Edition, path: str, title: str, *, signed: bool = False) -> Enclosure:
    return Enclosure(
        edition.file_url(path),
        ATTACHMENTS.get(ending(path), _UNKNOWN),
        edition.room.files[path],
        lawful(title),
        signed,
    )
