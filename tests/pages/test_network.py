"""The network without a script: every list, and every way into it."""

from datetime import date

from built.pages import Document, fragment, texts
from make import a_department, a_room, a_spokesperson, a_term, all_of, an_edition, names
from pressroom.model.network import Decision, Department, Level, Role, Spokesperson
from pressroom.pages.network import network
from pressroom.pages.page import Page

HEAD = a_spokesperson("Vũ Minh Yên", a_term(Role.HEAD), languages=("vi", "en"))
REGULAR = a_spokesperson(
    "Trần Thị Minh An",
    a_term(decision=Decision(number="45/QĐ-SYT", date=date(2026, 2, 3))),
    phone="0298 3 000 013, máy lẻ 12",
    languages=("vi",),
)
AUTHORIZED = a_spokesperson(
    "Thiều Quang Dũng",
    a_term(Role.AUTHORIZED, "2026-10-15", "2026-12-31", matter=names("Cấp cứu mùa lũ")),
)
FORMER = a_spokesperson("Bùi Khắc Nghị", a_term(Role.HEAD, "2022-05-01", "2026-08-31"))
HEALTH = a_department(spokespersons=(HEAD, REGULAR, AUTHORIZED, FORMER))


def pages(*bodies: Department, language: str = "vi") -> dict[str, Page]:
    edition = an_edition(a_room(departments=bodies), language)
    made = all_of(network(edition))
    assert len({page.address for page in made}) == len(made)
    return {page.address: page for page in made}


def document(page: Page) -> Document:
    return fragment(page.main)


def rows(page: Page) -> list[str]:
    found = document(page).xpath("//*[@data-people-static]//*[@class='pr-person']")
    return [texts(row) for row in found]


def crowd(count: int, department: str = "so-y-te") -> tuple[Spokesperson, ...]:
    return tuple(
        a_spokesperson(f"Người {number:03}", id=f"nguoi-{number}", department=department)
        for number in range(count)
    )


def test_a_row_says_all_that_a_journalist_needs() -> None:
    page = pages(HEALTH)["spokespersons/"]
    head, regular, authorized = rows(page)
    assert head.startswith("Vũ Minh Yên Phó Giám đốc Người đứng đầu tiếng Việt, tiếng Anh")
    assert "Quyết định 45/QĐ-SYT, 03/02/2026" in regular
    assert "từ 15/10/2026 đến hết 31/12/2026" in authorized
    assert "Nội dung được ủy quyền: Cấp cứu mùa lũ" in authorized
    hrefs = document(page).xpath("//*[@class='pr-person'][2]//a/@href")
    assert hrefs == [
        "tel:02983000013",
        "mailto:tran-thi-minh-an@songlam.example",
        "../spokespersons/tran-thi-minh-an.vcf",
    ]


def test_whose_term_has_ended_is_in_no_list() -> None:
    assert all("Bùi Khắc Nghị" not in page.main for page in pages(HEALTH).values())


def test_the_lists_hold_whom_they_say() -> None:
    found = pages(HEALTH)
    lists = {
        address.removeprefix("spokespersons/"): [row.partition(" Phó")[0] for row in rows(page)]
        for address, page in found.items()
    }
    everybody = ["Vũ Minh Yên", "Trần Thị Minh An", "Thiều Quang Dũng"]
    assert lists == {
        "": everybody,
        "levels/department/": everybody,
        "roles/head/": ["Vũ Minh Yên"],
        "roles/regular/": ["Trần Thị Minh An"],
        "roles/authorized/": ["Thiều Quang Dũng"],
        "languages/vi/": ["Trần Thị Minh An", "Vũ Minh Yên"],
        "languages/en/": ["Vũ Minh Yên"],
    }


def test_every_list_is_named_with_its_number_on_the_first_page_of_each() -> None:
    found = pages(HEALTH)
    for address, page in found.items():
        section = document(page).xpath("//*[@class='pr-choices']")[0]
        ways = {href.replace("../", "") for href in section.xpath(".//a/@href")}
        assert ways | {address} >= found.keys() - {"spokespersons/"}
        assert "Sở, ban, ngành 3" in texts(section)
        assert "Tiếng Anh 1" in texts(section)
    here = document(found["spokespersons/roles/head/"]).xpath("//*[@aria-current]/text()")
    assert here == ["Người đứng đầu cơ quan"]


def test_a_list_of_nobody_stays_and_says_so() -> None:
    former = a_department(spokespersons=(FORMER,))
    page = pages(former)["spokespersons/roles/authorized/"]
    assert "Hiện chưa có ai trong danh sách này." in page.main
    assert not rows(page)


def test_a_person_with_two_rights_stands_twice_and_is_counted_once() -> None:
    terms = (a_term(), a_term(Role.AUTHORIZED, last="2026-12-31", matter=names("Bão số 3")))
    page = pages(a_department(spokespersons=(a_spokesperson("An", *terms),)))["spokespersons/"]
    assert len(rows(page)) == 2
    assert "1 người của 1 cơ quan, đơn vị" in page.main


def test_two_matters_from_one_day_are_two_rows() -> None:
    matters = ("Bão số 3", "Lễ hội")
    terms = [a_term(Role.AUTHORIZED, matter=names(matter)) for matter in matters]
    page = pages(a_department(spokespersons=(a_spokesperson("An", *terms),)))["spokespersons/"]
    assert [matter in row for matter, row in zip(matters, rows(page), strict=True)] == [True, True]


def test_lists_of_bodies_have_their_levels_and_bodies_as_headings() -> None:
    commune = a_department(
        "xa-khe-vau",
        name=names("Xã Khe Vầu"),
        level=Level.COMMUNE,
        spokespersons=(a_spokesperson("Lường Văn Pảo", department="xa-khe-vau"),),
    )
    found = pages(HEALTH, commune)
    front = document(found["spokespersons/"])
    headings = [texts(one) for one in front.xpath("//*[@data-people-static]//h2 | //h3")]
    assert headings[-4:] == [
        "Sở, ban, ngành",
        "Sở Y tế 3 người",
        "Xã, phường, đặc khu",
        "Xã Khe Vầu 1 người",
    ]
    of_level = document(found["spokespersons/levels/commune/"])
    assert [texts(one) for one in of_level.xpath("//h2[@class='pr-group']")] == [headings[-1]]
    assert of_level.xpath("//h2/a/@href") == ["../../../departments/xa-khe-vau/"]


def test_a_body_that_goes_over_a_page_says_so_on_the_next() -> None:
    found = pages(a_department(spokespersons=crowd(150)))
    front, rest = found["spokespersons/"], found["spokespersons/page/2/"]
    assert [len(rows(page)) for page in (front, rest)] == [100, 50]
    assert "150 người" in texts(document(front).xpath("//h3")[0])
    assert texts(document(rest).xpath("//h3")[0]) == "Sở Y tế 150 người, tiếp theo"


def test_lists_of_people_have_letters_that_lead_to_their_names() -> None:
    others = (a_spokesperson(name) for name in ("Người 00", "Lê Thị Đào", "Trần Văn Dũng"))
    persons = (*crowd(120), *others)
    found = pages(a_department(spokespersons=persons))
    first = document(found["spokespersons/roles/regular/"])
    ways = dict(
        zip(
            first.xpath("//*[@class='pr-letters']//a/text()"),
            first.xpath("//*[@class='pr-letters']//a/@href"),
            strict=True,
        )
    )
    assert [*ways] == ["0", "1", "D", "Đ"]
    assert ways["Đ"] == "../../../spokespersons/roles/regular/page/2/#letter-272"
    last = document(found["spokespersons/roles/regular/page/2/"])
    assert texts(last.xpath("//*[@id='letter-272']")[0]) == "Đ"
    assert texts(last.xpath("//*[@id='letter-0']")[0]) == "0 tiếp theo"
    assert "Sở Y tế" in rows(found["spokespersons/roles/regular/page/2/"])[-1]


def test_english_pages_mark_what_is_still_in_vietnamese() -> None:
    page = document(pages(HEALTH, language="en")["en/spokespersons/"])
    marked = page.xpath("//*[@class='pr-person']//*[@lang='vi']/text()")
    assert marked == ["Cấp cứu mùa lũ"]
    assert page.xpath("//*[@class='pr-person'][1]//a/@href")[-1] == (
        "../../spokespersons/vu-minh-yen.vcf"
    )


def test_the_form_offers_only_what_somebody_has_today() -> None:
    former = a_department(
        "cu", name=names("Sở cũ"), until=date(2025, 2, 28), spokespersons=(FORMER,)
    )
    form = document(pages(HEALTH, former)["spokespersons/"]).xpath("//form")[0]
    values = {
        select.get("name"): select.xpath(".//option/@value") for select in form.xpath(".//select")
    }
    assert values == {
        "body": ["", "so-y-te"],
        "level": ["", "department"],
        "role": ["", "head", "regular", "authorized"],
        "language": ["", "vi", "en"],
        "sort": ["", "name"],
    }


def test_of_too_many_bodies_none_is_to_be_chosen_from_a_form() -> None:
    bodies = [
        a_department(f"xa-{number}", spokespersons=crowd(1, f"xa-{number}"))
        for number in range(301)
    ]
    form = document(pages(*bodies)["spokespersons/"]).xpath("//form")[0]
    assert not form.xpath(".//select[@name='body']")
    assert form.xpath(".//select[@name='level']")


def test_only_first_pages_have_a_counterpart_in_other_editions() -> None:
    found = pages(a_department(spokespersons=crowd(150)))
    assert found["spokespersons/"].others == {"en": "en/spokespersons/"}
    assert found["spokespersons/page/2/"].others == {}
