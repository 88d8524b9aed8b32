"""Mends of texts: what a room says is the same before and after, and a second time changes nothing.

Releases are written at random, with all that mends are for: decomposed letters, hidden characters,
white space, line ends, keys in any order, and titles that want quotes.
"""

import tempfile
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pressroom.fields.release import RELEASE
from pressroom.load.repository import Repository, load
from pressroom.mending.catalogue import MENDS, TIDYING
from pressroom.mending.characters import ENCODING
from pressroom.mending.fixable import FIXABLE
from pressroom.mending.mend import Source
from pressroom.mending.order import ORDER
from pressroom.mending.plan import Change, changes
from pressroom.mending.quotes import QUOTES
from pressroom.mending.white_space import LAST_LINE, WHITE_SPACE
from pressroom.model.release import Release, Translation
from pressroom.model.room import Room
from pressroom.model.texts import texts_hash
from pressroom.rules.catalogue import rules
from pressroom.rules.check import check
from pressroom.rules.examples import EXAMPLE_AS_OF, folder, laid
from pressroom.rules.rule import Rule
from pressroom.source.clean import clean

ORIGINAL = "releases/2026/04/tiem-vac-xin-soi-bo-sung.md"
TRANSLATION = "releases/2026/04/tiem-vac-xin-soi-bo-sung.en.md"

HIDDEN = ["\u200b", "\u00ad", "\ufeff", "\u2060"]
WORDS = st.sampled_from(
    ["Sở", "Y tế", "thông báo", "tiêm", "vắc\u200bxin", "bổ\u00adsung", "ngày 20", "**đợt**", "3%"]
)
PROSE = st.lists(WORDS, min_size=12, max_size=20).map(" ".join)
BLANKS = st.sampled_from(["", " ", "  ", "   ", "\t"])
LINES = st.sampled_from(
    [
        "## Thời gian",
        "- một",
        "- hai",
        "",
        "```",
        "    mã",
        "| a | b |",
        "|---|---|",
        "> lời",
        "1. x",
    ]
)
BODIES = st.lists(st.tuples(LINES | PROSE, BLANKS), min_size=1, max_size=12).map(
    lambda lines: "\n".join(f"{line}{blank}" for line, blank in lines)
)
KEYS = {
    "title": PROSE.map(lambda text: f"Thử {text}"[:120]),
    "type": st.just("press-release"),
    "department": st.just("so-y-te"),
    "published": st.just("2026-04-13 09:00"),
    "summary": PROSE.map(lambda text: f"Tóm tắt {text}"[:300]),
    "topics": st.just("[y-te]"),
    "places": st.just("[Bến Lam]"),
}


@st.composite
def files(draw: st.DrawFn) -> bytes:
    keys = draw(st.permutations(list(KEYS)))
    declared = [f"{key}: {draw(KEYS[key])}{draw(BLANKS)}" for key in keys]
    text = "\n".join(["---", *declared, "---", draw(BODIES)])
    text += draw(st.sampled_from(["", "\n", "\n\n\n"]))
    if draw(st.booleans()):
        text = unicodedata.normalize("NFD", text)
    if draw(st.booleans()):
        text = text.replace("\n", "\r\n")
    return draw(st.sampled_from([b"", b"\xef\xbb\xbf"])) + text.encode()


def every(_: object) -> bool:
    return True


def none(_: object) -> bool:
    return False


def mended(room: Path, confirmed: Callable[[Any], bool] = none) -> list[Change]:
    """Mend the room; what was mended."""
    found = list(changes(load(room, jobs=1), every, confirmed, TIDYING))
    for change in found:
        (room / change.path).write_bytes(change.after)
    return found


def said(repository: Repository) -> tuple[object, ...]:
    """All that the room says, its characters as they are mended."""
    room = repository.room
    assert isinstance(room, Room)
    return (
        room.settings,
        [_said(release) for release in room.releases],
        room.departments,
        room.legal,
    )


def _said(release: Release) -> object:
    values = {
        name: _clean(getattr(release, name))
        for name in ("path", "title", "summary", "type", "department", "published", "topics")
    }
    return values, release.places, release.body.html.replace("\ufffd", "")


def _clean(value: object) -> object:
    return clean(value).replace("\ufffd", "") if type(value) is str else value


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(data=files())
def test_a_room_says_the_same_when_it_is_mended(data: bytes) -> None:
    with laid() as room:
        file = room / "releases/2026/04/bat-ky.md"
        text = data.removeprefix(b"\xef\xbb\xbf").decode().replace("\r\n", "\n")
        file.write_bytes(clean(text).encode())
        before = said(load(room, jobs=1))
        file.write_bytes(data)
        mended(room)
        assert said(load(room, jobs=1)) == before
        assert mended(room) == []
        after = file.read_bytes()
        assert b"\r" not in after
        assert after.endswith(b"\n")
        assert clean(after.decode()) == after.decode()


@settings(max_examples=8)
@given(data=files())
def test_what_can_be_mended_is_mended(data: bytes) -> None:
    with laid() as room:
        (room / "releases/2026/04/bat-ky.md").write_bytes(data)
        mended(room)
        left = {found.code for found in check(load(room, jobs=1), EXAMPLE_AS_OF)}
        assert not left & FIXABLE


@pytest.mark.parametrize("rule", [rule for rule in rules() if rule.code in FIXABLE])
def test_the_bad_example_of_every_rule_that_has_a_mend_is_mended(rule: Rule) -> None:
    with laid(folder(rule) / "bad") as room:
        assert rule.code in {found.code for found in check(load(room), EXAMPLE_AS_OF)}
        mended(room)
        assert rule.code not in {found.code for found in check(load(room), EXAMPLE_AS_OF)}


def test_what_is_counted_is_what_is_mended() -> None:
    assert {code for mend in (ENCODING, *MENDS) for code in mend.codes} == FIXABLE


def test_a_page_written_by_hand_is_mended_too() -> None:
    with laid() as room:
        page = room / "content/lien-he.md"
        page.parent.mkdir(exist_ok=True)
        page.write_bytes("# Liên\u200b hệ\r\n\r\nPhòng báo chí \r\n".encode())
        assert "content/lien-he.md" in {change.path for change in mended(room)}
        assert page.read_text(encoding="utf-8") == "# Liên hệ\n\nPhòng báo chí\n"


def test_a_translation_that_was_right_stays_right_when_the_original_is_mended() -> None:
    with laid() as room:
        original = room / ORIGINAL
        text = original.read_text(encoding="utf-8")
        original.write_text(unicodedata.normalize("NFD", text), encoding="utf-8")
        translation = room / TRANSLATION
        loaded = load(room).room
        assert loaded is not None
        current = texts_hash(loaded.release_at[ORIGINAL])
        _put_hash(translation, current)
        assert {change.path for change in mended(room)} == {ORIGINAL, TRANSLATION}
        assert not check(load(room), EXAMPLE_AS_OF)


def _put_hash(file: Path, value: str) -> None:
    lines = file.read_text(encoding="utf-8").split("\n")
    lines = [
        f"translated_from: {value}" if line.startswith("translated_from:") else line
        for line in lines
    ]
    file.write_text("\n".join(lines), encoding="utf-8")


@pytest.mark.parametrize("right", [frozenset({TRANSLATION}), frozenset()])
def test_a_stale_translation_is_renewed_only_where_somebody_says_that_it_is_right(
    right: frozenset[str],
) -> None:
    with laid() as room:
        original = room / ORIGINAL
        text = original.read_text(encoding="utf-8")
        original.write_text(text.replace("6.300", "6.400"), encoding="utf-8")
        asked: list[str] = []

        def confirmed(translation: Translation) -> bool:
            asked.append(translation.path)
            return translation.path in right

        found = list(changes(load(room), every, confirmed, MENDS))
        assert asked == [TRANSLATION]
        assert [change.path for change in found] == [*right]
        for change in found:
            (room / change.path).write_bytes(change.after)
        codes = {found.code for found in check(load(room), EXAMPLE_AS_OF)}
        assert ("PR110" in codes) is not bool(right)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("dòng  \nsau \n", "dòng  \nsau\n"),
        ("dòng    \nsau", "dòng  \nsau\n"),
        ("    mã  \n", "    mã  \n"),
        ("```\nmã   \n```  \n", "```\nmã   \n```\n"),
        ("x\n\t\n\n\n", "x\n"),
    ],
)
def test_line_breaks_and_code_keep_their_spaces(before: str, after: str) -> None:
    head = "---\ntitle: x\n---\n"
    source = Source("x.md", f"{head}{before}", RELEASE, fenced=True)
    trimmed = replace(source, text=WHITE_SPACE.mended(source))
    assert LAST_LINE.mended(trimmed) == f"{head}{after}"


def test_a_line_of_blanks_is_read_once() -> None:
    """A pattern that tries each blank takes an hour for this."""
    text = f"---\ntitle: x\n---\nhai{' ' * 900_000}chữ\n"
    assert WHITE_SPACE.mended(Source("x.md", text, RELEASE, fenced=True)) == text


def test_keys_are_put_in_order_with_the_comments_above_them() -> None:
    text = "---\n# đầu\ntopics: [y-te]\n# tên\ntitle: |\n  Hai\n  dòng\n---\nThân bài\n"
    source = Source("x.md", text, RELEASE, fenced=True)
    assert ORDER.mended(source) == (
        "---\n# tên\ntitle: |\n  Hai\n  dòng\n# đầu\ntopics: [y-te]\n---\nThân bài\n"
    )
    unknown = replace(source, text=text.replace("topics", "linh_vuc"))
    assert ORDER.mended(unknown) == unknown.text


def test_the_sample_has_nothing_to_mend() -> None:
    sample = Path(__file__).parents[2]
    found = changes(load(sample, shown=False), every, none, MENDS)
    assert [change.path for change in found if not change.picture] == []


def test_rooms_that_cannot_be_read_are_left_alone() -> None:
    with tempfile.TemporaryDirectory() as folder:
        assert list(changes(load(Path(folder)), every, none)) == []


@pytest.mark.parametrize(
    ("written", "mended_"),
    [
        ("title: Sở Y tế: thông báo", 'title: "Sở Y tế: thông báo"'),
        ("title: Họp báo # 3 về y tế", 'title: "Họp báo # 3 về y tế"'),
        ('title: "Một cửa": đổi mới', "title: '\"Một cửa\": đổi mới'"),
        ("title: Họp báo về y tế", "title: Họp báo về y tế"),
        ('title: "Họp báo" # bản nháp', 'title: "Họp báo" # bản nháp'),
    ],
)
def test_only_texts_that_want_quotes_get_them(written: str, mended_: str) -> None:
    source = Source("x.md", f"---\n{written}\ntype: urgent # gấp\n---\nx\n", RELEASE, fenced=True)
    assert QUOTES.mended(source) == source.text.replace(written, mended_)
