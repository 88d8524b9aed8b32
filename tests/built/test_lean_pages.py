"""Pages are lean: what is the same on all of them is fetched once, and stands once in a page."""

from built.pages import Site

MOST = 10_000
"""Bytes of HTML before the text of a release: head, frame, title, summary and a first picture."""


def test_little_stands_before_the_text_of_a_release(site: Site) -> None:
    before = {}
    for address in site.pages:
        if "releases/2" in address:
            html = (site.folder / address / "index.html").read_bytes()
            before[address] = html.find(b'<div class="pr-body"')
    assert len([size for size in before.values() if size > 0]) > 50
    assert {address: size for address, size in before.items() if size > MOST} == {}


def test_no_page_carries_what_only_a_script_of_material_would_use(site: Site) -> None:
    for address in site.pages:
        html = (site.folder / address / "index.html").read_text(encoding="utf-8")
        for idle in ("data-md-component", "md-dialog", 'id="__search"'):
            assert idle not in html, address


def test_the_ways_into_the_site_stand_once_in_a_page_of_the_library(site: Site) -> None:
    page = site.pages["releases/2026/04/ket-qua-quy-i-nganh-y-te/"]
    assert len(page.xpath("//nav[@id='pr-nav']//a[contains(., 'Cơ quan, đơn vị')]")) == 1
    assert len(page.xpath("//a[. = 'Người phát ngôn']")) == 1
