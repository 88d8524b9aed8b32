import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressroom.text.legacy_encodings import (
    TCVN3,
    VNI,
    Encoding,
    decoded,
    encoding_of_font,
    encoding_of_texts,
)
from pressroom.text.syllables import is_syllable

SMALL = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"
ACCENTED = SMALL + SMALL.upper()
AS_TCVN3 = {shown: written for written, shown in TCVN3.items()}
AS_VNI = {
    shown: written
    for written, shown in VNI.items()
    if written in {written.lower(), written.upper()}
}
TEXT = st.text(st.sampled_from(ACCENTED + "abcdeghiklmnopqrstuvxy ABCDE 0123,.;-"))


def in_tcvn3(text: str) -> str:
    return "".join(AS_TCVN3.get(letter, letter) for letter in text)


def in_vni(text: str) -> str:
    return "".join(AS_VNI.get(letter, letter) for letter in text)


def test_there_are_134_accented_letters() -> None:
    assert len(ACCENTED) == len(set(ACCENTED)) == 134


@pytest.mark.parametrize("letter", SMALL)
def test_tcvn3_has_every_letter_and_its_capital_in_the_fonts_of_capitals(letter: str) -> None:
    written = in_tcvn3(letter)
    assert written != letter or letter == "ý"
    assert len(written) == 1
    assert decoded(written, Encoding.TCVN3) == letter
    assert decoded(written, Encoding.TCVN3_CAPITALS) == letter.upper()


@pytest.mark.parametrize("letter", "ĂÂĐÊÔƠƯ")
def test_tcvn3_has_seven_capitals_of_its_own(letter: str) -> None:
    assert decoded(in_tcvn3(letter), Encoding.TCVN3) == letter


@pytest.mark.parametrize("letter", ACCENTED)
def test_vni_has_every_letter_in_both_cases(letter: str) -> None:
    written = in_vni(letter)
    assert decoded(written, Encoding.VNI) == letter
    assert decoded(f"x{written}n", Encoding.VNI) == f"x{letter}n"
    assert max(written) <= "\xff"


@pytest.mark.parametrize(
    ("written", "encoding", "shown"),
    [
        (
            "Céng hßa x· héi chñ nghÜa ViÖt Nam",
            Encoding.TCVN3,
            "Cộng hòa xã hội chủ nghĩa Việt Nam",
        ),
        ("th«ng c¸o b¸o chÝ", Encoding.TCVN3_CAPITALS, "THÔNG CÁO BÁO CHÍ"),  # noqa: RUF001
        ("CéNG HßA X· HéI", Encoding.TCVN3, "CỘNG HÒA XÃ HỘI"),
        ("Cã", Encoding.TCVN3, "Có"),
        ("®\u00ad\u00eec n\u00ad\u00edc", Encoding.TCVN3, "được nước"),
        ("μ", Encoding.TCVN3, "à"),
        ("Coäng hoøa xaõ hoäi chuû nghóa", Encoding.VNI, "Cộng hòa xã hội chủ nghĩa"),
        ("ÑOÄC LAÄP - TÖÏ DO", Encoding.VNI, "ĐỘC LẬP - TỰ DO"),
        ("Aâm lòch", Encoding.VNI, "Âm lịch"),
    ],
)
def test_texts_as_they_are_met(written: str, encoding: Encoding, shown: str) -> None:
    assert decoded(written, encoding) == shown


@given(TEXT)
def test_what_is_written_in_vni_comes_back(text: str) -> None:
    assert decoded(in_vni(text), Encoding.VNI) == text


@given(st.text(st.sampled_from(SMALL + "ĂÂĐÊÔƠƯ bcdghklm")))
def test_what_is_written_in_tcvn3_comes_back(text: str) -> None:
    assert decoded(in_tcvn3(text), Encoding.TCVN3) == text


@pytest.mark.parametrize("encoding", list(Encoding))
def test_a_text_in_unicode_stays_in_whatever_font(encoding: Encoding) -> None:
    assert decoded("Sở Y tế", encoding) == "Sở Y tế"
    assert decoded(unicodedata.normalize("NFD", "Sở"), encoding) == unicodedata.normalize(
        "NFD", "Sở"
    )


@pytest.mark.parametrize(
    ("font", "encoding"),
    [
        (".VnTime", Encoding.TCVN3),
        (".VnArial Narrow", Encoding.TCVN3),
        (".VnTimeH", Encoding.TCVN3_CAPITALS),
        (".VNTIMEH", Encoding.TCVN3_CAPITALS),
        ("VNI-Times", Encoding.VNI),
        ("VNI Helve", Encoding.VNI),
        ("Times New Roman", None),
        ("UVN Thanh Pho", None),
        ("", None),
        (None, None),
    ],
)
def test_the_name_of_a_font_tells_the_encoding(font: str | None, encoding: Encoding | None) -> None:
    assert encoding_of_font(font) is encoding


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Ngµy 13 th¸ng 4, Së Y tÕ c«ng bè kÕt qu¶ quý I", Encoding.TCVN3),  # noqa: RUF001
        ("Ngaøy 13 thaùng 4, Sôû Y teá coâng boá keát quaû quyù I", Encoding.VNI),
        ("Ngày 13 tháng 4, Sở Y tế công bố kết quả quý I", None),
        ("Các cháu và ông bà", None),
        ("café, Genève, naïve, Düsseldorf, à la carte", None),
        ("30°C ± 2, 5 µm, § 3", None),
        ("Sông Lam", None),
    ],
)
def test_words_tell_the_encoding_where_the_font_is_lost(
    text: str, encoding: Encoding | None
) -> None:
    assert encoding_of_texts([text]) is encoding


@pytest.mark.parametrize(
    "word", ["nghiêng", "quyết", "giếng", "gì", "khuỷu", "thuở", "ngoằn", "xoong", "rượu", "YẾN"]
)
def test_syllables_are_known(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize(
    "word", ["UBND", "THPT", "BHYT", "hßa", "ViÖt", "strong", "", "mất́", "tàt"]
)
def test_what_is_no_syllable_is_known(word: str) -> None:
    assert not is_syllable(word)
