"""Times as they are said at a desk."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from pressroom.drafting.moments import day_said, in_words, moment_said, rounded_up

NOW = datetime(2026, 11, 25, 15, 42, tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))  # a Wednesday


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("9h", "2026-11-25 09:00"),
        ("9h30", "2026-11-25 09:30"),
        ("9:30", "2026-11-25 09:30"),
        ("lúc 9 giờ 30 phút", "2026-11-25 09:30"),
        ("mai 9h", "2026-11-26 09:00"),
        ("9h sáng mai", "2026-11-26 09:00"),
        ("chiều mai 2h", "2026-11-26 14:00"),
        ("thứ Hai 9h", "2026-11-30 09:00"),
        ("9h thu 4", "2026-12-02 09:00"),
        ("13/4/2026 9:00", "2026-04-13 09:00"),
        ("9 giờ ngày 13/4", "2026-04-13 09:00"),
        ("09:00, 13-4-2026", "2026-04-13 09:00"),
        ("2026-04-13 09:00", "2026-04-13 09:00"),
        ("tomorrow 9:00", "2026-11-26 09:00"),
        ("1h trưa mai", "2026-11-26 13:00"),
        ("trưa mai 11h30", "2026-11-26 11:30"),
        ("12h trưa", "2026-11-25 12:00"),
        ("10h đêm", "2026-11-25 22:00"),
        ("2h đêm mai", "2026-11-26 02:00"),
        ("bây giờ", "2026-11-25 15:45"),
    ],
)
def test_a_time_is_understood(said: str, meant: str) -> None:
    moment = moment_said(said, NOW)
    assert moment is not None
    assert f"{moment:%Y-%m-%d %H:%M}" == meant


@pytest.mark.parametrize(
    "said", ["", "9", "25h", "sớm", "31/2/2026 9h", "9h hoặc 10h", "9h họp", "12h đêm"]
)
def test_what_is_no_time_is_not_guessed(said: str) -> None:
    assert moment_said(said, NOW) is None


def test_days_are_said_alike() -> None:
    assert str(day_said("mai", NOW.date())) == "2026-11-26"
    assert str(day_said("20/5", NOW.date())) == "2026-05-20"
    assert day_said("20 tháng", NOW.date()) is None


def test_a_release_begun_now_can_meet_the_proposed_time() -> None:
    assert f"{rounded_up(NOW):%H:%M}" == "15:45"
    assert rounded_up(NOW.replace(minute=45)) == NOW.replace(minute=45)


def test_a_moment_is_shown_back_in_words() -> None:
    tomorrow = moment_said("mai 9h", NOW)
    assert tomorrow is not None
    assert in_words(tomorrow, NOW, "vi") == "09 giờ 00, thứ Năm, 26/11/2026 (ngày mai)"
    assert in_words(tomorrow, NOW, "en") == "09:00, Thursday, 26 Nov 2026 (tomorrow)"
