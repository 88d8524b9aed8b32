"""What would be mended in a room: files with their bytes before and after, nothing written yet."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pressroom.fields.erasures import ERASURES
from pressroom.fields.form import Reading
from pressroom.fields.legal import LEGAL
from pressroom.fields.network import NETWORK
from pressroom.fields.notice import NOTICE
from pressroom.fields.record import Record
from pressroom.fields.release import RELEASE
from pressroom.fields.settings import SETTINGS
from pressroom.fields.translation import TRANSLATION
from pressroom.load.files import entries_of, read_file
from pressroom.load.repository import (
    ERASURES_FILE,
    LARGEST,
    LEGAL_FILE,
    NETWORK_FILE,
    NETWORK_FOLDER,
    SETTINGS_FILE,
    Repository,
)
from pressroom.load.tree import walk
from pressroom.mending.catalogue import MENDS
from pressroom.mending.characters import ENCODING
from pressroom.mending.meaning import meaning
from pressroom.mending.mend import Mend, Source
from pressroom.mending.pictures.position import without_position
from pressroom.mending.pictures.smaller import smaller
from pressroom.model.address import CONTENT
from pressroom.model.body import Body
from pressroom.model.release import Release, Translation
from pressroom.model.room import Room
from pressroom.model.texts import texts_hash
from pressroom.source.front_matter import split
from pressroom.source.text_file import TextFile
from pressroom.text.bilingual import Text

POSITION = Text(
    vi="bỏ dữ liệu vị trí nơi chụp; điểm ảnh giữ nguyên",
    en="without the place where it was taken; no pixel changes",
)
SMALLER = Text(vi="thu nhỏ dung lượng xuống dưới mức cho phép", en="made smaller than the limit")
RENEWED = Text(
    vi="ghi mã đối chiếu theo bản gốc hiện nay",
    en="says that it was made from the present original",
)
_MARK = b"\xef\xbb\xbf"
_RENEWED = re.compile(r"^(translated_from:[ \t]*)\S+", re.MULTILINE)
_PICTURES = (".jpg", ".jpeg", ".png", ".webp")


@dataclass(frozen=True, slots=True)
class Change:
    """One file: its bytes, what they are to be, and what was mended in it."""

    path: str
    before: bytes
    after: bytes
    does: tuple[Text, ...]
    picture: bool = False


def changes(
    repository: Repository,
    wanted: Callable[[str], bool],
    confirmed: Callable[[Translation], bool],
    mends: Sequence[Mend] = MENDS,
) -> Iterator[Change]:
    """What would be mended by `mends`, and in translations and pictures, in the wanted files.

    `confirmed` is asked for each translation that is older than its original: whether somebody has
    looked at it and found it right.
    """
    room = repository.room
    if room is None:
        return
    mended = {}
    for source in _sources(repository.path, room):
        if wanted(source.path):
            change = _mended(repository.path, source, room, mends)
            if change is not None:
                mended[change.path] = change
    for change in _translations(repository.path, room, mended, wanted, confirmed):
        mended[change.path] = change
    yield from (mended[path] for path in sorted(mended))
    for path in _pictures(room):
        if wanted(path):
            yield from _picture(repository.path, path, room.settings.limits.picture)


def _sources(repo: Path, room: Room) -> Iterator[Source]:
    """The text files of the room, not read yet; those that cannot be read are left out later."""
    entries, _ = entries_of(repo, NETWORK_FOLDER)
    networks = [f"{NETWORK_FOLDER}/{one.name}" for one in entries if one.name.endswith(".yml")]
    yield Source(SETTINGS_FILE, "", SETTINGS, fenced=False)
    for path in (NETWORK_FILE, *networks):
        yield Source(path, "", NETWORK, fenced=False)
    yield Source(LEGAL_FILE, "", LEGAL, fenced=False)
    yield Source(ERASURES_FILE, "", ERASURES, fenced=False)
    for path in sorted(room.files):
        if path.startswith(f"{CONTENT}/") and path.endswith(".md"):
            yield Source(path, "", NOTICE, fenced=True)
    default = room.settings.language
    for written in walk(repo, (*room.settings.languages, *room.settings.text_languages)).written:
        record: Record = RELEASE if written.language == default else TRANSLATION
        yield Source(written.path, "", record, fenced=True)


def _read(repo: Path, source: Source) -> tuple[bytes, Source] | None:
    """The file's bytes and text; None where it is no text, or behind a link."""
    found = read_file(repo, source.path, LARGEST)
    linked = (repo / source.path.partition("/")[0]).is_symlink()
    if linked or found.data is None or found.text[0] is None:
        return None
    text = found.data.removeprefix(_MARK).decode("utf-8")
    return found.data, replace(source, text=text.replace("\r\n", "\n").replace("\r", "\n"))


def _mended(repo: Path, unread: Source, room: Room, mends: Sequence[Mend]) -> Change | None:
    read = _read(repo, unread)
    if read is None:
        return None
    before, source = read
    done = [ENCODING.does] if source.text.encode() != before else []
    for mend in mends:
        mended = replace(source, text=mend.mended(source))
        if mended.text != source.text and (mend.reveals or _say_the_same(source, mended, room)):
            source = mended
            done.append(mend.does)
    after = source.text.encode()
    return Change(source.path, before, after, tuple(done)) if done else None


def _say_the_same(before: Source, after: Source, room: Room) -> bool:
    settings = room.settings
    old, new = (meaning(one, settings.language, settings.timezone) for one in (before, after))
    return old == new


def _translations(
    repo: Path,
    room: Room,
    mended: Mapping[str, Change],
    wanted: Callable[[str], bool],
    confirmed: Callable[[Translation], bool],
) -> Iterator[Change]:
    """Translations whose hash is to be that of the original as it is, or as it is mended."""
    for release in room.releases:
        for translation in release.translations.values():
            if not wanted(translation.path):
                continue
            was = texts_hash(release)
            current = _hash_after(release, mended.get(release.path), room) or was
            fresh = translation.translated_from == was
            if translation.translated_from == current or not (fresh or confirmed(translation)):
                continue
            yield from _renewed(repo, translation.path, current, mended.get(translation.path))


def _hash_after(release: Release, change: Change | None, room: Room) -> str | None:
    """The hash of the original's texts once it is mended."""
    if change is None:
        return None
    document, _ = split(TextFile(release.path, change.after.decode()))
    if document.declared is None:
        return None
    reading = Reading(room.settings.timezone, room.settings.language)
    values = RELEASE.values(document.declared, reading)
    if values is None:
        return None
    body = Body(b"", document.body.encode())
    return texts_hash(Release(path=release.path, body=body, **values))


def _renewed(repo: Path, path: str, current: str, change: Change | None) -> Iterator[Change]:
    before = change.before if change else (repo / path).read_bytes()
    text = (change.after if change else before).decode()
    after = _RENEWED.sub(rf"\g<1>{current}", text, count=1).encode()
    if after != before:
        yield Change(path, before, after, (*(change.does if change else ()), RENEWED))


def _pictures(room: Room) -> list[str]:
    return sorted(
        path
        for path in room.files
        if path.startswith("releases/") and path.lower().endswith(_PICTURES)
    )


def _picture(repo: Path, path: str, limit: int) -> Iterator[Change]:
    try:
        before = (repo / path).read_bytes()
    except OSError:
        return
    after, done = without_position(before), []
    if after != before:
        done.append(POSITION)
    if len(after) > limit and (made := smaller(after, limit)) is not None:
        after = made
        done.append(SMALLER)
    if done:
        yield Change(path, before, after, tuple(done), picture=True)
