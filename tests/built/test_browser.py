"""The pages in a browser: readable by everybody, and asking nothing of anybody else.

A server answers as a strict host of static files does; every other host is unknown.
"""

import json
import mimetypes
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, ClassVar, Literal
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    expect,
    sync_playwright,
)

import tools
from built.pages import Site

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self';"
    " img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
DESKTOP, PHONE, SMALLEST = 1280, 360, 320
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
    "former body": "departments/so-thong-tin-va-truyen-thong/",
    "topics": "topics/",
    "topic": "topics/bao-chi-truyen-thong/",
    "types": "types/",
    "type": "types/urgent/",
    "corrections": "corrections/",
    "calendar": "calendar/",
    "subscribe": "subscribe/",
    "register": "legal/",
    "about": "about/",
    "rules": "reference/rules/",
}
TRANSLATED = ("urgent", "corrected, with a table")
ALIKE = ("year", "month", "former body", "topics", "topic", "type", "rules")
"""Sections whose English pages differ in nothing but words that others have too."""

PAGES = {
    **SECTIONS,
    **RELEASES,
    **{f"{name} (en)": f"en/{SECTIONS[name]}" for name in SECTIONS if name not in ALIKE},
    **{f"{name} (en)": f"en/{RELEASES[name]}" for name in TRANSLATED},
    "404": "nowhere/at/all/",
}


class Host(SimpleHTTPRequestHandler):
    """Answers from the folder of a site, which stands below a path."""

    protocol_version = "HTTP/1.1"
    site: ClassVar[Site]

    def do_GET(self) -> None:
        address = self.path.partition("?")[0]
        own = unquote(address).removeprefix(self.site.path) if self._is_ours(address) else "?"
        file = self.site.file(own)
        data = (self.site.folder / (file or "404.html")).read_bytes()
        kind = mimetypes.guess_type(file or "404.html")[0] or "application/octet-stream"
        self.send_response(200 if file else 404)
        for name, value in {
            "Content-Type": f"{kind}; charset=utf-8",
            "Content-Length": str(len(data)),
            "Content-Security-Policy": POLICY,
            "Cache-Control": "max-age=3600",
        }.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def _is_ours(self, address: str) -> bool:
        return address.startswith(self.site.path)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def served(site: Site) -> Iterator[Site]:
    """The site at an address of this machine, for as long as the generator is held."""
    host = type("HostOfSite", (Host,), {"site": site})
    with ThreadingHTTPServer(("127.0.0.1", 0), host) as server:
        server.daemon_threads = True
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        yield Site(site.folder, f"http://127.0.0.1:{server.server_port}{site.path}")
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def root_host(at_root: Site) -> Iterator[Site]:
    yield from served(at_root)


@pytest.fixture(scope="module")
def below_host(below: Site) -> Iterator[Site]:
    yield from served(below)


@dataclass
class Visit:
    """A browser's page of a site, and all that went wrong in it."""

    site: Site
    page: Page
    asked: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def go(self, address: str) -> Page:
        self.page.goto(self.site.url + address, wait_until="load")
        return self.page

    @property
    def foreign(self) -> list[str]:
        return [url for url in self.asked if self.site.own(url) is None and url[:5] != "data:"]

    def listen(self, message: ConsoleMessage) -> None:
        """Keep what the browser complains of; that a missing page is missing is no complaint."""
        if message.type in {"error", "warning"} and "status of 404" not in message.text:
            self.said.append(message.text)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-dev-shm-usage"]
        arguments += ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
        started = playwright.chromium.launch(executable_path=tools.chromium(), args=arguments)
        yield started
        started.close()


Visiting = Callable[..., Visit]


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


def overflow(page: Page) -> int:
    """By how many pixels the page is wider than the window."""
    width: int = page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    return width


def violations(page: Page, axe: str) -> list[str]:
    """What axe finds wrong in the page as it stands, with the elements."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(axe)
    found = json.loads(page.evaluate("axe.run({resultTypes: ['violations']}).then(JSON.stringify)"))
    return [
        f"{violation['id']}: {node['target']} {node['html'][:120]}"
        for violation in found["violations"]
        for node in violation["nodes"]
    ]


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
