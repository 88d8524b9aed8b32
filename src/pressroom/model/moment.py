"""The only clock: the moment as of which the press room is looked at."""

import os
from datetime import datetime, tzinfo

VARIABLE = "PRESSROOM_AS_OF"


def as_of(given: str | None, zone: tzinfo) -> datetime:
    """The moment `given`, else that of the environment's `PRESSROOM_AS_OF`, else now.

    It is aware, and in `zone`, which is also the zone of a moment written without one.

    Raises:
        ValueError: what is given is no moment of ISO 8601.
    """
    text = given or os.environ.get(VARIABLE)
    if not text:
        return datetime.now(zone).replace(microsecond=0)
    moment = datetime.fromisoformat(text)
    return moment.astimezone(zone) if moment.tzinfo else moment.replace(tzinfo=zone)
