"""The record of everything that was measured, from which the report is made, kept as JSON.

A part that is measured anew replaces what the record held of it, and leaves the others alone.
"""

import json
from dataclasses import asdict, dataclass, is_dataclass
from pathlib import Path
from types import UnionType
from typing import Any, TypeAlias, get_args, get_origin, get_type_hints

from benchmark.archive.corpus import Facts
from benchmark.asking.contest import Searched
from benchmark.contest import Entry
from benchmark.measuring.computer import Computer
from benchmark.measuring.stacks import Profile
from benchmark.serving import Served


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """When, how and on what a part was measured; `load` is the machine's before we began."""

    day: str
    command: str
    load: float
    computer: Computer


@dataclass(frozen=True, slots=True, kw_only=True)
class Contest:
    """Commands that were measured in turn, and the archives they worked on."""

    session: Session
    archives: tuple[Facts, ...]
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Servers:
    """Previews."""

    session: Session
    entries: tuple[Served, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Searches:
    """Searches that were asked one after the other; `asked` says what."""

    session: Session
    asked: str
    entries: tuple[Searched, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Profiles:
    """Where the time of our commands goes."""

    session: Session
    releases: int
    version: str
    profiler: str
    commands: tuple[Profile, ...]


Part: TypeAlias = Contest | Servers | Searches | Profiles


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """All parts; None for what was never measured."""

    clean: Contest | None = None
    check: Contest | None = None
    added: Contest | None = None
    growth: Contest | None = None
    serve: Servers | None = None
    search: Searches | None = None
    profile: Profiles | None = None


def read(path: Path) -> Record:
    """The record in the file; an empty one where there is no file."""
    if not path.exists():
        return Record()
    record: Record = _made(Record, json.loads(path.read_text(encoding="utf-8")))
    return record


def write(path: Path, record: Record) -> None:
    """Put the record in its file."""
    text = json.dumps(asdict(record), ensure_ascii=False, indent=1)
    path.write_text(f"{text}\n", encoding="utf-8", newline="\n")


def _made(kind: Any, value: Any) -> Any:  # noqa: ANN401 (what JSON gives, by a type's own hints)
    """What `asdict` made the value of: dataclasses, tuples of them, and what JSON knows itself."""
    if isinstance(kind, type) and is_dataclass(kind):
        hints = get_type_hints(kind)
        return kind(**{each: _made(hints[each], held) for each, held in value.items()})
    if get_origin(kind) is tuple:
        return tuple(_made(get_args(kind)[0], held) for held in value)
    if get_origin(kind) is UnionType:
        return None if value is None else _made(get_args(kind)[0], value)
    return value
