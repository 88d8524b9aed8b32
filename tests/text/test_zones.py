"""Moments of one offset are of one zone."""

from datetime import UTC, datetime, timedelta, timezone

from pressroom.model.moment import in_zone
from pressroom.model.settings import VIET_NAM
from pressroom.store.values import freeze, thaw, types_of

OFFSET = timedelta(hours=7)


def test_moments_of_one_offset_share_their_zone() -> None:
    written = in_zone(datetime(2026, 4, 13, 9, 0), VIET_NAM)  # noqa: DTZ001 (as it is written)
    told = in_zone(datetime(2026, 4, 13, 2, 0, tzinfo=UTC), VIET_NAM)
    read = thaw(freeze(datetime(2026, 4, 13, 9, tzinfo=timezone(OFFSET)), types_of()), types_of())

    assert written == told == read
    assert written.tzinfo is told.tzinfo is read.tzinfo
    assert written.utcoffset() == OFFSET
