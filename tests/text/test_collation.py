"""The letters under which lists of people have them."""

import unicodedata

import pytest

from pressroom.text.collation import initial


@pytest.mark.parametrize(
    ("name", "letter"),
    [
        ("Trần Thị Minh An", "A"),
        ("Bùi Thị Ánh", "A"),
        ("Lê Thị Ấn", "Â"),
        ("Vũ Thị Đào", "Đ"),
        ("Ý", "Y"),
        ("Nguyễn Thị Ưng", "Ư"),
    ],
)
def test_a_name_stands_under_the_first_letter_of_the_given_name_without_its_tone(
    name: str, letter: str
) -> None:
    assert initial(name) == letter
    assert initial(unicodedata.normalize("NFD", name)) == letter
