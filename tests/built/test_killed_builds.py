"""A build that is killed, wherever it stands, leaves the old site whole."""

import shutil
import subprocess
from pathlib import Path

import pytest

from built.pages import Site
from built.sample import AS_OF, built, differing, files, left_beside, run

KILLED = 9

BREAK_OFF = """
import os, sys

folder, most = sys.argv[1], int(sys.argv[2])
sys.argv[1:] = sys.argv[3:]
count = 0

def watch(event, arguments):
    global count
    if event in ("os.mkdir", "os.rename", "os.link"):
        path = arguments[0]
    elif event == "open" and (arguments[2] or 0) & (os.O_WRONLY | os.O_RDWR):
        path = arguments[0]
    else:
        return
    if not isinstance(path, (str, bytes)) or not os.fsdecode(path).startswith(folder):
        return
    if count == most:
        os._exit({killed})
    count += 1

sys.addaudithook(watch)
from pressroom.cli.main import main
code = main()
print(count)
sys.exit(code)
"""
"""`pressroom` that ends without a word, as if killed, at the nth thing it writes in a folder."""

BREAKS = {
    "at the first page of MkDocs": ("repo/.pressroom", 0.0),
    "in the middle of MkDocs' pages": ("repo/.pressroom", 0.5),
    "at the first file of the site": (".site", 0.0),
    "in the middle of the site": (".site", 0.5),
    "at the last file of the site": (".site", 1.0),
}
"""Where a build ends: in what folder, and after how much of what it writes there."""


def broken_off(room: Path, folder: str, most: int) -> "subprocess.CompletedProcess[str]":
    """A clean build of `room`, in one process, that ends when it has written `most` files."""
    script = BREAK_OFF.format(killed=KILLED)
    where = ("--repo", room / "repo", "--site", room / "site", "--as-of", AS_OF)
    return run("-c", script, room / folder, str(most), "build", "--clean", "--jobs", "1", *where)


@pytest.fixture(scope="module")
def written(an_earlier_site: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, int]:
    """How many files and folders a whole build writes, by the folder that they are in."""
    counts = {}
    for folder in {folder for folder, _ in BREAKS.values()}:
        room = tmp_path_factory.mktemp("whole")
        for name in ("repo", "site"):
            shutil.copytree(an_earlier_site / name, room / name)
        done = broken_off(room, folder, -1)
        assert done.returncode == 0, done.stderr
        counts[folder] = int(done.stdout.splitlines()[-1])
    return counts


@pytest.mark.parametrize(("folder", "share"), BREAKS.values(), ids=BREAKS.keys())
def test_a_build_that_is_killed_leaves_the_old_site_and_the_next_one_works(
    room: Path, at_root: Site, written: dict[str, int], folder: str, share: float
) -> None:
    repo, site = room / "repo", room / "site"
    before = files(site)
    assert written[folder] > 50
    ended = broken_off(room, folder, int((written[folder] - 1) * share))
    assert ended.returncode == KILLED, ended.stderr
    assert differing(before, files(site)) == []
    built(repo, site)
    assert differing(files(site), files(at_root.folder)) == []
    assert left_beside(site) == set()
    assert not list((repo / ".pressroom").rglob("rendering-*"))
