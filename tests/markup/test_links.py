"""Links and pictures of a body: the addresses they get, and where they are said to stand."""

import pytest

from pressroom.markup.render import render
from pressroom.model.body import BASE, Body
from pressroom.source.front_matter import split
from pressroom.source.text_file import TextFile

PATH = "releases/2026/04/x.md"


def body(markdown: str) -> Body:
    """What becomes of `markdown` as the body of a release."""
    document, flaws = split(TextFile(PATH, f"---\ntitle: X\n---\n{markdown}\n"))
    assert not flaws
    return render(document, "vi", "vi")


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("#Liên hệ", "#muc-lien-he"),
        ("y.md#liên-hệ", f"{BASE}releases/2026/04/y/#muc-lien-he"),
        ("../../../content/about.md#lien-he", f"{BASE}about/#lien-he"),
        ("../../../content/about.md#Liên_hệ", f"{BASE}about/#Li%C3%AAn_h%E1%BB%87"),
        ("x/so-lieu.pdf#page=3", f"{BASE}releases/2026/04/x/so-lieu.pdf#page=3"),
        ("x/số liệu.pdf", f"{BASE}releases/2026/04/x/s%E1%BB%91%20li%E1%BB%87u.pdf"),
    ],
)
def test_a_fragment_is_the_id_that_its_page_gives(written: str, address: str) -> None:
    assert f'href="{address}"' in body(f"[a](<{written}>)").html


def test_only_the_notes_of_the_text_lead_to_notes() -> None:
    made = body("Số liệu[^1] và [ghi](#fn-zzz) hay [lại](#fnref-1).\n\n[^1]: Sở Y tế.")
    assert [link.fragment for link in made.links] == ["muc-fn-zzz", "muc-fnref-1"]
    assert '<a href="#fn-1" id="fnref-1">1</a>' in made.html
    assert 'href="#fnref-1" class="footnote-backref"' in made.html


@pytest.mark.parametrize("address", [f"https://x.example/{BASE}", f"mailto:{BASE}@x.example"])
def test_our_mark_in_an_address_elsewhere_is_no_mark(address: str) -> None:
    shown = address.replace("@@", "@&#64;")
    assert body(f"[a]({address} '{BASE}') {BASE}").based("../").count("../") == 0
    assert f'href="{shown}"' in body(f"[a]({address})").html


def test_the_character_that_stands_for_the_root_is_kept_out_of_texts() -> None:
    made = body(
        '\ue000 &#xE000; `\ue000` [a](https://x.example/\ue000 "&#xE000;") ![&#xE000;](y.png)'
    )
    assert made.html.count(BASE) == 1
    assert f'src="{BASE}releases/2026/04/y.png"' in made.html


def test_a_link_stands_where_it_is_written_first_encoded_or_not() -> None:
    for first, second in (("lê.md", "l%C3%AA.md"), ("l%C3%AA.md", "lê.md")):
        made = body(f"[a]({first})\n\n[b]({second})")
        assert made.links[0].span == (PATH, 4, 5, 4, 5 + len(first))


@pytest.mark.parametrize(
    ("markdown", "texts"),
    [
        ("[lịch **tiêm** của xã](https://x.example/)", ["lịch tiêm của xã"]),
        ("![Trẻ em &amp; cô giáo](x/a.png)", ["Trẻ em & cô giáo"]),
        ("[![Bản đồ](x/a.png)](https://x.example/)", ["Bản đồ", "Bản đồ"]),
        ("[](https://x.example/) và ![](x/a.png)", ["", ""]),
        ("https://x.example/a", ["https://x.example/a"]),
    ],
)
def test_a_link_knows_what_is_read_of_it(markdown: str, texts: list[str]) -> None:
    assert [link.text for link in body(markdown).links] == texts
