"""The tree of bodies: each in its place, and quickly found."""

from datetime import date

from built.pages import Document, fragment, texts
from make import a_department, a_release, a_room, a_spokesperson, all_of, an_edition, names
from pressroom.model.network import Department, Level
from pressroom.pages.cards import Cards
from pressroom.pages.departments import departments

ENDED = date(2025, 2, 28)
PROVINCE = a_department("tinh", name=names("Tỉnh Sông Lam"), level=Level.PROVINCE)


def tree(*bodies: Department, language: str = "vi", releases: int = 0) -> Document:
    room = a_room(*(a_release(f"tin-{number}") for number in range(releases)), departments=bodies)
    edition = an_edition(room, language)
    page = all_of(departments(edition, Cards(edition)))[0]
    return fragment(page.main)


def below(parent: str, *called: str, level: Level = Level.DEPARTMENT) -> list[Department]:
    return [
        a_department(f"{parent}-{level}-{number}", name=names(name), level=level, parent=parent)
        for number, name in enumerate(called)
    ]


def groups(page: Document) -> list[str]:
    return [texts(summary) for summary in page.xpath("//summary")]


def test_below_a_body_on_top_the_others_stand_by_level_with_their_number() -> None:
    communes = below("tinh", "Xã Bãi Dâu", "Phường Bến Lam", level=Level.COMMUNE)
    page = tree(*communes, PROVINCE, *below("tinh", "Sở Xây dựng", "Đài Phát thanh", "Sở Y tế"))
    assert texts(page.xpath("//h2")[0]).startswith("Tỉnh Sông Lam")
    assert groups(page) == [
        "Sở, ban, ngành 3 cơ quan, đơn vị",
        "Xã, phường, đặc khu 2 cơ quan, đơn vị",
    ]
    named = [texts(link) for link in page.xpath("//details//a")]
    assert named == ["Đài Phát thanh", "Sở Xây dựng", "Sở Y tế", "Phường Bến Lam", "Xã Bãi Dâu"]


def test_what_stands_deeper_is_in_a_list_below_its_body() -> None:
    health = a_department(parent="tinh")
    hospital = a_department(
        "bv", name=names("Bệnh viện"), level=Level.SERVICE_UNIT, parent="so-y-te"
    )
    page = tree(PROVINCE, health, hospital)
    assert texts(page.xpath("//li[a='Sở Y tế']/ul/li/a")[0]) == "Bệnh viện"


def test_many_of_one_level_are_closed_and_few_are_open() -> None:
    many = below("tinh", *(f"Xã {number}" for number in range(41)), level=Level.COMMUNE)
    page = tree(PROVINCE, *many, *below("tinh", "Sở Y tế"))
    opened = {
        texts(one.find("summary")): one.get("open") is not None for one in page.xpath("//details")
    }
    assert opened == {
        "Sở, ban, ngành 1 cơ quan, đơn vị": True,
        "Xã, phường, đặc khu 41 cơ quan, đơn vị": False,
    }
    assert len(page.xpath("//details[2]//li")) == 41, "all are there without a script"


def test_a_body_says_how_many_speak_and_how_much_it_issued() -> None:
    health = a_department(
        abbreviation="SYT",
        parent="tinh",
        spokespersons=(a_spokesperson("An"), a_spokesperson("Bình")),
    )
    page = tree(PROVINCE, health, releases=3)
    assert texts(page.xpath("//li/small")[0]) == "SYT 2 người phát ngôn 3 thông cáo"


def test_former_bodies_stand_in_the_order_of_a_dictionary_with_their_last_day() -> None:
    called = ("Sở Xây dựng", "Đài Truyền hình", "Ban Dân tộc", "Sở Công Thương")
    bodies = [
        a_department(f"co-quan-{number}", name=names(name), until=ENDED)
        for number, name in enumerate(called)
    ]
    page = tree(PROVINCE, *bodies)
    assert groups(page) == ["Cơ quan đã sắp xếp, hợp nhất 4 cơ quan, đơn vị"]
    named = [texts(link) for link in page.xpath("//details//a")]
    assert named == ["Ban Dân tộc", "Đài Truyền hình", "Sở Công Thương", "Sở Xây dựng"]
    assert "28/02/2025" in texts(page.xpath("//details//li")[0])
