"""Whatever stands in a file, decoding gives a value or flaws and never raises."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fields.written import ASKED, FILES, node, reading
from pressroom.diagnostics.span import Span
from pressroom.fields.record import Field, Record
from pressroom.fields.reference import groups
from pressroom.source.node import Items, Node, Pairs, Scalar

HERE = Span("x.yml", 1, 1, 1, 2)
RECORDS = [inside for record in FILES.values() for inside in (record, *groups(record))]
TRAPS = (
    *("", "~", "no", "12:30", "0234567", "2026-02-30", "9999-12-31 23:59-23:59", "0001-01-01"),
    *(
        "https://[",
        "https://a.vn:99999",
        "\u0661\u0662\u0663",
        "9" * 5000,
        "../..",
        "Asia/",
        "a" * 300,
        "\ud800",
    ),
    *("2026-04-13T09:00:00+24:00", "2026-04-13T09:00:60", "1e400 MB", "sha256:", "/" * 400),
)
DEEPEST = 4


@st.composite
def texts(draw: st.DrawFn) -> str:
    if draw(st.booleans()):
        return TRAPS[draw(st.integers(0, len(TRAPS) - 1))]
    return draw(st.text(max_size=30))


@st.composite
def keys(draw: st.DrawFn, record: Record) -> str:
    if draw(st.integers(0, 3)):
        return record.fields[draw(st.integers(0, len(record.fields) - 1))].key
    return draw(texts())


@st.composite
def values(draw: st.DrawFn, field: Field) -> Node:
    """What is right for the field, or anything."""
    if draw(st.integers(0, 2)):
        return node(field.form.example)
    return draw(trees())


@st.composite
def trees(draw: st.DrawFn, depth: int = 0) -> Node:
    kind = draw(st.integers(0, 3)) if depth < DEEPEST else 0
    if kind == 1:
        return Items(HERE, tuple(draw(st.lists(trees(depth + 1), max_size=3))))
    if kind == 2:
        record = RECORDS[draw(st.integers(0, len(RECORDS) - 1))]
        names = draw(st.lists(keys(record), max_size=4, unique=True))
        return Pairs(HERE, tuple((Scalar(HERE, name), draw(trees(depth + 1))) for name in names))
    cut = "title: 'a # b'" if draw(st.booleans()) else ""
    return Scalar(HERE, draw(texts()), plain=draw(st.booleans()), cut=cut)


@pytest.mark.parametrize("record", RECORDS, ids=[record.title.en for record in RECORDS])
@settings(max_examples=40)
@given(data=st.data())
def test_any_value_of_any_key_gives_a_value_or_flaws(record: Record, data: st.DataObject) -> None:
    written = [
        (Scalar(HERE, field.key), data.draw(values(field)))
        for field in record.fields
        if data.draw(st.booleans())
    ]
    state = reading()
    found = record.decode(Pairs(HERE, tuple(written)), ASKED, state)
    assert found is not None or state.flaws


@settings(max_examples=500)
@given(tree=trees(), index=st.integers(0, len(RECORDS) - 1))
def test_any_tree_gives_a_value_or_flaws(tree: Node, index: int) -> None:
    state = reading()
    assert RECORDS[index].decode(tree, ASKED, state) is not None or state.flaws
