"""Needles: short runs of bytes, one of which is in every run of words that may not be told.

To look for each run of eight words in every output would take longer than to build the site. So of
each run one needle is taken, and all needles make one pattern. A needle begins at a byte at which
a search can jump ahead: the first of a letter with a tone (U+1E00 to U+1EFF in UTF-8), which every
fourth letter of Vietnamese is, else a space. Of the needles that a run has, the smallest is taken,
so that neighbouring runs mostly take the same one. What holds a needle is then read word by word.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import takewhile
from typing import NamedTuple

from pressroom.build.gate.hidden import Passage

WORDS = 8
"""So many words in a row are a quotation."""

FEWEST_IN_TITLE = 4
"""Words of a title that is looked for; shorter ones are names of kinds and of things."""

LENGTH = 20
"""Bytes of a needle: four words or so."""

MOST_TRIED = 2
"""Needles of a run of which another is taken where it may be said; then the whole run is one."""

_ANCHORS = (b"\xe1", b" ")
_ESCAPED = re.compile(rb"[&\"'<>\\]")
"""What formats write in different ways."""


@dataclass(frozen=True, slots=True)
class Run:
    """A run of words as written, with single spaces, and the file that it stands in."""

    source: str
    text: str
    title: bool


class Probe(NamedTuple):
    """Finds needles that begin with `anchor`: the `first`, and what follows it in `every` one."""

    anchor: bytes
    first: re.Pattern[bytes]
    every: re.Pattern[bytes]


class _Sought(NamedTuple):
    """A run with the needles that it may have."""

    run: Run
    candidates: tuple[bytes, ...]


Needles = Mapping[bytes, tuple[Run, ...]]


def runs(passages: Iterable[Passage]) -> Iterator[Run]:
    """Every run of `WORDS` words in `passages`; of a shorter title, all of it."""
    for passage in passages:
        words = passage.text.split()
        if passage.title and FEWEST_IN_TITLE <= len(words) < WORDS:
            yield Run(passage.source, " ".join(words), passage.title)
        for start in range(len(words) - WORDS + 1):
            text = " ".join(words[start : start + WORDS])
            yield Run(passage.source, text, passage.title)


def needles(told: Iterable[Run], sayable: Iterable[str], hand_written: Iterable[str]) -> Needles:
    """A needle for each run that is in no text which may be said, with the runs that have it.

    A title is looked for in hand-written pages too; other runs of theirs may be said.
    """
    said = tuple(text.encode() for text in sayable)
    by_hand = tuple(text.encode() for text in hand_written)
    left = [_Sought(run, _candidates(run.text.encode())) for run in told]
    chosen: dict[bytes, list[Run]] = {}
    while left:
        heads = _heads(sought.candidates[0] for sought in left)
        tried = probes(heads.values())
        of_titles = _met(tried, said)
        of_others = of_titles | _met(tried, by_hand)
        again: list[_Sought] = []
        for run, candidates in left:
            if heads[candidates[0]] not in (of_titles if run.title else of_others):
                chosen.setdefault(candidates[0], []).append(run)
            elif len(candidates) > 1:
                again.append(_Sought(run, candidates[1:]))
        left = again
    having: dict[bytes, tuple[Run, ...]] = {}
    for needle, head in _heads(chosen).items():
        having[head] = (*having.get(head, ()), *chosen[needle])
    return having


def probes(needles_: Iterable[bytes]) -> tuple[Probe, ...]:
    """What finds each needle, wherever it stands; none begins with another."""
    ordered = sorted({*needles_})
    made = []
    for anchor in _ANCHORS:
        tails = [needle[len(anchor) :] for needle in ordered if needle.startswith(anchor)]
        if tails:
            begin, tree = re.escape(anchor), _tree(tails)
            made.append(
                Probe(anchor, re.compile(begin + tree), re.compile(begin + b"(?=(" + tree + b"))"))
            )
    return tuple(made)


def found(probes_: Iterable[Probe], data: bytes) -> set[bytes]:
    """The needles in `data`; a line that is broken inside one counts as a space."""
    return {
        (anchor + tail).replace(b"\n", b" ")
        for anchor, first, every in probes_
        if first.search(data)
        for tail in every.findall(data)
    }


def _heads(needles_: Iterable[bytes]) -> dict[bytes, bytes]:
    """For each needle the one that is found where it stands: itself, or one that it begins with."""
    heads: dict[bytes, bytes] = {}
    last = None
    for needle in sorted({*needles_}):
        if last is None or not needle.startswith(last):
            last = needle
        heads[needle] = last
    return heads


def _met(probes_: tuple[Probe, ...], texts: Iterable[bytes]) -> frozenset[bytes]:
    return frozenset(needle for text in texts for needle in found(probes_, text))


def _candidates(written: bytes) -> tuple[bytes, ...]:
    """A few needles in `written`, the best first, and last all of it that begins at an anchor."""
    whole = [written[at:] for anchor in _ANCHORS if (at := written.find(anchor)) >= 0]
    for anchor in _ANCHORS:
        places = (match.start() for match in re.finditer(re.escape(anchor), written))
        cut = (written[at : at + LENGTH] for at in places)
        fit = sorted(n for n in cut if len(n) == LENGTH and not _ESCAPED.search(n))
        if fit:
            return (*fit[:MOST_TRIED], whole[0])
    return tuple(whole[:1])


def _tree(tails: list[bytes]) -> bytes:
    """One of `tails` (sorted) as a pattern that reads each byte once."""
    pairs = zip(tails[0], tails[-1], strict=False)
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    begin = tails[0][:same]
    rest = [tail[len(begin) :] for tail in tails]
    if not rest[0]:
        return _literal(begin)
    branches: dict[int, list[bytes]] = {}
    for tail in rest:
        branches.setdefault(tail[0], []).append(tail)
    ways = [_tree(ways) for ways in branches.values()]
    joined = ways[0] if len(ways) == 1 else b"(?:" + b"|".join(ways) + b")"
    return _literal(begin) + joined


def _literal(data: bytes) -> bytes:
    return re.escape(data).replace(rb"\ ", rb"[ \n]")
