import json
from unicodedata import normalize

from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree

from feeds.read import the_feed
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
)
from pressroom.feeds.characters import lawful
from pressroom.feeds.write import outputs

HARD = "\0\x01\x0b\x1f\x7f\x85\ud800\udfff\ufffe\uffff\u2028😀]>&<\"'đĐệ@ \r\n"
ANY = st.text(min_size=1) | st.text(st.sampled_from(HARD), min_size=1)


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
        withdrawn=a_withdrawal(reason=text),
    )
    edition = an_edition(a_room(release, departments=[a_department(name=names(text))]))
    rss, atom, feed = outputs(edition, the_feed(edition)).values()
    assert breaches(atom) == []
    for document, title in ((rss, "channel/item/title"), (atom, f"{ATOM}entry/{ATOM}title")):
        assert etree.fromstring(document).findtext(title) == lawful(text)
    item = json.loads(feed)["items"][0]
    assert (item["title"], item["summary"]) == (lawful(text), lawful(text))


@given(st.text())
def test_lawful_text_stays_and_the_rest_is_seen_to_be_missing(text: str) -> None:
    said = lawful(text)
    assert len(said) == len(text)
    assert lawful(said) == said
    etree.Element("a").text = said
    if text.isprintable():
        assert said == text


@given(st.text(st.characters(categories=["L", "M"], max_codepoint=0x1EFF)))
def test_composed_letters_stay_composed(text: str) -> None:
    composed = normalize("NFC", text)
    assert lawful(composed) == composed
