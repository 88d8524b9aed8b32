"""Putting a site in place, whole or not at all.

A site is built in a folder beside its place and exchanged with the old one in a single step where
the system can (Linux); elsewhere by two renames, which the next build completes if it was cut off.
"""

import ctypes
import errno
import json
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from pressroom.build.leftovers import own

MARK = "build.json"
"""The file by which a folder is known to be a site that may be replaced."""

_BUILDING = ".building-"
_OLD = ".old"
_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


class PlaceError(OSError):
    """The place of the site is taken by something that is no site."""


@contextmanager
def in_place_of(site: Path) -> Iterator[Path]:
    """A new, empty folder; when the block ends without an exception it stands at `site`.

    Raises:
        PlaceError: at `site` stands a file, or a folder that is no site.
    """
    site = site.absolute()
    require_free(site)
    site.parent.mkdir(parents=True, exist_ok=True)
    _recover(site)
    building = own(site.parent, f".{site.name}{_BUILDING}")
    building.mkdir()
    try:
        yield building
        _replace(building, site)
    finally:
        shutil.rmtree(building, ignore_errors=True)


def require_free(site: Path) -> None:
    """Refuse a place that is taken; to be asked before what takes long.

    Raises:
        PlaceError: at `site` stands a file, or a folder that is no site.
    """
    if site.exists() and not _replaceable(site):
        message = f"{site} is not a site made by pressroom"
        raise PlaceError(errno.EEXIST, message, str(site))


def _replaceable(site: Path) -> bool:
    """Whether a folder is empty, or a site and nothing more: not the checkout of a branch, too."""
    if not site.is_dir() or site.is_symlink() or (site / ".git").exists():
        return False
    return _is_marked(site) or not any(site.iterdir())


def _is_marked(site: Path) -> bool:
    """Whether the folder's `build.json` is one of ours: others have files of that name."""
    try:
        record = json.loads((site / MARK).read_bytes())
    except (OSError, ValueError):
        return False
    return isinstance(record, dict) and {"version", "as_of", "next_change"} <= record.keys()


def _replace(building: Path, site: Path) -> None:
    if not site.exists():
        building.rename(site)
        return
    if _exchange(building, site):
        return
    old = site.with_name(f".{site.name}{_OLD}")
    shutil.rmtree(old, ignore_errors=True)
    site.rename(old)
    try:
        building.rename(site)
    except OSError:
        old.rename(site)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _recover(site: Path) -> None:
    """Bring the old site back where a build ended between its two renames."""
    old = site.with_name(f".{site.name}{_OLD}")
    if old.exists() and not site.exists():
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
