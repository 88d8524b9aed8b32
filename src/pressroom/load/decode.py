"""Files → what they hold; what decodes them is imported only where something is to be decoded.

The tables of the contract's keys, the YAML parser and cmark take longer to import than a check
takes whose results are all kept.
"""

from collections.abc import Sequence
from typing import NamedTuple

from pressroom.load.files import Source
from pressroom.load.loaded import (
    Loaded,
    LoadedErasures,
    LoadedNetwork,
    LoadedPages,
    LoadedRegister,
    LoadedSettings,
)
from pressroom.model.settings import Settings


class Text(NamedTuple):
    """A release's file and the language that its name says."""

    source: Source
    language: str


def settings(source: Source) -> LoadedSettings:
    """What `pressroom.yml` says."""
    from pressroom.load.declared import settings_of  # noqa: PLC0415

    return settings_of(source)


def network(sources: Sequence[Source], room: Settings) -> LoadedNetwork:
    """The departments of all files of the network."""
    from pressroom.load.declared import network_of  # noqa: PLC0415

    return network_of(sources, room)


def register(source: Source, room: Settings) -> LoadedRegister:
    """The documents of the register."""
    from pressroom.load.declared import register_of  # noqa: PLC0415

    return register_of(source, room)


def erasures(source: Source, room: Settings) -> LoadedErasures:
    """The record of erasures."""
    from pressroom.load.declared import erasures_of  # noqa: PLC0415

    return erasures_of(source, room)


def pages(sources: Sequence[Source], room: Settings) -> LoadedPages:
    """The hand-written pages."""
    from pressroom.load.hand_written import pages_of  # noqa: PLC0415

    return pages_of(sources, room)


def prepare() -> None:
    """Import what decodes releases: once, where several processes are about to do so."""
    import pressroom.load.releases  # noqa: PLC0415
    import pressroom.source.yaml_reader  # noqa: F401, PLC0415


def releases(room: Settings, texts: Sequence[Text], *, shown: bool) -> list[Loaded]:
    """The releases and translations; `shown` as for `render`."""
    from pressroom.load.releases import release_of  # noqa: PLC0415

    return [release_of(text.source, text.language, room, shown=shown) for text in texts]
