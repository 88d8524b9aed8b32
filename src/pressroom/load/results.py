"""Where what files gave is kept between runs, and under which keys."""

import zoneinfo
from collections.abc import Callable, Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

from pressroom.diagnostics import span
from pressroom.load import loaded
from pressroom.load.bodies import BodiesApart
from pressroom.model import (
    body,
    erasure,
    hand_written,
    legal,
    localised,
    network,
    notice,
    release,
    stretch,
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
    *(hand_written, stretch, release, erasure, loaded),
)


def releases(store: Store, anew: Callable[[str], list[loaded.Loaded]]) -> BodiesApart:
    """The results of a slice of the releases' files; `anew` makes one once more."""
    return BodiesApart(store, "releases", types_of(*_MODULES), anew)


def declared(store: Store) -> Shelf[Any]:
    """The results of settings, network, register, record of erasures and hand-written pages."""
    return Shelf(store, "declared", types_of(*_MODULES))


def key_of(name: str, sources: Iterable[str], settings: Settings | None = None) -> str:
    """The key of what sources of which is so told give, read as the `settings` have it.

    Of these their zone and languages count.
    """
    parts: list[str | bytes] = [name, of_library(*ROOMS)]
    if settings:
        parts += [settings.timezone.key, _rules_of(settings.timezone), *settings.languages]
    return digest(*parts, *sources)


@lru_cache(maxsize=1)
def _rules_of(zone: zoneinfo.ZoneInfo) -> bytes:
    """The system's file of the zone; nothing where a distribution of Python's brings it."""
    for folder in zoneinfo.TZPATH:
        file = Path(folder, zone.key)
        if file.is_file():
            return file.read_bytes()
    return b""
