"""Bodies found by what an officer types; who may be named for them."""

from datetime import date

import pytest

import make
from pressroom.drafting.bodies import matching, who_may_speak
from pressroom.model.network import Level, Role

BODIES = [
    make.a_department("ubnd-tinh", name=make.names("Ủy ban nhân dân tỉnh"), level=Level.PROVINCE),
    make.a_department("so-y-te", name=make.names("Sở Y tế"), abbreviation="SYT"),
    make.a_department("so-tai-chinh", name=make.names("Sở Tài chính"), abbreviation="STC"),
    make.a_department("trung-tam-y-te", name=make.names("Trung tâm Y tế Bến Lam")),
]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("syt", ["so-y-te"]),
        ("Sở Y tế", ["so-y-te"]),
        ("so y", ["so-y-te"]),
        ("y te", ["so-y-te", "trung-tam-y-te"]),
        ("ubnd", ["ubnd-tinh"]),
        ("uy ban", ["ubnd-tinh"]),
        ("ben lam", ["trung-tam-y-te"]),
        ("cong an", []),
    ],
)
def test_a_part_of_the_name_without_accents_is_enough(typed: str, found: list[str]) -> None:
    assert [body.id for body in matching(typed, BODIES, "vi")] == found


def test_the_regular_spokesperson_comes_first_and_those_above_last() -> None:
    head = make.a_spokesperson("Bùi Khắc Nghị", make.a_term(Role.HEAD))
    regular = make.a_spokesperson("Trần Thị Minh An")
    over = make.a_spokesperson("Lê Văn Cũ", make.a_term(last="2026-02-01"))
    above = make.a_spokesperson("Tạ Hữu Bằng", make.a_term(Role.HEAD), department="ubnd-tinh")
    room = make.a_room(
        departments=[
            make.a_department(parent="ubnd-tinh", spokespersons=(head, over, regular)),
            make.a_department("ubnd-tinh", spokespersons=(above,)),
        ]
    )
    found = who_may_speak(room, ["so-y-te"], date(2026, 4, 13))
    assert [speaker.person.name for speaker in found] == [
        "Trần Thị Minh An",
        "Bùi Khắc Nghị",
        "Tạ Hữu Bằng",
    ]
