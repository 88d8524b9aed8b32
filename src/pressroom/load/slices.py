"""The releases' files in slices: the units of work, and of what is kept between runs."""

import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import NamedTuple

from pressroom.load import decode, results
from pressroom.load.bodies import BodiesApart
from pressroom.load.decode import Text
from pressroom.load.files import read_file, told
from pressroom.load.loaded import Loaded
from pressroom.load.seen import Seen
from pressroom.load.tree import Tree, Written
from pressroom.model.settings import Settings
from pressroom.source.changed import ChangedError
from pressroom.source.text_file import MEGABYTE
from pressroom.store.digest import digest
from pressroom.store.kept import kept
from pressroom.store.store import Store

TEXTS = 64
"""A slice has about so many texts, and twice as many at most."""


class Slice(NamedTuple):
    """Some originals with their translations, by the paths of all; `key` tells of every byte."""

    key: str
    paths: tuple[str, ...]


def load_slices(  # noqa: PLR0913 (each is one fact)
    repo: Path,
    tree: Tree,
    settings: Settings,
    store: Store,
    jobs: int | None,
    *,
    shown: bool,
) -> tuple[tuple[Slice, ...], list[Loaded]]:
    """The slices, and what all their files gave, slice by slice."""
    reader = _Reader(repo, settings, shown)
    shelf = results.releases(store, reader.again)
    seen: Seen[str] = Seen(store, "digests", {})
    slices: list[Slice] = []
    found: list[list[Loaded] | None] = []
    missing: list[tuple[str, list[Text]]] = []
    for part in _parts(tree.written):
        sources = _seen(part, tree, seen)
        key = reader.key_of(sources) if sources else ""
        value = reader.kept(shelf, key, part) if sources else None
        if value is None:
            texts = reader.read(part)
            for text in texts:
                seen.note(text.source.path, tree.stamps[text.source.path], text.source.digest)
            key = reader.key_of([text.source.told for text in texts])
            value = reader.kept(shelf, key, part)
            missing += [(_result(key, shown=shown), texts)] if value is None else []
        slices.append(Slice(key, tuple(one.path for one in part)))
        found.append(value)
    seen.keep()
    if missing:
        decode.prepare()
    work = partial(decode.releases, settings, shown=shown)
    made = iter(kept(shelf, missing, work, jobs, each=TEXTS))
    every = (next(made) if value is None else value for value in found)
    return tuple(slices), [file for part in every for file in part]


@dataclass(frozen=True)
class _Reader:
    """Reads the files of slices; `asked` are those of the results that it was asked for."""

    repo: Path
    settings: Settings
    shown: bool
    asked: dict[str, tuple[Sequence[Written], bool]] = field(default_factory=dict)

    def key_of(self, sources: Sequence[str]) -> str:
        """The key of a slice of `sources`, as `Source.told` tells of them."""
        return results.key_of("releases", sources, self.settings)

    def kept(self, shelf: BodiesApart, key: str, part: Sequence[Written]) -> list[Loaded] | None:
        """What is kept of a slice; with HTML it serves those who do without, too."""
        for shown in (True,) if self.shown else (False, True):
            result = _result(key, shown=shown)
            self.asked[result] = part, shown
            value = shelf.get(result)
            if value is not None:
                return value
        return None

    def read(self, part: Sequence[Written]) -> list[Text]:
        """The files as they are now."""
        return [Text(read_file(self.repo, one.path, MEGABYTE), one.language) for one in part]

    def again(self, result: str) -> list[Loaded]:
        """A result once more. Raises ChangedError where its files are no longer what they were."""
        part, shown = self.asked[result]
        texts = self.read(part)
        if _result(self.key_of([text.source.told for text in texts]), shown=shown) != result:
            raise ChangedError
        return decode.releases(self.settings, texts, shown=shown)


def _result(key: str, *, shown: bool) -> str:
    """The key of a slice's result."""
    return digest(key, "shown" if shown else "read")


def _seen(part: Sequence[Written], tree: Tree, seen: Seen[str]) -> list[str]:
    """What `Source.told` would tell of the files; nothing where one of them must be read."""
    sources = []
    for one in part:
        stamp = tree.stamps[one.path]
        found = seen.fact(one.path, stamp)
        if found is None:
            return []
        sources.append(told(one.path, found, stamp.size))
    return sources


def _parts(written: Sequence[Written]) -> Iterator[list[Written]]:
    """The files in the order of their paths, so that an original has its translations by it.

    A slice begins where a name says so, whatever the others are: another release changes the one
    that it stands in, and perhaps its neighbours.
    """
    part: list[Written] = []
    for file in written:
        if part and part[-1].key != file.key and (_begins(file.key) or len(part) >= 2 * TEXTS):
            yield part
            part = []
        part.append(file)
    if part:
        yield part


def _begins(key: str) -> bool:
    """Whether a slice begins with this name."""
    return zlib.crc32(key.encode("utf-8", "surrogatepass")) % TEXTS == 0
