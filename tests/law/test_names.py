"""Names that were, as data: each with its last day, what to write now, and its source."""

import re
from datetime import date

import pytest

from pressroom.law.bodies import FORMER_BODIES, TELLING_WORDS
from pressroom.law.entry import FormerName
from pressroom.law.places import FORMER_PROVINCES, LAST_DAY_OF_DISTRICTS, PROVINCIAL_CITIES

EVERY = [*FORMER_BODIES.values(), *FORMER_PROVINCES.values()]
each_name = pytest.mark.parametrize("former", EVERY, ids=lambda former: former.name)


@each_name
def test_a_name_says_its_successor_and_its_source(former: FormerName) -> None:
    assert former.successors
    assert re.search(r"số \d+/\d{4}/(?:QH15|NĐ-CP)", former.source)
    assert former.from_ is None or former.from_ < former.until


@each_name
def test_a_successor_is_no_former_name(former: FormerName) -> None:
    assert not {other.name for other in EVERY} & {*former.successors}


@each_name
def test_a_name_is_right_on_its_last_day(former: FormerName) -> None:
    assert not former.over_on(former.until)
    assert former.over_on(date(2026, 1, 1))


def test_twenty_nine_provinces_went_into_twenty_three() -> None:
    merged = [
        former for former in FORMER_PROVINCES.values() if former.until == LAST_DAY_OF_DISTRICTS
    ]
    assert len(merged) == 63 - 34
    assert len({former.successors for former in merged}) == 23


def test_every_former_body_is_seen_by_one_of_its_words() -> None:
    for name in FORMER_BODIES:
        assert TELLING_WORDS & {word.strip(",") for word in name.split()}


def test_a_city_under_the_central_government_is_none_of_a_province() -> None:
    assert not {"Hà Nội", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế"} & {*PROVINCIAL_CITIES}
    assert len(set(PROVINCIAL_CITIES)) == len(PROVINCIAL_CITIES)
