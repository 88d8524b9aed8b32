"""Values → YAML, for machines and as officers write it, taken back by every reader."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from pressroom.source.node import Items, Node, Pairs
from pressroom.source.text_file import TextFile
from pressroom.source.writing import as_written, plain_yaml, quoted_yaml
from pressroom.source.yaml_text import parse_yaml

KEYS = st.sampled_from(["title", "at", "body_language", "co-departments", "q", "x1"])
TEXTS = st.text() | st.text(alphabet="ab1: #'\"\\,[]{}-?&*!|>%@`=~\n.eN")
VALUES = st.recursive(
    TEXTS | st.booleans(),
    lambda inner: st.lists(inner) | st.dictionaries(KEYS, inner),
    max_leaves=12,
)
Write = Callable[[dict[str, Any]], str]
WRITERS = pytest.mark.parametrize("write", [quoted_yaml, plain_yaml])


@WRITERS
@given(values=st.dictionaries(KEYS, VALUES))
@example(values={"title": 'Sở Y tế: "thông báo" # \\ \n\t\r\x85\u2028\ufeff\x7f😀', "at": "no"})
@example(values={"at": [[["x"], []], {}, {"q": [{"at": "1"}, {"x1": {"q": ""}}]}]})
@example(values={"title": "~", "q": "2026-02-30", "x1": "0234", "at": "12:30"})
@example(values={"title": "1e3", "q": "0x1F", "x1": "=", "at": "2026-04-13 09:00"})
def test_pyyaml_reads_what_was_written(write: Write, values: dict[str, Any]) -> None:
    assert yaml.safe_load(write(values)) == values


@WRITERS
@given(values=st.dictionaries(KEYS, TEXTS | st.lists(TEXTS)))
@example(values={"title": 'Sở Y tế: "thông báo", 12:30 # không', "q": ["a: b", "- c", "d, [e]"]})
def test_the_press_room_s_own_reader_takes_it(write: Write, values: dict[str, Any]) -> None:
    text = write(values)
    node, _ = parse_yaml(TextFile("x.md", text), 0, len(text), line=1)
    assert not values or read(node) == values


def read(node: Node | None) -> object:
    """A tree of YAML as plain values."""
    if isinstance(node, Pairs):
        return {key.text: read(value) for key, value in node.entries}
    if isinstance(node, Items):
        return [read(value) for value in node.nodes]
    assert node is not None
    assert not node.cut
    return node.text


def test_people_can_read_what_is_quoted() -> None:
    values: dict[str, Any] = {
        "title": "Một",
        "topics": [{"id": "y-te", "name": "Y tế"}],
        "places": ["Bến Lam"],
    }
    assert quoted_yaml(values).splitlines() == [
        'title: "Một"',
        "topics:",
        '  - id: "y-te"',
        '    name: "Y tế"',
        "places:",
        '  - "Bến Lam"',
    ]


def test_an_officer_would_have_written_it_so() -> None:
    values: dict[str, Any] = {
        "title": "Sở Y tế: thông báo",
        "number": "12/TCBC-SYT",
        "published": datetime(2026, 4, 13, 9, 0, tzinfo=ZoneInfo("Asia/Ho_Chi_Minh")),
        "summary": 'Bộ phận "một cửa" làm việc cả sáng thứ Bảy.',
        "topics": ["y-te", "an-sinh-xa-hoi"],
        "places": ["Bến Lam", "Số 1, đường Bến Xuân"],
        "consultation": {"opens": date(2026, 5, 4), "send_to": "Sở Y tế"},
        "translation": {"by": "Văn phòng Sở", "machine": False},
        "images": [{"file": "a.jpg", "alt": "- Trẻ em"}, {"file": "b.jpg", "alt": "no"}],
        "phone": "0298 3 000 013",
    }
    assert plain_yaml(values).splitlines() == [
        'title: "Sở Y tế: thông báo"',
        "number: 12/TCBC-SYT",
        "published: 2026-04-13 09:00",
        'summary: Bộ phận "một cửa" làm việc cả sáng thứ Bảy.',
        "topics: [y-te, an-sinh-xa-hoi]",
        'places: [Bến Lam, "Số 1, đường Bến Xuân"]',
        "consultation:",
        "  opens: 2026-05-04",
        "  send_to: Sở Y tế",
        "translation:",
        "  by: Văn phòng Sở",
        "  machine: false",
        "images:",
        "  - file: a.jpg",
        '    alt: "- Trẻ em"',
        "  - file: b.jpg",
        '    alt: "no"',
        'phone: "0298 3 000 013"',
    ]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ('"Một cửa": đổi mới', "'\"Một cửa\": đổi mới'"),
        ("It's: so", '"It\'s: so"'),
        ("Tăng 7,1% so với 2025", "Tăng 7,1% so với 2025"),
        ("", '""'),
        ("Hết:", '"Hết:"'),
        ("#1", '"#1"'),
    ],
)
def test_quotes_are_there_only_where_they_are_needed(text: str, written: str) -> None:
    assert as_written(text) == written


@WRITERS
def test_half_a_surrogate_pair_is_marked_as_lost(write: Write) -> None:
    assert write({"title": "a\ud83d"}) == 'title: "a\ufffd"\n'


@WRITERS
@pytest.mark.parametrize("values", [{}, {"q": []}, {"q": {}}])
def test_what_is_empty_is_written_as_such(write: Write, values: dict[str, Any]) -> None:
    assert yaml.safe_load(write(values)) == values
