"""Where it is clear what a wrong value was to say, that is offered to be pasted."""

import pytest

from fields.written import ASKED, decode, reading
from pressroom.diagnostics.span import Span
from pressroom.fields import names
from pressroom.fields.days import Day, Moment
from pressroom.fields.form import Form, ListOf
from pressroom.fields.patterns import RELEASE_PATH
from pressroom.fields.scalars import FILE_NAME, ID, Choice, Plain, Truth
from pressroom.source.node import Scalar


@pytest.mark.parametrize(
    ("form", "text", "meant"),
    [
        (ID, "UBND-xa-thuong-lam", "ubnd-xa-thuong-lam"),
        (ID, "Vi Văn Thông", "vi-van-thong"),
        (ID, "so_y_te", "so-y-te"),
        (ListOf(ID), "y-te, giao-duc", "[y-te, giao-duc]"),
        (ListOf(ID), "Y tế; Giáo dục", "[y-te, giao-duc]"),
        (ListOf(Plain()), "Bến Lam, Khe Vầu", "[Bến Lam, Khe Vầu]"),
        (Choice(names.TYPES), "bác bỏ", "rebuttal"),
        (Choice(names.TYPES), "Press-Release", "press-release"),
        (Choice(names.TYPES), "thông cáo", "press-release"),
        (Choice(names.TYPES), "họp báo", "invitation"),
        (Choice(names.FORMS), "họp báo", "press-conference"),
        (FILE_NAME, "bể bơi.JPG", "be-boi.jpg"),
        (FILE_NAME, "Ảnh/lễ khai mạc 1.png", "le-khai-mac-1.png"),
        (RELEASE_PATH, "ket-qua-quy-i", "ket-qua-quy-i.md"),
        (RELEASE_PATH, "../05/ket-qua/", "../05/ket-qua.md"),
        (Truth(), "không", "false"),
        (Truth(), "có", "true"),
        (Moment(), "22/11/2026 09:00", "2026-11-22 09:00"),
        (Moment(), "22/11/2026 9h00", "2026-11-22 09:00"),
        (Moment(), "9 giờ 30 ngày 22-11-2026", "2026-11-22 09:30"),
        (Moment(), "2026-11-22 9:00", "2026-11-22 09:00"),
        (Day(), "22/11/2026", "2026-11-22"),
        (Day(), "2026-11-22 09:00", "2026-11-22"),
    ],
)
def test_what_was_meant_is_offered_and_is_right(form: Form, text: str, meant: str) -> None:
    value, flaws = decode(form, f"'{text}'")
    assert value is None
    assert flaws[0].values["meant"] == meant
    assert decode(form, meant)[1] == []


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (ID, "..."),
        (ID, "index"),
        (ListOf(ID), ","),
        (ListOf(ID, most=2), "a, b, c"),
        (Choice(names.TYPES), "thông tin"),
        (Choice(names.TYPES), "?"),
        (Moment(), "2026-04-13"),
        (Moment(), "22/11/2026 25:00"),
        (Moment(), "22/11/2026 hoặc 23/11/2026"),
        (Moment(), "2026-04-13 09:00 +07:00"),
        (Day(), "11/22/2026"),
        (Day(), "22/11/26"),
        (Truth(), "1"),
        (ID, "a " * 100_000),
    ],
)
def test_what_is_not_clear_is_not_guessed(form: Form, text: str) -> None:
    _, flaws = decode(form, f"'{text}'")
    assert "meant" not in flaws[0].values


MONTH = "một ngày có thật (tháng 2 năm 2026 có 28 ngày)"


@pytest.mark.parametrize("text", ["2026-02-30", "30/02/2026", "2026-2-30", "2026-02-29"])
def test_a_day_that_its_month_does_not_have_is_told_as_such(text: str) -> None:
    for form, written in ((Day(), text), (Moment(), f"{text} 08:00")):
        _, flaws = decode(form, written)
        assert flaws[0].values["form"]["vi"] == MONTH  # type: ignore[index]
        assert "meant" not in flaws[0].values


def test_a_path_from_the_top_of_the_repository_is_offered_from_the_file() -> None:
    written = Scalar(Span("releases/2026/11/y.md"), "/releases/2026/05/x/")
    state = reading()
    RELEASE_PATH.wrong(written, ASKED, state)
    assert state.flaws[0].values["meant"] == "../05/x.md"
