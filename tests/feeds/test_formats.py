import json
from dataclasses import replace
from pathlib import Path

import feedparser
import pytest
from lxml import etree

from feeds import json_feed_1_1, rfc4287
from feeds.read import outputs, read, the_feed
from make import (
    SITE,
    a_correction,
    a_department,
    a_picture,
    a_release,
    a_room,
    a_translation,
    a_withdrawal,
    an_attachment,
    an_edition,
    names,
    some_settings,
)
from pressroom import __version__
from pressroom.feeds.catalogue import feeds_of
from pressroom.feeds.item import Item
from pressroom.feeds.item import item as make_item
from pressroom.feeds.opml import opml
from pressroom.feeds.write import Wire
from pressroom.model.edition import Edition
from pressroom.model.release import Release
from pressroom.model.room import Room
from pressroom.model.settings import Publisher

GOLDEN = Path(__file__).parent / "golden"
PUBLISHER = some_settings().publisher
NEEDED = {"id", "url", "title", "content_html", "date_published", "date_modified", "authors"}


def a_full_room() -> Room:
    corrected = a_release(
        "cau-ben-thuong",
        published="2026-04-15 10:00",
        co_departments=("so-giao-duc",),
        images=(a_picture(),),
        attachments=(an_attachment(), an_attachment("ban-ky.pdf", title="Bản ký", role="signed")),
        corrections=(a_correction("2026-04-16 08:00", "“12 xã” thành “21 xã” & phường <mới>."),),
    )
    return a_room(
        a_translation(corrected),
        a_release("thu-hoi", published="2026-04-14 10:00", withdrawn=a_withdrawal()),
        a_release("go-bo", withdrawn=a_withdrawal(text="removed", reason="Lộ dữ liệu cá nhân.")),
        departments=[
            a_department(),
            a_department("so-giao-duc", name=names("Sở Giáo dục")),
            a_department("so-moi", name=names("Sở chưa có tin")),
        ],
        settings=some_settings(
            publisher=replace(PUBLISHER, logo="assets/logo.png"),
            reuse=names("Được dùng lại theo CC BY 4.0 & ghi nguồn.", "Reuse under CC BY 4.0."),
        ),
    )


@pytest.mark.parametrize("language", ["vi", "en"])
def test_readers_take_every_feed_without_complaint(language: str) -> None:
    edition = an_edition(a_full_room(), language)
    for feed in feeds_of(edition):
        files = outputs(edition, feed)
        stem = f"{edition.prefix}{feed.subject.stem}"
        assert list(files) == [f"{stem}.rss", f"{stem}.atom", f"{stem}.json"]
        rss, atom, _ = (feedparser.parse(data) for data in files.values())
        assert (rss.bozo, rss.version) == (False, "rss20")
        assert (atom.bozo, atom.version) == (False, "atom10")
        assert len(rss.entries) == len(atom.entries) == len(feed.releases)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_atom_and_json_keep_the_rules_of_their_specifications(language: str) -> None:
    edition = an_edition(a_full_room(), language)
    for feed in feeds_of(edition):
        _, atom, json_feed = outputs(edition, feed).values()
        assert rfc4287.breaches(atom) == []
        assert json_feed_1_1.breaches(json_feed) == []


def test_json_has_what_json_feed_asks_for_and_more() -> None:
    got = read(a_full_room()).json
    assert got["feed_url"] == f"{SITE}feeds/all.json"
    assert got["home_page_url"] == SITE
    assert got["language"] == "vi"
    assert got["authors"] == [{"name": "Phòng báo chí tỉnh Sông Lam", "url": SITE}]
    assert len(got["items"]) == 3
    assert all(set(item) >= NEEDED for item in got["items"])


def test_a_feed_says_what_it_is() -> None:
    got = read(a_full_room(), "en", "feeds/departments/so-y-te")
    place = f"{SITE}en/feeds/departments/so-y-te"
    assert got.atom.feed.id == "tag:songlam.example,2026:en/feeds/departments/so-y-te"
    for feed, suffix in ((got.rss.feed, "rss"), (got.atom.feed, "atom")):
        assert feed.title == "Department of Health - Sông Lam Province Press Room"
        assert feed.subtitle == (
            "New press releases of Department of Health, alone or together with others, in full."
        )
        assert feed.link == f"{SITE}en/departments/so-y-te/"
        assert [link.href for link in feed.links if link.rel == "self"] == [f"{place}.{suffix}"]
        assert feed.language == "en"
        assert feed.rights == "Reuse under CC BY 4.0."
    assert got.rss.feed.image.href == f"{SITE}assets/logo.png"
    assert got.atom.feed.logo == f"{SITE}assets/logo.png"


def test_a_logo_that_rss_cannot_show_stands_in_atom_only() -> None:
    publisher = Publisher(name="Tỉnh", logo="assets/logo.svg")
    got = read(a_room(a_release(), settings=some_settings(publisher=publisher)))
    assert "image" not in got.rss.feed
    assert got.atom.feed.logo == f"{SITE}assets/logo.svg"


def test_the_description_comes_before_the_full_text() -> None:
    rss = read(a_full_room()).text(".rss")
    for item in etree.fromstring(rss.encode()).iter("item"):
        tags = [child.tag for child in item]
        encoded = "{http://purl.org/rss/1.0/modules/content/}encoded"
        assert tags.count("enclosure") <= 1
        assert encoded not in tags or tags.index("description") < tags.index(encoded)


def test_a_summary_is_text_to_readers_that_take_it_as_html() -> None:
    summary = "Trẻ em <6 tuổi & người trên 65 tuổi được khám <b>miễn phí</b> tại trạm y tế."
    got = read(a_room(a_release(summary=summary)))
    escaped = "Trẻ em &lt;6 tuổi &amp; người trên 65 tuổi được khám &lt;b&gt;miễn phí"
    assert got.rss.entries[0].summary.startswith(escaped)
    assert got.json["items"][0]["summary"] == summary
    assert f"<summary>{escaped}" in got.text(".atom")


def test_an_empty_feed_is_dated_by_the_room_and_not_by_the_clock() -> None:
    got = read(a_room(departments=[a_department()]), stem="feeds/departments/so-y-te")
    assert got.atom.feed.updated == "2026-01-01T00:00:00+07:00"
    assert got.rss.feed.updated == "Thu, 01 Jan 2026 00:00:00 +0700"
    assert got.json["items"] == []


@pytest.mark.parametrize(
    ("authority", "moment"),
    [("a.example,2026-03", "2026-03-01"), ("a.example,2026-03-15", "2026-03-15")],
)
def test_the_tag_authority_s_day_may_be_written_in_full(authority: str, moment: str) -> None:
    got = read(a_room(settings=some_settings(tag_authority=authority)))
    assert got.atom.feed.updated == f"{moment}T00:00:00+07:00"


def test_a_feed_changes_only_when_what_it_holds_changes() -> None:
    room = a_full_room()
    early = an_edition(room, as_of="2026-06-01 09:00")
    late = an_edition(room, as_of="2026-07-01 09:00")
    for feed in feeds_of(early):
        assert outputs(early, feed) == outputs(late, the_feed(late, feed.subject.stem))


@pytest.mark.parametrize("language", ["vi", "en"])
def test_equal_rooms_give_equal_bytes_in_whatever_order_feeds_are_written(language: str) -> None:
    """What feeds have in common goes from one to the next, and changes neither."""
    first, second = an_edition(a_full_room(), language), an_edition(a_full_room(), language)
    wire = Wire(first)
    together = {feed.subject.stem: wire.outputs(feed) for feed in feeds_of(first)}
    for feed in reversed(feeds_of(second)):
        assert outputs(second, feed) == together[feed.subject.stem]
        assert wire.outputs(feed) == together[feed.subject.stem]


def test_a_release_is_one_item_whichever_feed_it_is_met_in() -> None:
    edition = an_edition(a_full_room())
    wire = Wire(edition)
    met: dict[str, list[object]] = {}
    for feed in feeds_of(edition):
        rss, atom, json_feed = wire.outputs(feed).values()
        entries = zip(
            etree.fromstring(rss).iter("item"),
            etree.fromstring(atom).iter(f"{rfc4287.ATOM}entry"),
            json.loads(json_feed)["items"],
            strict=True,
        )
        for in_rss, in_atom, in_json in entries:
            xml = [etree.tostring(one, with_tail=False) for one in (in_rss, in_atom)]
            met.setdefault(in_json["id"], []).append((*xml, in_json))
    assert {len(said) for said in met.values()} == {5, 6}
    for said in met.values():
        assert all(one == said[0] for one in said)


def test_an_item_is_made_once_for_all_feeds(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []

    def counted(edition: Edition, release: Release) -> Item:
        made.append(release.slug)
        return make_item(edition, release)

    monkeypatch.setattr("pressroom.feeds.write.item", counted)
    edition = an_edition(a_full_room())
    wire = Wire(edition)
    for feed in feeds_of(edition):
        wire.outputs(feed)
    assert sorted(made) == ["cau-ben-thuong", "go-bo", "thu-hoi"]


def test_vietnamese_stays_as_it_is_written() -> None:
    title = "Ủy ban nhân dân tỉnh trả lời về đường Lê Lợi, hòa giải ở phường"
    got = read(a_room(a_release(title=title)))
    assert got.rss.entries[0].title == got.atom.entries[0].title == title
    assert got.bytes.count(title.encode()) == 3


def test_a_file_s_address_is_a_uri() -> None:
    got = read(a_room(a_release(attachments=(an_attachment("lịch tiêm.csv"),))))
    assert got.atom.entries[0].enclosures[0].href.endswith("/l%E1%BB%8Bch%20ti%C3%AAm.csv")


@pytest.mark.parametrize(
    "path",
    ["feeds/all.rss", "feeds/all.atom", "en/feeds/all.json", "feeds/corrections.atom"],
)
def test_the_feeds_are_as_they_were_reviewed(path: str, pytestconfig: pytest.Config) -> None:
    edition = an_edition(a_full_room(), "en" if path.startswith("en/") else "vi")
    feed = the_feed(edition, path.removeprefix("en/").rpartition(".")[0])
    said = outputs(edition, feed)[path].decode().replace(__version__, "VERSION")
    _as_reviewed(path, said, pytestconfig)


@pytest.mark.parametrize("path", ["feeds/index.opml", "en/feeds/index.opml"])
def test_the_list_of_feeds_is_as_it_was_reviewed(path: str, pytestconfig: pytest.Config) -> None:
    edition = an_edition(a_full_room(), "en" if path.startswith("en/") else "vi")
    _as_reviewed(path, opml(edition).decode(), pytestconfig)


def _as_reviewed(path: str, said: str, pytestconfig: pytest.Config) -> None:
    golden = GOLDEN / path.replace("/", "-")
    if pytestconfig.getoption("accept"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(said, encoding="utf-8", newline="\n")
    assert said == golden.read_text(encoding="utf-8")
