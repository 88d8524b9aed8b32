"""Calendars, contact cards and Markdown as they lie in the site, read by readers of others."""

from typing import Any
from urllib.parse import unquote

import icalendar
import pytest
import vobject
import yaml
from lxml import html

from built.pages import Site
from exports.lines import breaches
from pressroom.markup.render import render
from pressroom.model.body import Leads
from pressroom.source.front_matter import Document, split
from pressroom.source.text_file import read_text


def of_kind(site: Site, ending: str) -> dict[str, bytes]:
    """The files with this ending, by path."""
    found = sorted(file for file in site.files if file.endswith(ending))
    return {file: (site.folder / file).read_bytes() for file in found}


@pytest.fixture(scope="session")
def calendars(site: Site) -> dict[str, Any]:
    return {
        file: icalendar.Calendar.from_ical(data) for file, data in of_kind(site, ".ics").items()
    }


@pytest.fixture(scope="session")
def cards(site: Site) -> dict[str, Any]:
    return {file: vobject.readOne(data.decode()) for file, data in of_kind(site, ".vcf").items()}


@pytest.fixture(scope="session")
def texts(site: Site) -> dict[str, tuple[dict[str, Any], Document]]:
    """The fields and the text of every `index.md`, as two readers of YAML agree on them."""
    found = {}
    for file, data in of_kind(site, "/index.md").items():
        text, flaws = read_text(file, data, 10**6)
        assert text
        document, more = split(text)
        assert not [*flaws, *more], file
        found[file] = (yaml.safe_load(data.decode().split("---\n")[1]), document)
    return found


def bodies(site: Site) -> set[str]:
    """The pages of bodies, of both editions."""
    return {
        address
        for address in site.pages
        if address.removeprefix("en/").startswith("departments/")
        and address.removeprefix("en/").count("/") == 2
    }


def test_lines_are_folded_and_whole(site: Site) -> None:
    files = {**of_kind(site, ".ics"), **of_kind(site, ".vcf")}
    assert files
    assert not {file: breaches(data) for file, data in files.items() if breaches(data)}


def test_every_body_has_a_calendar_in_each_edition(site: Site, calendars: dict[str, Any]) -> None:
    expected = {
        "calendar.ics",
        "en/calendar.ics",
        *(f"{page}calendar.ics" for page in bodies(site)),
    }
    assert calendars.keys() == expected
    assert all(calendar.subcomponents for calendar in calendars.values())
    for file, calendar in calendars.items():
        assert calendar["SOURCE"] == site.url + file
        if "departments/" in file:
            assert site.own(calendar["URL"]) in site.pages


def test_every_entry_leads_to_a_release_and_stands_in_the_calendar_of_all(
    site: Site, calendars: dict[str, Any]
) -> None:
    for file, calendar in calendars.items():
        edition = "en/" if file.startswith("en/") else ""
        everything = {event["UID"]: event for event in calendars[f"{edition}calendar.ics"].events}
        for event in calendar.events:
            assert site.own(event["URL"]) in site.pages, file
            assert (site.own(event["URL"]) or "").startswith(f"{edition}releases/")
            assert event.to_ical() == everything[event["UID"]].to_ical()
    assert calendars["calendar.ics"].events
    assert len(calendars["calendar.ics"].events) > len(calendars["en/calendar.ics"].events)


def test_an_event_of_the_page_is_in_the_calendar_with_the_same_start(
    site: Site, calendars: dict[str, Any]
) -> None:
    """The page's first moment under “Sự kiện” is the event's start."""
    starts = {
        site.own(event["URL"]): event.start.isoformat()
        for event in calendars["calendar.ics"].events
    }
    seen = 0
    for address, page in site.pages.items():
        for moment in page.xpath("(//section[@aria-label='Sự kiện']//time)[1]/@datetime"):
            if address.startswith("releases/2"):
                assert starts[address] == moment
                seen += 1
    assert seen


def test_a_person_s_card_says_what_the_body_s_page_says(site: Site, cards: dict[str, Any]) -> None:
    """Who may speak today can be called; who may no longer, not."""
    people = {file: card for file, card in cards.items() if file.startswith("spokespersons/")}
    speaking = 0
    for file, card in people.items():
        page = site.own(card.url.value)
        assert page in site.pages, file
        said = html.tostring(site.pages[page], encoding="unicode")
        assert card.fn.value in said, file
        assert not ("tel" in card.contents and "Không còn" in card.note.value), file
        if "tel" in card.contents:
            assert card.tel.value.startswith("+84"), file
            assert card.email.value in said, file
            speaking += 1
    assert 0 < speaking < len(people)


def test_a_press_contact_s_card_stands_beside_the_page_of_its_body(
    site: Site, cards: dict[str, Any]
) -> None:
    press = {file: card for file, card in cards.items() if file.endswith("/press.vcf")}
    assert press
    for file, card in press.items():
        assert site.own(card.url.value) == file.removesuffix("press.vcf")
        assert card.org.value[0] in card.fn.value


def test_every_release_has_its_text_beside_its_page(
    site: Site, texts: dict[str, tuple[dict[str, Any], Document]]
) -> None:
    pages = {
        address
        for address, page in site.pages.items()
        if "releases/2" in address and page.xpath("//meta[@property='article:published_time']")
    }
    assert {file.removesuffix("index.md") for file in texts} == pages
    for file, (fields, _) in texts.items():
        address = file.removesuffix("index.md")
        assert fields["url"] == site.url + address
        assert fields["title"] == site.pages[address].findtext(".//h1"), file


def test_texts_have_public_fields_only(
    texts: dict[str, tuple[dict[str, Any], Document]],
) -> None:
    inside = {"allow", "approved", "translated_from", "incident", "aliases"}
    for file, (fields, document) in texts.items():
        assert not inside & fields.keys(), file
        if fields.get("withdrawn", {}).get("text") == "removed":
            assert fields.keys() == {"title", "withdrawn", "url"}, file
            assert not document.body.strip(), file


def test_every_link_and_file_of_a_text_is_an_absolute_address_that_exists(
    site: Site, texts: dict[str, tuple[dict[str, Any], Document]]
) -> None:
    seen = 0
    for file, (fields, document) in texts.items():
        named = [part["url"] for name in ("images", "attachments") for part in fields.get(name, [])]
        for link in render(document, "vi", "vi").links:
            assert link.leads in {Leads.WEB, Leads.MAIL}, f"{file}: {link.written}"
            named.append(unquote(link.written))
        for address in named:
            own = site.own(address)
            if own is not None:
                assert site.file(own), f"{file}: {address}"
                seen += 1
    assert seen
