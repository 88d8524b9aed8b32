"""Words in old fonts and in broken letters are known, and those of other languages left alone."""

import pytest

from pressroom.source.look_alikes import look_alikes
from pressroom.source.misread import may_be_misread, mojibake, old_fonts
from pressroom.text.syllables import is_marked_syllable

FOREIGN = (
    "Björn Müller, Citroën, São Paulo, Noël, façade, mañana, naïve, Zürich, Köln, Malmö, Tromsø; "
    "12 µm, 25 °C, ½ và ±3; © 2026 «Báo Nhân Dân»; 3 x 4 m"
)


def test_text_of_the_old_fonts_is_read() -> None:
    font, words = old_fonts("Së Y tÕ th«ng b\u00b8o")
    assert font.startswith("TCVN3")
    assert [word.meant for word in words] == ["Sở", "thông", "báo"]
    font, words = old_fonts("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp")
    assert font.startswith("VNI")
    assert [word.meant for word in words] == ["Cộng", "hòa", "hội", "chủ", "Việt", "Độc", "lập"]


def test_broken_letters_are_read() -> None:
    for text in ("Tiếng Việt", "trẻ em đến trường", "Ủy ban nhân dân"):
        broken = text.encode().decode("cp1252", errors="replace")
        words = text.split()
        for found in mojibake(broken):
            assert found.meant in words
    assert [found.meant for found in mojibake("Tiáº¿ng Viá»‡t cá»§a")] == ["Tiếng", "Việt", "của"]


def test_words_of_other_languages_and_signs_are_left_alone() -> None:
    assert old_fonts(FOREIGN) == ("", [])
    assert not list(mojibake(FOREIGN))


def test_one_such_word_tells_nothing() -> None:
    assert old_fonts("Ông Së đến") == ("", [])


@pytest.mark.parametrize(
    "text", ["Ngoài ra, hoàn toàn", "ĐẢNG ỦY XÃ ÔN LƯƠNG", "khoản 3, “Điều 5” 12.000"]
)
def test_vietnamese_is_not_looked_at_twice(text: str) -> None:
    assert not may_be_misread(text)


@pytest.mark.parametrize("word", ["trường", "nghiêng", "quyết", "khuỷu", "được", "Ủy"])
def test_syllables_are_known(word: str) -> None:
    assert is_marked_syllable(word)


@pytest.mark.parametrize("word", ["Noël", "Müller", "abc", "bốố", "Guđmunđur"])
def test_what_is_no_syllable_is_known(word: str) -> None:
    assert not is_marked_syllable(word)


def test_an_icelandic_letter_in_a_vietnamese_word_is_a_look_alike() -> None:
    (found,) = look_alikes("Ngày ðầu tiên")
    assert found.latin == "đầu"
    (found,) = look_alikes("Ðà Nẵng")
    assert found.latin == "Đà"
    assert not list(look_alikes("Guðmundur Sigurðsson"))
