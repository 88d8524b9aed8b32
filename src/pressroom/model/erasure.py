"""Lawful erasure: a file that was public and had to go (`records/erasures.yml`)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pressroom.model.where import NOWHERE, Where


class Reason(StrEnum):
    """Why what was public may no longer be read."""

    PERSONAL_DATA = "personal-data"
    SECRET = "secret"  # noqa: S105 (a reason, not a password)
    COURT_ORDER = "court-order"
    AUTHORITY_ORDER = "authority-order"
    COPYRIGHT = "copyright"


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """A file of a release that was emptied of something, or deleted; it says nothing of what."""

    path: str
    at: datetime
    reason: Reason
    basis: str
    by: str
    where: Where = NOWHERE
