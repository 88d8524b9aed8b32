"""The feeds as they lie in the site, read by a reader that others wrote."""

import json
from typing import Any, NamedTuple

import feedparser
import pytest
from lxml import html

from built.pages import Site


class Feed(NamedTuple):
    """One list of releases, as each of its three files gives it."""

    stem: str
    rss: Any
    atom: Any
    json: Any

    @property
    def ids(self) -> tuple[list[str], list[str], list[str]]:
        return (
            [entry.id for entry in self.rss.entries],
            [entry.id for entry in self.atom.entries],
            [item["id"] for item in self.json["items"]],
        )


@pytest.fixture(scope="session")
def feeds(site: Site) -> list[Feed]:
    stems = {file[:-4] for file in site.files if file.endswith(".rss")}
    return [
        Feed(
            stem,
            feedparser.parse((site.folder / f"{stem}.rss").read_bytes()),
            feedparser.parse((site.folder / f"{stem}.atom").read_bytes()),
            json.loads((site.folder / f"{stem}.json").read_text(encoding="utf-8")),
        )
        for stem in sorted(stems)
    ]


def enclosures(feed: Feed) -> list[tuple[str, int]]:
    """Every file that a feed offers, by address, with the length that it states."""
    links = [
        link
        for parsed in (feed.rss, feed.atom)
        for entry in parsed.entries
        for link in entry.links
        if link.rel == "enclosure"
    ]
    attachments = [file for item in feed.json["items"] for file in item.get("attachments", [])]
    return [(link.href, int(link.length)) for link in links] + [
        (file["url"], file["size_in_bytes"]) for file in attachments
    ]


def test_all_and_every_body_has_a_feed_in_each_edition(site: Site, feeds: list[Feed]) -> None:
    bodies = {
        address.removeprefix("en/").split("/")[1]
        for address in site.pages
        if address.removeprefix("en/").startswith("departments/") and address.count("/") > 1
    } - {""}
    assert len(bodies) == 12
    expected = {"feeds/all", *(f"feeds/departments/{body}" for body in bodies)}
    expected |= {f"en/{stem}" for stem in expected}
    assert {feed.stem for feed in feeds} == expected


def test_a_reader_has_nothing_to_complain_of(feeds: list[Feed]) -> None:
    wrong = {
        feed.stem: parsed.get("bozo_exception")
        for feed in feeds
        for parsed in (feed.rss, feed.atom)
        if parsed.bozo
    }
    assert not wrong
    assert all(feed.rss.version == "rss20" and feed.atom.version == "atom10" for feed in feeds)
    assert all(feed.json["version"] == "https://jsonfeed.org/version/1.1" for feed in feeds)


def test_the_three_formats_list_the_same_releases_in_one_order(feeds: list[Feed]) -> None:
    for feed in feeds:
        rss, atom, json_feed = feed.ids
        assert rss == atom == json_feed, feed.stem
        assert len(set(rss)) == len(rss), feed.stem


def test_the_feed_of_all_holds_something_in_both_editions(feeds: list[Feed]) -> None:
    lengths = {feed.stem: len(feed.ids[0]) for feed in feeds}
    assert lengths["feeds/all"] > lengths["en/feeds/all"] >= 4


def test_an_item_leads_to_its_page(site: Site, feeds: list[Feed]) -> None:
    for feed in feeds:
        items = feed.json["items"]
        for address in [entry.link for entry in [*feed.rss.entries, *feed.atom.entries]] + [
            item["url"] for item in items
        ]:
            assert site.own(address) in site.pages, f"{feed.stem}: {address}"


def test_an_id_names_the_file_and_nothing_else(at_root: Site, below: Site) -> None:
    """So it stays in every feed and at any address, and nothing is shown as new twice."""
    ids = [
        {
            (item["id"], item["url"].removeprefix(site.url))
            for file in site.files
            if file.endswith(".json") and "feeds/" in file
            for item in json.loads((site.folder / file).read_text(encoding="utf-8"))["items"]
        }
        for site in (at_root, below)
    ]
    assert ids[0] == ids[1]
    for id_, address in ids[0]:
        path = address.removeprefix("en/").rstrip("/") + (".en" if address[:3] == "en/" else "")
        assert id_ == f"tag:songlam.example,2026:{path}"


def test_an_enclosure_is_a_file_of_the_length_that_it_states(site: Site, feeds: list[Feed]) -> None:
    offered = [pair for feed in feeds for pair in enclosures(feed)]
    assert offered
    for address, length in offered:
        file = site.file(site.own(address) or "")
        assert file, address
        assert (site.folder / file).stat().st_size == length, address


def test_a_feed_names_itself_and_the_page_that_shows_the_same(
    site: Site, feeds: list[Feed]
) -> None:
    for feed in feeds:
        assert feed.json["feed_url"] == f"{site.url}{feed.stem}.json"
        for parsed, suffix in ((feed.rss, "rss"), (feed.atom, "atom")):
            own = [link.href for link in parsed.feed.links if link.rel == "self"]
            assert own == [f"{site.url}{feed.stem}.{suffix}"], feed.stem
            assert site.own(parsed.feed.link) in site.pages, feed.stem
        assert site.own(feed.json["home_page_url"]) in site.pages


def test_every_page_names_feeds_that_exist_in_its_own_language(site: Site) -> None:
    kinds = {".rss": "application/rss+xml", ".atom": "application/atom+xml"}
    kinds |= {".json": "application/feed+json", ".ics": "text/calendar"}
    for address, page in site.pages.items():
        found = page.xpath("//link[@rel='alternate'][@type]")
        assert found, address
        for link in found:
            own = site.own(site.resolved(address, link.get("href")) or "") or ""
            assert own in site.files, f"{address}: {own}"
            assert own.startswith("en/") == address.startswith("en/"), address
            assert kinds["." + own.rpartition(".")[2]] == link.get("type"), address


def test_texts_in_feeds_name_whole_addresses_that_exist(site: Site, feeds: list[Feed]) -> None:
    """A reader shows a text far from its page: a relative address would lead nowhere."""
    seen = 0
    for feed in feeds:
        for item in feed.json["items"]:
            document = parsed_text(item["content_html"])
            for element, attribute, written, _ in document.iterlinks():
                scheme = written.partition(":")[0]
                assert scheme in {"http", "https", "mailto", "tel"}, (
                    element.tag,
                    attribute,
                    written,
                )
                own = site.own(written)
                assert own is None or site.file(own), written
                seen += 1
    assert seen


def parsed_text(content: str) -> html.HtmlElement:
    """A text's HTML, as lxml reads it."""
    return html.fragment_fromstring(content, create_parent="div")
