"""Which files stand below `releases/` and `content/`, and which of them do not belong there."""

import re
import stat
import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from pressroom.diagnostics.span import Span
from pressroom.load.files import NOT_A_FILE, entries_of
from pressroom.load.seen import Stamp, stamp_of
from pressroom.model import address
from pressroom.source.flaw import Flaw, FlawKind
from pressroom.text.slug import is_slug, slugify

_USUAL = re.compile(
    rf"({address.RELEASES}/(?:19|20)\d\d/(?:0[1-9]|1[0-2])/([a-z0-9-]+))(?:\.([a-z]{{2,3}}))?\.md",
    re.ASCII,
)
"""The path of a release's file, as nearly all are."""
_YEAR = re.compile(r"(?:19|20)\d\d", re.ASCII)
_MONTH = re.compile(r"0[1-9]|1[0-2]", re.ASCII)
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", re.ASCII)
_OTHER_ENDING = re.compile(
    r"(?P<slug>[^.].*?)(?:\.md)?\.(?:md|markdown|mdown|txt|docx?|odt|rtf)", re.IGNORECASE
)
"""A release's file under a name that text editors and Word give it."""
_KEPT = frozenset({".gitkeep", ".ds_store", "thumbs.db", "desktop.ini"})
"""Files that Git and file managers put into folders, in lower case; nobody means them."""
_OPEN_IN_OFFICE = "~$"
"""What Office puts beside a document that is open begins so."""
_MADE = frozenset({"index.html", "index.md", "index.json"})
"""What is made beside a release's own files."""
_DEEPEST = 40


@dataclass(frozen=True, slots=True)
class Written:
    """A release's file: `key` is its path without language and `.md`."""

    path: str
    key: str
    language: str


@dataclass(frozen=True, slots=True)
class Tree:
    """The files of releases in the order of their paths, and the size of every file by path.

    `stamps` tell of each of these files whether it is still the one that was read before.
    """

    written: tuple[Written, ...]
    files: dict[str, int]
    flaws: tuple[Flaw, ...]
    stamps: dict[str, Stamp] = field(default_factory=dict)


def walk(repo: Path, languages: tuple[str, ...]) -> Tree:
    """The tree of `repo`; into the `languages` after the first, the default, may be translated.

    Symbolic links are flaws and are not followed: what they lead to need not be in the repository.
    """
    flaws: list[Flaw] = []
    stamps: dict[str, Stamp] = {}
    for top in (address.RELEASES, address.CONTENT):
        _stamps(repo, top, stamps, flaws, 0)
    files = {path: stamp.size for path, stamp in stamps.items()}
    written: list[Written] = []
    for path in sorted(files):
        if path.startswith(f"{address.RELEASES}/"):
            found = _usual(path, languages) or _place(path, files, languages, flaws)
            if found:
                written.append(found)
    if _any_alike(files, written, languages[0]):
        _collisions(files, languages[0], flaws)
    _without_original(written, languages[0], flaws)
    return Tree(tuple(written), files, tuple(flaws), stamps)


def _stamps(
    repo: Path, folder: str, stamps: dict[str, Stamp], flaws: list[Flaw], depth: int
) -> None:
    """Add the stamp of every ordinary file below `folder`, which need not exist."""
    entries, unread = entries_of(repo, folder)
    flaws += unread
    for entry in entries:
        path = f"{folder}/{entry.name}"
        if entry.is_symlink():
            flaws.append(Flaw(FlawKind.SYMBOLIC_LINK, Span(path)))
        elif entry.is_dir(follow_symlinks=False):
            if depth < _DEEPEST:
                _stamps(repo, path, stamps, flaws, depth + 1)
            else:
                flaws.append(Flaw(FlawKind.STRAY_FILE, Span(path)))
        elif not _is_of_a_program(entry.name):
            status = entry.stat(follow_symlinks=False)
            if stat.S_ISREG(status.st_mode):
                stamps[path] = stamp_of(status)
            else:
                flaws.append(Flaw(FlawKind.UNREADABLE, Span(path), {"reason": NOT_A_FILE}))


def _is_of_a_program(name: str) -> bool:
    return name.lower() in _KEPT or name.startswith(_OPEN_IN_OFFICE)


def _usual(path: str, languages: Sequence[str]) -> Written | None:
    """The release that `path` is, where its name is as it should be."""
    match = _USUAL.fullmatch(path)
    if match is None:
        return None
    key, slug, language = match.groups()
    if not is_slug(slug) or (language and language not in languages[1:]):
        return None
    return Written(path, key, language or languages[0])


def _place(
    path: str, files: Mapping[str, int], languages: tuple[str, ...], flaws: list[Flaw]
) -> Written | None:
    """The release that `path` is, or None for a file of a release's folder and for strays."""
    parts = path.split("/")
    match parts:
        case [_, year, month, name] if name.endswith(".md"):
            if _YEAR.fullmatch(year) and _MONTH.fullmatch(month):
                return _written(path, name, languages, flaws)
        case [top, year, month, folder, name] if f"{top}/{year}/{month}/{folder}.md" in files:
            if name.lower() in _MADE:
                text = f"{top}/{year}/{month}/{folder}.md"
                flaws.append(_collision(path, text))
                return None
            if not name.endswith(".md"):
                return None
        case [_, year, month, name] if _YEAR.fullmatch(year) and _MONTH.fullmatch(month):
            better = _better(name)
            if better and f"{path.removesuffix(name)}{better}" not in files:
                flaws.append(Flaw(FlawKind.RELEASE_ENDING, Span(path), {"better": better}))
                return None
        case _:
            pass
    kind = FlawKind.MONTH_FOLDER if path.endswith(".md") else FlawKind.STRAY_FILE
    flaws.append(Flaw(kind, Span(path), {"folder": "/".join(parts[1:-1])}))
    return None


def _better(name: str) -> str | None:
    """The right name of a release's file that has another ending; None for other files."""
    match = _OTHER_ENDING.fullmatch(name)
    if not match:
        return None
    slug, dot, language = match["slug"].partition(".")
    known = dot and _LANGUAGE.fullmatch(language)
    return (slugify(slug) or "ten-thong-cao") + (f".{language}.md" if known else ".md")


def _written(path: str, name: str, languages: tuple[str, ...], flaws: list[Flaw]) -> Written | None:
    slug, dot, language = name.removesuffix(".md").partition(".")
    if not is_slug(slug) or (dot and not _LANGUAGE.fullmatch(language)):
        better = slugify(slug) or "ten-thong-cao"
        if not is_slug(better):
            better = f"{better}-1"
        ending = f".{language}.md" if dot and _LANGUAGE.fullmatch(language) else ".md"
        flaws.append(Flaw(FlawKind.SLUG, Span(path), {"found": name, "better": better + ending}))
        return None
    if dot and language not in languages[1:]:
        values = {
            "tag": language,
            "known": ", ".join(languages[1:]),
            "default": languages[0],
            "original": f"{slug}.md",
        }
        flaws.append(Flaw(FlawKind.UNKNOWN_LANGUAGE, Span(path), values))
        return None
    key = f"{path.rpartition('/')[0]}/{slug}"
    return Written(path, key, language or languages[0])


def _any_alike(files: Mapping[str, int], written: Sequence[Written], default: str) -> bool:
    """Whether any two files collide at all, as `_collisions` tells in detail, but slower."""
    folders = {path.rpartition("/")[0] for path in files}
    names = {*files, *folders, *chain.from_iterable(map(_folders, folders))}
    others = files.keys() - {one.path for one in written}
    found = [address.of_file(path, default) for path in others]
    addresses = [address.release(one.key, one.language, default) for one in written]
    addresses += (one.removesuffix("index.html") for one in found if one is not None)
    return _alike_in(names) or _alike_in(addresses)


def _alike_in(names: Collection[str]) -> bool:
    return len(set(map(_alike, names))) < len(names)


def _collisions(files: Mapping[str, int], default: str, flaws: list[Flaw]) -> None:
    """Two files with one address, or with names that differ only in case or normal form.

    On some systems one would overwrite the other; on all, nobody could tell which is meant. A
    release keeps its address, so the flaw is the hand-written page's.
    """
    names: dict[str, str] = {}
    addresses: dict[str, str] = {}
    for path in sorted(files, key=lambda path: (not path.startswith(address.RELEASES), path)):
        other = _named_alike(path, names) or _published_alike(path, addresses, default)
        if other:
            flaws.append(_collision(path, other))


def _named_alike(path: str, names: dict[str, str]) -> str | None:
    """The file or folder seen before that the file `path` or a folder around it is named like."""
    folder = path.rpartition("/")[0]
    known = names.get(_alike(folder)) == folder  # and so are those around it
    for name in (path,) if known else (*_folders(path), path):
        other = names.setdefault(_alike(name), name)
        if other != name:
            return other
    return None


def _published_alike(path: str, addresses: dict[str, str], default: str) -> str | None:
    found = address.of_file(path, default)
    if found is None:
        return None
    other = addresses.setdefault(_alike(found.removesuffix("index.html")), path)
    return None if other == path else other


def _collision(path: str, other: str) -> Flaw:
    return Flaw(FlawKind.ADDRESS_COLLISION, Span(path), {"other": other}, also=Span(other))


def _alike(name: str) -> str:
    return name.lower() if name.isascii() else unicodedata.normalize("NFC", name).casefold()


def _folders(path: str) -> Iterator[str]:
    at = path.find("/")
    while at >= 0:
        yield path[:at]
        at = path.find("/", at + 1)


def _without_original(written: list[Written], default: str, flaws: list[Flaw]) -> None:
    originals = {file.key for file in written if file.language == default}
    for file in written:
        if file.key not in originals:
            original = f"{file.key}.md"
            flaws.append(Flaw(FlawKind.NO_ORIGINAL, Span(file.path), {"original": original}))
