"""The YAML files of the room → settings, departments, the register of documents, erasures."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from pressroom.diagnostics.span import Span
from pressroom.fields.erasures import ERASURES
from pressroom.fields.form import Asked, Reading
from pressroom.fields.legal import LEGAL
from pressroom.fields.network import NETWORK
from pressroom.fields.record import Record
from pressroom.fields.settings import SETTINGS
from pressroom.load.files import Source
from pressroom.load.loaded import LoadedErasures, LoadedNetwork, LoadedRegister, LoadedSettings
from pressroom.model.network import Department
from pressroom.model.settings import VIET_NAM, Settings
from pressroom.model.where import Where
from pressroom.source.flaw import Flaw, FlawKind
from pressroom.source.text_file import shown_lines
from pressroom.source.yaml_text import parse_yaml
from pressroom.store.digest import digest
from pressroom.text.bilingual import Text

_WHOLE = Asked("", Text(vi="Toàn tệp", en="The whole file"))


def settings_of(source: Source) -> LoadedSettings:
    """What `pressroom.yml` says."""
    value, flaws = _read(source, SETTINGS, Reading(VIET_NAM, "vi"), needed=True)
    return LoadedSettings(value, tuple(flaws))


def network_of(sources: Sequence[Source], settings: Settings) -> LoadedNetwork:
    """The departments of all files; the first of two with one id counts."""
    flaws: list[Flaw] = []
    found: dict[str, Department] = {}
    people: dict[str, Span] = {}
    for source in sources:
        network, more_flaws = _read(source, NETWORK, _reading(settings), needed=True)
        flaws += more_flaws
        lines = shown_lines(source.data or b"")
        for declared in network["departments"] if network else ():
            department = replace(declared, digest=_digest(lines, declared.where))
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
    return LoadedNetwork(found, tuple(flaws))


def register_of(source: Source, settings: Settings) -> LoadedRegister:
    """The documents; a room need not have a register."""
    value, flaws = _read(source, LEGAL, _reading(settings), needed=False)
    documents = value["documents"] if value else ()
    return LoadedRegister({document.number: document for document in documents}, tuple(flaws))


def erasures_of(source: Source, settings: Settings) -> LoadedErasures:
    """The entries of the record; a room need not have one."""
    value, flaws = _read(source, ERASURES, _reading(settings), needed=False)
    return LoadedErasures(value["erasures"] if value else (), tuple(flaws))


def _digest(lines: Sequence[str], where: Where) -> str:
    """The digest of the lines on which a record stands."""
    first, _, last, _ = where.places
    return digest("\n".join(lines[first - 1 : last]))


def _reading(settings: Settings) -> Reading:
    return Reading(settings.timezone, settings.language)


def _read(
    source: Source, record: Record, reading: Reading, *, needed: bool
) -> tuple[Any, list[Flaw]]:
    """The value of a YAML file; None where it is missing or not right."""
    file, flaws = source.text
    if file is None:
        missing = [flaw.kind for flaw in flaws] == [FlawKind.MISSING_FILE]
        return None, [] if missing and not needed else flaws
    node, yaml_flaws = parse_yaml(file)
    flaws += yaml_flaws
    if node is None:
        if not yaml_flaws and needed:
            values = {"path": source.path}
            flaws.append(Flaw(FlawKind.MISSING_FILE, Span(source.path), values))
        return None, flaws
    value = record.decode(node, _WHOLE, reading)
    return value, flaws + reading.flaws
