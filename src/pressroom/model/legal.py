"""The register of documents that releases rest on (`records/legal.yml`)."""

from dataclasses import dataclass
from datetime import date

from pressroom.model.where import NOWHERE, Where


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
