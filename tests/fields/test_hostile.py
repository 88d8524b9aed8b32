"""Whatever stands in a file, decoding gives a value or flaws and never raises."""

import pytest
from fields.written import ASKED, FILES, reading
from hypothesis import given, settings
from hypothesis import strategies as st

from pressroom.diagnostics.span import Span
from pressroom.fields.record import Record
from pressroom.fields.reference import groups
from pressroom.source.node import Items, Node, Pairs, Scalar

HERE = Span("x.yml", 1, 1, 1, 2)
RECORDS = [inside for record in FILES.values() for inside in (record, *groups(record))]
KEYS = sorted({field.key for record in RECORDS for field in record.fields})
EXAMPLES = sorted({field.form.example for record in RECORDS for field in record.fields})
TRAPS = [
    *("", "~", "no", "12:30", "0234567", "2026-02-30", "9999-12-31 23:59-23:59", "0001-01-01"),
    *("https://[", "https://a.vn:99999", "١٢٣", "9" * 5000, "../..", "Asia/", "a" * 300, "\ud800"),
    *("2026-04-13T09:00:00+24:00", "2026-04-13T09:00:60", "1e400 MB", "sha256:", "/" * 400),
]

texts = st.one_of(st.sampled_from(TRAPS), st.sampled_from(EXAMPLES), st.text(max_size=40))
scalars = st.builds(
    Scalar,
    st.just(HERE),
    texts,
    plain=st.booleans(),
    cut=st.sampled_from(["", 'title: "a # b"']),
)
keys = st.builds(Scalar, st.just(HERE), st.one_of(st.sampled_from(KEYS), texts))


def _pairs(values: st.SearchStrategy[Node]) -> st.SearchStrategy[Pairs]:
    entries = st.lists(st.tuples(keys, values), max_size=12, unique_by=lambda pair: pair[0].text)
    return st.builds(Pairs, st.just(HERE), entries.map(tuple))


def _deeper(values: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    items = st.builds(Items, st.just(HERE), st.lists(values, max_size=4).map(tuple))
    return st.one_of(items, _pairs(values))


nodes: st.SearchStrategy[Node] = st.recursive(scalars, _deeper, max_leaves=25)


@pytest.mark.parametrize("record", RECORDS, ids=[record.title.en for record in RECORDS])
@settings(max_examples=60, deadline=None)
@given(tree=st.one_of(nodes, _pairs(nodes)))
def test_any_tree_gives_a_value_or_flaws(record: Record, tree: Node) -> None:
    state = reading()
    assert record.decode(tree, ASKED, state) is not None or state.flaws


@pytest.mark.parametrize("record", RECORDS, ids=[record.title.en for record in RECORDS])
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_any_value_of_a_known_key_gives_a_value_or_flaws(
    record: Record, data: st.DataObject
) -> None:
    field = data.draw(st.sampled_from(record.fields))
    state = reading()
    assert field.form.decode(data.draw(nodes), field.asked, state) is not None or state.flaws
