"""Bodies that are read when they are asked for are those that were written."""

import pickle
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from pressroom.load import bodies, slices
from pressroom.load.repository import load
from pressroom.model.release import Release
from pressroom.model.room import Room
from pressroom.model.stretch import Pile, Stretch
from pressroom.rules.examples import EXAMPLE_ROOM
from pressroom.source.changed import ChangedError
from pressroom.store.store import FOLDERS, NO_STORE, Store

ONE = "releases/2026/04/tiem-vac-xin-soi-bo-sung.md"


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A room with several slices, each of which is read for itself."""
    monkeypatch.setattr(slices, "TEXTS", 1)
    monkeypatch.setattr(bodies, "_RECENT", 1)
    folder = tmp_path / "room"
    shutil.copytree(EXAMPLE_ROOM, folder)
    return folder


def loaded(repo: Path, store: Store | None = None, *, shown: bool = True) -> Room:
    room = load(repo, 1, shown=shown, store=store or Store(repo, b"bi mat")).room
    assert room is not None
    return room


def emptied(repo: Path) -> None:
    shutil.rmtree(repo.joinpath(*FOLDERS))


def damaged(repo: Path) -> None:
    for file in repo.joinpath(*FOLDERS, "bodies").iterdir():
        file.write_bytes(file.read_bytes()[:-1] + b"\0")


def cut_short(repo: Path) -> None:
    for file in repo.joinpath(*FOLDERS, "bodies").iterdir():
        file.write_bytes(file.read_bytes()[:-40])


def test_a_kept_body_is_the_body(room: Path) -> None:
    alone = loaded(room, NO_STORE)
    assert loaded(room) == alone
    kept = loaded(room)
    assert kept == alone
    assert [one.body.html for one in kept.releases] == [one.body.html for one in alone.releases]


@pytest.mark.parametrize("happens", [emptied, damaged, cut_short])
def test_a_store_that_is_lost_while_it_is_used_costs_only_time(
    room: Path, happens: Callable[[Path], None]
) -> None:
    loaded(room)
    kept = loaded(room)
    happens(room)
    assert kept == loaded(room, NO_STORE)
    assert loaded(room) == kept


def test_a_text_that_is_lost_and_was_changed_meanwhile_is_no_other_one(room: Path) -> None:
    loaded(room)
    kept = loaded(room)
    emptied(room)
    with (room / ONE).open("a", encoding="utf-8") as file:
        file.write("\nThêm một đoạn.\n")
    with pytest.raises(ChangedError):
        _ = kept.release_at[ONE].body.html


def test_where_nothing_can_be_written_the_bodies_are_there(room: Path) -> None:
    (room / FOLDERS[0]).write_text("", encoding="utf-8")
    assert loaded(room) == loaded(room, NO_STORE)


def test_what_was_made_for_a_build_serves_a_check(
    room: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built = loaded(room)

    def decoded(*_: object, **__: object) -> None:
        raise AssertionError

    monkeypatch.setattr("pressroom.load.decode.releases", decoded)
    assert loaded(room, shown=False) == built


def test_a_release_goes_elsewhere_with_its_bytes(room: Path) -> None:
    loaded(room)
    release = loaded(room).release_at[ONE]
    back: Release = pickle.loads(pickle.dumps(release))  # noqa: S301 (our own)

    assert back == release
    assert hash(back.body) == hash(release.body)
    assert isinstance(back.body.shown, bytes)
    assert isinstance(release.body.shown, Stretch)


def test_a_stretch_is_equal_to_its_bytes_alone() -> None:
    pile = Pile("", b"abcabc")
    first, again, other = (Stretch(pile, *ends) for ends in ((0, 3), (3, 6), (1, 3)))

    assert first == again == b"abc" == first
    assert hash(first) == hash(b"abc")
    assert first not in {other, "abc", None}
