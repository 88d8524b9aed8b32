"""What is the same text, set differently, and what is not."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressroom.text.typography import alike, difference, same_but_for_setting, unset


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("hoà bình, khoẻ mạnh, thuỷ lợi", "hòa bình, khỏe mạnh, thủy lợi"),
        ("UỶ BAN NHÂN DÂN", "ỦY BAN NHÂN DÂN"),
        ('"Các em đã chờ lâu"...', "“Các em đã chờ lâu”…"),
        ("09:00 - 11:00", "09:00 \u2013 11:00"),
        ("một  đoạn\nchữ", "một đoạn chữ"),
        ("hết lũ , trời nắng", "hết lũ, trời nắng"),
        ("hết\u00a0lũ\u200b", "hết lũ"),
        (unicodedata.normalize("NFD", "đợt tiêm bổ sung"), "đợt tiêm bổ sung"),
    ],
)
def test_signs_spaces_and_the_place_of_tones_are_setting(one: str, other: str) -> None:
    assert same_but_for_setting(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("4.281 trẻ", "4.218 trẻ"),
        ("không thu phí", "thu phí"),
        ("hòa", "hóa"),
        ("mưa", "mùa"),
        ("Nguyễn", "Nguyên"),
        ("sở Y tế", "Sở Y tế"),
        ("dưới 5 tuổi.", "dưới 5 tuổi?"),
    ],
)
def test_another_word_figure_or_sign_is_another_text(one: str, other: str) -> None:
    assert not same_but_for_setting(one, other)


@given(st.text())
def test_what_is_left_has_no_setting_of_its_own(text: str) -> None:
    assert unset(unset(text)) == unset(text)


def test_a_difference_holds_whole_words_and_figures() -> None:
    before = "Từ ngày 20 tháng 4, khoảng 4.281 trẻ em được tiêm."
    after = "Từ ngày 20 tháng 4, khoảng 4.218 trẻ em được tiêm."
    assert difference(before, after) == ("4.281", "4.218")
    assert difference("Trẻ được tiêm", "Trẻ không được tiêm") == ("Trẻ được", "Trẻ không được")
    assert difference("lúc 16 giờ.", "lúc 16 giờ!") == ("giờ.", "giờ!")
    assert difference("", "Tất cả đều mới.") == ("", "Tất cả đều mới.")
    assert difference(before, before) == ("", "")


def test_texts_are_alike_that_were_made_from_one_another() -> None:
    text = "Ba trường học ở xã Bến Lam đón 412 học sinh trở lại từ thứ Hai, ngày 20 tháng 4."
    assert alike(text, text.replace("412", "421"))
    assert not alike(text, "Sở Y tế tiêm bổ sung vắc-xin sởi cho trẻ em ở 21 xã miền núi.")
