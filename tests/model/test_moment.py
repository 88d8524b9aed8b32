"""Moments compare as instants, whatever the zone does with its clocks."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from pressroom.model.moment import as_of, in_zone

NEW_YORK = ZoneInfo("America/New_York")
VIET_NAM = ZoneInfo("Asia/Ho_Chi_Minh")


def test_the_hour_that_summer_time_repeats_is_two_hours() -> None:
    earlier = in_zone(datetime(2026, 11, 1, 5, 45, tzinfo=UTC), NEW_YORK)
    later = in_zone(datetime(2026, 11, 1, 6, 30, tzinfo=UTC), NEW_YORK)

    assert (earlier.hour, later.hour) == (1, 1)
    assert earlier < later
    assert later - earlier == timedelta(minutes=45)


def test_a_moment_without_a_zone_is_of_the_press_rooms() -> None:
    assert as_of("2026-04-13T09:00", VIET_NAM).isoformat() == "2026-04-13T09:00:00+07:00"
    assert as_of("2026-04-13T02:00Z", VIET_NAM).isoformat() == "2026-04-13T09:00:00+07:00"


@pytest.mark.parametrize(
    "given", ["1960-01-01", "9999-12-31", "0001-01-01", "hôm nay", "13/4/2026"]
)
def test_what_is_no_moment_of_our_time_is_refused(given: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 (whatever its words)
        as_of(given, VIET_NAM)
