"""The one way in: a folder on disk → a room and the flaws of its files."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from pressroom.cores.share import share
from pressroom.diagnostics.span import Span
from pressroom.fields.form import Asked, Reading
from pressroom.fields.legal import LEGAL
from pressroom.fields.network import NETWORK
from pressroom.fields.record import Record
from pressroom.fields.settings import SETTINGS
from pressroom.load.files import entries_of, read_file
from pressroom.load.hand_written import load_hand_written
from pressroom.load.inside.inspect import inspected
from pressroom.load.pictures import measure
from pressroom.load.releases import Loaded, load_release
from pressroom.load.tree import Written, walk
from pressroom.model.network import Department
from pressroom.model.release import Release, Translation
from pressroom.model.room import Room
from pressroom.model.settings import VIET_NAM, Settings
from pressroom.source.flaw import Flaw, FlawKind
from pressroom.source.text_file import MEGABYTE
from pressroom.source.yaml_text import parse_yaml
from pressroom.text.bilingual import Text

SETTINGS_FILE = "pressroom.yml"
NETWORK_FILE = "spokespersons.yml"
NETWORK_FOLDER = "spokespersons"
LEGAL_FILE = "records/legal.yml"
LARGEST = 16 * MEGABYTE
"""The most bytes of a YAML file; 12,000 spokespersons are about 5 MB."""

_HARMLESS = frozenset({FlawKind.LINE_END, FlawKind.BYTE_ORDER_MARK})
_WHOLE = Asked("", Text(vi="Toàn tệp", en="The whole file"))


@dataclass(frozen=True, slots=True)
class Repository:
    """A repository as read: its room, and its flaws in the order of their places.

    Without valid settings there is no room.
    """

    path: Path
    room: Room | None
    flaws: tuple[Flaw, ...]

    @property
    def timezone(self) -> ZoneInfo:
        """The press room's time zone; without settings, that of Viet Nam."""
        return self.room.settings.timezone if self.room else VIET_NAM


def load(repo: Path, jobs: int | None = None, *, shown: bool = True) -> Repository:
    """Read the press room in the folder `repo`; never raises for what its files hold.

    `jobs` is the most processes to use, None for one a core. Without
    `shown` the bodies have no HTML: the check does without it, and is faster.
    """
    settings, flaws = _settings(repo)
    if settings is None:
        return Repository(repo, None, tuple(flaws))
    tree = walk(repo, (*settings.languages, *settings.text_languages))
    departments, network_flaws = _departments(repo, settings)
    legal, legal_flaws = _read_yaml(repo, LEGAL_FILE, LEGAL, settings, needed=False)
    hand_written, page_flaws = load_hand_written(repo, tree.files, settings)
    loaded = share(partial(_load_all, repo, settings, shown=shown), tree.written, jobs)
    releases = _with_translations([file.value for file in loaded if file.value is not None])
    dimensions, picture_flaws = measure(repo, releases, tree.files)
    every = (
        flaws,
        tree.flaws,
        network_flaws,
        legal_flaws,
        page_flaws,
        picture_flaws,
        *(file.flaws for file in loaded),
    )
    room = Room(
        settings=settings,
        releases=tuple(sorted(releases, key=lambda release: (release.published, release.path))),
        notices=hand_written.notices,
        hand_written=hand_written.pages,
        departments=departments,
        legal={document.number: document for document in (legal["documents"] if legal else ())},
        files=tree.files,
        dimensions=dimensions,
        inspections=inspected(repo, tree.files, jobs),
        network_whole=_whole(network_flaws),
        legal_whole=_whole(legal_flaws),
    )
    return Repository(repo, room, tuple(sorted(chain(*every), key=_order)))


def _whole(flaws: Iterable[Flaw]) -> bool:
    """Whether nothing was lost: how a file ends its lines says nothing about what it holds."""
    return all(flaw.kind in _HARMLESS for flaw in flaws)


def _order(flaw: Flaw) -> tuple[Span, FlawKind]:
    return flaw.span, flaw.kind


def _load_all(
    repo: Path, settings: Settings, written: Sequence[Written], *, shown: bool
) -> list[Loaded]:
    return [load_release(repo, file, settings, shown=shown) for file in written]


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


def _settings(repo: Path) -> tuple[Settings | None, list[Flaw]]:
    values, flaws = _read(repo, SETTINGS_FILE, SETTINGS, Reading(VIET_NAM, "vi"), needed=True)
    return values, flaws


def _departments(repo: Path, settings: Settings) -> tuple[dict[str, Department], list[Flaw]]:
    """The departments of all files; the first of two with one id counts."""
    entries, flaws = entries_of(repo, NETWORK_FOLDER)
    more = [f"{NETWORK_FOLDER}/{entry.name}" for entry in entries if entry.name.endswith(".yml")]
    found: dict[str, Department] = {}
    people: dict[str, Span] = {}
    for path in (NETWORK_FILE, *more):
        network, more_flaws = _read_yaml(repo, path, NETWORK, settings, needed=True)
        flaws += more_flaws
        for department in network["departments"] if network else ():
            first = found.setdefault(department.id, department)
            if first is not department:
                values = {"key": department.id}
                place = department.where["id"]
                flaws.append(Flaw(FlawKind.DUPLICATE_ID, place, values, also=first.where["id"]))
            for person in department.spokespersons:
                at = people.setdefault(person.id, person.where["id"])
                if at != person.where["id"]:
                    values = {"key": person.id}
                    flaws.append(Flaw(FlawKind.DUPLICATE_ID, person.where["id"], values, also=at))
    return found, flaws


def _read_yaml(
    repo: Path, path: str, record: Record, settings: Settings, *, needed: bool
) -> tuple[Any, list[Flaw]]:
    reading = Reading(settings.timezone, settings.language)
    return _read(repo, path, record, reading, needed=needed)


def _read(
    repo: Path, path: str, record: Record, reading: Reading, *, needed: bool
) -> tuple[Any, list[Flaw]]:
    """The value of the YAML file `path`; None where it is missing or not right."""
    top, _, below = path.partition("/")
    if below and (repo / top).is_symlink():  # what it leads to need not be in the repository
        return None, [Flaw(FlawKind.SYMBOLIC_LINK, Span(top))]
    file, flaws = read_file(repo, path, LARGEST)
    if file is None:
        missing = [flaw.kind for flaw in flaws] == [FlawKind.MISSING_FILE]
        return None, [] if missing and not needed else flaws
    node, yaml_flaws = parse_yaml(file)
    flaws += yaml_flaws
    if node is None:
        if not yaml_flaws and needed:
            flaws.append(Flaw(FlawKind.MISSING_FILE, Span(path), {"path": path}))
        return None, flaws
    value = record.decode(node, _WHOLE, reading)
    return value, flaws + reading.flaws
