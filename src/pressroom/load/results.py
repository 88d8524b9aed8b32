"""Where what files gave is kept between runs, and under which keys."""

import zoneinfo
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pressroom.diagnostics import span
from pressroom.load import loaded
from pressroom.load.files import Source
from pressroom.model import (
    body,
    erasure,
    hand_written,
    legal,
    localised,
    network,
    notice,
    release,
    where,
)
from pressroom.model import settings as settings_module
from pressroom.model.settings import Settings
from pressroom.source import flaw
from pressroom.store.digest import digest, of_library
from pressroom.store.store import Shelf, Store
from pressroom.store.values import types_of
from pressroom.text import bilingual

ROOMS = ("text", "diagnostics", "source", "cores", "store", "model", "fields", "markup", "load")
"""The rooms whose code makes what is kept."""

_MODULES = (
    *(bilingual, span, flaw, where, localised, settings_module, network, legal, notice, body),
    *(hand_written, release, erasure, loaded),
)


def releases(store: Store) -> Shelf[list[loaded.Loaded]]:
    """The results of a slice of the releases' files."""
    return Shelf(store, "releases", types_of(*_MODULES))


def declared(store: Store) -> Shelf[Any]:
    """The results of the settings, the network, the register and the hand-written pages."""
    return Shelf(store, "declared", types_of(*_MODULES))


def key_of(name: str, sources: Iterable[Source], settings: Settings | None = None) -> str:
    """The key of what `sources` give, which are read with the zone and languages of `settings`."""
    parts: list[str | bytes] = [name, of_library(*ROOMS)]
    if settings:
        parts += [settings.timezone.key, _rules_of(settings.timezone), *settings.languages]
    for source in sources:
        parts += source.parts
    return digest(*parts)


def _rules_of(zone: zoneinfo.ZoneInfo) -> bytes:
    """The system's file of the zone; nothing where a distribution of Python's brings it."""
    for folder in zoneinfo.TZPATH:
        file = Path(folder, zone.key)
        if file.is_file():
            return file.read_bytes()
    return b""
