"""Pictures and attachments of a release, as its page offers them."""

from typing import NamedTuple

from pressroom.model.edition import Edition
from pressroom.model.kinds import ending
from pressroom.model.rendition import Rendition, Said
from pressroom.text.sizes import size


class File(NamedTuple):
    """An attachment as it is offered: `file` below the site's root."""

    file: str
    title: Said
    kind: str
    size: str
    role: str | None


class Picture(NamedTuple):
    """A picture as it is shown, with its size in pixels where that is known."""

    file: str
    alt: Said
    caption: Said | None
    credit: Said | None
    license: str | None
    size: tuple[int, int] | None


def pictures(edition: Edition, shown: Rendition) -> list[Picture]:
    """The pictures of the release; none where its text was removed."""
    if shown.release.removed:
        return []
    return [
        Picture(
            picture.file,
            picture.alt,
            picture.caption,
            picture.credit,
            picture.picture.license,
            edition.room.dimensions.get(picture.file),
        )
        for picture in shown.pictures
    ]


def attachments(edition: Edition, shown: Rendition) -> list[File]:
    """The attachments of the release, the signed copy first; none where its text was removed."""
    if shown.release.removed:
        return []
    files = [
        File(
            file.file,
            file.title,
            ending(file.file).upper(),
            size(edition.room.files[file.file], edition.language),
            file.attachment.role,
        )
        for file in shown.attachments
    ]
    return sorted(files, key=lambda file: file.role != "signed")
