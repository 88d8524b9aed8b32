"""What is hidden at a moment: passages of texts, addresses and files; and what may be said."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pressroom.build.gate.plain import plain
from pressroom.build.publication import Publication
from pressroom.load.repository import LEGAL_FILE, NETWORK_FILE, NETWORK_FOLDER, SETTINGS_FILE
from pressroom.model.address import CONTENT, RELEASES
from pressroom.model.notice import Notice
from pressroom.model.release import Release, Translation
from pressroom.model.room import Room
from pressroom.text.words import WORDS

Texts = tuple[Release | Translation, ...]

_REFERENCE = re.compile(r"(?:[A-Za-z-]+/)?reference/[a-z]+/index\.html")


@dataclass(frozen=True, slots=True)
class Passage:
    """A hidden piece of text, and the file that it stands in; a `title` is told by itself."""

    source: str
    text: str
    title: bool = False


@dataclass(frozen=True, slots=True)
class Hidden:
    """What no output may hold.

    `addresses` are parts of addresses below the site's root that stand behind a `/`, each with the
    file that it is the address of; `files` the paths of pictures and attachments.
    """

    passages: tuple[Passage, ...]
    addresses: dict[str, str]
    files: tuple[str, ...]


def hidden(room: Room, as_of: datetime) -> Hidden | None:
    """What is hidden at `as_of`; None where nothing is."""
    waiting = [release for release in room.releases if release.public_from > as_of]
    removed = [r for r in room.releases if r.removed and r.public_from <= as_of]
    today = as_of.astimezone(room.settings.timezone).date()
    notices = [notice for notice in room.notices if notice.published > today]
    if not waiting and not removed and not notices:
        return None
    passages = [passage for release in waiting for passage in _of_waiting(release)]
    passages += (passage for release in removed for passage in _of_removed(release))
    passages += (passage for notice in notices for passage in _of_notice(notice))
    addresses = {_tail(release.key): release.path for release in waiting}
    addresses |= {_address(notice): notice.path for notice in notices}
    files: list[str] = []
    for release in (*waiting, *removed):
        files += (f"{release.folder}/{name}" for name in room.folders.get(release.folder, ()))
    for release in removed:
        for language, translation in release.translations.items():
            addresses[f"{language}/{release.key}"] = translation.path
        for name in room.folders.get(release.folder, ()):
            addresses[f"{_tail(release.folder)}/{name}"] = release.path
    return Hidden(tuple(passages), addresses, tuple(files))


def sayable(publication: Publication) -> Iterator[bytes]:
    """Every text, in UTF-8, that any output may quote: what is public, and the library's own words.

    Those are the catalogue's, the frame's, and the examples on the pages of reference.
    """
    for text in (*_own(publication), *_named(publication.repo)):
        yield text.encode()
    for release in publication.room.releases:
        if release.public_from <= publication.as_of:
            yield from _public(release)


def _own(publication: Publication) -> Iterator[str]:
    for words in WORDS.values():
        yield from (words.vi, words.en)
    for address, page in publication.rendered.files.items():
        if _REFERENCE.fullmatch(address):
            yield plain(page.read_text(encoding="utf-8"))
    for shell in publication.rendered.shells.values():
        yield plain("\n".join(shell.parts))


def _named(repo: Path) -> Iterator[str]:
    """The files of settings, of the network and of documents: their names may be said."""
    named = (repo / name for name in (SETTINGS_FILE, NETWORK_FILE, LEGAL_FILE))
    for path in (*named, *sorted((repo / NETWORK_FOLDER).glob("*.yml"))):
        if path.is_file():
            yield path.read_text(encoding="utf-8", errors="replace")


def _public(release: Release) -> Iterator[bytes]:
    """Its texts as they were written: bodies are kept as bytes."""
    if release.withdrawn:
        yield release.withdrawn.reason.encode()
    if release.removed:
        yield release.title.encode()
        return
    texts: Texts = (release, *release.translations.values())
    for text in texts:
        around = "\n".join((text.title, text.summary, *_small(text)))
        yield b"%b\n%b" % (bytes(text.body.written), around.encode())


def hand_written(publication: Publication) -> Iterator[bytes]:
    """The pages, in UTF-8, that somebody has written by hand, but notices still to come."""
    room = publication.room
    today = publication.as_of.astimezone(room.settings.timezone).date()
    for path in room.files:
        notice = room.notice_at.get(path)
        waits = notice is not None and notice.published > today
        if path.startswith(f"{CONTENT}/") and path.endswith(".md") and not waits:
            page = publication.repo / path
            yield page.read_text(encoding="utf-8", errors="replace").encode()


def public_addresses(publication: Publication) -> Iterator[bytes]:
    """The addresses of the releases that are public, below the site's root."""
    for release in publication.room.releases:
        if release.public_from <= publication.as_of:
            yield f"/{release.key}/".encode()


def _tail(key: str) -> str:
    return key.removeprefix(f"{RELEASES}/")


def _address(notice: Notice) -> str:
    return notice.folder.removeprefix(f"{CONTENT}/")


def _of_waiting(release: Release) -> Iterator[Passage]:
    texts: Texts = (release, *release.translations.values())
    for text in texts:
        yield Passage(text.path, text.title, title=True)
        yield from _of_text(text)


def _of_removed(release: Release) -> Iterator[Passage]:
    """Its title and the reason stay, in its own language alone."""
    yield from _of_text(release)
    for translation in release.translations.values():
        yield Passage(translation.path, translation.title, title=True)
        yield from _of_text(translation)


def _of_text(text: Release | Translation) -> Iterator[Passage]:
    yield Passage(text.path, text.summary)
    yield Passage(text.path, plain(text.body.html))
    for small in _small(text):
        yield Passage(text.path, small)


def _of_notice(notice: Notice) -> Iterator[Passage]:
    yield Passage(notice.path, notice.title, title=True)
    yield Passage(notice.path, notice.description)
    yield Passage(notice.path, notice.text)


def _small(text: Release | Translation) -> Iterator[str]:
    """What is shown of a release beside its title, summary and body."""
    for picture in text.images:
        yield picture.alt
        yield picture.caption or ""
    yield from (attachment.title for attachment in text.attachments)
    yield from (correction.note for correction in text.corrections)
    for question in text.questions:
        yield question.q
        yield question.a
    if event := text.event:
        yield event.place or ""
        yield event.chair or ""
        yield from event.documents
    if responds_to := text.responds_to:
        yield responds_to.title or ""
        yield responds_to.claim or ""
