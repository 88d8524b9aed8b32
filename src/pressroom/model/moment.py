"""Moments: how they are kept, and the only clock, as of which the press room is looked at."""

import os
from datetime import date, datetime, time, timedelta, tzinfo

from pressroom.text.zones import fixed

VARIABLE = "PRESSROOM_AS_OF"
FIRST_YEAR, LAST_YEAR = 1980, 2199
"""Years as of which a press room can be looked at; file formats know none before 1980."""


def as_of(given: str | None, zone: tzinfo) -> datetime:
    """The moment `given`, else that of the environment's `PRESSROOM_AS_OF`, else now.

    It is aware, and in `zone`, which is also the zone of a moment written without one.

    Raises:
        ValueError: what is given is no moment of ISO 8601, or far from our time.
    """
    text = given or os.environ.get(VARIABLE)
    if not text:
        return in_zone(datetime.now(zone).replace(microsecond=0), zone)
    moment = datetime.fromisoformat(text)
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise ValueError(f"{moment.year} is not from {FIRST_YEAR} to {LAST_YEAR}")
    return in_zone(moment, zone)


def beginning_of(day: date, zone: tzinfo) -> datetime:
    """The first moment of `day` in `zone`."""
    return in_zone(datetime.combine(day, time.min), zone)


def in_zone(moment: datetime, zone: tzinfo) -> datetime:
    """`moment` as the clocks of `zone` show it, with a fixed offset; a naive one is of `zone`.

    Python compares moments that share one zone by their clocks alone, which is wrong in the hour
    that a change of summer time repeats; with fixed offsets it compares instants.
    """
    local = moment.astimezone(zone) if moment.tzinfo else moment.replace(tzinfo=zone)
    return local.replace(tzinfo=fixed(local.utcoffset() or timedelta(0)))
