"""Where the pages lead: everything they name is there, and nothing is asked of another host."""

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from lxml import etree

from built.pages import Link, Site, css_links

FETCHED = {"img", "script", "source", "video", "audio", "iframe", "object", "embed", "style", "use"}
"""Elements whose addresses a browser asks for by itself."""

FETCHED_RELS = {"stylesheet", "icon", "preload", "prefetch", "modulepreload", "preconnect"}
"""What a `<link>` makes a browser ask for by itself."""

OURS = {
    *("", "releases", "topics", "types", "departments", "spokespersons"),
    *("corrections", "calendar", "subscribe", "legal", "search"),
}
"""The first part of the addresses of pages that the library makes."""

TEXT_LANGUAGE = "zh-Hant"
"""In which single releases of the sample stand, without an edition."""

ABSOLUTE = {"canonical", "alternate"}
"""`<link>`s that are for machines, which want whole addresses."""


def test_the_sites_have_pages_to_judge(site: Site) -> None:
    assert len(site.pages) > 60
    assert len(site.links) > 2000
    assert site.aliases


def test_every_link_leads_to_a_file_of_the_site_or_out_of_it(site: Site) -> None:
    broken = [link for link in site.links if not _leads(site, link)]
    assert not broken


def _leads(site: Site, link: Link) -> bool:
    absolute = site.resolved(link.page, link.written)
    if absolute is None:
        return True
    own = site.own(absolute)
    if own is None:  # a portal may share the site's host, but is named in full
        return bool(urlsplit(link.written).scheme)
    return site.file(own) is not None


def test_every_fragment_names_a_place_in_its_page(site: Site) -> None:
    broken = []
    for link in site.links:
        absolute = site.resolved(link.page, link.written) or ""
        own = site.own(absolute)
        fragment = unquote(urlsplit(absolute).fragment)
        if own in site.targets and fragment not in site.targets[own]:
            broken.append(link)
    assert not broken


def test_links_within_the_site_are_relative(site: Site) -> None:
    """So that a copy of the site on a disk or at another address works; 404.html has no address."""
    absolute = [
        link
        for link in site.links
        if link.written.startswith("/") or site.own(link.written) is not None
        if not (link.element == "link" and link.rel in ABSOLUTE)
        if link.page != "404.html" and link.page not in site.aliases
    ]
    assert not absolute


def test_the_404_page_leads_by_the_sites_own_path(site: Site) -> None:
    """It is answered at any depth."""
    own = [link for link in site.links if link.page == "404.html"]
    local = [link.written for link in own if not urlsplit(link.written).scheme]
    assert local
    fragments = {written for written in local if written.startswith("#")}
    assert all(written.startswith(site.path) for written in {*local} - fragments)
    assert all(not written.startswith("//") for written in local)


def test_no_page_makes_a_browser_ask_another_host(site: Site) -> None:
    asked = [
        link
        for link in site.links
        if link.element in FETCHED
        or (link.element == "link" and FETCHED_RELS & {*link.rel.split()})
    ]
    assert asked
    foreign = [link for link in asked if _is_foreign(site, link)]
    assert not foreign


def _is_foreign(site: Site, link: Link) -> bool:
    absolute = site.resolved(link.page, link.written)
    return absolute is not None and site.own(absolute) is None


def test_no_style_sheet_asks_another_host_or_for_what_is_not_there(site: Site) -> None:
    sheets = {file for file in site.files if file.endswith(".css")}
    assert sheets
    asked = [link for file in sorted(sheets) for link in _of_sheet(site, file)]
    assert any(link.written.endswith(".woff2") for link in asked)
    wrong = [link for link in asked if _is_foreign(site, link) or not _leads(site, link)]
    assert not wrong


def _of_sheet(site: Site, file: str) -> Iterator[Link]:
    text = (site.folder / file).read_text(encoding="utf-8")
    return (link for link in css_links(file, text) if not link.written.startswith("data:"))


def test_every_file_that_a_browser_or_reader_could_ask_for_is_asked_for(site: Site) -> None:
    """No map, script or font is shipped that nobody needs."""
    asked = {site.own(picture) for picture in _pictures_of_feeds(site)}
    asked |= {
        site.file(site.own(absolute) or "")
        for link in [*site.links, *_style_links(site)]
        if (absolute := site.resolved(link.page, link.written))
    }
    asked |= {name for file in asked & site.files for name in _imported(site, str(file))}
    shipped = {file for file in site.files if file.startswith("assets/")}
    spare = {file for file in shipped - asked if not file.endswith("LICENSE.txt")}
    assert not spare


def _imported(site: Site, file: str) -> Iterator[str]:
    """The modules that a script asks for when it needs them."""
    if file.endswith(".js"):
        text = (site.folder / file).read_text(encoding="utf-8")
        for name in re.findall(r'import\("\./([a-z-]+\.js)"\)', text):
            yield f"{file.rpartition('/')[0]}/{name}"


def _pictures_of_feeds(site: Site) -> Iterator[str]:
    for file in sorted(site.files):
        if file.endswith(".rss"):
            urls = etree.parse(site.folder / file).findall("channel/image/url")
            yield from (url.text or "" for url in urls)


def _style_links(site: Site) -> list[Link]:
    sheets = sorted(file for file in site.files if file.endswith(".css"))
    return [link for file in sheets for link in _of_sheet(site, file)]


def test_every_page_is_reached_from_the_home_page(site: Site) -> None:
    """By links that a person can follow."""
    ways: dict[str, set[str]] = {}
    for link in site.links:
        if link.element == "a":
            absolute = site.resolved(link.page, link.written) or ""
            ways.setdefault(link.page, set()).add(site.own(absolute) or "")
    reached: set[str] = set()
    waiting = {""}
    while waiting:
        page = waiting.pop()
        reached.add(page)
        waiting |= (ways.get(page, set()) & site.pages.keys()) - reached
    assert not site.pages.keys() - reached


def test_every_published_file_is_linked_from_a_page(site: Site) -> None:
    """But the text for machines, whose address follows from the page's."""
    linked = {
        site.own(absolute)
        for link in site.links
        if (absolute := site.resolved(link.page, link.written))
    }
    published = {
        file
        for file in site.files
        if file.removeprefix("en/").startswith("releases/")
        and not file.endswith(("/index.html", "/index.md"))
    }
    assert published
    assert not published - linked


def test_an_old_address_leads_to_the_release(site: Site) -> None:
    for alias, target in site.aliases.items():
        own = site.own(site.resolved(alias, target) or "")
        assert own in site.pages
        document = site.documents[alias]
        assert document.xpath("//link[@rel='canonical']/@href") == [site.url + str(own)]


def test_a_machine_that_reads_the_sitemap_finds_every_page_and_no_more(site: Site) -> None:
    sitemap = etree.fromstring((site.folder / "sitemap.xml").read_bytes())
    spaces = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    named = sitemap.xpath("//s:loc/text()", namespaces=spaces)
    assert isinstance(named, list)
    addresses = [site.own(str(address)) for address in named]
    assert sorted(addresses, key=str) == sorted(site.pages)
    robots = (site.folder / "robots.txt").read_text(encoding="utf-8")
    assert f"Sitemap: {site.url}sitemap.xml" in robots


def test_a_page_says_its_own_address_once(site: Site) -> None:
    wrong = {
        address: found
        for address, page in site.pages.items()
        if (found := page.xpath("//link[@rel='canonical']/@href")) != [site.url + address]
    }
    assert not wrong


def text_language(site: Site, address: str) -> str:
    """The language of a page's text, which may have no edition: its frame is in another one."""
    first = address.partition("/")[0]
    return first if first == TEXT_LANGUAGE else str(site.pages[address].get("lang"))


def test_other_editions_point_to_one_another(site: Site) -> None:
    """Each page that has others names itself and them, and they name it."""
    named = {
        address: {
            link.get("hreflang"): site.own(link.get("href"))
            for link in page.xpath("//link[@rel='alternate'][@hreflang]")
        }
        for address, page in site.pages.items()
    }
    assert any(named.values())
    for address, others in named.items():
        if not others:
            continue
        language = text_language(site, address)
        assert others[language] == address, f"{address} does not name itself"
        for other in others.values():
            assert named[str(other)] == others, f"{other} does not answer {address}"


def test_both_editions_have_the_same_pages_but_for_what_is_not_translated(site: Site) -> None:
    english = {address.removeprefix("en/") for address in site.pages if address.startswith("en/")}
    vietnamese = {
        address
        for address in site.pages
        if text_language(site, address) == site.pages[""].get("lang")
    }
    assert english < vietnamese
    missing = vietnamese - english
    for_officers = "guide/"
    assert all(address.startswith(("releases/2", "notices/2", for_officers)) for address in missing)


def test_the_language_switcher_leads_to_the_same_page_where_there_is_one(site: Site) -> None:
    for address, page in site.pages.items():
        there = {
            link.get("hreflang"): site.own(link.get("href"))
            for link in page.xpath("//link[@rel='alternate'][@hreflang]")
        }
        switched = {
            site.own(site.resolved(address, link.get("href")) or "")
            for link in page.xpath("//*[contains(@class, 'pr-languages')]//a")
        }
        homes = {"vi": "", "en": "en/"}
        homes.pop(text_language(site, address), None)
        assert switched == {there.get(language, home) for language, home in homes.items()}, address


def test_every_page_has_a_head_that_says_what_it_is(site: Site) -> None:
    for address, page in site.pages.items():
        assert len(page.xpath("//head/title")) == 1, address
        assert page.get("lang") == ("en" if address.startswith("en/") else "vi"), address
        assert len(page.xpath("//meta[@name='viewport']")) == 1, address


def test_every_page_that_the_library_makes_says_what_it_holds(site: Site) -> None:
    for address, page in site.pages.items():
        if address.removeprefix("en/").partition("/")[0] not in OURS:
            continue
        described = page.xpath("//meta[@name='description']/@content")
        assert len(described) == 1, address
        assert described[0].strip(), address


def test_titles_tell_pages_apart(site: Site) -> None:
    titles: dict[str, list[str]] = {}
    for address, page in site.pages.items():
        titles.setdefault(page.findtext("head/title"), []).append(address)
    same = {title: pages for title, pages in titles.items() if len(pages) > 1}
    assert not same


def test_no_page_has_styles_or_scripts_of_its_own(site: Site) -> None:
    """A strict Content-Security-Policy has a browser ignore them."""
    for address, page in site.documents.items():
        assert not page.xpath("//*[@style]"), address
        assert not page.xpath("//style"), address
        assert not page.xpath("//script[not(@src)][not(@type='application/ld+json')]"), address
        assert not page.xpath("//@*[starts-with(name(), 'on')]"), address
