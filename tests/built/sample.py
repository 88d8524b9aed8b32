"""The sample as a press room of its own, built as people build it: by a command, at one moment."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
import yaml

REPOSITORY = Path(__file__).resolve().parents[2]
AS_OF = "2026-11-22T12:00+07:00"
"""One release is under embargo and one is scheduled; a banner and a press conference are ahead."""

SITE_URL = "https://baochi.songlam.example/"
BELOW_URL = "https://songlam.example/bao-chi/"

_OWN = {"PRESSROOM_AS_OF", "SOURCE_DATE_EPOCH"}
_PARTS = (
    "content",
    "hooks",
    "mkdocs.yml",
    "pressroom.yml",
    "records",
    "releases",
    "spokespersons",
    "spokespersons.yml",
)


def copied(repo: Path, site_url: str = SITE_URL) -> Path:
    """The sample's own files in the folder `repo`, for a site at `site_url`."""
    repo.mkdir(parents=True, exist_ok=True)
    for name in _PARTS:
        source = REPOSITORY / name
        if source.is_dir():
            shutil.copytree(source, repo / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copyfile(source, repo / name)
    settings = repo / "mkdocs.yml"
    old = f"site_url: {SITE_URL}"
    text = settings.read_text(encoding="utf-8")
    assert old in text
    settings.write_text(text.replace(old, f"site_url: {site_url}"), encoding="utf-8")
    assert yaml.safe_load(settings.read_text(encoding="utf-8"))["site_url"] == site_url
    return repo


def run(
    *arguments: str | Path, cwd: Path | None = None, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Python with these arguments and variables, and none of this machine's that speak to it."""
    ours = {name: value for name, value in os.environ.items() if name not in _OWN}
    return subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=cwd,
        env={**ours, "PYTHONDONTWRITEBYTECODE": "1", **variables},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def build(
    repo: Path, site: Path, *options: str, as_of: str = AS_OF, **variables: str
) -> subprocess.CompletedProcess[str]:
    """`pressroom build` of `repo` into `site`, however it ends."""
    where = ("--repo", repo, "--site", site, "--as-of", as_of)
    return run("-m", "pressroom", "build", *where, *options, cwd=None, **variables)


def built(repo: Path, site: Path, *options: str, as_of: str = AS_OF, **variables: str) -> Path:
    """The folder `site`, into which `pressroom build` has put the site of `repo`."""
    result = build(repo, site, *options, as_of=as_of, **variables)
    assert result.returncode == 0, result.stderr
    return site


def build_sample(site_url: str, folder: Path) -> None:
    """The sample in `repo` and its site in `site`, both below `folder`."""
    built(copied(folder / "repo", site_url), folder / "site")


def mkdocs_build(repo: Path, site: Path, as_of: str = AS_OF) -> subprocess.CompletedProcess[str]:
    """`mkdocs build` of `repo` into `site`, however it ends."""
    command = ("-m", "mkdocs", "build", "--site-dir", site)
    return run(*command, cwd=repo, PRESSROOM_AS_OF=as_of, NO_MKDOCS_2_WARNING="1")


def files(site: Path) -> dict[str, bytes]:
    """Everything in a folder, by its path below it."""
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in site.rglob("*")
        if path.is_file()
    }


def differing(one: Mapping[str, bytes], other: Mapping[str, bytes]) -> list[str]:
    """The files that only one side has, or that are not the same byte for byte."""
    return sorted(path for path in one.keys() | other.keys() if one.get(path) != other.get(path))


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """The folder that `make` fills, the same for all of pytest's workers: to be read only.

    Two workers that come at once both make it, each on its core, and the first one's is taken.
    """
    base = factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / name
    if not folder.exists():
        mine = factory.mktemp(name)
        make(mine)
        try:
            mine.rename(folder)
        except OSError:
            assert folder.exists()
    return folder


def left_beside(site: Path) -> set[str]:
    """What lies beside a site but the room that it is made of."""
    return {path.name for path in site.parent.iterdir()} - {"repo", site.name}
