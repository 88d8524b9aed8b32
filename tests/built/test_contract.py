"""Every address that the contract promises, as far as the site has come."""

import json
import re
from pathlib import Path

import pytest
from lxml import etree

from built.pages import Site
from built.sample import REPOSITORY
from pressroom.load.repository import load
from pressroom.model.moment import as_of
from pressroom.model.room import Room

PAGES = (
    "",
    "releases/",
    "releases/2026/",
    "releases/2026/04/",
    "releases/2026/04/ket-qua-quy-i-nganh-y-te/",
    "departments/",
    "departments/so-y-te/",
    "departments/so-thong-tin-va-truyen-thong/",
    "spokespersons/",
    "spokespersons/levels/commune/",
    "spokespersons/roles/head/",
    "spokespersons/languages/en/",
    "topics/",
    "topics/y-te/",
    "types/",
    "types/urgent/",
    "corrections/",
    "calendar/",
    "subscribe/",
    "legal/",
    "notices/",
    "notices/2026/lich-truc-cuoi-nam/",
)
FEEDS = (
    "feeds/all",
    "feeds/departments/so-y-te",
    "feeds/topics/y-te",
    "feeds/types/press-release",
    "feeds/types/urgent",
    "feeds/urgent",
    "feeds/corrections",
)
FILES = (
    "releases/2026/04/ket-qua-quy-i-nganh-y-te/benh-vien-da-khoa-tinh.jpg",
    "releases/2026/04/ket-qua-quy-i-nganh-y-te/so-lieu-y-te-quy-i-2026.csv",
    "spokespersons/people.json",
    "en/spokespersons/people.json",
    "feeds/index.opml",
    "en/feeds/index.opml",
    "schema/release.json",
    "schema/notice.json",
    "schema/spokespersons.json",
    "schema/pressroom.json",
    "sitemap.xml",
    "robots.txt",
    "404.html",
    "build.json",
)
ALIAS = "tin-tuc/1287.html"


@pytest.fixture(scope="module")
def room() -> Room:
    found = load(REPOSITORY).room
    assert found
    return found


@pytest.mark.parametrize("address", PAGES)
def test_a_page_stands_at_its_address_in_both_editions(site: Site, address: str) -> None:
    assert address in site.pages
    assert f"en/{address}" in site.pages


@pytest.mark.parametrize("stem", FEEDS)
@pytest.mark.parametrize("ending", ["rss", "atom", "json"])
def test_a_feed_stands_at_its_address_in_both_editions(site: Site, stem: str, ending: str) -> None:
    assert {f"{stem}.{ending}", f"en/{stem}.{ending}"} <= site.files


@pytest.mark.parametrize("ending", ["rss", "json"])
def test_the_feed_of_notices_stands_at_its_address_in_both_editions(
    site: Site, ending: str
) -> None:
    assert {f"feeds/notices.{ending}", f"en/feeds/notices.{ending}"} <= site.files


@pytest.mark.parametrize("file", FILES)
def test_a_file_stands_at_its_address_and_is_not_empty(site: Site, file: str) -> None:
    assert (site.folder / file).stat().st_size


def test_every_release_has_its_page_its_years_and_its_months(site: Site, room: Room) -> None:
    moment = as_of("2026-11-22 12:00", room.settings.timezone)
    for release in room.releases:
        year, month = release.month
        public = release.public_from <= moment
        assert (f"{release.key}/" in site.pages) == public
        if public:
            assert {f"releases/{year}/", f"releases/{year}/{month:02}/"} <= site.pages.keys()
        for language in release.translations:
            there = f"{language}/{release.key}/" in site.pages
            assert there == (public and not release.removed)


def test_every_body_has_its_page_also_one_that_has_ended(site: Site, room: Room) -> None:
    assert len(room.departments) > 12
    for id_ in room.departments:
        assert {f"departments/{id_}/", f"en/departments/{id_}/"} <= site.pages.keys()


def test_an_old_address_still_leads_to_its_release(site: Site) -> None:
    assert site.own(site.aliases[ALIAS]) in site.pages


def test_no_two_addresses_are_the_same_but_for_case(site: Site) -> None:
    lowered = [file.lower() for file in site.files]
    assert len(set(lowered)) == len(lowered)


def test_addresses_end_in_a_slash_or_a_file_name(site: Site) -> None:
    """Of plain letters, so that no host, proxy or messenger has to encode them."""
    wrong = [file for file in site.files if not re.fullmatch(r"[A-Za-z0-9._/-]+", file)]
    assert not wrong
    assert all("." in Path(file).name for file in site.files)


def test_files_that_machines_read_are_well_formed(site: Site) -> None:
    for file in sorted(site.files):
        data = (site.folder / file).read_bytes()
        if file.endswith(".json"):
            json.loads(data.decode("utf-8"))
        elif file.endswith((".xml", ".rss", ".atom", ".opml", ".svg")):
            etree.fromstring(data)
        elif file.endswith((".html", ".css", ".js", ".txt")):
            data.decode("utf-8")


def test_no_slot_of_a_shell_is_left_in_any_file(site: Site) -> None:
    left = [
        file for file in site.files if re.search(rb"@@[a-z]+@@", (site.folder / file).read_bytes())
    ]
    assert not left


def test_the_404_page_speaks_every_language(site: Site) -> None:
    page = site.documents["404.html"]
    assert page.get("lang") == "vi"
    assert page.xpath("//*[@lang='en']//h2")
    assert not page.xpath("//link[@rel='canonical']"), "it is answered at any address"


def test_a_removed_release_says_why_and_a_withdrawn_one_shows_its_text_too(site: Site) -> None:
    removed = site.pages["releases/2026/04/ket-qua-ho-tro-nha-o-phuong-ben-lam/"]
    kept = site.pages["releases/2026/02/chuong-trinh-le-hoi-dua-thuyen-2026/"]
    for page in (removed, kept):
        assert page.xpath("//*[contains(@class, 'pr-notice--withdrawn')]")
    assert not removed.xpath("//*[contains(@class, 'pr-body')]")
    assert kept.xpath("//*[contains(@class, 'pr-body')]")


def test_a_page_in_english_marks_what_is_still_in_vietnamese(site: Site) -> None:
    page = site.pages["en/departments/so-y-te/"]
    assert page.xpath("//*[@lang='vi']")
