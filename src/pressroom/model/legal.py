"""The register of documents that releases rest on (`records/legal.yml`)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pressroom.model.where import NOWHERE, Where


class Standing(StrEnum):
    """Whether a document holds; `UNKNOWN` where the register does not say."""

    IN_FORCE = "in-force"
    COMING = "coming"
    REPLACED = "replaced"
    ENDED = "ended"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalDocument:
    """A law, decree, circular or decision."""

    number: str
    title: str
    issued: date | None = None
    in_force: date | None = None
    until: date | None = None
    replaced_by: str | None = None
    source: str | None = None
    url: str | None = None
    where: Where = NOWHERE


Register = Mapping[str, LegalDocument]
"""Documents by their numbers."""


def standing(document: LegalDocument, register: Register, day: date) -> Standing:
    """Whether `document` holds on `day`.

    One that is replaced holds until its replacement is in force, where the register knows that day.
    """
    if document.in_force and day < document.in_force:
        return Standing.COMING
    if document.until and document.until < day:
        return Standing.REPLACED if document.replaced_by else Standing.ENDED
    if document.replaced_by:
        other = register.get(document.replaced_by)
        if other is None or other.in_force is None or other.in_force <= day:
            return Standing.REPLACED
    return Standing.IN_FORCE if document.in_force else Standing.UNKNOWN
