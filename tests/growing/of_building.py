"""Changes of how the room is built: when, by how many processes, at what address, and where."""

from datetime import timedelta

from growing.world import Pick, World
from pressroom.load.repository import load
from pressroom.model.timeline import changes

_AROUND = (timedelta(seconds=-1), timedelta(), timedelta(days=1))
_YEARS = range(2024, 2028)


def let_time_pass(world: World, pick: Pick) -> None:
    """To a turn of time, just before it, or a day later: forth or back."""
    room = load(world.repo, 1).room
    assert room is not None
    turns = sorted({change.at for change in changes(room) if change.at.year in _YEARS})
    coming = [turn for turn in turns if turn > world.moment][:8]
    world.moment = pick([pick(turns), *coming]) + pick(_AROUND)


def use_processes(world: World, pick: Pick) -> None:
    """Another number of processes."""
    world.processes = pick((1, 2))


def use_address(world: World, pick: Pick) -> None:
    """Another address of the whole site."""
    world.url = pick((None, "https://songlam.example/bao-chi/"))


def build_elsewhere(world: World, _: Pick) -> None:
    """The same room into another folder."""
    if world.room():
        world.grow(world.folder / "elsewhere")


CHANGES = (let_time_pass, use_processes, use_address, build_elsewhere)
