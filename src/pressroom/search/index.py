"""The whole index of an edition, as files below `search/index/` (manifest.py tells which)."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, astuple, dataclass
from functools import partial
from itertools import chain, pairwise

from pressroom.cores.share import share
from pressroom.model.edition import Edition
from pressroom.search.documents import Document, Facets, Maker, planned
from pressroom.search.facets import RANGE, facet_files
from pressroom.search.files import IndexFile, Sizes, files
from pressroom.search.manifest import VERSION, first_keys, json_file, name_of
from pressroom.search.names import names, telling
from pressroom.search.postings import ROWS, Kind, Part, parts
from pressroom.search.vocabulary import Texts, Vocabulary, joined
from pressroom.search.words import Chunks, Cut, cut

BLOCK = 32
"""Documents whose cards stand in one file."""
BLOCKS = 64
"""Files of cards that stand in one folder."""
_WORDS = 4096
"""Words of the vocabulary that stand in one file."""

_FULL = 12_000
_MANY = 10_000
_FULLEST = 40_000

Files = Iterable[tuple[str, bytes]]
Write = Callable[[Files], list[str]]
"""Puts files where they belong, by address; gives the addresses back."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How large files and parts become; a test sets it low."""

    sizes: Sizes
    rows: int = ROWS


@dataclass(frozen=True, slots=True)
class _Folder:
    """Documents whose cards stand in one folder: what is kept of them."""

    name: str
    written: list[str]
    cut: Cut
    facets: list[Facets]


@dataclass(frozen=True, slots=True)
class _Made:
    """A part that was written: its folder, and the first keys of the files in it."""

    part: Part
    name: str
    first_keys: str
    written: list[str]


def index(
    edition: Edition, write: Write, jobs: int | None = 1, limits: Limits | None = None
) -> list[str]:
    """Write the files of the index, by at most so many processes; their addresses.

    The bytes do not depend on the number of processes: documents are cut in folders of cards and
    keys are made in parts, which are the same whoever makes them.
    """
    write = partial(_below, f"{edition.prefix}search/index/", write)
    makers = planned(edition)
    limits = limits or _usual(len(makers))
    bounds = [*range(0, len(makers), BLOCK * BLOCKS), len(makers)]
    groups = [makers[start:end] for start, end in pairwise(bounds)]
    folders = share(partial(_folders, write), groups, jobs, each=BLOCK * BLOCKS)
    texts = joined([folder.cut for folder in folders])
    wanted = parts(texts, limits.rows)
    each = len(makers) // max(1, len(wanted)) + 1
    made = share(partial(_parts, write, texts, limits.sizes), wanted, jobs, each=each)
    facets = list(facet_files([one for folder in folders for one in folder.facets]))
    known, counts = texts.known, texts.counted
    vocabulary = list(_vocabulary(known, counts))
    called = names(edition, dict(zip(known.folded, known.spelled, strict=True)))
    names_file = json_file(asdict(called))
    manifest = {
        "version": VERSION,
        "documents": len(makers),
        "words": [(one.name, one.first_keys) for one in made if one.part.kind is Kind.WORDS],
        "pairs": [(one.name, one.first_keys) for one in made if one.part.kind is Kind.PAIRS],
        "cards": [folder.name for folder in folders],
        "block": BLOCK,
        "blocks": BLOCKS,
        "facets": name_of(data for _, data in facets),
        "range": RANGE,
        "vocabulary": name_of(data for _, data in vocabulary),
        "vocabularies": len(vocabulary),
        "names": {
            "file": name_of([names_file]),
            "words": telling(called, dict(zip(known.folded, counts, strict=True))),
        },
    }
    last = [
        *_in(f"facets/{manifest['facets']}", facets),
        *_in(f"vocabulary/{manifest['vocabulary']}", vocabulary),
        (f"names/{name_of([names_file])}.json", names_file),
        ("manifest.json", json_file(manifest)),
    ]
    written = [one.written for one in folders] + [one.written for one in made]
    return [*chain.from_iterable(written), *write(last)]


def _usual(documents: int) -> Limits:
    """Files grow with the index, so that the manifest does not."""
    return Limits(Sizes(min(_FULLEST, max(_FULL, _FULL * documents // _MANY))))


def _below(root: str, write: Write, some: Files) -> list[str]:
    return write((f"{root}{name}", data) for name, data in some)


def _in(folder: str, some: Files) -> Files:
    return ((f"{folder}/{name}", data) for name, data in some)


def _folders(write: Write, groups: Sequence[Sequence[Maker]]) -> list[_Folder]:
    """Make documents, write their cards, and cut their texts."""
    chunks = Chunks()
    return [_folder(write, [make() for make in group], chunks) for group in groups]


def _folder(write: Write, found: Sequence[Document], chunks: Chunks) -> _Folder:
    blocks = (found[start : start + BLOCK] for start in range(0, len(found), BLOCK))
    cards = [json_file([astuple(one.card) for one in block]) for block in blocks]
    name = name_of(cards)
    files_of = [(f"{number}.json", data) for number, data in enumerate(cards)]
    written = write(_in(f"cards/{name}", files_of))
    return _Folder(name, written, cut(found, chunks), [one.facets for one in found])


def _parts(write: Write, texts: Texts, sizes: Sizes, wanted: Sequence[Part]) -> list[_Made]:
    """Make and write parts of the keys."""
    return [_part(write, part, list(files(texts, part, sizes))) for part in wanted]


def _part(write: Write, part: Part, made: Sequence[IndexFile]) -> _Made:
    name = name_of(chain.from_iterable((one.data, one.positions) for one in made))
    keys = [(f"{number}.bin", one.data) for number, one in enumerate(made)]
    beside = [(f"{number}.bin", one.positions) for number, one in enumerate(made) if one.positions]
    written = write(chain(_in(f"{part.kind}/{name}", keys), _in(f"positions/{name}", beside)))
    return _Made(part, name, first_keys([one.after for one in made]), written)


def _vocabulary(known: Vocabulary, counts: Sequence[int]) -> Files:
    """Every folded word, and how often it stands in all texts."""
    for number, start in enumerate(range(0, len(counts), _WORDS)):
        some = slice(start, start + _WORDS)
        yield f"{number}.json", json_file(list(zip(known.folded[some], counts[some], strict=True)))
