"""Needles: bytes of which some are in every run of words that may not be told.

To look for each run of eight words in every output would take longer than to build the site. So of
each run one needle is taken: a piece of it that stands in nothing that may be said, if there is
one, else all of the run. A piece begins at a letter with a tone (U+1E00 to U+1EFF in UTF-8), which
every fourth letter of Vietnamese is, or at a blank where there are none, and the smallest is taken,
so that neighbouring runs mostly take the same one. What holds a needle is then read word by word.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

import numpy as np

from pressroom.build.gate.hidden import Passage
from pressroom.build.gate.sieve import APART, LENGTH, Needle, Sieve

WORDS = 8
"""So many words in a row are a quotation."""

FEWEST_IN_TITLE = 4
"""Words of a title that is looked for; shorter ones are names of kinds and of things."""

_ANCHORS = (b"\xe1", b" ")
_ESCAPED = re.compile(rb"[&\"'<>\\]")
"""What formats write in different ways."""

_TOGETHER = 1000
"""Texts that are looked at as one."""


@dataclass(frozen=True, slots=True)
class Run:
    """A run of words as written, with single spaces, and the file that it stands in."""

    source: str
    text: str
    title: bool


Needles = Mapping[Needle, tuple[Run, ...]]


def runs(passages: Iterable[Passage]) -> Iterator[Run]:
    """Every run of `WORDS` words in `passages`; of a shorter title, all of it."""
    for passage in passages:
        words = passage.text.split()
        if passage.title and FEWEST_IN_TITLE <= len(words) < WORDS:
            yield Run(passage.source, " ".join(words), passage.title)
        for start in range(len(words) - WORDS + 1):
            text = " ".join(words[start : start + WORDS])
            yield Run(passage.source, text, passage.title)


def needles(
    told: Iterable[Run], sayable: Iterable[bytes], hand_written: Iterable[bytes]
) -> Needles:
    """A needle for each run that is in no text which may be said, with the runs that have it.

    A title is looked for in hand-written pages too; other runs of theirs may be said.
    """
    said, by_hand = [*_joined(sayable)], [*_joined(hand_written)]
    with_pieces = [(run, _pieces(run.text.encode())) for run in told]
    every = Sieve({Needle(piece) for _, pieces in with_pieces for piece in pieces})
    of_title = _commonness(every, said)
    of_other = of_title + _commonness(every, by_hand)
    chosen: dict[Needle, list[Run]] = {}
    left: list[tuple[Run, Needle]] = []
    for run, pieces in with_pieces:
        common = of_title if run.title else of_other
        if free := [piece for piece in pieces if not common[piece]]:
            chosen.setdefault(Needle(min(free)), []).append(run)
        else:
            rarest = min(pieces, key=common.__getitem__, default=b"")
            left.append((run, _whole(run.text.encode(), rarest)))
    wholes = Sieve({needle for _, needle in left})
    in_said = _standing(wholes, said)
    in_any = in_said | _standing(wholes, by_hand)
    for run, needle in left:
        if needle not in (in_said if run.title else in_any):
            chosen.setdefault(needle, []).append(run)
    return {needle: tuple(having) for needle, having in chosen.items()}


def needles_of_addresses(parts: Iterable[str], public: Iterable[bytes]) -> frozenset[Needle]:
    """A needle for each part of an address behind a `/`, known by what is rarest in `public`."""
    texts = [f"/{part}".encode() for part in parts]
    cut = {text: [text[at : at + LENGTH] for at in range(len(text) - LENGTH + 1)] for text in texts}
    every = Sieve({Needle(piece) for pieces in cut.values() for piece in pieces})
    common = _commonness(every, _joined(public))
    rarest = {
        text: min(pieces, key=common.__getitem__, default=b"") for text, pieces in cut.items()
    }
    return frozenset(Needle(text, text.find(piece)) for text, piece in rarest.items())


def _joined(texts: Iterable[bytes]) -> Iterator[bytes]:
    rest = iter(texts)
    while together := [*islice(rest, _TOGETHER)]:
        yield APART.join(together)


def _pieces(written: bytes) -> list[bytes]:
    """The pieces of `written` that begin at one kind of anchor and that all formats write alike."""
    for anchor in _ANCHORS:
        places = (match.start() for match in re.finditer(re.escape(anchor), written))
        cut = (written[at : at + LENGTH] for at in places)
        fit = [piece for piece in cut if len(piece) == LENGTH and not _ESCAPED.search(piece)]
        if fit:
            return fit
    return []


def _whole(written: bytes, piece: bytes) -> Needle:
    """All of `written` from the first anchor on: the first letter may be a capital elsewhere.

    It is known by `piece`, the rarest that it has, or by its last bytes where it has none.
    """
    place = written.find(piece) if piece else max(len(written) - LENGTH, 0)
    anchors = (at for anchor in _ANCHORS if (at := written.find(anchor)) >= 0)
    begin = min(place, *anchors)
    return Needle(written[begin:], place - begin)


def _commonness(sieve: Sieve, texts: Iterable[bytes]) -> Counter[bytes]:
    """How often each piece of the needles in `sieve` stands in `texts`."""
    counts = sum(map(sieve.commonness, texts), start=np.zeros(len(sieve.needles), np.int64))
    return Counter(
        {needle.text: int(count) for needle, count in zip(sieve.needles, counts, strict=True)}
    )


def _standing(sieve: Sieve, texts: Iterable[bytes]) -> set[Needle]:
    """Those of the needles in `sieve` that stand in `texts`."""
    return {needle for text in texts for needle in sieve.found(text)}
