"""Putting a site in place, whole or not at all.

A site is made in a folder beside its place and exchanged with the old one in a single step where
the system can (Linux); elsewhere by two renames, which the next build completes if it was cut off.

The old site, brought up to date as well, is then the *twin* in which the next build works, where
there is little to do. Whatever is killed, a twin is used only where it is the same as the site.
"""

import ctypes
import errno
import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from pressroom.build.ledger import Standing
from pressroom.build.leftovers import own
from pressroom.build.mark import MARK, is_marked
from pressroom.build.tree import Tree, link, link_all, remove, verified
from pressroom.store.digest import digest

TWINS = (".pressroom", "twins")
"""Where in a repository the twins of its sites are."""
MOST_TWINS = 2
_BUILDING = ".building-"
_OLD = ".old"
_FORGOTTEN = "forgotten-"
_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


class PlaceError(OSError):
    """The place of the site is taken by something that is no site."""


class MountedError(OSError):
    """A disk is mounted at the place of the site, so that nothing can take it."""


@contextmanager
def in_place_of(
    site: Path, repo: Path | None = None, files: Mapping[str, Standing] | None = None
) -> Iterator[Tree]:
    """The tree of a new site; when the block ends without an exception it stands at `site`.

    `files` are those of the site that stands there now, with which the tree then begins; with None
    it is empty. What the block leaves in it is told by the tree's own `files`. The twin is kept in
    the folder `repo`.

    Raises:
        PlaceError: at `site` stands a file, or a folder that is no site.
    """
    site = site.absolute()
    require_free(site)
    site.parent.mkdir(parents=True, exist_ok=True)
    restore(site)
    building = own(site.parent, f".{site.name}{_BUILDING}")
    twin = _twin(site, repo)
    try:
        tree = _begun(building, site, twin, files)
        yield tree
        replaced = _replace(building, site)
        if replaced and twin and files is not None:
            with suppress(OSError):  # the new site stands: without a twin the next one takes longer
                _follow(building, site, files, tree.files)
                _keep(building, twin)
    finally:
        shutil.rmtree(building, ignore_errors=True)


def _begun(
    building: Path, site: Path, twin: Path | None, files: Mapping[str, Standing] | None
) -> Tree:
    """The tree in the folder `building`, which is made."""
    if twin and _moved(twin, building):  # first its own: nobody else takes it away or works in it
        if building.is_symlink():  # it may lead to the site itself
            building.unlink()
        elif files is not None and _same(building, site):
            return verified(building, files)
        else:
            shutil.rmtree(building, ignore_errors=True)
    if files is None:
        building.mkdir()
        return Tree(str(building), {})
    link_all(site, building, files)
    return verified(building, files)


def _follow(
    old: Path, site: Path, before: Mapping[str, Standing], now: Mapping[str, Standing]
) -> None:
    """Bring the old site up to date with the new one, so that it can be its twin.

    Nothing that was taken back stays on the disk.
    """
    remove(old, (path for path, found in before.items() if now.get(path) != found))
    for path, found in now.items():
        if before.get(path) != found:
            link(site, old, path)


def _twin(site: Path, repo: Path | None) -> Path | None:
    """Where the twin of a site is: a press room keeps it among what is its own."""
    if repo is None:
        return None
    folder = repo.absolute()
    for name in TWINS:
        folder /= name
        if folder.is_symlink():
            return None
    return folder / digest(str(site))[:16]


def _same(twin: Path, site: Path) -> bool:
    """Whether a twin has the site's own mark."""
    one, other = twin / MARK, site / MARK
    with suppress(OSError):
        same_age = one.stat().st_mtime_ns == other.stat().st_mtime_ns
        return same_age and one.read_bytes() == other.read_bytes()
    return False


def _moved(folder: Path, to: Path) -> bool:
    """Whether the folder could be renamed; not to another disk, or where somebody was faster."""
    try:
        folder.rename(to)
    except OSError:
        return False
    return True


def _keep(old: Path, twin: Path) -> None:
    """Keep the old site as twin, and forget the twins that were not used for longest."""
    twin.parent.mkdir(parents=True, exist_ok=True)
    if _moved(old, twin):
        os.utime(twin)
        twins = sorted(twin.parent.iterdir(), key=lambda path: path.lstat().st_mtime, reverse=True)
        for other in twins[MOST_TWINS:]:
            forgotten = own(twin.parent, _FORGOTTEN)
            if _moved(other, forgotten):  # another build may be about to work in it
                shutil.rmtree(forgotten, ignore_errors=True)


def require_free(site: Path) -> None:
    """Refuse a place that is taken; to be asked before what takes long.

    Raises:
        PlaceError: at `site` stands a file, or a folder that is no site.
        MountedError: a disk is mounted at `site`.
    """
    if site.is_mount():
        raise MountedError(errno.EBUSY, os.strerror(errno.EBUSY), str(site))
    if site.exists() and not _replaceable(site):
        message = f"{site} is not a site made by pressroom"
        raise PlaceError(errno.EEXIST, message, str(site))


def _replaceable(site: Path) -> bool:
    """Whether a folder is empty, or a site and nothing more: not the checkout of a branch, too."""
    if not site.is_dir() or site.is_symlink() or (site / ".git").exists():
        return False
    return is_marked(site) or not any(site.iterdir())


def _replace(building: Path, site: Path) -> bool:
    """Put the new site in place; whether the old one stands where the new one was made."""
    if not site.exists():
        building.rename(site)
        return False
    if _exchange(building, site):
        return True
    old = site.with_name(f".{site.name}{_OLD}")
    shutil.rmtree(old, ignore_errors=True)
    site.rename(old)
    try:
        building.rename(site)
    except OSError:
        old.rename(site)
        raise
    return _moved(old, building)


def restore(site: Path) -> None:
    """Bring the old site back where a build ended between its two renames."""
    old = site.with_name(f".{site.name}{_OLD}")
    if not site.exists() and is_marked(old):
        old.rename(site)


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two folders in one step; False where the system or file system cannot."""
    if sys.platform != "linux":
        return False
    with suppress(AttributeError):  # a C library without renameat2 (before glibc 2.28, musl 1.2.6)
        rename = ctypes.CDLL(None, use_errno=True).renameat2
        result = rename(
            _AT_FDCWD,
            os.fsencode(one),
            _AT_FDCWD,
            os.fsencode(other),
            ctypes.c_uint(_RENAME_EXCHANGE),
        )
        if result == 0:
            return True
        code = ctypes.get_errno()
        if code not in {errno.EINVAL, errno.ENOSYS, errno.EPERM}:
            raise OSError(code, os.strerror(code), str(other))
    return False
