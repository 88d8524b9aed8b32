import os
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, BrowserContext, sync_playwright

import tools
from built.browser import Visit, Visiting
from built.pages import Site
from built.sample import SITE_URL, build_sample, made_once

# What tests keep is sealed with a secret of their own, and none is made in the user's folders.
os.environ["PRESSROOM_STORE_KEY"] = "tests"


# A slow day is no failure.
settings.register_profile("pressroom", deadline=None)
settings.load_profile("pressroom")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept", action="store_true", help="rewrite golden files with what is said now"
    )


@pytest.fixture(scope="session")
def at_root(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The sample's site at `/`; to be read only."""
    folder = made_once(tmp_path_factory, "at-root", partial(build_sample, SITE_URL))
    return Site(folder / "site", SITE_URL)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One for all tests of a process: playwright does not start twice."""
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-dev-shm-usage"]
        arguments += ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
        started = playwright.chromium.launch(executable_path=tools.chromium(), args=arguments)
        yield started
        started.close()


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
