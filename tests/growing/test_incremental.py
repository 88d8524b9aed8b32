"""A site that grew with its room is the one made anew, byte for byte, whatever has happened."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, Phase, given, note, settings
from hypothesis import strategies as st

from growing import damage, of_building, of_network, of_releases, of_settings
from growing.world import Pick, World, unlike
from pressroom.build.gate.watch import LeakError
from pressroom.cores import share
from pressroom.exports import plan
from pressroom.pages import listing, paging, release

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # MkDocs speaks to its own

Thing = TypeVar("Thing")
Change = Callable[[World, Pick], None]

CHANGES: tuple[Change, ...] = (
    *of_releases.CHANGES,
    *of_network.CHANGES,
    *of_settings.CHANGES,
    *of_building.CHANGES,
    *damage.CHANGES,
)
HISTORIES = int(os.environ.get("PRESSROOM_HISTORIES", "0"))
"""So many random histories are tried; without it few, always the same."""
FEW = 4
STEPS = 9
MOST_AT_ONCE = 3


@pytest.fixture(scope="module")
def _small() -> Iterator[None]:
    """Lists of few entries, jobs of few releases, and processes for little work."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(listing, "PER_PAGE", 4)
        patch.setattr(paging, "PER_PAGE", 7)
        patch.setattr(release, "TOGETHER", 4)
        patch.setattr(plan, "TOGETHER", 4)
        if sys.platform == "linux":  # a process that is forked knows of these numbers
            patch.setattr(share, "FEWEST", 20)
            patch.setattr(share, "_context", partial(get_context, "fork"))
        yield


@pytest.fixture(scope="module")
def small_beginning(
    _small: None, beginning: Path, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The same room with a site that is made in small pieces."""
    world = World.copied(beginning, tmp_path_factory.mktemp("small") / "world")
    shutil.rmtree(world.site)
    world.grow()
    return world.folder


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("world") / "world"


@pytest.mark.usefixtures("_small")
@given(data=st.data())
@settings(
    max_examples=HISTORIES or FEW,
    derandomize=not HISTORIES,
    database=None,
    phases=[Phase.generate, Phase.shrink] if HISTORIES else [Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_whatever_changes_the_site_is_the_one_made_anew(
    small_beginning: Path, place: Path, data: st.DataObject
) -> None:
    def pick(things: Sequence[Thing]) -> Thing:
        return data.draw(st.sampled_from(things))

    world = World.copied(small_beginning, place)
    for _ in range(STEPS):
        start = world.state()
        for change in data.draw(
            st.lists(st.sampled_from(CHANGES), min_size=1, max_size=MOST_AT_ONCE)
        ):
            before = world.state()
            note(change.__name__)
            change(world, pick)
            if world.room() is None:
                world.go_back(before)
                note("  taken back")
        try:
            world.grow()
        except LeakError:
            with pytest.raises(LeakError):
                world.make_anew(place / "anew")
            world.go_back(start)
            continue
        world.make_anew(place / "anew")
        assert unlike(world.site, place / "anew") == []
    world.make_anew(place / "anew", clean=True)
    assert unlike(world.site, place / "anew") == [], "what MkDocs made of another day"
