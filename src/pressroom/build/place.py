"""Putting a site in place, whole or not at all.

A site is built in a folder beside its place and exchanged with the old one in a single step where
the system can (Linux); elsewhere by two renames, which the next build completes if it was cut off.
"""

import ctypes
import errno
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

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
    site.parent.mkdir(parents=True, exist_ok=True)
    _recover(site)
    if site.exists() and not _replaceable(site):
        message = f"{site} is not a site made by pressroom"
        raise PlaceError(errno.EEXIST, message, str(site))
    _sweep(site)
    building = site.with_name(f".{site.name}{_BUILDING}{os.getpid()}")
    building.mkdir()
    try:
        yield building
        _replace(building, site)
    finally:
        shutil.rmtree(building, ignore_errors=True)


def _replaceable(site: Path) -> bool:
    if not site.is_dir() or site.is_symlink():
        return False
    return (site / MARK).is_file() or not any(site.iterdir())


def _replace(building: Path, site: Path) -> None:
    if not site.exists():
        building.rename(site)
        return
    if _exchange(building, site):
        return
    old = site.with_name(f".{site.name}{_OLD}")
    shutil.rmtree(old, ignore_errors=True)
    site.rename(old)
    building.rename(site)
    shutil.rmtree(old, ignore_errors=True)


def _recover(site: Path) -> None:
    """Bring the old site back where a build ended between its two renames."""
    old = site.with_name(f".{site.name}{_OLD}")
    if old.exists() and not site.exists():
        old.rename(site)


def _sweep(site: Path) -> None:
    """Remove what builds left that were killed."""
    for left in site.parent.glob(f".{site.name}{_BUILDING}*"):
        number = left.name.rpartition("-")[2]
        if number.isdecimal() and (int(number) == os.getpid() or not _runs(int(number))):
            shutil.rmtree(left, ignore_errors=True)


def _runs(process: int) -> bool:
    if sys.platform == "win32":
        return True  # a signal of 0 would end the process there
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


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
