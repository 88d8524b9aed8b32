"""What others do to the site, to its twin and to the store, and what a backup brings back."""

import os
import shutil
from pathlib import Path

from growing.world import Pick, World
from pressroom.build.mark import MARK


def hurt_site(world: World, pick: Pick) -> None:
    """Something in the site, or in its twin, is not as it was."""
    if sites := _sites(world):
        _hurt(pick(sites), pick)


def hurt_store(world: World, pick: Pick) -> None:
    """Something in the store is not as it was."""
    _hurt(world.kept / pick(("store", "store/sites", "store/releases", "store/declared")), pick)


def _hurt(folder: Path, pick: Pick) -> None:
    """Delete, cut short, alter or replace a file of a folder, which may not be there."""
    found = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != MARK)
    if not found:
        return
    path = pick(found)
    how = pick(("gone", "cut", "empty", "altered", "folder", "link", "all gone"))
    if how in {"cut", "empty", "altered"}:
        data = path.read_bytes()
        half = len(data) // 2
        path.write_bytes({"cut": data[:half], "empty": b"", "altered": _flipped(data)}[how])
        return
    path.unlink()
    if how == "folder":
        path.mkdir()
    elif how == "link":
        path.symlink_to(os.devnull)
    elif how == "all gone":
        shutil.rmtree(path.parent)


def _flipped(data: bytes) -> bytes:
    half = len(data) // 2
    return data[:half] + bytes(byte ^ 1 for byte in data[half:])


def add_to_site(world: World, pick: Pick) -> None:
    """Something foreign in the site, or in its twin; perhaps where a page is to stand later."""
    if sites := _sites(world):
        top = pick(sites)
        folder = top / pick(("la", "cu", "cu/tin-1", "releases/2026/11"))
        if folder.exists():
            folder /= f"la-{world.new_number()}"
        folder.mkdir(parents=True)
        if pick((True, False)):
            (folder / pick(("index.html", "x.txt"))).write_text("x", encoding="utf-8")


def touch_mark(world: World, pick: Pick) -> None:
    """The mark of the site, or of its twin, is younger, or longer."""
    if sites := _sites(world):
        mark = pick(sites) / MARK
        if pick((True, False)):
            mark.write_bytes(mark.read_bytes() + b"\n")
        else:
            os.utime(mark)


def lose(world: World, pick: Pick) -> None:
    """The site, its twins, the store, or all that is kept, gone."""
    gone = pick((world.site, world.kept / "twins", world.kept / "store", world.kept))
    shutil.rmtree(gone, ignore_errors=True)


def back_up(world: World, _: Pick) -> None:
    """A copy of the site and of all that is kept."""
    for source in (world.site, world.kept):
        target = _backup(world, source)
        shutil.rmtree(target, ignore_errors=True)
        if source.exists():
            shutil.copytree(source, target, symlinks=True)


def restore(world: World, pick: Pick) -> None:
    """The site, what is kept, or both, as they were when they were copied."""
    for target in pick(((world.site,), (world.kept,), (world.site, world.kept))):
        source = _backup(world, target)
        if source.exists():
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(source, target, symlinks=True)


def exchange_twins(world: World, pick: Pick) -> None:
    """Another site in the place of a twin: that of another room, or the site itself."""
    twins = _twins(world)
    if twins:
        twin, source = pick(twins), pick([world.site, *twins])
        other = twin.with_name("other")
        if source.exists():
            shutil.copytree(source, other, symlinks=True)
            shutil.rmtree(twin)
            other.rename(twin)


def exchange_ledgers(world: World, pick: Pick) -> None:
    """The ledger of another site in the place of one."""
    ledgers = sorted((world.kept / "store/sites").glob("*"))
    if ledgers:
        one, other = pick(ledgers), pick(ledgers)
        if one.is_file() and other.is_file():
            one.write_bytes(other.read_bytes())


def _sites(world: World) -> list[Path]:
    """The site and its twins, as far as they are there."""
    return [path for path in (world.site, *_twins(world)) if (path / MARK).is_file()]


def _twins(world: World) -> list[Path]:
    return sorted((world.kept / "twins").glob("*"))


def _backup(world: World, source: Path) -> Path:
    return world.folder / f"backup-{source.name}"


CHANGES = (
    *(hurt_site, hurt_store, add_to_site, touch_mark, lose, back_up, restore),
    *(exchange_twins, exchange_ledgers),
)
