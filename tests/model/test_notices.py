"""Which notices an edition shows, from when, and where."""

from datetime import UTC, datetime

import pytest

from make import a_notice, a_room, an_edition, at, some_settings
from pressroom.model import address
from pressroom.model.edition import Edition
from pressroom.model.timeline import next_change

LANGUAGES = ("vi", "en")


def test_an_edition_shows_its_own_notices_newest_first() -> None:
    old, new = a_notice("cu", "2025-08-18"), a_notice("moi", "2026-11-10")
    english = a_notice("moi", "2026-11-10", "en")
    room = a_room(notices=(old, english, new))
    assert an_edition(room).notices == (new, old)
    assert an_edition(room, "en").notices == (english,)


def test_a_notice_is_shown_from_the_first_minute_of_its_day() -> None:
    room = a_room(notices=(a_notice(published="2026-11-10"),))
    assert not an_edition(room, as_of="2026-11-09 23:59").notices
    assert an_edition(room, as_of="2026-11-10 00:00").notices


def test_the_day_is_that_of_the_press_room_wherever_it_is_built() -> None:
    room = a_room(notices=(a_notice(published="2026-11-10"),))
    as_of = datetime(2026, 11, 9, 17, 0, tzinfo=UTC)
    assert Edition(room=room, language="vi", as_of=as_of, site_url="https://x.example/").notices


def test_the_site_is_to_be_made_again_on_the_day_of_a_notice() -> None:
    room = a_room(notices=(a_notice(published="2026-11-10"), a_notice("tet", "2026-12-15")))
    assert next_change(room, at("2026-11-09 12:00")) == at("2026-11-10 00:00")
    assert next_change(room, at("2026-11-10 00:00")) == at("2026-12-15 00:00")
    assert next_change(room, at("2026-12-15 00:00")) is None


def test_a_notice_has_the_address_of_its_file_in_its_edition() -> None:
    room = a_room(notices=(a_notice(),))
    edition = an_edition(room)
    assert edition.notice_address(a_notice()) == "notices/2026/lich-truc/"
    assert edition.notice_address(a_notice(language="en")) == "en/notices/2026/lich-truc/"


@pytest.mark.parametrize(
    ("path", "language"),
    [
        ("content/notices/2026/a.md", "vi"),
        ("content/notices/a.md", "vi"),
        ("content/en/notices/2026/a.md", "en"),
        ("content/notices/2026/index.md", "vi"),
        ("content/notices/index.md", None),
        ("content/notices/README.md", None),
        ("content/notices.md", None),
        ("content/en/notices/index.md", None),
        ("content/notices/2026/a.png", None),
        ("content/fr/notices/2026/a.md", None),
        ("content/about.md", None),
        ("releases/notices/2026/a.md", None),
    ],
)
def test_a_page_below_the_folder_of_notices_is_one_but_for_their_listing(
    path: str, language: str | None
) -> None:
    assert address.notice_language(path, LANGUAGES) == language


def test_the_folder_without_prefix_is_the_default_language_s() -> None:
    assert address.notice_language("content/notices/a.md", ("en", "vi")) == "en"
    assert address.notice_language("content/vi/notices/a.md", ("en", "vi")) == "vi"


def test_a_room_without_other_languages_has_notices_in_its_own() -> None:
    room = a_room(notices=(a_notice(),), settings=some_settings(languages=("vi",)))
    assert len(an_edition(room).notices) == 1
