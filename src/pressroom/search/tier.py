"""Tiers as files below `search/index/`: the index of the documents in each."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain
from math import isqrt
from operator import attrgetter

from pressroom.cores.share import share
from pressroom.model.edition import Edition
from pressroom.search.documents import Card, Source, documents
from pressroom.search.facets import facet_file
from pressroom.search.files import IndexFile, Sizes, files
from pressroom.search.made import Folder, Made, Words
from pressroom.search.manifest import first_keys, json_file, name_of
from pressroom.search.postings import ROWS, Kind, Part, parts
from pressroom.search.tiers import STEPS, Tier
from pressroom.search.vocabulary import Texts, joined
from pressroom.search.words import Chunks, Cut, cut

BLOCK = 32
"""Documents whose cards stand in one file."""
BLOCKS = 64
"""Files of cards that stand in one folder."""
_WORDS = 4096
"""Words of the vocabulary that stand in one file."""

_LEAST = 2_000
_FULLEST = 40_000
"""Bytes that a file of several keys may have at least, however small its tier, and at most."""
_FULL = 64
"""That many times the square root of a tier's documents are the bytes between."""

_WORK = 4
"""Documents that are as much work as one piece of what is shared elsewhere."""

Files = Iterable[tuple[str, bytes]]
Write = Callable[[Files], list[str]]
"""Puts files where they belong, by address; gives the addresses back."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How large files, parts and tiers become; a test sets it low.

    Without `sizes` files, and so what a query fetches, grow as fast with a tier as the manifest
    does, which lists them: with the square root of the number of documents.
    """

    sizes: Sizes | None = None
    rows: int = ROWS
    steps: tuple[int, ...] = STEPS

    def sizes_for(self, documents: int) -> Sizes:
        """The sizes of files in a tier of so many documents."""
        full = min(_FULLEST, max(_LEAST, _FULL * isqrt(documents)))
        return self.sizes or Sizes(full)


@dataclass(frozen=True, slots=True)
class _Documents:
    """Documents that were written into one folder."""

    name: str
    written: list[str]


@dataclass(frozen=True, slots=True)
class _Keys:
    """A part that was written: its kind and folder."""

    kind: Kind
    folder: Folder
    written: list[str]


def make(
    edition: Edition, tiers: Sequence[Tier], write: Write, jobs: int | None, limits: Limits
) -> list[Made]:
    """Make tiers by at most so many processes, and write their files.

    The bytes do not depend on the number of processes: documents are cut in folders and keys are
    made in parts, which are the same whoever makes them.
    """
    groups = [list(_groups(tier)) for tier in tiers]
    every = [*chain.from_iterable(groups)]
    each = BLOCK * BLOCKS // _WORK if len(every) > 1 else sum(map(len, every)) // _WORK
    written = share(partial(_documents, edition, write), every, jobs, each=each)[::-1]
    folders: list[Sequence[_Documents]] = []
    texts: list[Texts] = []
    for own in groups:
        of_tier, cuts = zip(*(written.pop() for _ in own), strict=True)
        folders.append(of_tier)
        texts.append(joined(cuts))
        del cuts  # what was cut takes as much memory as all texts
    sizes = [limits.sizes_for(len(tier.sources)) for tier in tiers]
    wanted = [(place, part) for place, own in enumerate(texts) for part in parts(own, limits.rows)]
    each = sum(len(tier.sources) for tier in tiers) // _WORK // max(1, len(wanted)) + 1
    keys = share(partial(_keys, write, texts, sizes), wanted, jobs, each=each)
    return [
        _made(
            own,
            folders[place],
            [one for (of, _), one in zip(wanted, keys, strict=True) if of == place],
            write,
        )
        for place, own in enumerate(texts)
    ]


def _groups(tier: Tier) -> Iterable[Sequence[Source]]:
    """The sources of a tier by the folder in which their cards stand."""
    size = BLOCK * BLOCKS
    return (tier.sources[start : start + size] for start in range(0, len(tier.sources), size))


def _documents(
    edition: Edition, write: Write, groups: Sequence[Sequence[Source]]
) -> list[tuple[_Documents, Cut]]:
    """Make documents, write what is shown of them, and cut their texts."""
    chunks = Chunks()
    return [_group(edition, write, group, chunks) for group in groups]


_SHOWN = attrgetter(*Card.__dataclass_fields__)


def _group(
    edition: Edition, write: Write, group: Sequence[Source], chunks: Chunks
) -> tuple[_Documents, Cut]:
    found = documents(edition, group)
    blocks = (found[start : start + BLOCK] for start in range(0, len(found), BLOCK))
    cards = [json_file([_SHOWN(one.card) for one in block]) for block in blocks]
    files_of = [(f"{number}.json", data) for number, data in enumerate(cards)]
    files_of.append(("facets.bin", facet_file([one.facets for one in found])))
    name = name_of(data for _, data in files_of)
    written = write(_in(f"documents/{name}", files_of))
    return _Documents(name, written), cut(found, chunks)


def _keys(
    write: Write,
    texts: Sequence[Texts],
    sizes: Sequence[Sizes],
    wanted: Sequence[tuple[int, Part]],
) -> list[_Keys]:
    """Make and write parts of the keys of tiers."""
    return [
        _part(write, part.kind, list(files(texts[place], part, sizes[place])))
        for place, part in wanted
    ]


def _part(write: Write, kind: Kind, found: Sequence[IndexFile]) -> _Keys:
    name = name_of(chain.from_iterable((one.data, one.positions) for one in found))
    keys = [(f"{number}.bin", one.data) for number, one in enumerate(found)]
    beside = [(f"{number}.bin", one.positions) for number, one in enumerate(found) if one.positions]
    written = write(chain(_in(f"{kind}/{name}", keys), _in(f"positions/{name}", beside)))
    return _Keys(kind, (name, first_keys([one.after for one in found])), written)


def _made(texts: Texts, folders: Sequence[_Documents], keys: list[_Keys], write: Write) -> Made:
    """What is kept of a tier, of which the vocabulary is still to be written."""
    known, counts = texts.known, texts.counted
    vocabulary = [
        (f"{number}.json", json_file(list(zip(known.folded[some], counts[some], strict=True))))
        for number, some in enumerate(
            slice(start, start + _WORDS) for start in range(0, len(counts), _WORDS)
        )
    ]
    name = name_of(data for _, data in vocabulary)
    written = [one.written for one in folders] + [one.written for one in keys]
    spelled = "\n".join(",".join(spellings) for spellings in known.spelled)
    return Made(
        tuple(one.folder for one in keys if one.kind is Kind.WORDS and one.written),
        tuple(one.folder for one in keys if one.kind is Kind.PAIRS and one.written),
        tuple(folder.name for folder in folders),
        (name, len(vocabulary)),
        (*chain.from_iterable(written), *write(_in(f"vocabulary/{name}", vocabulary))),
        Words("\n".join(known.folded), spelled, tuple(counts)),
    )


def _in(folder: str, some: Files) -> Files:
    return ((f"{folder}/{name}", data) for name, data in some)
