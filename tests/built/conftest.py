import shutil
from functools import partial
from pathlib import Path

import pytest

import tools
from built.pages import Site
from built.sample import BELOW_URL, build_sample, built, copied, made_once


@pytest.fixture(scope="session")
def below(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The sample's site at `/bao-chi/`; to be read only."""
    folder = made_once(tmp_path_factory, "below", partial(build_sample, BELOW_URL))
    return Site(folder / "site", BELOW_URL)


@pytest.fixture(scope="session", params=["/", "/bao-chi/"])
def site(request: pytest.FixtureRequest) -> Site:
    """The sample's site, at either path; to be read only."""
    name = "at_root" if request.param == "/" else "below"
    found = request.getfixturevalue(name)
    assert isinstance(found, Site)
    return found


@pytest.fixture(scope="session")
def an_earlier_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A room in `repo` and its site of an earlier day in `site`; to be copied, not changed."""

    def make(folder: Path) -> None:
        built(copied(folder / "repo"), folder / "site", as_of="2026-11-22T08:00+07:00")

    return made_once(tmp_path_factory, "an-earlier-site", make)


@pytest.fixture
def room(an_earlier_site: Path, tmp_path: Path) -> Path:
    """A folder with a room in `repo`, and an earlier site in `site`."""
    for name in ("repo", "site"):
        shutil.copytree(an_earlier_site / name, tmp_path / name)
    return tmp_path


@pytest.fixture(scope="session")
def axe() -> str:
    return (tools.npm_modules() / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
