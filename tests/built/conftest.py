import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext

import tools
from built.browser import Visit, Visiting
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


@pytest.fixture
def visiting(browser: Browser) -> Iterator[Visiting]:
    """Opens a page of a site in a browser that has never been there."""
    contexts: list[BrowserContext] = []

    def visit(site: Site, **options: Any) -> Visit:  # noqa: ANN401 (playwright's own)
        context = browser.new_context(**{"locale": "vi-VN", "reduced_motion": "reduce", **options})
        contexts.append(context)
        page = context.new_page()
        visited = Visit(site, page)
        page.on("request", lambda request: visited.asked.append(request.url))
        page.on("console", visited.listen)
        page.on("pageerror", lambda error: visited.said.append(str(error)))
        return visited

    yield visit
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def axe() -> str:
    return (tools.npm_modules() / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
