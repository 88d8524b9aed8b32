"""Languages by the names that readers know, those of Viet Nam's peoples too."""

import pytest

from pressroom.text.languages import language_name


@pytest.mark.parametrize(
    ("tag", "vi", "en"),
    [
        ("en", "tiếng Anh", "English"),
        ("hmn", "tiếng Mông", "Hmong"),
        ("tyz", "tiếng Tày", "Tày"),
        ("km", "tiếng Khmer", "Khmer"),
    ],
)
def test_a_language_has_its_name_inside_a_sentence(tag: str, vi: str, en: str) -> None:
    assert (language_name(tag, "vi"), language_name(tag, "en")) == (vi, en)


def test_a_language_that_nobody_has_named_keeps_its_tag() -> None:
    assert language_name("qaa", "vi") == "qaa"
