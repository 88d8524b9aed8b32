"""The grammar of Vietnamese syllables, against all the Vietnamese of the repository."""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressroom.text.syllables import (
    TONE_ON_FIRST,
    TONE_ON_SECOND,
    Slip,
    is_syllable,
    slipped,
    tone_moved,
)
from pressroom.text.words import WORDS

ROOT = Path(__file__).parents[2]
WORD = re.compile(r"[^\W\d_]+")
APART = {"ôxy", "m²", "m³"}
"""A loan, and units."""
_REAL = """
    a ạ ẩm yêu yến ý ỷ ủy uỷ uyên ước ưa bà bác bách bay bẩy béo biếu buông cá cách cầu cuốc cươm
    chuyện chí chuệch doanh dướt đoàn đuề đếch ép ghế ghiền gì gìn giếng giữ giặc giường goá góa gỗ
    hoạch hoẵng hoen huỳnh huýt khuya khuỷu khúc khoằm kỉ kỹ kiêng kịch lòe loè luật lượm mỹ mĩ
    mướt năm ngành nghề nghiêng ngoằn ngoèo ngượng nguệch nhuyễn oan oẳn ổn phượng quà quả quạt
    quặng quần quấy quen quẹo quê quên quý quyết quỳnh quốc quở quớt rượu sướt soong tuần tuế
    thuở thuế thưởng thuyết toáy trượt truyền uống uốn vườn xoong xuể xuỳ xùy yểng
"""
REAL = _REAL.split()


def vietnamese_of_the_repository() -> Iterator[str]:
    """Every word in small letters of the sample's Vietnamese, of the catalogue and the rules."""
    texts = [words.vi for words in WORDS.values()]
    for folder in ("releases", "content", "records"):
        for path in (ROOT / folder).rglob("*"):
            languages = path.name.split(".")[1:-1]
            if path.suffix in {".md", ".yml"} and not languages and "en" not in path.parts:
                texts.append(path.read_text(encoding="utf-8"))
    for text in texts:
        yield from (word for word in WORD.findall(text) if word.islower())


def test_every_word_of_the_repository_is_vietnamese_or_left_alone() -> None:
    words = set(vietnamese_of_the_repository())
    assert len(words) > 1500
    assert {word: slipped(word) for word in words if slipped(word)} == {}


def test_every_word_with_a_vietnamese_letter_is_a_syllable_but_for_loans() -> None:
    words = {
        unicodedata.normalize("NFC", word)
        for word in vietnamese_of_the_repository()
        if not word.isascii() and len(word) > 1 and "ª" < max(word) < "\u1eff"
    }
    assert {word for word in words if not is_syllable(word)} <= APART


@pytest.mark.parametrize("word", REAL)
def test_real_syllables_are_syllables(word: str) -> None:
    assert is_syllable(word)
    assert is_syllable(word.upper())
    assert slipped(word) is None


@pytest.mark.parametrize(
    ("written", "slip", "mended"),
    [
        ("nghành", Slip.ONSET, "ngành"),
        ("ngề", Slip.ONSET, "nghề"),
        ("ghạo", Slip.ONSET, "gạo"),
        ("ngiên", Slip.ONSET, "nghiên"),
        ("cế", Slip.ONSET, "kế"),
        ("ttruyền", Slip.DOUBLED, "truyền"),
        ("thôngg", Slip.DOUBLED, "thông"),
        ("ngưòi", Slip.HORN, "người"),
        ("truờng", Slip.HORN, "trường"),
        ("phuơng", Slip.HORN, "phương"),
        ("qủa", Slip.PLACE, "quả"),
        ("gìơ", Slip.PLACE, "giờ"),
        ("nghiã", Slip.PLACE, "nghĩa"),
        ("viêc", Slip.STOP, ""),
        ("hoăc", Slip.STOP, ""),
        ("bảođảm", Slip.JOINED, "bảo đảm"),
        ("nghĩả", Slip.TONES, "nghĩa"),
    ],
)
def test_slips_of_typing_are_seen_and_mended(written: str, slip: Slip, mended: str) -> None:
    assert not is_syllable(written)
    assert slipped(written) == (slip, mended)


@pytest.mark.parametrize(
    "word", ["ôxy", "bêtông", "vắcxin", "phốtpho", "prôtêin", "café", "naïve", "online", "q"]
)
def test_loans_and_foreign_words_are_left_alone(word: str) -> None:
    assert slipped(word) is None


@given(st.sampled_from(REAL))
def test_what_is_mended_is_a_syllable_and_needs_no_more_mending(word: str) -> None:
    for wrong in (word + word[-1], word[0] + word):
        found = slipped(wrong)
        if found and found.mended:
            assert all(is_syllable(part) for part in found.mended.split())
            assert all(slipped(part) is None for part in found.mended.split())


@given(st.text(alphabet="aăâeêioôơuưyàáảãạếềoọghnkcqubtđ", max_size=12))
def test_any_letters_are_judged(word: str) -> None:
    found = slipped(word)
    assert found is None or not is_syllable(word)


@pytest.mark.parametrize(
    ("first", "second"), [("hòa", "hoà"), ("khỏe", "khoẻ"), ("ủy", "uỷ"), ("THỦY", "THUỶ")]
)
def test_a_tone_moves_to_its_other_place_and_back(first: str, second: str) -> None:
    assert TONE_ON_FIRST.fullmatch(first.lower())
    assert TONE_ON_SECOND.fullmatch(second.lower())
    assert (tone_moved(first), tone_moved(second)) == (second, first)


@pytest.mark.parametrize("word", ["quý", "quỳ", "quà", "quả", "hoàn", "hoa", "mùi", "toàn"])
def test_a_tone_with_one_place_is_in_neither_way(word: str) -> None:
    assert not TONE_ON_FIRST.fullmatch(word)
    assert not TONE_ON_SECOND.fullmatch(word)
