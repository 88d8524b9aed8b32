"""The order in which bodies and people stand is the one that Vietnamese readers look them up in."""

from datetime import date

from make import a_department, a_room, an_edition, names
from pressroom.model.network import Department, Role, Spokesperson, Term
from pressroom.pages.departments import departments


def page(address: str, *bodies: Department) -> str:
    edition = an_edition(a_room(departments=bodies))
    return next(made.main for later in departments(edition) if (made := later()).address == address)


def person(name: str, role: Role = Role.REGULAR) -> Spokesperson:
    term = Term(position=names("Chánh Văn phòng"), role=role, from_=date(2026, 1, 1))
    return Spokesperson(id=name.lower(), name=name, department="so-y-te", terms=(term,))


def ordered(text: str, *expected: str) -> bool:
    places = [text.index(name) for name in expected]
    return places == sorted(places)


def test_people_of_one_role_stand_by_their_given_names() -> None:
    people = (
        person("Trần Văn Dũng"),
        person("Bùi Thị Ánh"),
        person("Lê Thị Đào"),
        person("Vũ Minh Yên", Role.HEAD),
        person("Đỗ Văn An"),
    )
    text = page("departments/so-y-te/", a_department(spokespersons=people))

    assert ordered(text, "Vũ Minh Yên", "Đỗ Văn An", "Bùi Thị Ánh", "Trần Văn Dũng", "Lê Thị Đào")


def test_former_bodies_stand_in_the_order_of_a_dictionary() -> None:
    ended = date(2025, 2, 28)
    called = ("Sở Xây dựng", "Đài Truyền hình", "Ban Dân tộc", "Sở Công Thương")
    bodies = [
        a_department(f"co-quan-{number}", name=names(name), until=ended)
        for number, name in enumerate(called)
    ]
    text = page("departments/", *bodies).partition("<h2>")[2]

    assert ordered(text, "Ban Dân tộc", "Đài Truyền hình", "Sở Công Thương", "Sở Xây dựng")
