from pathlib import Path

import pytest

from pressroom.cli.main import main


@pytest.fixture
def room(tmp_path: Path) -> Path:
    """A press room as `pressroom init` leaves it."""
    folder = tmp_path / "room"
    assert main(["init", str(folder), "--as-of", "2026-04-13T09:00+07:00"]) == 0
    return folder


@pytest.fixture
def release(room: Path) -> Path:
    """Its only release."""
    return room / "releases/2026/04/thong-cao-dau-tien.md"
