"""The press room's own notices on the site: pages, list, feed; and those whose day has not come."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import feedparser
import pytest

from built.pages import Document, Site
from built.sample import SITE_URL, build, built, copied, differing, files, mkdocs_build
from pressroom.load.repository import load

NEWEST = "notices/2026/lich-truc-cuoi-nam/"
CHANGED = "notices/2026/bao-tri-dem-14-thang-3/"
FUTURE = "lich-truc-tet-duong-lich-2027"
ITS_TEXT = "07 giờ 30 ngày 04 tháng 01 năm 2027".encode()
ITS_DAY = "2026-12-15T00:00:00+07:00"


def listed(site: Site, edition: str) -> list[str]:
    """The addresses in the list of notices, in its order."""
    links = site.pages[f"{edition}notices/"].xpath("//article//article//a/@href")
    return [site.own(site.resolved(f"{edition}notices/", link) or "") or "" for link in links]


@pytest.mark.parametrize(("edition", "count"), [("", 5), ("en/", 3)])
def test_the_list_leads_to_every_notice_newest_first(site: Site, edition: str, count: int) -> None:
    found = listed(site, edition)
    assert len(found) == count
    assert found[0] == edition + NEWEST
    assert set(found) == {
        address for address in site.pages if address.startswith(f"{edition}notices/2")
    }
    days = site.pages[f"{edition}notices/"].xpath("//article//article/time/@datetime")
    assert days == sorted(days, reverse=True)


def test_a_page_has_its_title_once_its_days_and_the_way_back(site: Site) -> None:
    page = site.pages[CHANGED]
    (title,) = page.xpath("//h1")
    assert title.text_content().startswith("Bảo trì trang trong đêm 14 tháng 3 năm 2026")
    assert title.getnext().xpath(".//time/@datetime") == ["2026-03-10", "2026-03-15"]
    assert page.xpath("//*[@class='pr-breadcrumbs']//a/@href") == ["../../../", "../../../notices/"]
    assert page.xpath("//*[@aria-current='true']/text()")[-1] == "Thông báo"
    described = page.xpath("//meta[@name='description']/@content")
    assert described == site.pages["notices/"].xpath(
        f"//article//article[.//a[contains(@href, '{CHANGED}')]]/p/text()"
    )


def test_a_notice_and_its_translation_lead_to_one_another(site: Site) -> None:
    for address in (NEWEST, f"en/{NEWEST}"):
        links = site.pages[address].xpath("//link[@hreflang]")
        assert {link.get("hreflang"): link.get("href") for link in links} == {
            "vi": site.url + NEWEST,
            "en": f"{site.url}en/{NEWEST}",
        }


@pytest.mark.parametrize("address", ["notices/", NEWEST, "en/notices/", f"en/{NEWEST}"])
def test_pages_name_the_feed_of_notices_before_that_of_releases(site: Site, address: str) -> None:
    links = site.pages[address].xpath("//link[@rel='alternate'][@type]/@href")
    edition = "en/" if address.startswith("en/") else ""
    own = [site.own(site.resolved(address, link) or "") for link in links]
    assert own[:3] == [
        f"{edition}feeds/{file}" for file in ("notices.rss", "notices.json", "all.rss")
    ]


def feeds_of(site: Site, edition: str) -> tuple[Any, Any]:
    stem = site.folder / f"{edition}feeds/notices"
    rss = stem.with_suffix(".rss").read_bytes()
    return feedparser.parse(rss), json.loads(stem.with_suffix(".json").read_bytes())


@pytest.mark.parametrize("edition", ["", "en/"])
def test_the_feed_holds_what_the_list_does(site: Site, edition: str) -> None:
    rss, feed = feeds_of(site, edition)
    assert not rss.bozo
    assert rss.version == "rss20"
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    urls = [site.url + address for address in listed(site, edition)]
    assert [entry.link for entry in rss.entries] == [item["url"] for item in feed["items"]] == urls
    assert [entry.id for entry in rss.entries] == [item["id"] for item in feed["items"]]
    assert all(entry.published.endswith("00:00:00 +0700") for entry in rss.entries)
    assert all(entry.title and entry.summary for entry in rss.entries)


@pytest.mark.parametrize("edition", ["", "en/"])
def test_the_feed_names_itself_and_what_belongs_to_it(site: Site, edition: str) -> None:
    rss, feed = feeds_of(site, edition)
    (own,) = [link.href for link in rss.feed.links if link.rel == "self"]
    assert own == f"{site.url}{edition}feeds/notices.rss"
    assert feed["feed_url"] == f"{site.url}{edition}feeds/notices.json"
    assert rss.feed.link == feed["home_page_url"] == f"{site.url}{edition}notices/"
    assert rss.feed.language == feed["language"] == (edition.rstrip("/") or "vi")
    assert site.file(site.own(rss.feed.image.href) or "")
    raw = (site.folder / f"{edition}feeds/notices.rss").read_bytes()
    assert b"None" not in raw
    assert b"xml-stylesheet" not in raw


def test_an_id_is_that_of_the_file_at_any_address(at_root: Site, below: Site) -> None:
    ids = [
        [item["id"] for edition in ("", "en/") for item in feeds_of(site, edition)[1]["items"]]
        for site in (at_root, below)
    ]
    assert ids[0] == ids[1]
    assert ids[0][0] == "tag:songlam.example,2026:content/notices/2026/lich-truc-cuoi-nam"


def test_a_notice_whose_day_has_not_come_is_nowhere(site: Site) -> None:
    telling = {
        file
        for file in site.files
        for data in [(site.folder / file).read_bytes()]
        if FUTURE in file or FUTURE.encode() in data or ITS_TEXT in data
    }
    assert not telling


def test_when_its_day_comes_it_is_shown_with_its_files_and_stays_away_before(
    tmp_path: Path,
) -> None:
    """Also where MkDocs' output is kept from the day before."""
    repo, site = copied(tmp_path / "repo"), tmp_path / "site"
    picture = repo / f"content/notices/2026/{FUTURE}/so-do.png"
    picture.parent.mkdir()
    picture.write_bytes(b"x")
    before = files(built(repo, site, as_of="2026-12-14T23:59:59+07:00"))
    assert not [path for path in before if FUTURE in path]
    after = files(built(repo, site, as_of=ITS_DAY))
    address = f"notices/2026/{FUTURE}/"
    assert {f"{address}index.html", f"{address}so-do.png"} <= after.keys()
    for path in ("notices/index.html", "sitemap.xml", "feeds/notices.rss", "feeds/notices.json"):
        assert address.encode() in after[path]
        assert address.encode() not in before[path]
    assert differing(before, files(built(repo, site, as_of="2026-12-14T23:59:59+07:00"))) == []


def test_the_list_of_the_day_is_what_the_library_knows(site: Site) -> None:
    """What a home page shows of notices needs no MkDocs."""
    room = load(Path(__file__).resolve().parents[2]).room
    assert room
    titles = {notice.title for notice in room.notices if notice.language == "vi"}
    shown = site.pages["notices/"].xpath("//article//article//a/text()")
    assert set(shown) < titles
    assert len(titles) == 6


def without_date(text: str) -> str:
    return text.replace("date: 2026-11-10\n", "")


def as_people_write_it(text: str) -> str:
    return text.replace("date: 2026-11-10\n", "date: 10/11/2026\n")


def on_no_calendar(text: str) -> str:
    return text.replace("date: 2026-11-10\n", "date: 2026-11-31\n")


def without_declaration(text: str) -> str:
    return text.rpartition("---\n")[2]


WRONG: dict[Callable[[str], str], tuple[str, str]] = {
    without_date: (":2:1: Lỗi PR021", "thiếu mục Ngày đăng (`date`)"),
    as_people_write_it: (":4:7: Lỗi PR022", "viết thành `2026-11-10`"),
    on_no_calendar: (":4:7: Lỗi PR022", "tháng 11 năm 2026 có 30 ngày"),
    without_declaration: (":1:1: Lỗi PR010", "date: 2026-12-15"),
}


@pytest.mark.parametrize("way", ["pressroom", "mkdocs"])
@pytest.mark.parametrize("change", WRONG)
def test_a_missing_or_wrong_day_is_told_on_its_line(
    tmp_path: Path, way: str, change: Callable[[str], str]
) -> None:
    repo = copied(tmp_path / "repo")
    path = "content/notices/2026/lich-truc-cuoi-nam.md"
    text = (repo / path).read_text(encoding="utf-8")
    (repo / path).write_text(change(text), encoding="utf-8")
    result = (build if way == "pressroom" else mkdocs_build)(repo, tmp_path / "site")
    assert result.returncode == 1
    place, said = WRONG[change]
    assert f"{path}{place}" in result.stderr
    assert said in result.stderr
    assert "Traceback" not in result.stderr
    assert not (tmp_path / "site").exists()


TITLED = """\
---
title: "Hai lớp <một> & *hai*: `x` [y](z) 1. đúng"
description: Lớp <b>thứ nhất</b> & lớp thứ hai mở trong tháng 11 năm 2026.
date: 2026-11-20
---
{body}
"""


@pytest.fixture(scope="module")
def written_otherwise(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """As older rooms may be: a list kept by hand, no entry in the navigation, odd titles."""
    folder = tmp_path_factory.mktemp("otherwise")
    repo = copied(folder / "repo")
    notices = repo / "content/notices"
    (notices / "index.md").write_text("# Thông báo của chúng tôi\n", encoding="utf-8")
    (notices / "ky-hieu.md").write_text(TITLED.format(body="Một câu."), encoding="utf-8")
    own = "\n# Tiêu đề riêng\n\nMột câu, và [lịch trực](2026/lich-truc-cuoi-nam.md).\n\n## Mục\n"
    (notices / "tieu-de-rieng.md").write_text(TITLED.format(body=own), encoding="utf-8")
    for path in (repo / "content/en/notices").rglob("*.md"):
        path.unlink()
    nav = (repo / "mkdocs.yml").read_text(encoding="utf-8").splitlines(keepends=True)
    older = [line for line in nav if "notices/index.md" not in line]
    assert len(older) == len(nav) - 2
    (repo / "mkdocs.yml").write_text("".join(older), encoding="utf-8")
    return Site(built(repo, folder / "site"), SITE_URL)


def test_a_title_says_what_it_says_whatever_signs_it_holds(written_otherwise: Site) -> None:
    page: Document = written_otherwise.pages["notices/ky-hieu/"]
    title = "Hai lớp <một> & *hai*: `x` [y](z) 1. đúng"
    assert page.xpath("string(//h1)") == title
    assert page.xpath("string(//title)").startswith(f"{title} | ")
    assert not page.xpath("//h1/*")
    rss, _ = feeds_of(written_otherwise, "")
    assert not rss.bozo
    raw = (written_otherwise.folder / "feeds/notices.rss").read_text(encoding="utf-8")
    assert "<title>Hai lớp &lt;một&gt; &amp; *hai*: `x` [y](z) 1. đúng</title>" in raw


def test_a_text_with_a_heading_of_its_own_gets_no_second_one(written_otherwise: Site) -> None:
    page = written_otherwise.pages["notices/tieu-de-rieng/"]
    (heading,) = page.xpath("//h1")
    assert heading.text_content() == "Tiêu đề riêng"
    assert heading.getnext().xpath("./time/@datetime") == ["2026-11-20"]
    assert page.xpath("//article//p/a/@href") == ["../2026/lich-truc-cuoi-nam/"]


def test_a_list_that_somebody_keeps_by_hand_stands_and_the_feed_is_made(
    written_otherwise: Site,
) -> None:
    page = written_otherwise.pages["notices/"]
    assert page.xpath("string(//h1)") == "Thông báo của chúng tôi"
    assert not page.xpath("//article//article")
    rss, _ = feeds_of(written_otherwise, "")
    assert len(rss.entries) == 7


def test_an_edition_without_notices_says_so_and_has_a_feed(written_otherwise: Site) -> None:
    page = written_otherwise.pages["en/notices/"]
    assert "There are no notices yet." in page.text_content()
    rss, feed = feeds_of(written_otherwise, "en/")
    assert not rss.bozo
    assert rss.entries == feed["items"] == []
