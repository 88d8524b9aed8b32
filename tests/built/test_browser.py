"""The pages in a browser: readable by everybody, and asking nothing of anybody else."""

from collections.abc import Iterator
from typing import Literal
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from built.browser import DESKTOP, PHONE, SMALLEST, Visiting, overflow, served, violations
from built.pages import Site

LOOKS: tuple[tuple[int, Literal["light", "dark"]], ...] = (
    (DESKTOP, "light"),
    (DESKTOP, "dark"),
    (PHONE, "dark"),
    (PHONE, "light"),
)

RELEASES = {
    "urgent": "releases/2026/11/tam-cam-xe-qua-cau-ben-thuong/",
    "with pictures": "releases/2026/02/dieu-chinh-lich-le-hoi-dua-thuyen-2026/",
    "corrected, with a table": "releases/2026/04/ket-qua-quy-i-nganh-y-te/",
    "withdrawn": "releases/2026/02/chuong-trinh-le-hoi-dua-thuyen-2026/",
    "removed": "releases/2026/04/ket-qua-ho-tro-nha-o-phuong-ben-lam/",
    "rebuttal": "releases/2026/10/bac-bo-tin-dich-la-tai-benh-vien/",
    "invitation": "releases/2026/11/giay-moi-hop-bao-quy-iv-2026/",
    "consultation": "releases/2026/05/lay-y-kien-ho-tro-ve-xe-buyt/",
}
SECTIONS = {
    "home": "",
    "archive": "releases/",
    "year": "releases/2026/",
    "month": "releases/2026/11/",
    "bodies": "departments/",
    "body": "departments/so-y-te/",
    "network": "spokespersons/",
    "people of one role": "spokespersons/roles/head/",
    "former body": "departments/so-thong-tin-va-truyen-thong/",
    "topics": "topics/",
    "topic": "topics/bao-chi-truyen-thong/",
    "types": "types/",
    "type": "types/urgent/",
    "corrections": "corrections/",
    "calendar": "calendar/",
    "subscribe": "subscribe/",
    "search": "search/",
    "register": "legal/",
    "about": "about/",
    "rules": "reference/rules/",
}
TRANSLATED = ("urgent", "corrected, with a table")
ALIKE = (
    *("year", "month", "former body", "people of one role", "topics", "topic", "type", "rules"),
)
"""Sections whose English pages differ in nothing but words that others have too."""

PAGES = {
    **SECTIONS,
    **RELEASES,
    **{f"{name} (en)": f"en/{SECTIONS[name]}" for name in SECTIONS if name not in ALIKE},
    **{f"{name} (en)": f"en/{RELEASES[name]}" for name in TRANSLATED},
    "404": "nowhere/at/all/",
}


@pytest.fixture(scope="module")
def root_host(at_root: Site) -> Iterator[Site]:
    yield from served(at_root)


@pytest.fixture(scope="module")
def below_host(below: Site) -> Iterator[Site]:
    yield from served(below)


@pytest.mark.parametrize("address", PAGES.values(), ids=PAGES.keys())
def test_a_page_is_for_everybody_at_every_width_and_in_both_schemes(
    below_host: Site, visiting: Visiting, axe: str, address: str
) -> None:
    visit = visiting(below_host)
    page = visit.go(address)
    found = {}
    for width, scheme in LOOKS:
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=scheme)
        expect(page.locator("html")).to_have_attribute("data-scheme", scheme)
        found[width, scheme] = violations(page, axe)
    for width in (DESKTOP, PHONE, SMALLEST):
        page.set_viewport_size({"width": width, "height": 800})
        assert overflow(page) <= 0, width
    assert {where: what for where, what in found.items() if what} == {}
    assert visit.foreign == []
    assert visit.said == []


def test_the_policy_is_enforced(root_host: Site, visiting: Visiting) -> None:
    """The silence above says something only if the browser minds."""
    visit = visiting(root_host)
    page = visit.go("")
    page.evaluate(
        "document.head.append(Object.assign(document.createElement('script'), {text: 'var x = 1'}))"
    )
    page.evaluate("new Image().src = 'https://elsewhere.example/x.png'")
    assert page.evaluate("typeof x") == "undefined"
    assert len(visit.said) >= 1
    assert "Content Security Policy" in visit.said[0]


def test_letters_are_drawn_with_our_own_font(root_host: Site, visiting: Visiting) -> None:
    visit = visiting(root_host)
    page = visit.go("")
    loaded = page.evaluate(
        "document.fonts.ready.then(fonts => [...fonts]"
        ".filter(font => font.status === 'loaded').map(font => font.family))"
    )
    assert {family.strip('"') for family in loaded} == {"Be Vietnam Pro"}
    fonts = {urlsplit(url).path for url in visit.asked if url.endswith(".woff2")}
    assert any("vietnamese" in font for font in fonts)
    family = page.evaluate("getComputedStyle(document.body).fontFamily")
    assert "Be Vietnam Pro" in family


def test_the_first_tab_stop_skips_to_the_text(root_host: Site, visiting: Visiting) -> None:
    page = visiting(root_host).go("releases/")
    page.keyboard.press("Tab")
    focused = page.evaluate("document.activeElement.textContent.trim()")
    assert focused == "Đến thẳng nội dung" or "nội dung" in focused.lower()
    box = page.locator(":focus").bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["y"] >= 0
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main, [id=pr-main]') !== null")


@pytest.mark.parametrize("width", [DESKTOP, PHONE])
def test_everything_that_has_the_focus_shows_it_and_is_seen(
    root_host: Site, visiting: Visiting, width: int
) -> None:
    visit = visiting(root_host, viewport={"width": width, "height": 700})
    page = visit.go("")
    seen = []
    for _ in range(200):
        page.keyboard.press("Tab")
        state = page.evaluate(
            """() => {
                const element = document.activeElement
                if (element === document.body) return null
                const box = element.getBoundingClientRect()
                const style = getComputedStyle(element)
                const top = document.elementFromPoint(
                    Math.min(innerWidth - 1, Math.max(0, box.x + Math.min(box.width, 40) / 2)),
                    Math.min(innerHeight - 1, Math.max(0, box.y + box.height / 2)))
                return {
                    text: (element.getAttribute("aria-label") || element.textContent).trim(),
                    visible: box.width > 0 && box.height > 0 && style.visibility === "visible",
                    covered: !(top && (element.contains(top) || top.contains(element))),
                    ring: style.outlineStyle !== "none" || style.boxShadow !== "none",
                }
            }"""
        )
        if state is None:
            break
        seen.append(state)
    assert len(seen) > 20
    assert [state for state in seen if not state["visible"]] == []
    assert [state for state in seen if state["covered"]] == []
    assert [state for state in seen if not state["ring"]] == []
    assert [state for state in seen if not state["text"]] == []


def test_the_menu_of_a_phone_opens_takes_the_focus_and_closes(
    root_host: Site, visiting: Visiting
) -> None:
    page = visiting(root_host, viewport={"width": PHONE, "height": 700}).go("")
    button = page.locator("[data-pr-drawer]")
    assert button.get_attribute("aria-expanded") == "false"
    button.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#pr-nav a").first).to_be_focused()
    assert button.get_attribute("aria-expanded") == "true"
    page.keyboard.press("Escape")
    expect(button).to_be_focused()
    assert button.get_attribute("aria-expanded") == "false"
    button.click()
    page.locator("#pr-nav a", has_text="Thông cáo").first.click()
    page.wait_for_url("**/releases/")


def test_the_chosen_scheme_stays_on_the_next_page(root_host: Site, visiting: Visiting) -> None:
    visit = visiting(root_host, color_scheme="light")
    page = visit.go("")
    page.locator("[data-pr-scheme]").click()
    assert page.evaluate("document.documentElement.dataset.scheme") == "dark"
    visit.go("about/")
    assert page.evaluate("document.documentElement.dataset.scheme") == "dark"


@pytest.mark.parametrize("width", [DESKTOP, PHONE])
def test_without_scripts_the_page_and_its_ways_work(
    root_host: Site, visiting: Visiting, width: int
) -> None:
    visit = visiting(root_host, java_script_enabled=False, viewport={"width": width, "height": 800})
    page = visit.go("")
    assert page.locator("h1").is_visible()
    assert not page.locator("[data-pr-scheme]").is_visible()
    ways = page.locator("a", has_text="Cơ quan, đơn vị")
    shown = [index for index in range(ways.count()) if ways.nth(index).is_visible()]
    assert shown, "no way to the bodies"
    ways.nth(shown[0]).click()
    page.wait_for_url("**/departments/")
    page.locator("a", has_text="Sở Y tế").first.click()
    page.wait_for_url("**/departments/so-y-te/")
    page.locator("a", has_text="English").first.click()
    page.wait_for_url("**/en/departments/so-y-te/")
    assert visit.said == []


def test_a_reader_can_enlarge_the_text_to_twice_its_size(
    root_host: Site, visiting: Visiting
) -> None:
    """WCAG 2.2, 1.4.4 and 1.4.10: at 1280 pixels and 400 % nothing has to be scrolled sideways."""
    visit = visiting(root_host, viewport={"width": SMALLEST, "height": 256}, device_scale_factor=4)
    for address in (RELEASES["corrected, with a table"], "departments/so-y-te/"):
        page = visit.go(address)
        assert overflow(page) <= 0
        assert page.locator("meta[name=viewport]").get_attribute("content") == (
            "width=device-width,initial-scale=1"
        )


def test_pages_print_their_text_and_no_menus(root_host: Site, visiting: Visiting) -> None:
    page = visiting(root_host).go(RELEASES["urgent"])
    page.emulate_media(media="print")
    assert page.locator("h1").is_visible()
    assert page.locator(".pr-body").is_visible()
    assert not page.locator(".md-tabs").is_visible()
    assert not page.locator("#pr-nav").is_visible()
