from pathlib import Path

import pytest

from built.sample import SITE_URL, made_once
from growing.small_room import small_room
from growing.world import World


@pytest.fixture(scope="session")
def beginning(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small room, its site and what its build has kept; to be copied, not changed."""

    def make(folder: Path) -> None:
        small_room(folder / "repo", SITE_URL)
        World(folder).grow()

    return made_once(tmp_path_factory, "growing", make)
