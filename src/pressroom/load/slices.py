"""The releases' files in slices: the units of work, and of what is kept between runs."""

import zlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from pressroom.load import decode, results
from pressroom.load.decode import Text
from pressroom.load.files import read_file
from pressroom.load.loaded import Loaded
from pressroom.load.tree import Written
from pressroom.model.settings import Settings
from pressroom.source.text_file import MEGABYTE
from pressroom.store.digest import digest
from pressroom.store.kept import kept
from pressroom.store.store import Shelf

TEXTS = 64
"""A slice has so many texts at least, where there are enough, and twice as many at most."""


class Slice(NamedTuple):
    """Some originals with their translations, by the paths of all; `key` tells of every byte."""

    key: str
    paths: tuple[str, ...]


def load_slices(  # noqa: PLR0913 (each is one fact)
    repo: Path,
    written: Sequence[Written],
    settings: Settings,
    shelf: Shelf[list[Loaded]],
    jobs: int | None,
    *,
    shown: bool,
) -> tuple[tuple[Slice, ...], list[Loaded]]:
    """The slices, and what all their files gave, slice by slice."""
    slices: list[Slice] = []

    def texts() -> Iterator[tuple[str, list[Text]]]:
        for part in _parts(written):
            found = [Text(read_file(repo, one.path, MEGABYTE), one.language) for one in part]
            key = results.key_of("releases", (text.source for text in found), settings)
            slices.append(Slice(key, tuple(one.path for one in part)))
            yield digest(key, "shown" if shown else "read"), found

    work = partial(decode.releases, settings, shown=shown)
    loaded = kept(shelf, texts(), work, jobs, each=TEXTS)
    return tuple(slices), [file for part in loaded for file in part]


def _parts(written: Sequence[Written]) -> list[list[Written]]:
    """The files by their names without language, so that an original has its translations by it.

    Which slice a file is in depends on its name alone, and on how many slices there are: a power
    of two, so that another release seldom changes it.
    """
    count = 1 << max(0, (len(written) // TEXTS).bit_length() - 1)
    parts: defaultdict[int, list[Written]] = defaultdict(list)
    for file in written:
        parts[zlib.crc32(file.key.encode("utf-8", "surrogatepass")) % count].append(file)
    return [parts[number] for number in sorted(parts)]
