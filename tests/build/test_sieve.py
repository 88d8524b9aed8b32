"""The sieve, compared with a search for each needle by itself."""

from collections.abc import Iterator

from hypothesis import example, given
from hypothesis import strategies as st

from pressroom.build.gate.sieve import APART, LENGTH, Needle, Place, Sieve

FEW = st.sampled_from([b"a", b"b", "ệ".encode(), b" "])
"""Of so few letters that pieces have much in common with one another, and with any text."""
WORDS = st.lists(FEW, max_size=60).map(b"".join)
LONG = st.lists(FEW, min_size=LENGTH, max_size=60).map(b"".join)
PLACES = st.integers(min_value=0, max_value=40)


def needle(text: bytes, at: int) -> Needle:
    return Needle(text, min(at, max(len(text) - LENGTH, 0)))


NEEDLES = st.lists(st.builds(needle, WORDS.filter(bool), PLACES), max_size=8)


def one_by_one(needles: list[Needle], text: bytes) -> Iterator[Place]:
    """Every place of every needle, as bytes are compared."""
    written = text.replace(b"\n", b" ")
    for sought in {*needles}:
        for begin in range(len(written)):
            if written.startswith(sought.text, begin):
                yield Place(begin, sought)


@given(NEEDLES, st.lists(st.one_of(WORDS, st.just(b"\n")), max_size=6).map(b"".join), st.data())
@example([], b"", None)
@example([Needle(b"x" * LENGTH)], b"", None)
def test_it_finds_what_a_search_for_each_needle_finds(
    needles: list[Needle], text: bytes, data: st.DataObject | None
) -> None:
    if data and needles:
        planted = data.draw(st.lists(st.sampled_from(needles), max_size=3))
        for sought in planted:
            at = data.draw(st.integers(min_value=0, max_value=len(text)))
            text = text[:at] + sought.text + text[at:]
    expected = [*one_by_one(needles, text)]
    sieve = Sieve({*needles})
    assert sorted(sieve.places(text)) == sorted(expected)
    assert sieve.found(text) == {place.needle for place in expected}


@given(st.binary(min_size=LENGTH, max_size=90), st.binary(max_size=40), st.binary(max_size=40))
def test_whatever_is_planted_is_found_wherever_it_stands(
    text: bytes, before: bytes, after: bytes
) -> None:
    sought = Needle(text.replace(b"\n", b" "), len(text) - LENGTH)
    places = Sieve([sought]).places(before + text + after)
    assert Place(len(before), sought) in places


@given(st.lists(LONG, min_size=1, max_size=6), WORDS)
def test_how_common_a_piece_is_is_how_often_it_stands_there(
    texts: list[bytes], text: bytes
) -> None:
    needles = [*{Needle(text[:LENGTH]) for text in texts}]
    within = text + APART + texts[0] + texts[-1]
    sieve = Sieve(needles)
    expected = [
        sum(place.needle == sought for place in one_by_one(needles, within)) for sought in needles
    ]
    assert sieve.commonness(within).tolist() == expected


def test_a_broken_line_counts_as_a_blank() -> None:
    sought = Needle("ruộng bậc thang Thượng Lam".encode())
    assert Sieve([sought]).found("những ruộng bậc\nthang Thượng\nLam".encode()) == {sought}
