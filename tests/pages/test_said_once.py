"""What a declaration names twice, a page and a feed show once."""

from make import a_picture, a_release, a_room, all_of, an_attachment, an_edition
from pressroom.feeds.content import content
from pressroom.feeds.enclosures import enclosures
from pressroom.pages.cards import Cards
from pressroom.pages.release import releases

TWICE = a_release(
    topics=("y-te", "giao-duc", "y-te"),
    co_departments=("so-y-te", "so-noi-vu", "so-noi-vu"),
    images=(a_picture(), a_picture(alt="Ảnh lặp lại")),
    attachments=(an_attachment(), an_attachment(title="Tên lặp lại")),
)
EDITION = an_edition(a_room(TWICE))


def test_a_page_shows_each_thing_once() -> None:
    [found] = all_of(releases(EDITION, Cards(EDITION)))
    text = found.main

    assert text.count("topics/y-te/") == text.count("topics/giao-duc/") == 1
    assert text.count("departments/so-y-te/") == 1
    assert text.count("departments/so-noi-vu/") == 1
    assert text.count("pr-figure") == 1
    assert text.count('lich-tiem.csv"') == 1
    assert "lặp lại" not in text


def test_a_feed_carries_each_file_once() -> None:
    assert [one.url.rpartition("/")[2] for one in enclosures(EDITION, TWICE)] == [
        "lich-tiem.csv",
        "diem-tiem.png",
    ]
    assert "lặp lại" not in content(EDITION, TWICE)
