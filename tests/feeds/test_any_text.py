import json
from typing import Any
from unicodedata import normalize

from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree

from feeds.read import outputs, the_feed
from feeds.rfc4287 import ATOM, breaches
from make import (
    a_body,
    a_correction,
    a_department,
    a_picture,
    a_release,
    a_room,
    a_withdrawal,
    an_attachment,
    an_edition,
    names,
    some_settings,
)
from pressroom.feeds.catalogue import feeds_of
from pressroom.feeds.characters import lawful
from pressroom.feeds.opml import opml
from pressroom.model.release import Release
from pressroom.model.settings import Publisher, Topic

HARD = "\0\x01\x0b\x1f\x7f\x85\ud800\udfff\ufffe\uffff\u2028😀]>&<\"'đĐệ@ \r\n"
ANY = st.text(min_size=1) | st.text(st.sampled_from(HARD), min_size=1)


def said(release: Release) -> tuple[etree._Element, etree._Element, dict[str, Any]]:
    """The release's only item in each format, in a room that is named by its title throughout."""
    settings = some_settings(
        publisher=Publisher(name=release.title, email=release.title),
        topics=(Topic(id="y-te", name=release.title),),
    )
    body = a_department(name=names(release.title))
    edition = an_edition(a_room(release, departments=[body], settings=settings))
    etree.fromstring(opml(edition))
    for feed in feeds_of(edition):
        rss, atom, json_feed = outputs(edition, feed).values()
        etree.fromstring(rss)
        assert breaches(atom) == []
        assert json.loads(json_feed)["title"]
    rss, atom, json_feed = outputs(edition, the_feed(edition)).values()
    item = etree.fromstring(rss).find("channel/item")
    entry = etree.fromstring(atom).find(f"{ATOM}entry")
    assert item is not None
    assert entry is not None
    return item, entry, json.loads(json_feed)["items"][0]


@given(ANY)
@example("]]>")
@example("<![CDATA[")
@example("R&D, a & b &amp; c &")
@example("\uffff\ufffe\ud800")
@example("Điện 😀 \x00\x1f")
@example("@@base@@ {{ 7*7 }} {title}")
def test_any_text_makes_a_well_formed_feed_that_says_it(text: str) -> None:
    release = a_release(
        title=text,
        summary=text,
        body=a_body("<p>Toàn văn</p>"),
        images=(a_picture(alt=text, caption=text, credit=text),),
        attachments=(an_attachment(title=text),),
        corrections=(a_correction("2026-04-14 08:00", text),),
    )
    rss, atom, item = said(release)
    assert rss.findtext("title") == atom.findtext(f"{ATOM}title") == lawful(text)
    assert (item["title"], item["summary"]) == (lawful(text), lawful(text))


@given(ANY)
@example("]]>")
@example("<![CDATA[")
@example("R&D, a & b &amp; c &")
@example("\uffff\ufffe\ud800")
@example("Điện 😀 \x00\x1f")
@example("@@base@@ {{ 7*7 }} {title}")
def test_any_title_and_reason_make_a_well_formed_withdrawal(text: str) -> None:
    rss, atom, item = said(a_release(title=text, withdrawn=a_withdrawal(reason=text)))
    titles = {rss.findtext("title"), atom.findtext(f"{ATOM}title"), item["title"]}
    assert titles == {f"[Đã thu hồi] {lawful(text)}"}


@given(st.text())
def test_lawful_text_stays_and_the_rest_is_seen_to_be_missing(text: str) -> None:
    kept = lawful(text)
    assert len(kept) == len(text)
    assert lawful(kept) == kept
    etree.Element("a").text = kept
    if text.isprintable():
        assert kept == text


@given(st.text(st.characters(categories=["L", "M"], max_codepoint=0x1EFF)))
def test_composed_letters_stay_composed(text: str) -> None:
    composed = normalize("NFC", text)
    assert lawful(composed) == composed
