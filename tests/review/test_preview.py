"""Each form of a release, at the moment from which readers will have it."""

from make import (
    a_release,
    a_room,
    a_translation,
    a_withdrawal,
    at,
    some_settings,
)
from pressroom.model.room import Room
from pressroom.review.preview import Preview
from review.rooms import a_review


def shown(room: Room, now: str) -> tuple[Preview, ...]:
    return a_review(room, now=now).previews


def test_a_text_to_come_is_shown_as_it_will_be_at_its_time() -> None:
    held = a_release(embargo=at("2026-04-15 17:00"))
    later = a_release("sau-do", "2026-04-16 08:00")
    (preview, _) = shown(a_room(held, later), "2026-04-10 08:00")
    assert held.title.encode() in preview.page
    assert preview.item is not None
    assert preview.item.published == at("2026-04-15 17:00")
    assert "sau-do" not in preview.page.decode(), "what comes later still is not there"


def test_a_text_goes_into_the_feeds_that_will_hold_it() -> None:
    (preview,) = shown(a_room(a_release()), "2026-04-10 08:00")
    publisher = "Phòng báo chí tỉnh Sông Lam"
    assert preview.feeds == (
        publisher,
        f"Y tế - {publisher}",
        f"Thông cáo báo chí - {publisher}",
        f"Sở Y tế - {publisher}",
    )


def test_a_language_without_an_edition_has_a_page_and_no_more() -> None:
    room = a_room(
        a_translation(a_release(), "zh-Hant"), settings=some_settings(text_languages=("zh-Hant",))
    )
    (_, preview) = shown(room, "2026-05-01 08:00")
    assert preview.address == "zh-Hant/releases/2026/04/tiem-vac-xin-soi/"
    assert b"Vaccination points open at 7.30." in preview.page
    assert (preview.item, preview.message, preview.listing, preview.feeds) == (None, None, b"", ())


def test_a_removed_text_is_in_no_form_of_it() -> None:
    removed = a_translation(a_release(withdrawn=a_withdrawal(text="removed")))
    (preview,) = shown(a_room(removed), "2026-06-01 08:00")
    assert preview.message is not None
    for form in (preview.page.decode(), preview.listing.decode(), preview.text):
        assert "07 giờ 30" not in form
    assert "07 giờ 30" not in preview.message.text
    assert "Số liệu không còn đúng." in preview.message.text


def test_the_message_is_plain_and_leads_to_the_page() -> None:
    (preview,) = shown(a_room(a_release()), "2026-06-01 08:00")
    assert preview.message is not None
    assert preview.message.sender == "Phòng báo chí tỉnh Sông Lam"
    assert preview.message.subject == a_release().title
    first, *_, last = preview.message.text.splitlines()
    assert first == "Sở Y tế, 09 giờ 00 ngày 13/04/2026"
    assert last.endswith("https://baochi.songlam.example/releases/2026/04/tiem-vac-xin-soi/")
    assert "<" not in preview.message.text
