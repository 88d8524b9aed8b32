"""The feed of notices, made by the plugin from pages as MkDocs hands them over."""

import json
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NamedTuple, TypeAlias

import feedparser
import pytest
from mkdocs.config import load_config

from make import SITE, a_notice, a_room, an_edition, some_settings
from pressroom.mkdocs_site.notices_feed import NoticesFeed
from pressroom.model.edition import Edition
from pressroom.model.notice import Notice
from pressroom.model.settings import Feeds, Publisher

Page: TypeAlias = Any
"""Stands in for a page of MkDocs."""


class Files(NamedTuple):
    """What stands in MkDocs' output folder when the feed is written."""

    rss: Any
    json: dict[str, Any]
    raw: bytes
    paths: set[str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a configuration of MkDocs, in which nothing else is written."""
    (tmp_path / "content").mkdir()
    (tmp_path / "mkdocs.yml").write_text(
        f"site_name: x\nsite_url: {SITE}\nsite_author: y\nrepo_url: https://git.example/x\n"
        "docs_dir: content\nplugins: []\n",
        encoding="utf-8",
    )
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    return tmp_path


def page(edition: Edition, notice: Notice) -> Page:
    """A notice as MkDocs hands it to plugins."""
    source = notice.path.removeprefix("content/")
    file = SimpleNamespace(src_uri=source, abs_src_path=f"/x/{notice.path}", dest_uri=source)
    return SimpleNamespace(
        file=file,
        title=notice.title,
        markdown="Nội dung",
        content="<p>Nội dung</p>",
        canonical_url=edition.url(edition.notice_address(notice)),
        meta={
            "title": notice.title,
            "description": notice.description,
            "date": notice.published,
            "updated": notice.changed,
        },
    )


def written(folder: Path, edition: Edition, *others: Page) -> Files:
    config = load_config(str(folder / "mkdocs.yml"))
    feed = NoticesFeed(edition, config)
    pages = [page(edition, notice) for notice in edition.room.notices]
    for one in [*others, *pages]:
        feed.take("<p>Nội dung</p>", one, config, SimpleNamespace())  # type: ignore[arg-type]
    feed.write(config)
    output = Path(config.site_dir)
    raw = (output / f"{edition.prefix}feeds/notices.rss").read_bytes()
    return Files(
        feedparser.parse(raw),
        json.loads((output / f"{edition.prefix}feeds/notices.json").read_bytes()),
        raw,
        {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()},
    )


def test_nothing_stands_there_but_the_two_files_of_the_feed(folder: Path) -> None:
    files = written(folder, an_edition(a_room(notices=(a_notice(),))))
    assert files.paths == {"mkdocs.yml", "site/feeds/notices.rss", "site/feeds/notices.json"}


def test_signs_of_markup_in_names_and_texts_stay_what_they_are(folder: Path) -> None:
    publisher = Publisher(name="Báo & Đài <Sông Lam>")
    notice = a_notice(title="Giờ trực < 24 giờ & thứ Bảy", description="Lớp <b>một</b> & hai.")
    room = a_room(notices=(notice,), settings=some_settings(publisher=publisher))
    files = written(folder, an_edition(room))
    assert not files.rss.bozo
    (entry,) = files.rss.entries
    title = "Thông báo - Báo & Đài <Sông Lam>"
    assert (files.json["title"], files.json["authors"]) == (title, [{"name": publisher.name}])
    assert b"<title>Th\xc3\xb4ng b\xc3\xa1o - B\xc3\xa1o &amp; \xc4\x90\xc3\xa0i &lt;" in files.raw
    assert entry.link == "https://baochi.songlam.example/notices/2026/lich-truc/"
    assert b"<description>L\xe1\xbb\x9bp &amp;lt;b&amp;gt;m\xe1\xbb\x99t" in files.raw
    assert files.json["items"][0]["content_html"] == "Lớp &lt;b&gt;một&lt;/b&gt; &amp; hai."
    assert files.json["items"][0]["title"] == notice.title


def test_its_clock_is_the_last_change_of_what_it_holds(folder: Path) -> None:
    notices = (
        a_notice("cu", "2025-08-18", updated=date(2026, 11, 12)),
        a_notice("moi", "2026-11-10"),
    )
    files = written(folder, an_edition(a_room(notices=notices)))
    assert files.rss.feed.published == files.rss.feed.updated == "Thu, 12 Nov 2026 00:00:00 +0700"
    assert [entry.published for entry in files.rss.entries] == [
        "Tue, 10 Nov 2026 00:00:00 +0700",
        "Mon, 18 Aug 2025 00:00:00 +0700",
    ]
    assert files.json["items"][1]["date_modified"] == "2026-11-12T00:00:00+07:00"


def test_without_notices_it_is_there_and_as_old_as_the_press_room(folder: Path) -> None:
    files = written(folder, an_edition(a_room(), "en"))
    assert not files.rss.bozo
    assert files.rss.feed.updated == "Thu, 01 Jan 2026 00:00:00 +0700"
    assert (files.rss.entries, files.json["items"]) == ([], [])
    assert files.rss.feed.language == files.json["language"] == "en"
    assert files.json["home_page_url"] == files.rss.feed.link == f"{SITE}en/notices/"


def test_notices_of_one_day_come_in_the_order_of_the_list_and_the_feed_is_as_long_as_others(
    folder: Path,
) -> None:
    notices = [a_notice(f"so-{number}") for number in range(4)]
    settings = some_settings(feeds=Feeds(items=3))
    edition = an_edition(a_room(notices=notices, settings=settings))
    files = written(folder, edition)
    listed = [edition.url(edition.notice_address(notice)) for notice in edition.notices[:3]]
    assert [item["url"] for item in files.json["items"]] == listed
    assert [entry.link for entry in files.rss.entries] == listed


def test_it_takes_neither_other_pages_nor_a_list_kept_by_hand_nor_other_editions(
    folder: Path,
) -> None:
    edition = an_edition(a_room(notices=(a_notice(),)))
    others = [
        page(edition, a_notice(path=f"content/{path}"))
        for path in ("about.md", "notices/index.md", "notices/README.md", "en/notices/2026/x.md")
    ]
    assert len(written(folder, edition, *others).rss.entries) == 1


def test_json_says_nothing_where_there_is_nothing_to_say(folder: Path) -> None:
    files = written(folder, an_edition(a_room(notices=(a_notice(),))))
    assert files.json["items"][0].keys() == {
        "id",
        "url",
        "title",
        "content_html",
        "date_modified",
        "date_published",
    }
    assert files.json["feed_url"] == f"{SITE}feeds/notices.json"


@pytest.mark.parametrize(
    ("logo", "shown"),
    [
        (None, "assets/press/mark.png"),
        ("assets/huy-hieu.svg", "assets/press/mark.png"),
        ("assets/huy hiệu.png", "assets/huy%20hi%E1%BB%87u.png"),
    ],
)
def test_its_picture_is_one_that_readers_of_feeds_show(
    folder: Path, logo: str | None, shown: str
) -> None:
    settings = some_settings(publisher=Publisher(name="Phòng báo chí", logo=logo))
    files = written(folder, an_edition(a_room(settings=settings)))
    assert files.rss.feed.image.href == files.json["icon"] == f"{SITE}{shown}"
