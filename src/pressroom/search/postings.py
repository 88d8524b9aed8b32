"""From words in documents to postings: in which documents each word, and each pair, stands.

A *key* is a folded word, or two that stand next to each other in one text. A *variant* of it is
how its words are spelled, with their accents. A *posting* is a document, with the highest place in
which the variant stands there.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from pressroom.search.words import Cut
from pressroom.text.fold import fold

MOST_VARIANTS = 63
"""The number of the last variant of a folded word that is told from others."""

_BITS = 6
_PLACE_BITS = 2
_WORD_BITS = 64

Longs = npt.NDArray[np.int64]
Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of an index: `folded`, sorted, and the spellings of each in their order.

    Of a word by its number in the cut: `folds` its folded word, `variants` its number among that
    one's spellings.
    """

    folded: tuple[str, ...]
    spelled: tuple[tuple[str, ...], ...]
    folds: Longs
    variants: Longs


@dataclass(frozen=True, slots=True)
class Postings:
    """All keys in their order, and what stands under each.

    `keys[k]` is the number of key k; its variants are those from `first_variant[k]` up to
    `first_variant[k + 1]`; the postings of variant v, from `first_posting[v]` up to
    `first_posting[v + 1]`, are `documents` (ascending) with their `places`. The places in the text
    of posting p, counted in words, are those from `first_position[p]` on.
    """

    keys: Longs
    first_variant: Longs
    variants: Longs
    first_posting: Longs
    documents: Longs
    places: Longs
    first_position: Longs
    positions: Longs


def vocabulary(words: Sequence[str]) -> Vocabulary:
    """The vocabulary of `words`, which are distinct."""
    by_fold: dict[str, list[str]] = {}
    for word in words:
        by_fold.setdefault(fold(word), []).append(word)
    folded = sorted(by_fold)
    fold_of = {name: number for number, name in enumerate(folded)}
    spellings = [tuple(sorted(by_fold[name])) for name in folded]
    variant_of = {word: at for group in spellings for at, word in enumerate(group)}
    return Vocabulary(
        tuple(folded),
        tuple(spellings),
        np.array([fold_of[fold(word)] for word in words], np.int64),
        np.minimum(np.array([variant_of[word] for word in words], np.int64), MOST_VARIANTS),
    )


def of_words(cut: Cut, known: Vocabulary) -> Postings:
    """The postings of single words."""
    where = _Where.of(cut)
    folds, variants = known.folds[cut.numbers], known.variants[cut.numbers]
    return _grouped(folds, variants, _BITS, where.documents, where.positions, where)


def of_pairs(cut: Cut, known: Vocabulary) -> Postings:
    """The postings of words that stand next to each other; a key is `first * words + second`."""
    where = _Where.of(cut)
    starts = np.flatnonzero(np.diff(where.slots) == 1)
    folds, variants = known.folds[cut.numbers], known.variants[cut.numbers]
    return _grouped(
        folds[starts] * len(known.folded) + folds[starts + 1],
        variants[starts] << _BITS | variants[starts + 1],
        2 * _BITS,
        where.documents[starts],
        where.positions[starts],
        where,
    )


@dataclass(frozen=True, slots=True)
class _Where:
    """Document and position of every word of a cut.

    Positions count in words; between two texts one is left out, so that no pair spans them. A slot
    is a position counted on over all documents; `places` is of slots, `bases` of documents.
    """

    documents: Longs
    positions: Longs
    slots: Longs
    places: Bytes
    bases: Longs

    @classmethod
    def of(cls, cut: Cut) -> "_Where":
        lengths = cut.lengths.astype(np.int64)
        texts = cut.documents.astype(np.int64)
        slots = np.arange(int(lengths.sum())) + np.repeat(np.arange(len(lengths)), lengths)
        starts = np.cumsum(lengths + 1) - (lengths + 1)
        bases = np.zeros(int(texts.max(initial=-1)) + 1, np.int64)
        first = np.flatnonzero(_changes(texts))
        bases[texts[first]] = starts[first]
        documents = np.repeat(texts, lengths)
        places = np.repeat(cut.places, lengths + 1)
        return cls(documents, slots - bases[documents], slots, places, bases)


def _grouped(  # noqa: PLR0913, PLR0917 (columns of one table)
    keys: Longs, variants: Longs, variant_bits: int, documents: Longs, positions: Longs, of: _Where
) -> Postings:
    """What stands in the order of the texts, in the order of keys, variants, documents, positions.

    A row is packed into one number of 64 bits, as those are sorted ten times as fast as rows.
    """
    low = (_bits(documents), _bits(positions))
    widths = (variant_bits, *low)
    parts = _sorted(keys, (variants, documents, positions), widths)
    rows = [np.concatenate(column) for column in zip(*parts, strict=True)]
    key, variant, document, position = rows
    spelled = key << variant_bits | variant
    new_variant = _changes(spelled)
    posting_starts = np.flatnonzero(new_variant | _changes(document))
    variant_starts = np.flatnonzero(new_variant[posting_starts])
    first_of_variant = posting_starts[variant_starts]
    key_starts = np.flatnonzero(_changes(key[first_of_variant]))
    found = document[posting_starts]
    return Postings(
        keys=key[first_of_variant[key_starts]],
        first_variant=np.append(key_starts, len(variant_starts)),
        variants=variant[first_of_variant],
        first_posting=np.append(variant_starts, len(posting_starts)),
        documents=found,
        places=of.places[of.bases[found] + position[posting_starts]].astype(np.int64),
        first_position=np.append(posting_starts, len(position)),
        positions=position,
    )


def _sorted(
    keys: Longs, columns: tuple[Longs, ...], widths: tuple[int, ...]
) -> list[tuple[Longs, ...]]:
    """The rows in their order, in parts of which each is packed into 64 bits."""
    base, top = int(keys.min(initial=0)), int(keys.max(initial=0))
    if len(keys):
        base = int(keys.min())
    if (top - base).bit_length() + sum(widths) > _WORD_BITS:
        below = keys < (base + top + 1) // 2
        return [
            part
            for side in (below, ~below)
            for part in _sorted(keys[side], tuple(column[side] for column in columns), widths)
        ]
    packed = (keys - base).astype(np.uint64)
    for column, width in zip(columns, widths, strict=True):
        packed <<= np.uint64(width)
        packed |= column.astype(np.uint64)
    packed.sort()
    out: list[Longs] = []
    for width in reversed(widths):
        out.insert(0, (packed & np.uint64((1 << width) - 1)).astype(np.int64))
        packed >>= np.uint64(width)
    return [(packed.astype(np.int64) + base, *out)]


def _bits(values: Longs) -> int:
    return int(values.max(initial=0)).bit_length()


def _changes(values: Longs) -> npt.NDArray[np.bool_]:
    """Whether each value differs from the one before it; the first does."""
    changed = np.ones(len(values), np.bool_)
    np.not_equal(values[1:], values[:-1], out=changed[1:])
    return changed


def varints(values: Longs) -> tuple[Bytes, Longs]:
    """The values (not negative) as bytes, low seven bits first; and how many bytes each has."""
    sizes = np.ones(len(values), np.int64)
    for bits in (7, 14, 21, 28):
        sizes += values >= 1 << bits
    ends = np.cumsum(sizes)
    starts = ends - sizes
    out = np.empty(int(sizes.sum()), np.uint8)
    for byte in range(int(sizes.max(initial=1))):
        longer = np.flatnonzero(sizes > byte)
        more = sizes[longer] > byte + 1
        out[starts[longer] + byte] = (values[longer] >> 7 * byte & 0x7F) | (more << 7)
    return out, sizes


def deltas(values: Longs, starts: Longs) -> Longs:
    """Each value less the one before it; at `starts` the value itself."""
    less = np.diff(values, prepend=0)
    less[starts] = values[starts]
    return less


def coded(postings: Postings) -> tuple[Bytes, Longs]:
    """The postings as bytes, and where those of each variant begin (one more: the end)."""
    starts = postings.first_posting[:-1]
    values = deltas(postings.documents, starts) << _PLACE_BITS | postings.places
    data, sizes = varints(values)
    return data, _offsets(sizes, postings.first_posting)


def coded_positions(postings: Postings) -> tuple[Bytes, Longs]:
    """The positions as bytes, of each posting their number and then they; as `coded`."""
    starts = postings.first_position[:-1]
    counts = np.diff(postings.first_position)
    steps = deltas(postings.positions, starts)
    values = np.insert(steps, starts, counts)
    data, sizes = varints(values)
    first_value = postings.first_position + np.arange(len(postings.first_position))
    return data, _offsets(sizes, first_value[postings.first_posting])


def _offsets(sizes: Longs, firsts: Longs) -> Longs:
    return np.concatenate(([0], np.cumsum(sizes)))[firsts]


def word_keys(postings: Postings, known: Vocabulary) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The keys of words, each with its spellings."""
    for key in postings.keys.tolist():
        yield known.folded[key], known.spelled[key]


def pair_keys(postings: Postings, known: Vocabulary) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The keys of pairs: two folded words with a space between; their spellings are the words'."""
    folded = known.folded
    for key in postings.keys.tolist():
        first, second = divmod(key, len(folded))
        yield f"{folded[first]} {folded[second]}", ()
