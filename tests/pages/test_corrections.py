"""The page of corrections and withdrawals: every change at its own time."""

import re
from dataclasses import replace

from make import (
    a_correction,
    a_release,
    a_room,
    a_translation,
    a_withdrawal,
    all_of,
    an_edition,
    some_settings,
)
from pressroom.model.release import Release
from pressroom.model.settings import Help
from pressroom.pages.corrections import corrections


def page(*releases: Release, language: str = "vi") -> str:
    [found] = all_of(corrections(an_edition(a_room(*releases), language)))
    return found.main


def said(text: str) -> list[str]:
    """What each entry says of its change, in the order of the page."""
    articles = text.split("<article")[1:]
    return [re.findall(r"<p>(.*?)</p>", article)[0] for article in articles]


TWICE = a_release(
    corrections=(
        a_correction("2026-04-14 08:00", "Số xã là 19, không phải 18."),
        a_correction("2026-06-01 08:00", "Tên người ký đã được sửa."),
    )
)
WITHDRAWN = a_release(
    "le-hoi",
    "2026-04-20 09:00",
    title="Chương trình lễ hội đua thuyền năm 2026",
    withdrawn=a_withdrawal("2026-05-01 10:00", replaced_by="../04/lich-moi.md"),
)
NEW = a_release("lich-moi", "2026-04-30 09:00", title="Điều chỉnh lịch lễ hội đua thuyền")


def test_every_change_stands_at_its_own_time_the_newest_first() -> None:
    text = page(TWICE, WITHDRAWN)

    assert said(text) == [
        "Tên người ký đã được sửa.",
        "<b>Lý do:</b> Số liệu không còn đúng.",
        "Số xã là 19, không phải 18.",
    ]
    assert re.findall(r"<h2[^>]*>(Tháng[^<]+)", text) == [
        "Tháng 6 năm 2026",
        "Tháng 5 năm 2026",
        "Tháng 4 năm 2026",
    ]
    assert '<time datetime="2026-06-01T08:00:00+07:00">' in text


def test_a_withdrawal_leads_to_what_takes_its_place() -> None:
    text = page(WITHDRAWN, NEW)

    assert "Đã thu hồi" in text
    assert '<a href="../releases/2026/04/lich-moi/">Điều chỉnh lịch lễ hội đua thuyền</a>' in text


def test_of_a_removed_text_there_is_only_the_reason() -> None:
    removed = replace(TWICE, withdrawn=a_withdrawal("2026-06-02 10:00", text="removed"))
    text = page(removed)

    assert said(text) == ["<b>Lý do:</b> Số liệu không còn đúng."]
    assert "Đã gỡ bỏ nội dung" in text
    assert removed.summary not in text


def test_an_untranslated_note_is_marked_as_vietnamese() -> None:
    text = page(a_translation(TWICE), language="en")
    assert '<span lang="vi">Tên người ký đã được sửa.</span>' in text


def test_where_nothing_was_corrected_the_page_says_so() -> None:
    assert "Chưa có thông cáo nào được đính chính" in page(a_release())


def test_whoever_finds_a_mistake_is_told_where_to_report_it() -> None:
    settings = some_settings(feedback=Help(email="gopy@songlam.example"))
    [found] = all_of(corrections(an_edition(a_room(settings=settings))))

    assert 'href="mailto:gopy@songlam.example"' in found.main
    assert "mailto:" not in page()
