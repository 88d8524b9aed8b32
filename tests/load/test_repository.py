"""What a room is read from."""

import shutil
from pathlib import Path

from pressroom.load.repository import FILES, FOLDERS, load

REPO = Path(__file__).parents[2]


def test_a_room_is_read_from_its_files_and_folders_alone(tmp_path: Path) -> None:
    """Who watches these sees every change of the room."""
    for name in FILES:
        shutil.copyfile(REPO / name, tmp_path / name)
    for name in FOLDERS:
        if (REPO / name).is_dir():
            shutil.copytree(REPO / name, tmp_path / name)
    room, whole = load(tmp_path, 1).room, load(REPO, 1).room
    assert room is not None
    assert room == whole
