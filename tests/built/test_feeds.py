"""The feeds as they lie in the site, read by a reader that others wrote."""

import json
from typing import Any, NamedTuple

import feedparser
import listparser
import pytest
from lxml import etree, html

from built.pages import Site
from built.sample import AS_OF, REPOSITORY
from feeds import json_feed_1_1, rfc4287
from pressroom.load.repository import load
from pressroom.model.moment import as_of
from pressroom.model.release import Release, Type
from pressroom.model.room import Room


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
    stems = {file.removesuffix(".atom") for file in site.files if file.endswith(".atom")}
    return [
        Feed(
            stem,
            feedparser.parse((site.folder / f"{stem}.rss").read_bytes()),
            feedparser.parse((site.folder / f"{stem}.atom").read_bytes()),
            json.loads((site.folder / f"{stem}.json").read_text(encoding="utf-8")),
        )
        for stem in sorted(stems)
    ]


@pytest.fixture(scope="module")
def room() -> Room:
    found = load(REPOSITORY).room
    assert found
    return found


def public(room: Room) -> list[Release]:
    moment = as_of(AS_OF, room.settings.timezone)
    return [release for release in room.releases if release.public_from <= moment]


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


def homes(room: Room) -> dict[str, str]:
    """The page that shows the same as each feed, by the feed's stem, in the default edition."""
    parts = [
        *(f"topics/{topic.id}" for topic in room.settings.topics),
        *(f"types/{type_}" for type_ in Type),
        *(f"departments/{id_}" for id_ in room.departments),
        "corrections",
    ]
    alike = {f"feeds/{part}": f"{part}/" for part in parts}
    return {"feeds/all": "", "feeds/urgent": "types/urgent/", **alike}


def test_every_feed_of_the_contract_is_there_in_each_edition(room: Room, feeds: list[Feed]) -> None:
    expected = {*homes(room)}
    assert len(expected) > 30
    assert {feed.stem for feed in feeds} == expected | {f"en/{stem}" for stem in expected}


def test_a_reader_has_nothing_to_complain_of(feeds: list[Feed]) -> None:
    wrong = {
        feed.stem: parsed.get("bozo_exception")
        for feed in feeds
        for parsed in (feed.rss, feed.atom)
        if parsed.bozo
    }
    assert not wrong
    assert all(feed.rss.version == "rss20" and feed.atom.version == "atom10" for feed in feeds)


def test_atom_and_json_keep_the_rules_of_their_specifications(
    site: Site, feeds: list[Feed]
) -> None:
    for feed in feeds:
        atom, json_feed = (
            (site.folder / f"{feed.stem}.{ending}").read_bytes() for ending in ("atom", "json")
        )
        assert rfc4287.breaches(atom) == [], feed.stem
        assert json_feed_1_1.breaches(json_feed) == [], feed.stem


def test_the_three_formats_list_the_same_releases_in_one_order(feeds: list[Feed]) -> None:
    for feed in feeds:
        rss, atom, json_feed = feed.ids
        assert rss == atom == json_feed, feed.stem
        assert len(set(rss)) == len(rss), feed.stem


def test_the_feed_of_all_holds_something_in_both_editions(feeds: list[Feed]) -> None:
    lengths = {feed.stem: len(feed.ids[0]) for feed in feeds}
    assert lengths["feeds/all"] > lengths["en/feeds/all"] >= 4


def test_a_release_is_in_the_feeds_of_what_it_belongs_to(room: Room, feeds: list[Feed]) -> None:
    """So far as there is room: a feed holds the newest, and what was brought over is never new."""
    held = {feed.stem: {*feed.ids[0]} for feed in feeds}
    most = room.settings.feeds.items
    for release in public(room):
        belongs = [
            *(f"feeds/topics/{topic}" for topic in release.topics),
            *(f"feeds/departments/{body}" for body in release.departments),
            f"feeds/types/{release.type}",
        ]
        for stem in belongs:
            there = f"tag:songlam.example,2026:{release.key}" in held[stem]
            full = len(held[stem]) == most
            assert not there if release.imported else there or full, stem
    assert all(len(ids) <= most for ids in held.values())
    assert sum(map(bool, held.values())) > 40


def test_what_is_urgent_is_the_same_at_both_addresses(feeds: list[Feed]) -> None:
    items = {feed.stem: feed.json["items"] for feed in feeds}
    assert items["feeds/urgent"] == items["feeds/types/urgent"] != []
    assert items["en/feeds/urgent"] == items["en/feeds/types/urgent"]


def test_what_was_corrected_or_withdrawn_is_told_by_the_time_of_that(
    room: Room, feeds: list[Feed]
) -> None:
    (feed,) = (feed for feed in feeds if feed.stem == "feeds/corrections")
    changed = [one for one in public(room) if one.corrections or one.withdrawn]
    newest = sorted(changed, key=lambda one: one.updated, reverse=True)[: len(feed.ids[0])]
    assert feed.ids[0] == [f"tag:songlam.example,2026:{release.key}" for release in newest]
    assert len(newest) == min(len(changed), room.settings.feeds.items)
    moments = [item["date_modified"] for item in feed.json["items"]]
    assert moments == sorted(moments, reverse=True)
    assert [entry.updated for entry in feed.atom.entries] == moments
    assert [entry.updated for entry in feed.rss.entries] == moments


def test_a_withdrawn_release_says_so_and_nothing_more(room: Room, feeds: list[Feed]) -> None:
    kept = "tag:songlam.example,2026:releases/2026/02/chuong-trinh-le-hoi-dua-thuyen-2026"
    removed = "tag:songlam.example,2026:releases/2026/04/ket-qua-ho-tro-nha-o-phuong-ben-lam"
    told = {
        item["id"]: item
        for feed in feeds
        for item in feed.json["items"]
        if item["title"].startswith("[Đã thu hồi] ")
    }
    withdrawn = [release for release in public(room) if release.withdrawn]
    assert told.keys() == {f"tag:songlam.example,2026:{release.key}" for release in withdrawn}
    assert told.keys() > {kept, removed}
    for item in told.values():
        assert not {"summary", "tags", "attachments", "image"} & item.keys()
        assert "Lý do: " in item["content_html"]
        assert item["content_html"].count("<p>") <= 2
    assert "dieu-chinh-lich-le-hoi-dua-thuyen-2026" in told[kept]["content_html"]


def test_a_release_is_the_same_item_in_every_feed_of_an_edition(feeds: list[Feed]) -> None:
    met: dict[str, list[Any]] = {}
    for feed in feeds:
        for item in feed.json["items"]:
            met.setdefault(item["id"], []).append(item)
        for parsed in (feed.rss, feed.atom):
            for entry in parsed.entries:
                (item, *_) = met[entry.id]
                assert (entry.title, entry.link, entry.updated) == (
                    item["title"],
                    item["url"],
                    item["date_modified"],
                )
    assert max(map(len, met.values())) >= 4, "of all, of a body, of a topic, of a type"
    for items in met.values():
        assert all(item == items[0] for item in items)


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
            if file.endswith(".json") and "feeds/" in file and "notices" not in file
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
    site: Site, room: Room, feeds: list[Feed]
) -> None:
    pages = homes(room)
    for feed in feeds:
        prefix = "en/" if feed.stem.startswith("en/") else ""
        home = prefix + pages[feed.stem.removeprefix(prefix)]
        assert feed.atom.feed.id == f"tag:songlam.example,2026:{feed.stem}"
        assert feed.json["feed_url"] == f"{site.url}{feed.stem}.json"
        assert feed.json["home_page_url"] == site.url + home
        assert feed.json["language"] == feed.rss.feed.language == (prefix[:2] or "vi")
        for parsed, suffix in ((feed.rss, "rss"), (feed.atom, "atom")):
            own = [link.href for link in parsed.feed.links if link.rel == "self"]
            assert own == [f"{site.url}{feed.stem}.{suffix}"], feed.stem
            assert parsed.feed.link == site.url + home
            assert (parsed.feed.title, parsed.feed.subtitle) == (
                feed.json["title"],
                feed.json["description"],
            )


def test_the_page_that_a_feed_names_is_there(site: Site, feeds: list[Feed]) -> None:
    missing = {
        feed.stem for feed in feeds if site.own(feed.json["home_page_url"]) not in site.pages
    }
    assert not missing


@pytest.mark.parametrize("prefix", ["", "en/"])
def test_the_list_names_every_feed_of_its_edition_as_it_names_itself(
    site: Site, feeds: list[Feed], prefix: str
) -> None:
    data = (site.folder / prefix / "feeds/index.opml").read_bytes()
    read = listparser.parse(data)
    assert not read.bozo
    assert read.version == "opml2"
    files = {
        f"{site.url}{file}"
        for file in site.files
        if file.endswith(".rss") and file.startswith(f"{prefix}feeds/")
    }
    assert len(read.feeds) == len(files)
    assert {feed.url for feed in read.feeds} == files
    named = {one.get("xmlUrl"): one for one in etree.fromstring(data).iter("outline")}
    own = [feed for feed in feeds if feed.stem.startswith(f"{prefix}feeds/")]
    assert len(own) > 30
    for feed in own:
        outline = named[f"{site.url}{feed.stem}.rss"]
        assert outline.get("text") == outline.get("title") == feed.rss.feed.title
        assert outline.get("description") == feed.rss.feed.subtitle
        assert outline.get("htmlUrl") == feed.rss.feed.link
        assert outline.get("language") == feed.rss.feed.language


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
