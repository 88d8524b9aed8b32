"""The form in the browser, from the first letter that an officer types to the page on the site."""

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from built.form import Desk, Officer, a_desk, git
from built.sample import AS_OF, REPOSITORY, build, run

PICTURE = REPOSITORY / "releases/2026/04/ket-qua-quy-i-nganh-y-te/benh-vien-da-khoa-tinh.jpg"
SUMMARY = (
    "Từ ngày 30 tháng 11 năm 2026, trẻ từ 1 đến 10 tuổi ở 21 xã miền núi được tiêm bổ sung "
    "vắc-xin sởi miễn phí."
)
OF_GIT = re.compile(
    r"\b(git\w*|commit\w*|branch\w*|merge\w*|pull|push|repositor\w+|fork\w*|front matter|diff)\b",
    re.IGNORECASE,
)
ENGLISH = re.compile(
    r"\b(the|and|save|draft|delete|add|remove|entry|entries|publish\w*|status|select|search|field"
    r"|upload|choose|optional|required|new|now|clear|loading)\b",
    re.IGNORECASE,
)
FAR_AWAY = "America/New_York"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with a_desk(tmp_path_factory.mktemp("desk") / "repo") as opened:
        yield opened


Sits = Callable[..., Officer]


@pytest.fixture
def sits(browser: Browser, desk: Desk) -> Iterator[Sits]:
    """An officer opens a page of the form; all goes well, and nobody else is asked."""
    contexts: list[BrowserContext] = []
    wrong: list[str] = []

    def sit(where: str, **options: str) -> Officer:
        context = browser.new_context(locale="vi-VN", **options)  # type: ignore[arg-type]
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(60_000)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("request", lambda asked: wrong.extend(_foreign(asked.url)))
        return Officer(page, desk).comes(where)

    yield sit
    for context in contexts:
        context.close()
    assert [what for what in wrong if what != VALIDATION] == []


VALIDATION = "undefined"
"""What Decap throws, and nobody catches, where something that is needed is not filled in."""


def _foreign(url: str) -> list[str]:
    return [] if url.startswith(("http://127.0.0.1:", "data:", "blob:")) else [url]


def published(desk: Desk, draft: str, folder: Path) -> Path:
    """Check the draft, let it be merged, build; the folder of the site."""
    git(desk.repo, "worktree", "add", "--quiet", str(folder / "draft"), draft)
    checked = run("-m", "pressroom", "check", "--repo", folder / "draft", "--as-of", AS_OF)
    assert checked.returncode == 0, checked.stdout
    git(desk.repo, "worktree", "remove", str(folder / "draft"))
    git(desk.repo, "clone", "--quiet", ".", str(folder / "merged"))
    git(folder / "merged", "merge", "--quiet", "--no-edit", f"origin/{draft}")
    done = build(folder / "merged", folder / "site")
    assert done.returncode == 0, done.stderr
    return folder / "site"


def test_a_press_release_comes_from_the_form_to_its_page(
    sits: Sits, desk: Desk, tmp_path: Path
) -> None:
    title = "Sở Y tế: đợt tiêm bổ sung vắc-xin sởi ở 21 xã miền núi"
    picture = tmp_path / "Ảnh lễ Công bố.jpg"
    shutil.copyfile(PICTURE, picture)
    officer = sits("collections/releases/new", timezone_id=FAR_AWAY)
    officer.writes("Tiêu đề", title)
    officer.chooses("Loại", "thong cao bao chi")
    officer.chooses("Cơ quan ban hành", "so y te")
    officer.writes("Tóm tắt", SUMMARY)
    officer.types_the_text("Sở Y tế tiêm bổ sung cho trẻ em.", "Điểm tiêm mở từ 07 giờ 30.")
    officer.writes("Giờ đăng", "2026-11-22T09:00")
    officer.chooses("Lĩnh vực", "y te")
    officer.brings_a_picture(picture)
    officer.writes("Mô tả ảnh", "Mặt trước bệnh viện năm tầng, xe cứu thương đỗ trong sân")
    officer.writes("Nguồn, tác giả", "Văn phòng Sở Y tế")
    officer.saves()

    draft = desk.draft_of("so-y-te-dot-tiem-bo-sung-vac-xin-soi-o-21-xa-mien-nui")
    path = draft.removeprefix("cms/")
    assert re.fullmatch(r"releases/\d{4}/\d\d/[a-z0-9-]+", path)
    assert git(desk.repo, "show", f"{draft}:{path}.md") == (
        f'---\ntitle: "{title}"\ntype: press-release\ndepartment: so-y-te\n'
        f"published: 2026-11-22 09:00\nsummary: {SUMMARY}\ntopics: [y-te]\n"
        "images:\n  - file: anh-le-cong-bo.jpg\n"
        "    alt: Mặt trước bệnh viện năm tầng, xe cứu thương đỗ trong sân\n"
        "    credit: Văn phòng Sở Y tế\n---\n"
        "Sở Y tế tiêm bổ sung cho trẻ em.\n\nĐiểm tiêm mở từ 07 giờ 30.\n"
    )
    site = published(desk, draft, tmp_path)
    assert f"<h1>{title}</h1>" in re.sub(
        r"<h1[^>]*>", "<h1>", (site / path / "index.html").read_text(encoding="utf-8")
    )
    assert (site / path / "anh-le-cong-bo.jpg").read_bytes() == PICTURE.read_bytes()
    assert not (site / "admin").exists()


def test_an_invitation_asks_for_its_event_and_comes_into_the_calendar(
    sits: Sits, desk: Desk, tmp_path: Path
) -> None:
    officer = sits("collections/releases/new")
    event = officer.page.get_by_label("Bắt đầu", exact=True)
    officer.writes("Tiêu đề", "Mời dự họp báo về đợt tiêm bổ sung vắc-xin sởi")
    expect(event).to_be_hidden()
    officer.chooses("Loại", "giay moi")
    expect(event).to_be_visible()
    officer.chooses("Cơ quan ban hành", "so y te")
    officer.writes("Tóm tắt", SUMMARY)
    officer.types_the_text("Sở Y tế mời báo chí dự họp báo.")
    officer.writes("Giờ đăng", "2026-11-22T09:00")
    officer.chooses("Lĩnh vực", "y te")
    officer.page.get_by_role("button", name="Lưu", exact=True).click()
    expect(officer.page.get_by_text("Chưa ghi Bắt đầu")).to_be_visible()
    assert desk.drafts() == [name for name in desk.drafts() if "moi-du-hop-bao" not in name]
    event.fill("2026-11-29T14:00")
    officer.writes("Địa điểm (không bắt buộc)", "Hội trường A, Sở Y tế")
    officer.saves()

    draft = desk.draft_of("moi-du-hop-bao-ve-dot-tiem-bo-sung-vac-xin-soi")
    event_lines = "event:\n  start: 2026-11-29 14:00\n  place: Hội trường A, Sở Y tế\n"
    assert event_lines in git(desk.repo, "show", f"{draft}:{draft.removeprefix('cms/')}.md")
    site = published(desk, draft, tmp_path)
    assert "DTSTART;TZID=Asia/Ho_Chi_Minh:20261129T140000" in (site / "calendar.ics").read_text(
        encoding="utf-8"
    )


def test_who_changes_a_title_changes_one_line(sits: Sits, desk: Desk) -> None:
    officer = sits("collections/releases/entries/2026/04/ket-qua-quy-i-nganh-y-te")
    expect(officer.page.get_by_label("Tiêu đề", exact=True)).to_have_value(re.compile("Ngành"))
    officer.writes("Tiêu đề", "Ngành Y tế quý I năm 2026: bệnh sởi giảm mạnh")
    officer.saves()
    changed = [
        line
        for line in desk.changes(desk.draft_of("ket-qua-quy-i-nganh-y-te")).splitlines()
        if re.match(r"[+-](?![+-])", line)
    ]
    assert changed == [
        '-title: "Ngành Y tế quý I năm 2026: số lượt khám bệnh tăng 7,1%, bệnh sởi giảm mạnh"',
        '+title: "Ngành Y tế quý I năm 2026: bệnh sởi giảm mạnh"',
    ]


def test_a_moment_with_an_offset_is_shown_in_the_press_rooms_time(sits: Sits) -> None:
    officer = sits(
        "collections/releases/entries/2026/04/ket-qua-quy-i-nganh-y-te", timezone_id=FAR_AWAY
    )
    shown = officer.page.get_by_label("Giờ đăng", exact=True)
    expect(shown).to_have_value("2026-04-13T09:00")


def test_an_unquoted_false_is_the_verdict_that_it_is(sits: Sits) -> None:
    officer = sits("collections/releases/entries/2026/10/bac-bo-tin-dich-la-tai-benh-vien")
    expect(officer.page.get_by_text("Sai sự thật", exact=True)).to_be_visible()


def test_translations_have_a_list_of_their_own(sits: Sits) -> None:
    page = sits("collections/translations-en").page
    expect(page.get_by_role("link", name=re.compile("Health sector"))).to_be_visible()
    expect(page.get_by_role("link", name=re.compile("Ngành Y tế quý I"))).to_have_count(0)
    page.goto(page.url.replace("translations-en", "releases"))
    expect(page.get_by_role("link", name=re.compile("Ngành Y tế quý I năm 2026"))).to_be_visible()
    expect(page.get_by_role("link", name=re.compile("Health sector"))).to_have_count(0)


def _screens(page: Page, url: str) -> Iterator[str]:
    """The words of every screen of the form, but for what stands in the releases."""
    page.goto(f"{url}admin/")
    expect(page.get_by_role("button", name="Đăng nhập")).to_be_visible()
    yield page.locator("body").inner_text()
    page.get_by_role("button", name="Đăng nhập").click()
    expect(page.get_by_role("heading", name="Thông cáo, tin")).to_be_visible()
    yield page.locator("header").inner_text() + page.locator("aside").inner_text()
    page.goto(f"{url}admin/#/workflow")
    expect(page.get_by_role("heading", name="Bài đang soạn và chờ duyệt")).to_be_visible()
    yield page.locator("body").inner_text()
    for name in ("releases", "notices"):
        page.goto(f"{url}admin/#/collections/{name}/new")
        expect(page.get_by_label("Tiêu đề", exact=True)).to_be_visible()
        for button in page.locator("button.section").all():
            button.click()
        yield page.locator("body").inner_text()


def test_no_word_of_any_screen_is_gits_or_english(sits: Sits, desk: Desk) -> None:
    page = sits("collections/releases").page
    page.evaluate("localStorage.clear()")
    page.goto("about:blank")
    for said in _screens(page, desk.url):
        assert OF_GIT.findall(said) == []
        assert ENGLISH.findall(said) == []


def test_every_word_of_decap_has_one_of_ours(sits: Sits) -> None:
    page = sits("collections/releases").page
    paths = """language => {
        const paths = (words, above) => Object.entries(words).flatMap(([name, word]) =>
            typeof word === 'string' ? [above + name] : paths(word, above + name + '.'));
        return paths(CMS.getLocale(language), '').sort();
    }"""
    assert page.evaluate(paths, "vi") == page.evaluate(paths, "en")


def test_a_draft_is_sent_for_review_and_nothing_is_published_or_deleted_here(
    sits: Sits, desk: Desk
) -> None:
    officer = sits("collections/releases/entries/2026/10/bac-bo-tin-dich-la-tai-benh-vien")
    page = officer.page
    page.get_by_role("button", name="Đã đăng").click()
    expect(page.get_by_role("menuitem")).to_have_text(["Tạo bản sao"])
    page.keyboard.press("Escape")
    officer.writes("Số, ký hiệu (không bắt buộc)", "99/TCBC-BVĐKT")
    officer.saves()
    page.get_by_role("button", name="Tình trạng: Bản nháp").click()
    expect(page.get_by_role("menuitem")).to_have_text(
        ["Bản nháp", "Gửi duyệt", "Đã duyệt, chờ đăng"]
    )
    page.get_by_role("menuitem", name="Gửi duyệt").click()
    expect(page.get_by_role("button", name="Tình trạng: Gửi duyệt")).to_be_visible()
    expect(page.get_by_role("button", name=re.compile("Duyệt đăng|Bỏ bài"))).to_have_count(0)
    expect(page.get_by_role("button", name="Bỏ bản nháp")).to_be_visible()
    assert desk.draft_of("bac-bo-tin-dich-la-tai-benh-vien")


def test_the_files_at_the_desk_stay_as_they_are(desk: Desk) -> None:
    assert git(desk.repo, "status", "--porcelain") == ""
    assert git(desk.repo, "symbolic-ref", "--short", "HEAD") == "main\n"
