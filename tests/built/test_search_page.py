"""The search page in a browser: what it shows, what it tells, and how it is used."""

import json
import re
from collections.abc import Callable, Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
from lxml import etree
from playwright.sync_api import Locator, Page, Route, expect

from built.browser import DESKTOP, PHONE, SMALLEST, Visiting, overflow, served, violations
from built.pages import Site
from built.test_browser import LOOKS

SEARCH = "search/"
MANIFEST = re.compile(r"/search/index/manifest\.json$")
PASSAGE = ".pr-card__words"
KINDS = ("words", "pairs")
"""The lists of folders in the manifest."""

STATES = {
    "nothing asked": "",
    "results": "?q=benh+vien",
    "one result": "?q=12/TCBC-SYT",
    "none": "?q=khongcogidau",
    "suggestion": "?q=benh+vein",
    "nearest": "?q=dua+thuyen+xyzzz",
    "filtered away": "?q=benh+vien&type=consultation",
    "in English alone": "?q=bridge",
    "a body": "?q=syt",
    "filtered": "?q=y+te&department=so-y-te&sort=date",
    "filters alone": "?topic=y-te",
    "unknown filters": "?q=cau&department=khong-co&from=2026-99-01",
}


@pytest.fixture(scope="module")
def host(at_root: Site) -> Iterator[Site]:
    yield from served(at_root)


@pytest.fixture(scope="module")
def below_host(below: Site) -> Iterator[Site]:
    yield from served(below)


Opened = Callable[..., Page]


@pytest.fixture
def opened(host: Site, visiting: Visiting) -> Opened:
    """The search page in a browser, at a query if one is given, when all is shown."""

    def go(query: str = "", **options: object) -> Page:
        return settled(visiting(host, **options).go(SEARCH + query))

    return go


def settled(page: Page) -> Page:
    expect(results(page)).to_have_attribute("aria-busy", "false")
    return page


def results(page: Page) -> Locator:
    return page.locator("[data-search-results]")


def links(page: Page) -> Locator:
    return page.locator("[data-search-results] [data-result]")


def count(page: Page) -> Locator:
    return page.locator("[data-search-count]")


def box(page: Page) -> Locator:
    return page.get_by_role("main").get_by_role("searchbox")


def chosen(page: Page, label: str) -> Locator:
    return page.get_by_label(label, exact=True)


def found(page: Page) -> list[str]:
    return links(settled(page)).all_text_contents()


def asked(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


@pytest.mark.parametrize("state", STATES.values(), ids=STATES.keys())
def test_the_page_is_for_everybody_in_every_state(
    below_host: Site, visiting: Visiting, axe: str, state: str
) -> None:
    visit = visiting(below_host)
    page = settled(visit.go(SEARCH + state))
    wrong = {}
    for width, scheme in LOOKS:
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=scheme)
        expect(page.locator("html")).to_have_attribute("data-scheme", scheme)
        wrong[width, scheme] = violations(page, axe)
    for width in (DESKTOP, PHONE, SMALLEST):
        page.set_viewport_size({"width": width, "height": 800})
        assert overflow(page) <= 0, width
    assert {look: what for look, what in wrong.items() if what} == {}
    assert visit.foreign == []
    assert visit.said == []


@pytest.mark.parametrize("state", [s for name, s in STATES.items() if "unknown" not in name])
def test_a_shared_address_shows_the_same(opened: Opened, state: str) -> None:
    page = opened(state)
    other = opened(page.url.partition(SEARCH)[2])
    assert other.url == page.url
    assert found(other) == found(page)
    assert count(other).text_content() == count(page).text_content()


def test_the_number_of_results_is_a_number_alone_and_is_told_politely(opened: Opened) -> None:
    page = opened("?q=benh+vien")
    number = int(str(count(page).text_content()))
    expect(page.get_by_role("status")).to_have_text(f"{number} kết quả")
    assert number == len(found(page))
    page = opened("?q=khongcogidau")
    expect(count(page)).to_have_text("0")
    expect(page.get_by_text("Thử gõ ít từ hơn")).to_be_visible()


def test_results_are_a_list_of_headings(opened: Opened) -> None:
    page = opened("?q=benh+vien")
    rows = page.get_by_role("list", name="Kết quả tìm kiếm").get_by_role("listitem")
    assert rows.count() == len(found(page)) > 1
    headings = results(page).get_by_role("heading", level=2)
    assert headings.all_text_contents() == found(page)


def test_a_result_is_the_card_of_a_listing(opened: Opened, host: Site, visiting: Visiting) -> None:
    """The same words, links and marks; in a listing the first date of a day is a link as well."""
    page = opened("?topic=y-te&sort=date")
    listing = visiting(host).go("topics/y-te/")
    cards = """list => [...document.querySelectorAll(list + ' > li')].map(item => ({
        text: item.innerText, day: item.querySelector('time').dateTime.slice(0, 10),
        links: [...item.querySelectorAll('p a, h2 a')].map(a => a.href),
        classes: [...item.querySelectorAll('[class]')].map(one => one.className.trim()) }))"""
    mine = page.evaluate(cards, "[data-search-results]")
    theirs = listing.evaluate(cards, ".pr-columns .pr-list")
    assert len(mine) > 3
    assert mine == theirs


def test_the_words_are_marked_with_their_accents(opened: Opened) -> None:
    page = opened("?q=benh+vien")
    marked = results(page).locator("h2 mark").all_text_contents()
    assert {"Bệnh", "viện"} <= set(marked)


def test_what_was_typed_with_accents_is_marked_with_them(opened: Opened) -> None:
    marked = results(opened("?q=bão")).locator("mark").all_text_contents()
    assert {word.lower() for word in marked[:2]} == {"bão"}
    marked = results(opened("?q=bao")).locator("mark").all_text_contents()
    assert len({word.lower() for word in marked}) > 1


@pytest.mark.parametrize(
    ("query", "mark"),
    [
        ("?q=%22chinh+quyen+dia+phuong+hai+cap%22", "chính quyền địa phương hai cấp"),
        ("?q=UBND+tỉnh", "Ủy ban nhân dân"),
        ("?q=17/11/2026", "17/11/2026"),
    ],
)
def test_phrases_other_names_and_days_are_marked_whole(
    opened: Opened, query: str, mark: str
) -> None:
    marked = results(opened(query)).locator("mark").all_text_contents()
    assert mark in marked


def test_words_of_the_text_alone_are_shown_in_their_passage(opened: Opened) -> None:
    page = opened("?q=can+thiệp+tim+mạch")
    passage = results(page).locator("li").first.locator(PASSAGE)
    expect(passage).to_contain_text("đơn nguyên can thiệp tim mạch")
    assert set(passage.locator("mark").all_text_contents()) == {"can", "thiệp", "tim", "mạch"}
    assert "](" not in str(passage.text_content())


def test_nothing_moves_when_a_passage_comes(host: Site, visiting: Visiting) -> None:
    visit = visiting(host)
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    visit.page.route("**/index.md", hold)
    with visit.page.expect_request("**/index.md"):
        page = settled(visit.go(f"{SEARCH}?q=can+thiệp+tim+mạch"))
    passage = results(page).locator(PASSAGE).first
    expect(passage).to_have_text("Có trong bài: can thiệp tim mạch")
    before = results(page).bounding_box()
    for route in held:
        route.continue_()
    expect(passage).to_contain_text("đơn nguyên")
    assert results(page).bounding_box() == before


def test_passages_are_not_fetched_where_bytes_are_dear(host: Site, visiting: Visiting) -> None:
    visit = visiting(host)
    visit.page.add_init_script(
        "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })"
    )
    page = settled(visit.go(f"{SEARCH}?q=can+thiệp+tim+mạch"))
    said = results(page).get_by_text("Có trong bài: can thiệp tim mạch").first
    expect(said).to_be_visible()
    page.get_by_text("Lọc và sắp xếp").click()
    expect(chosen(page, "Loại tin").locator("option:not([hidden])").nth(1)).to_contain_text("(")
    assert not [url for url in visit.asked if url.endswith(".md") or "/en/search/index" in url]


def test_what_holds_most_words_is_no_result_but_is_shown_and_walked_through(
    opened: Opened,
) -> None:
    page = opened("?q=dua+thuyen+xyzzz")
    expect(count(page)).to_have_text("0")
    expect(page.get_by_role("status")).to_contain_text("Gần nhất khi bỏ từ “xyzzz”")
    assert links(page).count() == 0
    near = page.get_by_role("list", name="Kết quả gần nhất").get_by_role("heading", level=2)
    assert near.count() > 2
    page.keyboard.press("/")
    page.keyboard.press("ArrowDown")
    expect(near.first.get_by_role("link")).to_be_focused()
    page.keyboard.press("Escape")
    expect(box(page)).to_be_focused()
    box(page).fill("đua thuyền")
    expect(count(page)).not_to_have_text("0")
    expect(near).to_have_count(0)


def test_each_of_the_nearest_says_what_it_has_not(opened: Opened) -> None:
    page = opened("?q=tuyển+sinh+lớp+10")
    near = page.get_by_role("list", name="Kết quả gần nhất").get_by_role("listitem")
    expect(near.filter(has_text="Không có: “tuyển”").first).to_be_visible()


def test_what_is_typed_stays_text(opened: Opened) -> None:
    page = opened()
    box(page).fill("<img src=x onerror=alert(1)> benh vein")
    settled(page)
    assert page.locator("main img").count() == 0


@pytest.mark.parametrize("label", ["Cơ quan, đơn vị", "Lĩnh vực", "Loại tin"])
def test_a_choice_says_how_many_results_it_leaves(opened: Opened, label: str) -> None:
    page = opened("?q=y+te")
    page.get_by_text("Lọc và sắp xếp").click()
    options = chosen(page, label).locator("option:not([hidden])")
    expect(options.nth(1)).to_have_text(re.compile(r" \(\d+\)$"))
    name = str(options.nth(1).text_content())
    chosen(page, label).select_option(label=name)
    expect(count(page)).to_have_text(name.rpartition("(")[2].rstrip(")"))


def test_a_choice_that_would_leave_nothing_is_not_offered(opened: Opened) -> None:
    page = opened("?q=y+te&type=rebuttal")
    field = chosen(page, "Cơ quan, đơn vị")
    expect(field.locator("option:not([hidden])").nth(1)).to_contain_text("(")
    assert field.locator("option[hidden]:not([disabled])").count() == 0
    assert field.locator("option[disabled]").count() > 5
    assert field.locator("optgroup:not([hidden]):not(:has(option:not([hidden])))").count() == 0
    box(page).fill("")
    page.get_by_role("button", name="Xóa bộ lọc").click()
    assert field.locator("option[disabled], optgroup[hidden]").count() == 0


def test_years_are_choices_with_their_counts(opened: Opened) -> None:
    page = opened("?q=y+te")
    page.get_by_text("Lọc và sắp xếp").click()
    year = chosen(page, "Năm")
    expect(year.locator("option:not([hidden])").nth(1)).to_have_text(re.compile(r"\d{4} \(\d+\)"))
    label = str(year.locator("option:not([hidden])").nth(1).text_content())
    year.select_option(label[:4])
    expect(count(page)).to_have_text(label.partition("(")[2].rstrip(")"))
    assert asked(page) == {
        "q": ["y te"],
        "from": [f"{label[:4]}-01-01"],
        "to": [f"{label[:4]}-12-31"],
    }
    page.reload()
    expect(year).to_have_value(label[:4])
    page.get_by_role("button", name="Xóa bộ lọc").click()
    expect(year).to_have_value("")


def test_another_language_says_how_much_there_is(opened: Opened) -> None:
    page = opened("?q=Tan+Lam")
    page.get_by_text("Lọc và sắp xếp").click()
    field = page.get_by_role("combobox", name="Ngôn ngữ")
    english = field.locator("option", has_text="English")
    expect(english).to_have_text(re.compile(r"^English \([1-9]\d*\)$"))
    number = str(english.text_content()).partition("(")[2].rstrip(")")
    field.select_option("en")
    page.wait_for_url("**/en/search/?q=Tan+Lam")
    expect(count(page)).to_have_text(number)


def test_what_is_in_another_language_alone_is_pointed_to(opened: Opened) -> None:
    page = opened("?q=bridge")
    link = page.get_by_role("link", name=re.compile(r"^English \(\d+\)$"))
    number = str(link.text_content()).partition("(")[2].rstrip(")")
    link.click()
    page.wait_for_url("**/en/search/?q=bridge")
    expect(count(page)).to_have_text(number)


def test_filters_that_leave_nothing_can_be_dropped(opened: Opened) -> None:
    page = opened("?q=benh+vien&type=consultation")
    expect(count(page)).to_have_text("0")
    button = page.get_by_role("button", name=re.compile("Bỏ bộ lọc để xem"))
    number = str(button.text_content()).split()[-3]
    button.press("Enter")
    expect(count(page)).to_have_text(number)
    expect(box(page)).to_be_focused()


def test_a_name_leads_to_the_list_of_spokespersons(opened: Opened) -> None:
    page = opened("?q=Phan+Văn+Xyz")
    page.get_by_role("main").get_by_role("link", name=re.compile("người phát ngôn$")).click()
    page.wait_for_url("**/spokespersons/?q=Phan+V%C4%83n+Xyz")


def test_of_a_very_long_query_the_beginning_is_searched_and_that_is_told(
    opened: Opened,
) -> None:
    told = "chỉ tìm theo 32 từ đầu"
    page = opened("?q=" + "benh+vien+" * 16)
    expect(page.get_by_text(told)).to_be_hidden()
    number = count(page).text_content()
    page = opened("?q=" + "benh+vien+" * 200)
    expect(page.get_by_text(told)).to_be_visible()
    assert count(page).text_content() == number


def test_a_body_that_is_asked_for_has_its_page_offered(opened: Opened) -> None:
    page = opened("?q=syt")
    link = page.get_by_text("Trang của cơ quan:").get_by_role("link", name="Sở Y tế")
    link.click()
    page.wait_for_url("**/departments/so-y-te/")


def test_the_filters_open_by_themselves_where_one_is_set(opened: Opened) -> None:
    expect(chosen(opened("?q=y+te"), "Loại tin")).to_be_hidden()
    page = opened("?q=y+te&type=rebuttal")
    expect(chosen(page, "Loại tin")).to_be_visible()
    expect(chosen(page, "Loại tin")).to_have_value("rebuttal")
    page.get_by_role("button", name="Xóa bộ lọc").click()
    expect(box(page)).to_be_focused()
    expect(chosen(page, "Loại tin")).to_have_value("")
    assert asked(page) == {"q": ["y te"]}


def test_days_are_filters(opened: Opened) -> None:
    page = opened("?topic=y-te&from=2026-04-01&to=2026-04-30")
    days = results(page).locator("time").evaluate_all("all => all.map(one => one.dateTime)")
    assert days
    assert all(day.startswith("2026-04-") for day in days)


def test_a_body_is_chosen_with_what_is_below_it(opened: Opened) -> None:
    page = opened("?department=so-y-te")
    bodies = set(results(page).locator(".pr-meta a").all_text_contents())
    assert "Sở Y tế" in bodies
    assert "Bệnh viện Đa khoa tỉnh Sông Lam" in bodies


def test_what_cannot_be_filtered_by_is_told(opened: Opened) -> None:
    page = opened("?q=cau&department=khong-co&type=xx&from=2026-99-01&lang=fr&sort=ngau-nhien")
    told = page.locator("[data-search-ignored]")
    expect(told).to_be_visible()
    for value in ("khong-co", "xx", "2026-99-01", "fr", "ngau-nhien"):
        expect(told).to_contain_text(f"“{value}”")
    assert found(page) == found(opened("?q=cau"))
    box(page).fill("cau ben thuong")
    expect(told).to_be_hidden()


def test_every_part_of_the_contract_is_understood_in_silence(opened: Opened) -> None:
    page = opened(
        "?q=y+te&department=so-y-te&topic=y-te&type=periodic&lang=vi&from=2026-01-01&to=2026-12-31"
        "&sort=relevance"
    )
    expect(page.locator("[data-search-ignored]")).to_be_hidden()
    assert found(page)


def test_another_language_leads_to_its_own_edition(host: Site, visiting: Visiting) -> None:
    page = visiting(host).go(f"{SEARCH}?q=bridge&lang=en")
    page.wait_for_url("**/en/search/?q=bridge")
    assert found(page)
    page.get_by_text("Filter and sort").click()
    page.locator("[name=lang]").select_option("vi")
    page.wait_for_url(lambda url: urlsplit(url).path == "/search/")
    expect(box(page)).to_have_value("bridge")


@pytest.mark.parametrize(
    ("query", "feed"),
    [
        ("?q=y+te", "feeds/all.rss"),
        ("?q=y+te&topic=y-te", "feeds/topics/y-te.rss"),
        ("?q=y+te&department=so-y-te&topic=y-te&type=periodic", None),
        ("?type=urgent", "feeds/types/urgent.rss"),
    ],
)
def test_a_search_is_followed_by_the_feed_that_comes_nearest(
    opened: Opened, host: Site, query: str, feed: str | None
) -> None:
    page = opened(query)
    link = page.locator("[data-search-follow]")
    expect(link).to_be_visible()
    leads = host.own(str(link.evaluate("link => link.href")))
    assert leads in host.files
    assert feed in {leads, None}


def test_back_and_forward_take_what_was_typed_at_once_and_each_choice(opened: Opened) -> None:
    page = opened()
    box(page).press_sequentially("benh vien", delay=20)
    expect(page).to_have_url(re.compile(r"\?q=benh\+vien$"))
    first = found(page)
    page.get_by_text("Lọc và sắp xếp").click()
    chosen(page, "Loại tin").select_option("rebuttal")
    expect(page).to_have_url(re.compile(r"type=rebuttal$"))
    second = found(page)
    assert second != first
    page.go_back()
    expect(chosen(page, "Loại tin")).to_have_value("")
    expect(links(page)).to_have_count(len(first))
    page.go_back()
    expect(box(page)).to_have_value("")
    expect(links(page)).to_have_count(0)
    page.go_forward()
    page.go_forward()
    expect(links(page)).to_have_text(second)


def test_the_page_is_used_with_the_keyboard_alone(opened: Opened) -> None:
    page = opened()
    expect(box(page)).to_be_focused()
    page.keyboard.type("benh vien")
    page.keyboard.press("Enter")
    settled(page)
    expect(links(page).first).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(links(page).nth(0)).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(links(page).nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(box(page)).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    expect(box(page)).to_be_focused()
    page.keyboard.press("ArrowDown")
    address = str(links(page).first.evaluate("link => link.href"))
    page.keyboard.press("Enter")
    page.wait_for_url(address)


def test_more_results_take_the_focus_along_and_are_there_on_return(opened: Opened) -> None:
    page = opened("?q=thong")
    expect(links(page)).to_have_count(10)
    page.get_by_role("button", name="Xem thêm kết quả").press("Enter")
    expect(links(page)).to_have_count(20)
    expect(links(page).nth(10)).to_be_focused()
    page.reload()
    expect(links(page)).to_have_count(20)


def test_what_was_probably_meant_is_one_key_away(opened: Opened) -> None:
    page = opened("?q=benh+vein")
    link = page.locator("[data-search-suggestion]")
    expect(link).to_have_text("bệnh viện")
    link.press("Enter")
    expect(box(page)).to_have_value("bệnh viện")
    expect(box(page)).to_be_focused()
    assert asked(page) == {"q": ["bệnh viện"]}
    assert found(page)


def test_an_index_that_does_not_come_is_told_and_can_be_tried_again(
    host: Site, visiting: Visiting, axe: str
) -> None:
    page = visiting(host).page

    def refuse(route: Route) -> None:
        route.abort()

    page.route(MANIFEST, refuse)
    page.goto(f"{host.url}{SEARCH}?q=benh+vien")
    expect(page.get_by_role("status")).to_contain_text("Không tải được chỉ mục")
    assert violations(page, axe) == []
    page.unroute(MANIFEST, refuse)
    page.get_by_role("button", name="Thử lại").press("Enter")
    expect(links(page).first).to_be_visible()
    expect(box(page)).to_be_focused()
    expect(page.get_by_role("button", name="Thử lại")).to_be_hidden()


def test_a_page_left_open_asks_again_when_a_new_site_is_there(
    host: Site, visiting: Visiting
) -> None:
    """The files of the index that it knows are gone; the manifest is fetched past the cache."""
    visit = visiting(host)
    page = visit.page
    manifest = json.loads((host.folder / "search/index/manifest.json").read_text())
    tiers = [
        tier | {kind: [[f"gone{name}", keys] for name, keys in tier[kind]] for kind in KINDS}
        for tier in manifest["tiers"]
    ]
    page.add_init_script("""window.asked = []
        const own = fetch
        window.fetch = (name, how) => {
            if (how?.cache) window.asked.push(how.cache)
            return own(name, how)
        }""")
    page.route(MANIFEST, lambda route: route.fulfill(json=manifest | {"tiers": tiers}), times=1)
    settled(visit.go(f"{SEARCH}?q=benh+vien"))
    expect(links(page).first).to_be_visible()
    assert page.evaluate("window.asked") == ["reload"]


def test_an_answer_that_comes_late_does_not_replace_a_newer_one(
    host: Site, visiting: Visiting
) -> None:
    visit = visiting(host)
    page = settled(visit.go(SEARCH))
    held: list[Route] = []
    slow = [True]
    page.route(
        "**/search/index/words/**",
        lambda route: held.append(route) if slow[0] else route.continue_(),
    )
    with page.expect_request("**/search/index/words/**"):
        box(page).fill("benh vien")
    expect(page.get_by_role("status")).to_contain_text("Đang tìm")
    slow[0] = False
    box(page).fill("12/TCBC-SYT")
    for route in held:
        route.continue_()
    expect(count(page)).to_have_text("1")
    page.evaluate("new Promise(done => requestIdleCallback(done))")
    expect(links(page)).to_have_count(1)
    expect(links(page)).to_contain_text("Ngành Y tế quý I năm 2026")


def test_the_search_needs_no_storage(host: Site, visiting: Visiting) -> None:
    visit = visiting(host)
    visit.page.add_init_script("""for (const name of ["localStorage", "sessionStorage"])
        Object.defineProperty(window, name, { get() { throw new DOMException("denied") } })""")
    page = settled(visit.go(f"{SEARCH}?q=benh+vien"))
    expect(links(page).first).to_be_visible()
    assert visit.said == []


@pytest.mark.parametrize("width", [DESKTOP, PHONE])
def test_without_scripts_the_page_says_so_and_leads_to_the_archive(
    host: Site, visiting: Visiting, width: int
) -> None:
    visit = visiting(host, java_script_enabled=False, viewport={"width": width, "height": 800})
    page = visit.go(f"{SEARCH}?q=benh+vien")
    main = page.locator("#pr-main")
    expect(main.get_by_text("Tìm kiếm cần JavaScript")).to_be_visible()
    assert not main.locator("form, button, [data-search-start]").filter(visible=True).count()
    main.get_by_role("link", name="Kho thông cáo").click()
    page.wait_for_url("**/releases/")
    assert visit.said == []


@pytest.mark.parametrize("address", ["", "about/", "releases/2026/11/", "nowhere/at/all/"])
def test_every_page_has_the_box_to_which_a_slash_leads(
    host: Site, visiting: Visiting, address: str
) -> None:
    page = visiting(host).go(address)
    page.keyboard.press("/")
    header = page.locator("[data-pr-search]")
    expect(header).to_be_focused()
    header.fill("benh vien")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=benh+vien")
    assert found(page)


def test_a_slash_leads_to_the_page_s_own_box_and_is_typed_in_it(opened: Opened) -> None:
    page = opened("?q=benh+vien")
    page.keyboard.press("/")
    expect(box(page)).to_be_focused()
    page.keyboard.press("End")
    page.keyboard.type("/")
    expect(box(page)).to_have_value("benh vien/")


def test_on_a_phone_a_slash_or_the_lens_leads_to_the_search_page(
    host: Site, visiting: Visiting
) -> None:
    page = visiting(host, viewport={"width": PHONE, "height": 700}).go("about/")
    page.keyboard.press("/")
    page.wait_for_url("**/search/")
    expect(box(page)).to_be_focused()


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("releases/2026/04/ket-qua-quy-i-nganh-y-te-2/", "ket qua quy i nganh y te"),
        ("en/departments/so%20y%20te/index.html", "so y te"),
        ("releases/2019/05/", "releases"),
    ],
)
def test_a_dead_address_is_searched_by_its_words(
    below_host: Site, visiting: Visiting, address: str, words: str
) -> None:
    page = visiting(below_host).go(address)
    expect(page.locator("[data-pr-search]")).to_have_value(words)
    page.locator("[data-pr-missing]").first.click()
    page.wait_for_url("**/bao-chi/search/?q=*")
    expect(box(page)).to_have_value(words)


@pytest.mark.parametrize(("prefix", "language"), [("", "vi"), ("en/", "en")])
def test_a_browser_can_add_the_search(site: Site, prefix: str, language: str) -> None:
    """OpenSearch 1.1, draft 6: what is needed, how long it may be, and where it leads."""
    path = f"{prefix}search/opensearch.xml"
    root = etree.fromstring((site.folder / path).read_bytes())
    spaces = {"o": "http://a9.com/-/spec/opensearch/1.1/"}
    said = {
        tag: root.findtext(f"o:{tag}", namespaces=spaces) or ""
        for tag in ("ShortName", "LongName", "Description", "Language", "InputEncoding")
    }
    assert 0 < len(said["ShortName"]) <= 16
    assert 0 < len(said["LongName"]) <= 48
    assert 0 < len(said["Description"]) <= 1024
    assert (said["Language"], said["InputEncoding"]) == (language, "UTF-8")
    url = root.find("o:Url[@type='text/html']", namespaces=spaces)
    assert url is not None
    assert url.get("template") == f"{site.url}{prefix}search/?q={{searchTerms}}"
    image = root.findtext("o:Image", namespaces=spaces) or ""
    assert site.own(image) in site.files
    for address, page in site.documents.items():
        if address.startswith(prefix) == (language == "en") and address not in site.aliases:
            href = page.xpath("//link[@rel='search']/@href")
            assert [site.own(str(site.resolved(address, one))) for one in href] == [path], address


def test_nothing_is_written_as_html_by_a_script(at_root: Site) -> None:
    scripts = [file for file in at_root.files if re.fullmatch(r"assets/press/[^/]+\.js", file)]
    assert len(scripts) > 8
    for file in scripts:
        text = (at_root.folder / file).read_text(encoding="utf-8")
        assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(", text)


def test_the_index_is_no_page_and_the_search_is_one(site: Site) -> None:
    sitemap = (site.folder / "sitemap.xml").read_text(encoding="utf-8")
    assert f"<loc>{site.url}search/</loc>" in sitemap
    assert "search/index" not in sitemap
    assert "opensearch" not in sitemap
