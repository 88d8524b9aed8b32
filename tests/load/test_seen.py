"""A file that the system calls the same is not read again; whatever may be another one is."""

import os
import shutil
from pathlib import Path

import pytest

from pressroom.load import seen, slices
from pressroom.load.files import Source, read_file
from pressroom.load.repository import Repository, load
from pressroom.rules.examples import EXAMPLE_ROOM
from pressroom.store.store import FOLDERS, Store

ONE = "releases/2026/04/tiem-vac-xin-soi-bo-sung.md"
YEAR_2096 = 4_000_000_000 * 10**9


@pytest.fixture
def room(tmp_path: Path) -> Path:
    folder = tmp_path / "room"
    shutil.copytree(EXAMPLE_ROOM, folder)
    return folder


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The releases' files that are read."""
    paths: list[str] = []

    def read(repo: Path, path: str, limit: int) -> Source:
        paths.append(path)
        return read_file(repo, path, limit)

    monkeypatch.setattr(slices, "read_file", read)
    return paths


@pytest.fixture
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was just written counts as written long ago."""
    monkeypatch.setattr(seen, "SETTLED", 0)


def loaded(room: Path) -> Repository:
    return load(room, 1, store=Store(room, b"bi mat"))


def title(room: Path) -> str:
    found = loaded(room).room
    assert found is not None
    return found.release_at[ONE].title


def retold(room: Path, old: str, new: str) -> None:
    """Write the file anew, of the same size and with the time that it had."""
    file = room / ONE
    before = file.stat()
    file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")
    assert file.stat().st_size == before.st_size
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))


@pytest.mark.usefixtures("settled")
def test_what_was_seen_is_not_read_again(room: Path, asked: list[str]) -> None:
    first = loaded(room)
    assert ONE in asked
    asked.clear()

    assert loaded(room) == first
    assert asked == []


def test_what_was_just_written_is_read_again(room: Path, asked: list[str]) -> None:
    loaded(room)
    asked.clear()
    loaded(room)
    assert ONE in asked


@pytest.mark.usefixtures("settled")
def test_what_was_written_in_the_future_is_read_again(room: Path, asked: list[str]) -> None:
    os.utime(room / ONE, ns=(YEAR_2096, YEAR_2096))
    loaded(room)
    asked.clear()
    loaded(room)
    assert ONE in asked


@pytest.mark.usefixtures("settled")
def test_other_bytes_under_the_old_time_and_size_are_seen(room: Path) -> None:
    before = title(room)
    assert title(room) == before
    retold(room, "Tiêm", "Kiêm")
    assert title(room) == before.replace("Tiêm", "Kiêm") != before


@pytest.mark.usefixtures("settled")
def test_another_file_in_its_place_is_seen(room: Path) -> None:
    before = title(room)
    file = room / ONE
    other = file.with_name("moi")
    other.write_text(file.read_text("utf-8").replace("Tiêm", "Kiêm"), "utf-8")
    stat = file.stat()
    os.utime(other, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    other.replace(file)
    assert title(room) != before


@pytest.mark.usefixtures("settled")
def test_notes_of_somebody_else_or_damaged_ones_are_none(room: Path, asked: list[str]) -> None:
    first = loaded(room)
    notes = list(room.joinpath(*FOLDERS, "seen").iterdir())
    whole = {file: file.read_bytes() for file in notes}
    for harm in (
        lambda _: b"",
        lambda data: data[:-1],
        lambda data: data[:40] + bytes([data[40] ^ 1]) + data[41:],
    ):
        for file, data in whole.items():
            file.write_bytes(harm(data))
        asked.clear()
        assert loaded(room) == first
        assert ONE in asked
    for file, other in zip(notes, reversed(notes), strict=True):
        file.write_bytes(whole[other])
    assert loaded(room) == first
    load(room, 1, store=Store(room, b"another secret"))
    asked.clear()
    assert loaded(room) == first
    assert ONE in asked


@pytest.mark.usefixtures("settled")
def test_a_folder_that_gives_its_files_no_numbers_is_read_every_time(
    room: Path, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows."""
    stamp_of = seen.stamp_of
    monkeypatch.setattr(
        "pressroom.load.tree.stamp_of", lambda status: stamp_of(status)._replace(number=0)
    )
    loaded(room)
    asked.clear()
    loaded(room)
    assert ONE in asked
