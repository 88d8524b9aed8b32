"""What files gave."""

from collections.abc import Mapping
from dataclasses import dataclass

from pressroom.model.erasure import Erasure
from pressroom.model.hand_written import HandWritten
from pressroom.model.legal import LegalDocument
from pressroom.model.network import Department
from pressroom.model.notice import Notice
from pressroom.model.release import Release, Translation
from pressroom.model.settings import Settings
from pressroom.source.flaw import Flaw


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a release's file gave; without `value` its flaws say why."""

    value: Release | Translation | None
    flaws: tuple[Flaw, ...]


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """What `pressroom.yml` gave; without `value` its flaws say why."""

    value: Settings | None
    flaws: tuple[Flaw, ...]


@dataclass(frozen=True, slots=True)
class LoadedNetwork:
    """The departments of all files of the network, by id."""

    departments: Mapping[str, Department]
    flaws: tuple[Flaw, ...]


@dataclass(frozen=True, slots=True)
class LoadedRegister:
    """The documents of `records/legal.yml`, by number."""

    documents: Mapping[str, LegalDocument]
    flaws: tuple[Flaw, ...]


@dataclass(frozen=True, slots=True)
class LoadedErasures:
    """The entries of `records/erasures.yml`, in their order."""

    erasures: tuple[Erasure, ...]
    flaws: tuple[Flaw, ...]


@dataclass(frozen=True, slots=True)
class LoadedPages:
    """All pages below `content/`, notices among them, and the notices as such; by path."""

    pages: tuple[HandWritten, ...]
    notices: tuple[Notice, ...]
    flaws: tuple[Flaw, ...]
