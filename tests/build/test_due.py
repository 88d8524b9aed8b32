"""Whether a site is to be made again: its own record against the clock and the repository."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from make import at
from pressroom.build.due import Due, RecordError, SiteRecord, due, record_of

NINE = "2026-11-23 09:00"
RECORD = SiteRecord("0.1.0", "a" * 40, at("2026-11-22 12:00"), at(NINE))


@pytest.mark.parametrize(
    ("now", "reason"),
    [
        ("2026-11-23 08:59", None),
        ("2026-11-23 09:00", Due.CHANGED),
        ("2026-11-23 09:01", Due.CHANGED),
        ("2026-11-22 11:56", None),
        ("2026-11-22 11:54", Due.FROM_FUTURE),
    ],
)
def test_a_site_is_due_from_the_moment_on_at_which_it_changes(now: str, reason: Due | None) -> None:
    assert due(RECORD, at(now)) is reason


def test_the_clock_of_another_zone_says_the_same() -> None:
    nine = at(NINE).astimezone(UTC)
    assert due(RECORD, nine - timedelta(seconds=1)) is None
    assert due(RECORD, nine) is Due.CHANGED


def test_a_site_is_due_when_the_repository_or_the_software_moved_on() -> None:
    now = at("2026-11-22 13:00")
    assert due(RECORD, now, commit="a" * 40, version="0.1.0") is None
    assert due(RECORD, now, commit="b" * 40, version="0.1.0") is Due.REPOSITORY
    assert due(RECORD, now, commit="a" * 40, version="0.2.0") is Due.VERSION
    assert due(RECORD, now, commit=None, version=None) is None


def test_a_site_that_is_not_there_is_due_and_one_without_changes_ahead_is_not(
    tmp_path: Path,
) -> None:
    assert due(record_of(tmp_path), at(NINE)) is Due.NO_SITE
    resting = SiteRecord("0.1.0", None, at("2026-11-22 12:00"), None)
    assert due(resting, at("2199-01-01 00:00")) is None


def test_looking_each_minute_a_text_of_nine_is_built_at_nine_and_once() -> None:
    """A build takes 16 seconds, and the timer rings each minute, at any second of it."""
    took = timedelta(seconds=16)
    for second in range(60):
        record = RECORD
        live: list[datetime] = []
        now = at("2026-11-23 08:57") + timedelta(seconds=second)
        while now < at("2026-11-23 09:05"):
            if due(record, now, commit="a" * 40, version="0.1.0"):
                live.append(now + took)
                record = SiteRecord("0.1.0", "a" * 40, now, at("2026-11-24 00:00"))
            now += timedelta(minutes=1)
        (once,) = live
        assert at(NINE) < once < at(NINE) + timedelta(minutes=2)


@pytest.mark.parametrize(
    "given",
    [
        b"",
        b"[]",
        b"null",
        b'{"version": "1"}',
        b'{"version": "1", "as_of": "2026-11-22", "next_change": 5}',
        b'{"version": "1", "as_of": "2026-11-22T12:00", "next_change": null}',
        b"\xff\xfe",
    ],
)
def test_what_is_no_record_is_none(given: bytes, tmp_path: Path) -> None:
    with pytest.raises(RecordError):
        SiteRecord.parse(given)
    (tmp_path / "build.json").write_bytes(given)
    assert record_of(tmp_path) is None


def test_a_record_is_read_as_a_build_writes_it() -> None:
    written = {
        "version": "0.1.0",
        "commit": None,
        "as_of": "2026-11-22T12:00:00+07:00",
        "next_change": "2026-11-23T09:00:00+07:00",
        "releases": {"vi": 3},
    }
    record = SiteRecord.parse(json.dumps(written).encode())
    assert record == SiteRecord("0.1.0", None, at("2026-11-22 12:00"), at(NINE))
