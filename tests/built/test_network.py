"""The network of 12,000 people: small pages, everybody reached by links, and a filter in the page.

What a filter should find is worked out from the room itself, with the library's own folding.
"""

import gzip
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from built.browser import DESKTOP, PHONE, SMALLEST, Visiting, overflow, served, violations
from built.pages import Document, Site, fragment, texts
from built.province import PEOPLE, SITE_URL, build_province, province_editions
from built.sample import made_once
from pressroom.model import address
from pressroom.model.directory import Speaker, people
from pressroom.model.edition import Edition
from pressroom.model.network import Level, Role
from pressroom.text.collation import initial
from pressroom.text.fold import fold

NETWORK = "spokespersons/"
LARGEST_PAGE = 120_000
LARGEST_DATA = 1_200_000
LARGEST_PACKED = 250 * 1024
FINGER = 44
"""Pixels that a finger needs (WCAG 2.2, 2.5.5)."""

_VCARD = re.compile(r'href="[./]*(spokespersons/[a-z0-9-]+\.vcf)"')
_WORD = re.compile(r"[^\W_]+")


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_once(tmp_path_factory, "province", build_province)


@pytest.fixture(scope="session")
def province(folder: Path) -> Site:
    return Site(folder / "site", SITE_URL)


@pytest.fixture(scope="session")
def in_vietnamese(folder: Path) -> Edition:
    return province_editions(folder)[0]


@pytest.fixture(scope="module")
def host(province: Site) -> Iterator[Site]:
    yield from served(province)


def pages(site: Site, below: str) -> list[str]:
    return sorted(
        file.removesuffix("index.html")
        for file in site.files
        if file.startswith(below) and file.endswith("index.html")
    )


@pytest.mark.parametrize("prefix", ["", "en/"])
def test_every_page_of_the_network_is_light(province: Site, prefix: str) -> None:
    network, bodies = (
        pages(province, f"{prefix}{NETWORK}"),
        pages(province, f"{prefix}departments/"),
    )
    assert len(network) > 3 * PEOPLE / 100
    assert len(bodies) == 201
    sizes = {
        page: (province.folder / page / "index.html").stat().st_size for page in network + bodies
    }
    assert {page: size for page, size in sizes.items() if size > LARGEST_PAGE} == {}


@pytest.mark.parametrize("prefix", ["", "en/"])
def test_the_data_for_filters_are_small(province: Site, prefix: str) -> None:
    data = (province.folder / f"{prefix}{NETWORK}people.json").read_bytes()
    assert len(data) <= LARGEST_DATA
    assert len(gzip.compress(data)) <= LARGEST_PACKED


@pytest.mark.parametrize("start", ["", "levels/", "roles/"])
def test_everybody_is_reached_by_links_alone(
    province: Site, in_vietnamese: Edition, start: str
) -> None:
    """From the network's first page, through the whole list or through the lists of one kind."""
    assert len(in_vietnamese.speaking) == PEOPLE
    kept = re.compile(
        rf"{NETWORK}({start}[^/]+/)?(page/\d+/)?" if start else rf"{NETWORK}(page/\d+/)?"
    )
    waiting, seen = {NETWORK}, set[str]()
    found: set[str] = set()
    while waiting:
        page = waiting.pop()
        seen.add(page)
        text = (province.folder / page / "index.html").read_text(encoding="utf-8")
        if start == "" or page.startswith(NETWORK + start):
            found |= set(_VCARD.findall(text))
        links = (
            province.own(str(province.resolved(page, href)))
            for href in re.findall(r'href="([^"#?]*/)', text)
        )
        waiting |= {link for link in links if link and kept.fullmatch(link)} - seen
    assert found == {address.vcard(one.person.id) for one in in_vietnamese.speaking}


# The filter


def matching(edition: Edition, typed: str, **wanted: str) -> tuple[Speaker, ...]:
    """Whom a filter should find: each word that is typed begins one of theirs."""
    words = _WORD.findall(fold(typed))

    def fits(speaker: Speaker) -> bool:
        body, person, term = speaker
        said = [person.name, term.position["vi"], body.name["vi"], body.abbreviation or ""]
        said += [term.matter["vi"]] if term.matter else []
        theirs = _WORD.findall(fold(" ".join(said)))
        return all(any(one.startswith(word) for one in theirs) for word in words) and all(
            {"body": body.id, "level": body.level, "role": term.role}.get(name, value) == value
            and (name != "language" or value in person.languages)
            for name, value in wanted.items()
        )

    return tuple(speaker for speaker in edition.speaking if fits(speaker))


def count(found: tuple[Speaker, ...]) -> str:
    return f"{people(found):,} người phù hợp".replace(",", ".")


def status(page: Page) -> Locator:
    return page.locator("output")


def chosen(page: Page, label: str) -> Locator:
    return page.get_by_label(label, exact=True)


def shown(page: Page) -> Locator:
    return page.locator("[data-people-results] .pr-person")


Opened = Callable[..., Page]


@pytest.fixture
def opened(host: Site, visiting: Visiting) -> Opened:
    """The network in a browser, at a query if one is given."""

    def go(query: str = "", **options: object) -> Page:
        return visiting(host, **options).go(NETWORK + query)

    return go


@pytest.mark.parametrize(
    "typed",
    [
        "dang",
        "Đặng Thị",
        "so y te",
        "pho giam doc dong",
        "NGUYỄN VĂN Hải",
        "sxd truong",
        "ứ",
        "tiem chung",
    ],
)
def test_a_filter_finds_what_begins_with_what_is_typed(
    opened: Opened, in_vietnamese: Edition, typed: str
) -> None:
    page = opened()
    page.get_by_role("main").get_by_role("searchbox").fill(typed)
    found = matching(in_vietnamese, typed)
    assert found
    expect(status(page)).to_have_text(count(found))
    expect(shown(page)).to_have_count(min(100, len(found)))
    expect(page.locator("[data-people-static]")).to_be_hidden()
    names = shown(page).locator("b").all_text_contents()
    assert names == [speaker.person.name for speaker in found[:100]]


def test_what_is_typed_before_the_script_has_come_counts(
    host: Site, visiting: Visiting, in_vietnamese: Edition
) -> None:
    visit = visiting(host)
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    visit.page.route("**/people.js", hold)
    with visit.page.expect_request("**/people.js"):
        visit.page.goto(host.url + NETWORK, wait_until="commit")
    visit.page.get_by_role("main").get_by_role("searchbox").fill("dang")
    held.pop().continue_()
    expect(status(visit.page)).to_have_text(count(matching(in_vietnamese, "dang")))


def test_filters_go_together_and_stand_in_the_address(
    opened: Opened, in_vietnamese: Edition
) -> None:
    page = opened()
    chosen(page, "Loại cơ quan").select_option("commune")
    expect(status(page)).to_have_text(count(matching(in_vietnamese, "", level=Level.COMMUNE)))
    chosen(page, "Tư cách phát ngôn").select_option("head")
    chosen(page, "Ngôn ngữ trả lời").select_option("en")
    page.get_by_role("main").get_by_role("searchbox").fill("tr")
    wanted = {"level": Level.COMMUNE, "role": Role.HEAD, "language": "en"}
    found = count(matching(in_vietnamese, "tr", **wanted))
    expect(status(page)).to_have_text(found)
    assert urlsplit(page.url).query == "q=tr&level=commune&role=head&language=en"
    page.reload()
    expect(status(page)).to_have_text(found)
    expect(page.get_by_role("main").get_by_role("searchbox")).to_have_value("tr")


def test_a_body_can_be_chosen(opened: Opened, in_vietnamese: Edition) -> None:
    page = opened()
    chosen(page, "Cơ quan, đơn vị").select_option(label="Sở Y tế")
    found = matching(in_vietnamese, "", body="so-y-te")
    expect(status(page)).to_have_text(count(found))
    bodies = set(shown(page).locator("div:first-child a").all_text_contents())
    assert bodies == {"Sở Y tế"}


def test_the_back_button_takes_back_one_choice_and_all_that_was_typed_at_once(
    opened: Opened, in_vietnamese: Edition
) -> None:
    page = opened()
    chosen(page, "Tư cách phát ngôn").select_option("head")
    heads = count(matching(in_vietnamese, "", role=Role.HEAD))
    expect(status(page)).to_have_text(heads)
    box = page.get_by_role("main").get_by_role("searchbox")
    for letter in "tran":
        box.press(letter)
        expect(page).to_have_url(re.compile(f"q=[tran]*{letter}&"))
    expect(status(page)).to_have_text(count(matching(in_vietnamese, "tran", role=Role.HEAD)))
    page.go_back()
    expect(status(page)).to_have_text(heads)
    expect(box).to_have_value("")
    page.go_back()
    expect(page.locator("[data-people-static]")).to_be_visible()
    expect(status(page)).to_have_text("")
    page.go_forward()
    expect(status(page)).to_have_text(heads)


def test_everything_is_done_with_the_keyboard_alone(opened: Opened, in_vietnamese: Edition) -> None:
    page = opened()
    page.get_by_role("main").get_by_role("searchbox").focus()
    page.keyboard.type("giam doc")
    expect(status(page)).to_have_text(count(matching(in_vietnamese, "giam doc")))
    for _ in range(3):
        page.keyboard.press("Tab")
    expect(chosen(page, "Tư cách phát ngôn")).to_be_focused()
    page.keyboard.press("ArrowDown")
    heads = matching(in_vietnamese, "giam doc", role=Role.HEAD)
    expect(status(page)).to_have_text(count(heads))
    for _ in range(3):
        page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Xóa bộ lọc")).to_be_focused()
    page.keyboard.press("Tab")
    expect(shown(page).first.locator("a").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("main").get_by_role("searchbox")).to_be_focused()
    expect(page.get_by_role("main").get_by_role("searchbox")).to_have_value("")
    expect(page.locator("[data-people-static]")).to_be_visible()
    expect(page.get_by_role("button", name="Xóa bộ lọc")).to_be_hidden()
    assert urlsplit(page.url).query == ""


def test_more_people_come_a_hundred_at_a_time_and_the_focus_goes_with_them(
    opened: Opened, in_vietnamese: Edition
) -> None:
    found = matching(in_vietnamese, "", level=Level.SERVICE_UNIT)
    assert len(found) > 200
    page = opened("?level=service-unit")
    more = page.get_by_role("button", name="Xem thêm")
    more.click()
    expect(shown(page)).to_have_count(200)
    expect(shown(page).nth(100)).to_be_focused()
    while more.is_visible():
        more.click()
    expect(shown(page)).to_have_count(len(found))


@pytest.mark.parametrize("list_", ["role=head", "language=fr", "role=authorized"])
@pytest.mark.parametrize("prefix", ["", "en/"])
def test_a_row_is_the_same_whether_a_script_or_the_library_wrote_it(
    host: Site, visiting: Visiting, list_: str, prefix: str
) -> None:
    """In the same order, too: a browser sorts Vietnamese names as the library does."""
    name, value = list_.split("=")
    page = visiting(host).go(f"{prefix}{NETWORK}?{list_}&sort=name")
    expect(shown(page).first).to_be_visible()
    written = host.documents[f"{prefix}{NETWORK}{name}s/{value}/"]
    expected = [_row(row) for row in written.xpath("//li[@class='pr-person']")]
    assert len(expected) >= 80
    assert [_row(row) for row in _results(page)] == expected


def _results(page: Page) -> list[Document]:
    return list(fragment(page.locator("[data-people-results] ul").inner_html()).xpath("./li"))


def _row(row: Document) -> tuple[str, list[str], list[str]]:
    """What a row says, where it leads, and what of it is in another language."""
    leads = [href.replace("../", "") for href in row.xpath(".//a/@href")]
    return " ".join(" ".join(row.itertext()).split()), leads, row.xpath(".//*[@lang]/text()")


def test_nobody_found_is_told_with_what_to_do(opened: Opened) -> None:
    page = opened("?q=không+có+ai+tên+này")
    expect(status(page)).to_have_text("Không có ai phù hợp.")
    expect(page.locator("[data-people-none]")).to_contain_text("Hãy gõ ít chữ hơn")


def test_the_data_are_fetched_when_a_filter_is_first_used_and_once(
    host: Site, visiting: Visiting
) -> None:
    visit = visiting(host)
    page = visit.go(NETWORK)

    def fetched() -> list[str]:
        return [url for url in visit.asked if url.endswith(".json")]

    expect(page.get_by_role("main").get_by_role("searchbox")).to_be_visible()
    page.get_by_role("main").get_by_role("searchbox").focus()
    assert fetched() == []
    chosen(page, "Loại cơ quan").select_option("vertical")
    expect(shown(page).first).to_be_visible()
    page.get_by_role("main").get_by_role("searchbox").fill("cong an")
    expect(page).to_have_url(re.compile("q=cong"))
    assert fetched() == [f"{host.url}{NETWORK}people.json"]


def test_without_the_data_the_lists_stay_and_the_reader_is_told(
    host: Site, visiting: Visiting
) -> None:
    visit = visiting(host)
    visit.page.route("**/people.json", lambda route: route.abort())
    page = visit.go(f"{NETWORK}?q=an")
    expect(status(page)).to_contain_text("Không tải được dữ liệu")
    expect(page.locator("[data-people-static]")).to_be_visible()


@pytest.mark.parametrize("query", ["", "?q=nguyen&role=authorized", "?q=zzzz"])
def test_the_network_is_for_everybody_with_and_without_results(
    host: Site, visiting: Visiting, axe: str, query: str
) -> None:
    visit = visiting(host)
    page = visit.go(NETWORK + query)
    expect(status(page)).to_have_text(re.compile("phù hợp") if query else "")
    for width, scheme in ((DESKTOP, "light"), (PHONE, "dark")):
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        expect(page.locator("html")).to_have_attribute("data-scheme", scheme)
        assert violations(page, axe) == [], (width, scheme)
    for width in (PHONE, SMALLEST):
        page.set_viewport_size({"width": width, "height": 800})
        assert overflow(page) <= 0, width
    assert visit.foreign == []
    assert visit.said == []


def test_a_finger_meets_every_telephone_number(opened: Opened) -> None:
    page = opened(viewport={"width": PHONE, "height": 800})
    heights = page.locator("a[href^='tel:']:visible").evaluate_all(
        "links => links.map(link => link.getBoundingClientRect().height)"
    )
    assert len(heights) >= 100
    assert min(heights) >= FINGER


def test_without_scripts_the_lists_and_their_letters_lead_to_everybody(
    host: Site, visiting: Visiting, in_vietnamese: Edition
) -> None:
    page = visiting(host, java_script_enabled=False).go(NETWORK)
    expect(page.get_by_role("main").get_by_role("searchbox")).to_be_hidden()
    page.locator("summary", has_text="Danh sách theo").click()
    page.get_by_role("link", name="Tiếng Pháp").click()
    page.wait_for_url("**/spokespersons/languages/fr/")
    last = page.locator(".pr-letters a").last
    letter = last.text_content()
    last.click()
    heading = page.locator(":target")
    expect(heading).to_contain_text(str(letter))
    french = [one for one in in_vietnamese.speaking if "fr" in one.person.languages]
    assert len(french) > 100
    name = page.locator(".pr-person b").last.text_content()
    assert initial(str(name)) == letter


# The tree of bodies


def test_the_tree_shows_what_is_typed_and_what_stands_above_it(
    host: Site, visiting: Visiting, axe: str
) -> None:
    visit = visiting(host, viewport={"width": PHONE, "height": 800})
    page = visit.go("departments/")
    tree = page.locator("[data-bodies-tree]")
    communes = page.locator("details", has_text="Xã, phường, đặc khu")
    assert communes.get_attribute("open") is None
    box = page.get_by_role("main").get_by_role("searchbox")
    names = [
        texts(link) for link in host.documents["departments/"].xpath("//*[@data-bodies-tree]//li/a")
    ]
    box.fill("phuong dong")
    expected = [
        name
        for name in names
        if all(any(w.startswith(part) for w in fold(name).split()) for part in ("phuong", "dong"))
    ]
    assert expected
    expect(status(page)).to_have_text(f"{len(expected)} cơ quan phù hợp")
    assert tree.locator("li:visible > a").all_text_contents() == expected
    expect(page.locator("h2", has_text="Ủy ban nhân dân tỉnh")).to_be_visible()
    assert violations(page, axe) == []
    assert overflow(page) <= 0
    box.fill("syt")
    expect(tree.locator("li:visible > a")).to_have_text(["Sở Y tế"])
    box.press("Escape")
    expect(box).to_have_value("")
    expect(status(page)).to_have_text("")
    assert communes.get_attribute("open") is None
    assert tree.locator("li").count() == len(names)
    assert visit.said == []
