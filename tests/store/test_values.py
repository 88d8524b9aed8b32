"""What is kept comes back as it was, and nothing that is read does anything."""

import pickle
import pickletools
import subprocess
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

import make
from pressroom.diagnostics import finding, span
from pressroom.diagnostics.finding import ERROR, Finding, Related
from pressroom.diagnostics.span import Span
from pressroom.load import results
from pressroom.model.release import Release
from pressroom.model.where import Where, where
from pressroom.rules.examples import EXAMPLE_ROOM
from pressroom.store.store import NO_STORE
from pressroom.store.values import NotOursError, Types, freeze, thaw, types_of
from pressroom.text import bilingual
from pressroom.text.bilingual import same

TYPES = results.declared(NO_STORE).types
FINDINGS = types_of(bilingual, span, finding)


@dataclass(frozen=True, slots=True)
class Stranger:
    """Plain, but of no listed module."""

    name: str


def again(value: object, types: Types = TYPES) -> object:
    return thaw(freeze(value, types), types)


def test_a_release_comes_back_with_its_places() -> None:
    places = where("x.md", (2, 1, 9, 2), {"title": ((2, 1, 2, 6), (2, 8, 2, 20))})
    release = make.a_release(where=places)
    back = again(release)

    assert isinstance(back, Release)
    assert back == release
    for field in fields(Where):
        assert getattr(back.where, field.name) == getattr(places, field.name)
    assert (back.where.key("title"), back.where["title"]) == (
        Span("x.md", 2, 1, 2, 6),
        Span("x.md", 2, 8, 2, 20),
    )
    assert back.where["summary"] == back.where.key("summary") == back.where.span


def test_settings_come_back_with_their_zone() -> None:
    settings = make.a_room().settings
    back = again(settings)

    assert back == settings
    assert again(settings.timezone) is ZoneInfo("Asia/Ho_Chi_Minh")


def test_a_finding_comes_back_with_all_its_places() -> None:
    also = (Related(Span("b"), same("x")),)
    found = Finding(Span("a", 1, 2, 3, 4), "PR1", "n", ERROR, same("m"), same("f"), also)
    back = again([found], FINDINGS)

    assert back == [found]
    assert isinstance(back, list)
    assert back[0].severity is ERROR


@pytest.mark.parametrize(
    "value",
    [
        date(2026, 4, 13),
        datetime(2026, 4, 13, 9, tzinfo=timezone(timedelta(hours=7))),
        (1, "hai", b"ba", None, True, {"bốn": [5]}, frozenset({6})),
    ],
)
def test_plain_values_come_back(value: object) -> None:
    assert again(value) == value


class Shell:
    """Runs a command where it is unpickled."""

    def __init__(self, *command: str) -> None:
        self.command = command

    def __reduce__(self) -> tuple[object, ...]:
        return subprocess.check_call, (self.command,)


def evil(mark: Path) -> dict[str, bytes]:
    """Pickles that would leave a file at `mark` if what they name were called."""
    code = f"open({str(mark)!r}, 'w')"
    return {
        "a command": pickle.dumps(Shell("touch", str(mark))),
        "eval": b"cbuiltins\neval\n(V" + code.encode() + b"\ntR.",
        "os.system": b"cos\nsystem\n(Vtouch " + str(mark).encode() + b"\ntR.",
        "an attribute": b"cbuiltins\ngetattr\n(cpressroom.store.store\nStore\nVwrite\ntR.",
        "an import": b"cpressroom.store.values\npickle.loads\n.",
        "a function of ours": b"cpressroom.text.bilingual\nsame\n(Va\ntR.",
        "a type that is not listed": pickle.dumps(Stranger("x")),
        "a record of no record": b"cpressroom.store.values\n_filled\n(cdatetime\ndate\n(ltR.",
        "too few values": b"cpressroom.store.values\n_filled\n(cpressroom.text.bilingual\nText\n(l"
        b"tR.",
        "nothing": b"",
        "half a pickle": freeze(make.a_release(), TYPES)[:-9],
    }


@pytest.mark.parametrize("name", evil(Path("x")))
def test_what_is_not_plain_data_is_not_read_and_does_nothing(name: str, tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    data = evil(mark)[name]
    with pytest.raises(NotOursError):
        thaw(data, TYPES)

    assert not mark.exists()


def test_only_types_that_hold_data_are_listed() -> None:
    assert {kind.__module__.split(".")[0] for kind in TYPES.values()} == {
        "pressroom",
        "datetime",
        "zoneinfo",
    }
    assert {("pressroom.model.release", "Release"), ("pressroom.model.body", "Link")} <= {*TYPES}


def test_what_is_kept_of_a_room_names_listed_types_alone() -> None:
    from pressroom.load.repository import load  # noqa: PLC0415 (the only test that reads files)

    room = load(EXAMPLE_ROOM, jobs=1).room
    assert room is not None
    data = freeze(room.releases, TYPES)
    named = {code.name for code, _, _ in pickletools.genops(data)}
    assert "STACK_GLOBAL" in named
    assert thaw(data, TYPES) == room.releases
