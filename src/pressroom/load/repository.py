"""The one way in: a folder on disk → a room and the flaws of its files."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from pressroom.diagnostics.span import Span
from pressroom.load import decode, results
from pressroom.load.files import Source, entries_of, read_file
from pressroom.load.inside.inspect import inspected
from pressroom.load.loaded import (
    LoadedErasures,
    LoadedNetwork,
    LoadedPages,
    LoadedRegister,
    LoadedSettings,
)
from pressroom.load.pictures import measure
from pressroom.load.slices import Slice, load_slices
from pressroom.load.tree import walk
from pressroom.model import address
from pressroom.model.release import Release, Translation
from pressroom.model.room import Digests, Room
from pressroom.model.settings import VIET_NAM, Settings
from pressroom.source.flaw import Flaw, FlawKind
from pressroom.source.text_file import MEGABYTE
from pressroom.store.digest import digest
from pressroom.store.kept import kept
from pressroom.store.store import NO_STORE, Store

SETTINGS_FILE = "pressroom.yml"
NETWORK_FILE = "spokespersons.yml"
NETWORK_FOLDER = "spokespersons"
RECORDS = "records"
LEGAL_FILE = f"{RECORDS}/legal.yml"
ERASURES_FILE = f"{RECORDS}/erasures.yml"
FILES = (SETTINGS_FILE, NETWORK_FILE)
FOLDERS = (address.RELEASES, address.CONTENT, RECORDS, NETWORK_FOLDER)
"""With `FILES` all that a room is read from."""
LARGEST = 16 * MEGABYTE
"""The most bytes of a YAML file; 12,000 spokespersons are about 5 MB."""

_HARMLESS = frozenset({FlawKind.LINE_END, FlawKind.BYTE_ORDER_MARK})


@dataclass(frozen=True, slots=True)
class Repository:
    """A repository as read: its room, and its flaws in the order of their places.

    Without valid settings there is no room. `slices` are the texts of the room, `reference` the
    digest of what they are looked up in: settings, network and register.
    """

    path: Path
    room: Room | None
    flaws: tuple[Flaw, ...]
    slices: tuple[Slice, ...] = ()
    reference: str = ""

    @property
    def timezone(self) -> ZoneInfo:
        """The press room's time zone; without settings, that of Viet Nam."""
        return self.room.settings.timezone if self.room else VIET_NAM


def load(
    repo: Path, jobs: int | None = None, *, shown: bool = True, store: Store = NO_STORE
) -> Repository:
    """Read the press room in the folder `repo`; never raises for what its files hold.

    `jobs` is the most processes to use, None for one a core. Without
    `shown` the bodies have no HTML: the check does without it, and is faster. What is in `store`
    is not made again.
    """
    declared = _Declared(repo, store)
    settings, flaws = declared.settings()
    if settings is None:
        return Repository(repo, None, flaws)
    tree = walk(repo, (*settings.languages, *settings.text_languages))
    network = declared.network(settings)
    register = declared.register(settings)
    erased = declared.erasures(settings)
    hand_written = declared.pages(tree.files, settings)
    slices, loaded = load_slices(repo, tree, settings, store, jobs, shown=shown)
    releases = _with_translations([file.value for file in loaded if file.value is not None])
    dimensions, picture_flaws = measure(repo, releases, tree.files)
    every = (
        flaws,
        tree.flaws,
        network.flaws,
        register.flaws,
        erased.flaws,
        hand_written.flaws,
        picture_flaws,
        *(file.flaws for file in loaded),
    )
    room = Room(
        settings=settings,
        releases=tuple(sorted(releases, key=lambda release: (release.published, release.path))),
        notices=hand_written.notices,
        hand_written=hand_written.pages,
        departments=network.departments,
        legal=register.documents,
        erasures=erased.erasures,
        files=tree.files,
        dimensions=dimensions,
        inspections=inspected(repo, tree.stamps, store, jobs),
        digests=Digests(*(declared.keys[name] for name in ("settings", "network", "register"))),
        network_whole=_whole(network.flaws),
        legal_whole=_whole(register.flaws),
        erasures_whole=_whole(erased.flaws),
    )
    found = tuple(sorted(chain(*every), key=_order))
    return Repository(repo, room, found, slices, digest(*declared.keys.values()))


def load_settings(repo: Path) -> Settings | None:
    """The settings of the press room in the folder `repo`; None where they are not right."""
    return _Declared(repo, NO_STORE).settings()[0]


def _whole(flaws: Iterable[Flaw]) -> bool:
    """Whether nothing was lost: how a file ends its lines says nothing about what it holds."""
    return all(flaw.kind in _HARMLESS for flaw in flaws)


def _order(flaw: Flaw) -> tuple[Span, FlawKind]:
    return flaw.span, flaw.kind


def _with_translations(values: Sequence[Release | Translation]) -> list[Release]:
    translations: dict[str, dict[str, Translation]] = {}
    for value in values:
        if isinstance(value, Translation):
            key = value.path.removesuffix(f".{value.language}.md")
            translations.setdefault(key, {})[value.language] = value
    return [
        replace(value, translations=translations[value.key]) if value.key in translations else value
        for value in values
        if isinstance(value, Release)
    ]


class _Declared:
    """Reads what is declared in YAML, or takes it from the store; `keys` tell of all of it."""

    def __init__(self, repo: Path, store: Store) -> None:
        self.repo = repo
        self.shelf = results.declared(store)
        self.keys: dict[str, str] = {}

    def settings(self) -> tuple[Settings | None, tuple[Flaw, ...]]:
        """What `pressroom.yml` says, and its flaws."""
        source = self._source(SETTINGS_FILE)
        key = results.key_of("settings", [source.told])
        found: LoadedSettings = self._kept("settings", key, partial(decode.settings, source))
        return found.value, found.flaws

    def network(self, settings: Settings) -> LoadedNetwork:
        """The departments of all files of the network."""
        entries, flaws = entries_of(self.repo, NETWORK_FOLDER)
        names = (entry.name for entry in entries if entry.name.endswith(".yml"))
        paths = (NETWORK_FILE, *(f"{NETWORK_FOLDER}/{name}" for name in names))
        sources = [self._source(path) for path in paths]
        key = results.key_of("network", [source.told for source in sources], settings)
        found: LoadedNetwork = self._kept(
            "network", key, partial(decode.network, sources, settings)
        )
        return replace(found, flaws=(*flaws, *found.flaws)) if flaws else found

    def register(self, settings: Settings) -> LoadedRegister:
        """The documents of the register."""
        source = self._source(LEGAL_FILE)
        key = results.key_of("register", [source.told], settings)
        found: LoadedRegister = self._kept(
            "register", key, partial(decode.register, source, settings)
        )
        return found

    def erasures(self, settings: Settings) -> LoadedErasures:
        """The record of erasures."""
        source = self._source(ERASURES_FILE)
        key = results.key_of("erasures", [source.told], settings)
        found: LoadedErasures = self._kept(
            "erasures", key, partial(decode.erasures, source, settings)
        )
        return found

    def pages(self, files: Iterable[str], settings: Settings) -> LoadedPages:
        """The hand-written pages among `files`."""
        pages = sorted(
            file
            for file in files
            if file.startswith(f"{address.CONTENT}/") and file.endswith(".md")
        )
        sources = [read_file(self.repo, page, MEGABYTE) for page in pages]
        key = results.key_of("pages", [source.told for source in sources], settings)
        found: LoadedPages = self._kept("pages", key, partial(decode.pages, sources, settings))
        return found

    def _kept(self, name: str, key: str, work: Callable[[], Any]) -> Any:  # noqa: ANN401 (what it makes)
        self.keys[name] = key
        [value] = kept(self.shelf, [(key, work)], _done)
        return value

    def _source(self, path: str) -> Source:
        top, _, below = path.partition("/")
        if below and (self.repo / top).is_symlink():  # what it leads to is elsewhere
            unread = (Flaw(FlawKind.SYMBOLIC_LINK, Span(top)),)
            return Source(path, LARGEST, None, unread=unread)
        return read_file(self.repo, path, LARGEST)


def _done(work: Callable[[], Any]) -> Any:  # noqa: ANN401 (what it makes)
    return work()
