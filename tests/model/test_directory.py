"""Who may speak today, and where readers look them up."""

from datetime import date

from make import a_department, a_room, a_spokesperson, a_term, an_edition, names
from pressroom.model.directory import Speaker, by_name, people
from pressroom.model.network import Department, Level, Role, Spokesperson

TODAY = "2026-11-20 09:00"


def body(id_: str, *persons: Spokesperson, **changes: object) -> Department:
    return a_department(id_, spokespersons=persons, **changes)


def speaking(*bodies: Department, language: str = "vi", as_of: str = TODAY) -> tuple[Speaker, ...]:
    return an_edition(a_room(departments=bodies), language, as_of).speaking


def named(speakers: tuple[Speaker, ...]) -> list[str]:
    return [speaker.person.name for speaker in speakers]


def test_bodies_stand_by_level_and_within_one_in_the_order_of_a_dictionary() -> None:
    found = speaking(
        body("xa", a_spokesperson("An"), name=names("Xã Bãi Dâu"), level=Level.COMMUNE),
        body("thue", a_spokesperson("Bình"), name=names("Thuế tỉnh"), level=Level.VERTICAL),
        body("xay-dung", a_spokesperson("Cúc"), name=names("Sở Xây dựng")),
        body("dai", a_spokesperson("Dung"), name=names("Đài Phát thanh")),
        body("cong-thuong", a_spokesperson("Yên"), name=names("Sở Công Thương")),
        body("tinh", a_spokesperson("Vân"), name=names("Tỉnh"), level=Level.PROVINCE),
    )
    assert named(found) == ["Vân", "Dung", "Yên", "Cúc", "Bình", "An"]


def test_the_names_of_an_edition_say_where_its_bodies_stand() -> None:
    bodies = (
        body("a", a_spokesperson("An"), name=names("Sở Y tế", "Department of Health")),
        body("b", a_spokesperson("Bình"), name=names("Sở Nội vụ", "Home Affairs")),
    )
    assert named(speaking(*bodies)) == ["Bình", "An"]
    assert named(speaking(*bodies, language="en")) == ["An", "Bình"]


def test_in_a_body_heads_come_first_and_each_right_goes_by_given_name() -> None:
    found = speaking(
        body(
            "so-y-te",
            a_spokesperson("Trần Văn Dũng"),
            a_spokesperson("Lê Thị Đào", a_term(Role.AUTHORIZED)),
            a_spokesperson("Bùi Thị Ánh"),
            a_spokesperson("Vũ Minh Yên", a_term(Role.HEAD)),
        )
    )
    assert named(found) == ["Vũ Minh Yên", "Bùi Thị Ánh", "Trần Văn Dũng", "Lê Thị Đào"]


def test_a_term_counts_from_its_first_day_to_the_end_of_its_last() -> None:
    person = a_spokesperson("An", a_term(first="2026-11-20", last="2026-11-21"))
    days = {
        day: bool(speaking(body("x", person), as_of=f"2026-11-{day} 23:59")) for day in (19, 21)
    }
    assert days == {19: False, 21: True}
    assert speaking(body("x", person), as_of="2026-11-20 00:00")
    assert not speaking(body("x", person), as_of="2026-11-22 00:00")


def test_nobody_speaks_for_a_body_that_has_ended_or_is_still_to_begin() -> None:
    person = a_spokesperson("An")
    ended = body("a", person, until=date(2026, 11, 19))
    coming = body("b", person, from_=date(2026, 11, 21))
    last_day = body("c", person, until=date(2026, 11, 20))
    assert [one.body.id for one in speaking(ended, coming, last_day)] == ["c"]


def test_a_person_with_two_terms_is_two_speakers_and_one_of_the_people() -> None:
    terms = (a_term(Role.AUTHORIZED, matter=names("Bão số 3")), a_term(Role.REGULAR))
    found = speaking(body("so-y-te", a_spokesperson("An", *terms)))
    assert [speaker.term.role for speaker in found] == [Role.REGULAR, Role.AUTHORIZED]
    assert people(found) == 1


def test_a_list_of_people_goes_by_given_name_over_all_bodies() -> None:
    found = speaking(
        body("a", a_spokesperson("Bùi Thị Yên"), name=names("A")),
        body("b", a_spokesperson("Vũ Thị Đào"), a_spokesperson("Đỗ Văn Dũng"), name=names("B")),
    )
    assert named(by_name(found)) == ["Đỗ Văn Dũng", "Vũ Thị Đào", "Bùi Thị Yên"]
