"""The queries of `queries.yml`, typed into the search pages of the sample's site in a browser."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Page

from built.browser import Visit, served
from built.pages import Site

_QUERIES: list[dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("queries.yml").read_text(encoding="utf-8")
)
_MOST = 200

_ASK = """([values, typing]) => {
    const form = document.querySelector("[data-search]")
    for (const field of form.elements) {
        if (field.name) field.value = values[field.name] ?? ""
    }
    document.querySelector("[data-search-results]").ariaBusy = true
    const event = typing ? new Event("input", { bubbles: true }) : null
    if (event) form.elements.q.dispatchEvent(event)
    else form.requestSubmit()
}"""
_DONE = "[data-search-results][aria-busy=false]"
_FOUND = """() => [...document.querySelectorAll("[data-result]")].map(
    (link) => `${new URL(link.href).pathname} ${link.textContent}`)"""
_NEAR = """() => [...document.querySelectorAll("[data-search-near] [data-near]")].map(
    (link) => link.pathname)"""
_SHOWN = """(part) => {
    const element = document.querySelector(`[data-search-${part}]`)
    return element.checkVisibility() ? element.textContent : null
}"""


def _named(query: dict[str, Any]) -> str:
    return " ".join([query.get("in", ""), query["q"], *map(str, query.get("filters", {}).values())])


@pytest.fixture(scope="module")
def page(at_root: Site, browser: Browser) -> Iterator[Visit]:
    """One page of one browser, for all queries."""
    context = browser.new_context(locale="vi-VN", reduced_motion="reduce")
    for site in served(at_root):
        yield _visit(site, context.new_page())
    context.close()


def _visit(site: Site, page: Page) -> Visit:
    visit = Visit(site, page)
    page.on("console", visit.listen)
    page.on("pageerror", lambda error: visit.said.append(str(error)))
    return visit


def _all_results(page: Page) -> list[str]:
    """Address and title of every result, the first first."""
    found: list[str] = page.evaluate(_FOUND)
    count = int(page.locator("[data-search-count]").inner_text() or 0)
    while len(found) < min(count, _MOST):
        page.locator("[data-search-more]").click()
        page.locator("[data-result]").nth(len(found)).wait_for()
        found = page.evaluate(_FOUND)
    assert len(found) == count
    return found


def _listed(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value


def _same(query: dict[str, Any], found: list[str]) -> None:
    for at, first in enumerate(_listed(query.get("first", []))):
        assert first in found[at], found[:5]
    for part in _listed(query.get("has", [])):
        assert any(part in one for one in found), found
    for part in _listed(query.get("hasnt", [])):
        assert not any(part in one for one in found), found
    assert len(found) == query.get("count", len(found)), found
    assert len(found) >= query.get("at_least", 0)


def _said(query: dict[str, Any], page: Page, found: list[str]) -> None:
    near: list[str] = page.evaluate(_NEAR)
    assert not (found and near)
    for at, part in enumerate(_listed(query.get("near", []))):
        assert part in near[at], near[:5]
    assert bool(near) is bool(query.get("near", near))
    assert query.get("without", "") in page.get_by_role("status").inner_text()
    for name in ("suggestion", "body"):
        if name in query:
            assert page.evaluate(_SHOWN, name) == query[name]
    if "also" in query:
        also = page.evaluate(_SHOWN, "also")
        assert (query["also"] or "") in (also or "")
        assert bool(also) is bool(query["also"])
        assert query["q"].lower() not in (also or "").lower().split(", ")


@pytest.mark.parametrize("query", _QUERIES, ids=map(_named, _QUERIES))
def test_what_is_asked_for_is_found(page: Visit, query: dict[str, Any]) -> None:
    below = f"{query['in']}/search/" if "in" in query else "search/"
    if not page.page.url.startswith(f"{page.site.url}{below}"):
        page.go(below)
    values = {
        "q": query["q"],
        **{key: str(value) for key, value in query.get("filters", {}).items()},
    }
    page.page.evaluate(_ASK, [values, query.get("typing", False)])
    page.page.locator(_DONE).wait_for(state="attached")
    found = _all_results(page.page)
    _same(query, found)
    _said(query, page.page, found)
    assert page.said == []


def test_a_query_is_found_again_by_its_address(page: Visit) -> None:
    opened = page.go("search/?q=hop+bao&type=invitation&sort=date")
    opened.locator(_DONE).wait_for(state="attached")
    assert "giay-moi-hop-bao-quy-iv-2026" in opened.evaluate(_FOUND)[1]
    assert page.said == []


def test_the_queries_are_many_and_each_asks_for_something() -> None:
    assert len(_QUERIES) >= 80
    expected = {"first", "count", "at_least", "has", "hasnt", "suggestion", "also", "near", "body"}
    assert all(expected & query.keys() for query in _QUERIES)
    assert len({_named(query) for query in _QUERIES}) == len(_QUERIES)
