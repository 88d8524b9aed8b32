"""The page of a body: whom to call, who spoke before, what it was and became, where it is found."""

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest

from built.pages import Document, fragment, texts
from make import (
    a_department,
    a_release,
    a_room,
    a_spokesperson,
    a_term,
    all_of,
    an_edition,
    at,
    names,
)
from pressroom.model.network import Channel, Decision, Department, Level, PressContact, Role
from pressroom.model.release import Release
from pressroom.pages.cards import Cards
from pressroom.pages.department import department_pages
from pressroom.pages.page import Page, head

PROVINCE = a_department(
    "tinh", name=names("Tỉnh Sông Lam", "Sông Lam Province"), level=Level.PROVINCE
)
HEALTH = a_department(
    abbreviation="SYT",
    parent="tinh",
    code="H99.12",
    phone="0298 3 000 012",
    press_contact=PressContact(name=names("Văn phòng Sở"), phone="0298 3 000 014"),
    channels=(
        Channel(kind="zalo", name="Sở Y tế Sông Lam", url="https://zalo.example/soyte"),
        Channel(kind="website", name="Trang Sở Y tế", url="https://soyte.example/"),
    ),
    spokespersons=(
        a_spokesperson("Vũ Minh Yên", a_term(Role.HEAD)),
        a_spokesperson(
            "Bùi Khắc Nghị",
            a_term(
                Role.AUTHORIZED,
                "2025-03-12",
                "2025-09-30",
                matter=names("Tiêm vắc xin sởi"),
                decision=Decision(number="117/QĐ-SYT", date=date(2025, 3, 12)),
            ),
        ),
        a_spokesperson("Lê Thị Sau", a_term(first="2027-01-01")),
    ),
)


def made(
    *bodies: Department,
    of: str = "so-y-te",
    language: str = "vi",
    releases: tuple[Release, ...] = (),
) -> dict[str, Page]:
    """The pages of one body by their addresses below it."""
    edition = an_edition(a_room(*releases, departments=bodies), language)
    root = edition.department_address(edition.room.departments[of])
    pages = all_of(department_pages(edition, Cards(edition)))
    return {
        page.address.removeprefix(root): page for page in pages if page.address.startswith(root)
    }


def front(
    *bodies: Department,
    of: str = "so-y-te",
    language: str = "vi",
    releases: tuple[Release, ...] = (),
) -> Document:
    page = made(*bodies, of=of, language=language, releases=releases)[""]
    return fragment(page.main)


def section(page: Document, heading: str) -> str:
    found = page.xpath(f"//section[h2[starts-with(., '{heading}')]]")[0]
    return " ".join(" ".join(found.itertext()).split())


def test_who_speaks_today_stands_apart_from_who_did_and_who_will() -> None:
    page = front(PROVINCE, HEALTH)
    today = section(page, "Người được phát ngôn hôm nay")
    assert "Vũ Minh Yên" in today
    assert "Lưu danh thiếp" in today
    assert "Bùi Khắc Nghị" not in today
    assert "Lê Thị Sau" in section(page, "Sắp được phát ngôn")
    before = section(page, "Đã hết thời hạn phát ngôn")
    assert before.endswith(
        "Bùi Khắc Nghị Phó Giám đốc Người được ủy quyền phát ngôn"
        " Nội dung được ủy quyền: Tiêm vắc xin sởi"
        " từ 12/03/2025 đến hết 30/09/2025 117/QĐ-SYT, 12/03/2025"
    )


def test_people_of_one_role_stand_by_their_given_names() -> None:
    called = ("Trần Văn Dũng", "Bùi Thị Ánh", "Lê Thị Đào", "Đỗ Văn An")
    people = (*map(a_spokesperson, called), a_spokesperson("Vũ Minh Yên", a_term(Role.HEAD)))
    page = front(a_department(spokespersons=people))
    named = [texts(name) for name in page.xpath("//*[@class='pr-person']//b")]
    assert named == ["Vũ Minh Yên", "Đỗ Văn An", "Bùi Thị Ánh", "Trần Văn Dũng", "Lê Thị Đào"]


def test_a_body_for_which_nobody_speaks_says_whom_to_turn_to() -> None:
    assert "cơ quan cấp trên" in section(front(a_department()), "Người được phát ngôn hôm nay")


def test_the_press_contact_can_be_called_and_kept() -> None:
    page = front(PROVINCE, HEALTH)
    hrefs = page.xpath("//*[contains(@class, 'pr-people--desk')]//a/@href")
    assert hrefs == ["tel:02983000014", "../../departments/so-y-te/press.vcf"]
    assert "không phát ngôn" in section(page, "Đầu mối báo chí")


def test_channels_say_of_what_kind_and_where_they_are_and_that_they_are_official() -> None:
    said = section(front(PROVINCE, HEALTH), "Kênh chính thức")
    assert "chỉ công bố các kênh sau đây là kênh chính thức" in said
    assert "Zalo Sở Y tế Sông Lam zalo.example/soyte" in said
    assert "Trang thông tin điện tử Trang Sở Y tế soyte.example" in said


def test_its_feeds_and_its_calendar_are_offered_and_named_in_the_head() -> None:
    page = made(PROVINCE, HEALTH)[""]
    links = fragment(page.main).xpath("//*[@id='subscribe']//a")
    offered = {texts(link): link.get("href") for link in links}
    assert offered == {
        "RSS": "../../feeds/departments/so-y-te.rss",
        "Atom": "../../feeds/departments/so-y-te.atom",
        "JSON Feed": "../../feeds/departments/so-y-te.json",
        "Theo dõi lịch": "webcal://baochi.songlam.example/departments/so-y-te/calendar.ics",
        "Tải tệp lịch (.ics)": "../../departments/so-y-te/calendar.ics",
    }
    edition = an_edition(a_room(departments=(PROVINCE, HEALTH)))
    alternates = fragment(head(page, edition)).xpath("//link[@type='text/calendar']")
    assert [link.get("href") for link in alternates] == ["../../departments/so-y-te/calendar.ics"]


def test_a_former_body_names_its_successors_and_they_name_it_with_the_day() -> None:
    ended = replace(
        HEALTH,
        until=date(2025, 2, 28),
        from_=date(2008, 5, 1),
        successors=("moi", "nua"),
        spokespersons=(a_spokesperson("Vũ Minh Yên", a_term(Role.HEAD, "2020-01-01")),),
    )
    successors = [a_department(id_, name=names(f"Sở {id_}")) for id_ in ("moi", "nua")]
    page = front(PROVINCE, ended, *successors, releases=(a_release(),))
    notice = texts(page.xpath("//*[contains(@class, 'pr-notice')]")[0])
    assert notice == (
        "Đã kết thúc hoạt động ngày 28 tháng 02 năm 2025. Cơ quan kế thừa từ 01/03/2025: Sở moi;"
        " Sở nua. Thông cáo đã đăng vẫn được giữ ở trang này."
    )
    facts = section(page, "Thông tin cơ quan")
    assert "Thời gian hoạt động từ 01/05/2008 đến hết 28/02/2025" in facts
    assert "Tiêm bổ sung vắc xin sởi" in section(page, "Thông cáo của cơ quan")
    assert "Người được phát ngôn hôm nay" not in texts(page)
    before = section(page, "Đã hết thời hạn phát ngôn")
    assert "Vũ Minh Yên Phó Giám đốc Người đứng đầu từ 01/01/2020 đến hết 28/02/2025" in before
    after = section(front(PROVINCE, ended, *successors, of="moi"), "Thông tin cơ quan")
    assert "Cơ quan trước đó Sở Y tế (đến hết 28/02/2025)" in after


def test_a_body_that_is_still_to_begin_says_when() -> None:
    page = front(a_department(from_=date(2027, 1, 1)))
    assert "Bắt đầu hoạt động ngày 01 tháng 01 năm 2027" in texts(page)


def test_what_stands_below_is_folded_by_level_and_too_many_are_left_to_the_tree() -> None:
    communes = [
        a_department(f"xa-{number}", name=names(f"Xã {number}"), level=Level.COMMUNE, parent="tinh")
        for number in range(101)
    ]
    page = front(PROVINCE, HEALTH, *communes, of="tinh")
    folded = page.xpath("//*[@id='below']//details")
    assert [texts(one.find("summary")) for one in folded] == ["Sở, ban, ngành 1"]
    assert all(one.get("open") is None for one in folded)
    way = page.xpath("//*[@id='below']/p/a")[0]
    assert (texts(way), way.get("href")) == (
        "Xã, phường, đặc khu",
        "../../departments/#tinh-commune",
    )


def test_its_releases_are_counted_by_topic_and_type() -> None:
    releases = (a_release("mot"), a_release("hai"), a_release("ba", topics=("giao-duc", "y-te")))
    said = section(front(PROVINCE, HEALTH, releases=releases), "Thông cáo của cơ quan")
    assert "3 thông cáo" in said
    assert "Y tế (3); Giáo dục (1)" in said
    assert "Thông cáo báo chí (3)" in said


def test_older_releases_have_pages_that_hold_nothing_else() -> None:
    start = at("2026-01-01 09:00")
    releases = tuple(
        a_release(f"tin-{number}", start + timedelta(hours=number)) for number in range(120)
    )
    pages = made(PROVINCE, HEALTH, releases=releases)
    assert [*pages] == ["", "page/1/"]
    older = pages["page/1/"]
    assert older.main.count("<article") == 50
    assert "Vũ Minh Yên" not in older.main
    assert "departments/so-y-te/" in older.main
    assert older.title == "Sở Y tế, trang 1"


@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_machine_reads_what_the_body_is(language: str) -> None:
    page = made(PROVINCE, HEALTH, language=language)[""]
    edition = an_edition(a_room(departments=(PROVINCE, HEALTH)), language)
    written = fragment(head(page, edition)).xpath("//script[@type='application/ld+json']/text()")
    data = json.loads(written[0])
    url = f"https://baochi.songlam.example/{edition.prefix}departments/so-y-te/"
    assert data["@type"] == "GovernmentOrganization"
    assert (data["@id"], data["name"]) == (url, HEALTH.name[language])
    assert data["identifier"] == "H99.12"
    assert data["parentOrganization"]["name"] == PROVINCE.name[language]
    assert data["contactPoint"]["telephone"] == "0298 3 000 014"
    assert data["sameAs"] == ["https://zalo.example/soyte", "https://soyte.example/"]


def test_no_name_ends_the_element_that_machines_read() -> None:
    evil = replace(HEALTH, name=names("Sở </script><script>alert(1)</script>"))
    page = made(PROVINCE, evil)[""]
    written = head(page, an_edition(a_room(departments=(PROVINCE, evil))))
    assert written.count("</script") == 1
    data = written.partition('ld+json">')[2].partition("</script>")[0]
    assert json.loads(data)["name"] == "Sở </script><script>alert(1)</script>"
