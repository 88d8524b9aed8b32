"""What can be found: the releases, notices and hand-written pages of an edition."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from pressroom.model.edition import Edition
from pressroom.model.release import Release

_TARGET = re.compile(r"\]\([^)\n]*\)")
"""Where a link leads, in Markdown: an address is no text."""


class Place(IntEnum):
    """Where in a document a word stands; what stands higher weighs more."""

    TEXT = 0
    SUMMARY = 1
    ABOUT = 2
    TITLE = 3


@dataclass(frozen=True, slots=True)
class Document:
    """One thing that is found: its texts, by the place in which they stand."""

    texts: tuple[tuple[Place, str], ...]


def of_release(edition: Edition, release: Release) -> Document:
    """What can be found in `release`: what its page in the edition says."""
    return Document(tuple(_texts(edition, release)))


def _texts(edition: Edition, release: Release) -> Iterator[tuple[Place, str]]:
    shown = edition.rendition(release)
    yield Place.TITLE, shown.title.text
    for about in _about(edition, release):
        yield Place.ABOUT, about
    withdrawal = shown.withdrawal
    if withdrawal:
        yield Place.TEXT, withdrawal.text
    if release.removed:
        return
    yield Place.SUMMARY, shown.summary.text
    yield Place.TEXT, _TARGET.sub("] ", shown.body.markdown)
    for question, answer in shown.questions:
        yield Place.TEXT, question.text
        yield Place.TEXT, answer.text
    for picture in shown.pictures:
        yield Place.TEXT, picture.alt.text
        if picture.caption:
            yield Place.TEXT, picture.caption.text
    for attachment in shown.attachments:
        yield Place.TEXT, attachment.title.text
    for _, note in shown.corrections:
        yield Place.TEXT, note.text


def _about(edition: Edition, release: Release) -> Iterator[str]:
    room, language = edition.room, edition.language
    if release.number:
        yield release.number
    for id_ in (release.department, *release.co_departments):
        body = room.departments.get(id_)
        if body:
            yield body.name[language]
            if body.abbreviation:
                yield body.abbreviation
    for id_ in release.topics:
        if id_ in room.topics:
            yield room.topics[id_].named(language)
    yield from release.places
    person = room.spokespersons.get(release.spokesperson) if release.spokesperson else None
    if person:
        yield person.name
