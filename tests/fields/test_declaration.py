"""A file from values: keys in the order of the table, what there is not left out."""

from datetime import datetime
from typing import Any

import pytest

from pressroom.fields.declaration import file_of
from pressroom.fields.release import RELEASE
from pressroom.fields.translation import TRANSLATION


def test_keys_stand_in_the_order_of_the_table_whatever_order_they_come_in() -> None:
    values: dict[str, Any] = {
        "topics": ["y-te"],
        "images": [{"alt": "Trẻ em", "file": "a.jpg"}],
        "legal_basis": ["104/2016/QH13", {"title": "Nghị định", "number": "1/2026/NĐ-CP"}],
        "published": datetime(2026, 4, 13, 9, 0),  # noqa: DTZ001 (only written)
        "type": "press-release",
        "number": None,
        "places": [],
        "event": {"place": "", "start": None},
        "title": "Sở Y tế: thông báo",
    }
    assert file_of(RELEASE, values, "\n\nNội dung.\n\n") == (
        "---\n"
        'title: "Sở Y tế: thông báo"\n'
        "type: press-release\n"
        "published: 2026-04-13 09:00\n"
        "topics: [y-te]\n"
        "legal_basis:\n"
        "  - 104/2016/QH13\n"
        "  - number: 1/2026/NĐ-CP\n"
        "    title: Nghị định\n"
        "images:\n"
        "  - file: a.jpg\n"
        "    alt: Trẻ em\n"
        "---\n"
        "Nội dung.\n"
    )


def test_a_key_that_the_table_does_not_have_is_our_mistake() -> None:
    with pytest.raises(KeyError, match="number"):
        file_of(TRANSLATION, {"number": "12/TCBC-SYT"}, "")
