"""Whether a site is to be made again: its `build.json` against the clock and the repository."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from pressroom.build.mark import MARK

SKEW = timedelta(minutes=5)
"""How far the clocks of two machines may differ before a site counts as made for the future."""


class Due(StrEnum):
    """Why a site is to be made again."""

    NO_SITE = "no-site"
    CHANGED = "changed"
    REPOSITORY = "repository"
    VERSION = "version"
    FROM_FUTURE = "from-future"


class RecordError(ValueError):
    """What should be a site's `build.json` is none."""


@dataclass(frozen=True, slots=True)
class SiteRecord:
    """What a site says of itself in `build.json`; moments are aware."""

    version: str
    commit: str | None
    as_of: datetime
    next_change: datetime | None

    @classmethod
    def parse(cls, data: bytes) -> "SiteRecord":
        """The record that the bytes of a `build.json` hold.

        Raises:
            RecordError: they hold none.
        """
        try:
            given = json.loads(data)
            version, commit = given["version"], given.get("commit")
            as_of, upcoming = datetime.fromisoformat(given["as_of"]), given["next_change"]
            coming = None if upcoming is None else datetime.fromisoformat(upcoming)
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise RecordError(str(error)) from error
        if as_of.tzinfo is None or (coming and coming.tzinfo is None):
            raise RecordError("moments without a time zone")
        return cls(str(version), None if commit is None else str(commit), as_of, coming)


def record_of(site: Path) -> SiteRecord | None:
    """The record of the site in the folder `site`, or None where there is no site."""
    try:
        return SiteRecord.parse((site / MARK).read_bytes())
    except (OSError, RecordError):
        return None


def due(
    record: SiteRecord | None,
    now: datetime,
    *,
    commit: str | None = None,
    version: str | None = None,
) -> Due | None:
    """Why the site of `record` is to be made again at `now`, or None where it is up to date.

    `commit` and `version` are those that it should be made of, None where nobody knows them.
    """
    if record is None:
        return Due.NO_SITE
    if record.as_of > now + SKEW:
        return Due.FROM_FUTURE
    if record.next_change is not None and record.next_change <= now:
        return Due.CHANGED
    if commit is not None and record.commit != commit:
        return Due.REPOSITORY
    if version is not None and record.version != version:
        return Due.VERSION
    return None
