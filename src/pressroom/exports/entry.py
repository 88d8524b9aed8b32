"""What a calendar says of a release: its event, and the last day of its consultation."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from pressroom.exports.identity import identity
from pressroom.model.edition import Edition
from pressroom.model.release import Consultation, Event, Release
from pressroom.model.rendition import Rendition, Said
from pressroom.text.dates import short_day
from pressroom.text.interface import Interface


class Organiser(NamedTuple):
    """The body that invites, and its e-mail address."""

    name: str
    email: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An entry of a calendar; moments are in the press room's time zone, `url` is absolute.

    `start` and `end` are days for what takes the whole day; `end` is the first day, or moment, that
    it no longer takes. `sequence` rises with each change that those who come must know of.
    """

    uid: UUID
    title: Said
    text: Said | None = None
    place: Said | None = None
    online: str | None = None
    start: datetime | date
    end: datetime | date | None
    url: str
    categories: tuple[str, ...] = ()
    organiser: Organiser | None = None
    cancelled: bool = False
    created: datetime
    updated: datetime
    sequence: int


def entries(edition: Edition, releases: Iterable[Release]) -> Iterator[Entry]:
    """The entries of `releases`; of a text that is removed there is none."""
    for release in releases:
        if not release.removed:
            if release.event:
                yield _event(edition, release, release.event)
            if release.consultation:
                yield _last_day(edition, release, release.consultation)


def _event(edition: Edition, release: Release, event: Event) -> Entry:
    """The event. One that is moved stands at its new time, and its title says so."""
    zone = edition.room.settings.timezone
    words = Interface(edition.language)
    start = event.start.astimezone(zone)
    end = event.end.astimezone(zone) if event.end else None
    bare = _bare(edition, release, release.key, (start, end), _STEPS[event.status])
    if release.withdrawn:
        return bare
    shown = edition.rendition(release)
    kind, status = words[f"event_{event.kind}"], words[f"status_{event.status}"]
    title, changed = shown.title, event.status in _CHANGED
    return replace(
        bare,
        title=Said(f"{status}: {title.text}", title.language) if changed else title,
        text=_said(
            edition,
            f"{kind}: {status}" if changed else None,
            shown.summary.text,
            "\n".join(_facts(words, event, shown)),
            _address(edition, release),
        ),
        place=shown.event_text("place"),
        online=event.online,
        categories=(kind, *_topics(edition, release)),
        organiser=_organiser(edition, release),
        cancelled=event.status == "cancelled",
    )


def _last_day(edition: Edition, release: Release, consultation: Consultation) -> Entry:
    """The last day on which opinions are taken, as an entry of the whole day."""
    words = Interface(edition.language)
    days = (consultation.closes, consultation.closes + timedelta(days=1))
    bare = _bare(edition, release, f"{release.key}#closes", days, 0)
    if release.withdrawn:
        return bare
    shown = edition.rendition(release)
    first, last = (
        short_day(day, edition.language) for day in (consultation.opens, consultation.closes)
    )
    facts = {
        "consultation_dates": words.filled("from_until", start=first, end=last),
        "draft": release.draft_below(edition.site_url),
        "send_to": consultation.send_to,
        "outcome": consultation.outcome,
    }
    return replace(
        bare,
        title=Said(words.filled("last_day", title=shown.title.text), shown.title.language),
        text=_said(
            edition,
            shown.summary.text,
            "\n".join(f"{words[name]}: {text}" for name, text in facts.items() if text),
            _address(edition, release),
        ),
        categories=(words["deadline"], *_topics(edition, release)),
        organiser=_organiser(edition, release),
        cancelled=False,
    )


_CHANGED = {"moved", "cancelled"}
_STEPS = {"planned": 0, "moved": 1, "cancelled": 2, "held": 2}
"""How far an event has come from what was announced."""
_WITHDRAWN = 3
_CORRECTION = 4
"""More than any status: an event that was cancelled and, by a correction, is only moved rises."""


def _bare(
    edition: Edition,
    release: Release,
    name: str,
    span: tuple[datetime | date, datetime | date | None],
    steps: int,
) -> Entry:
    """All that is left in a calendar of what a withdrawn release announced."""
    steps = _WITHDRAWN if release.withdrawn else steps
    return Entry(
        uid=identity(edition.room.settings, name),
        title=Said(Interface(edition.language)["calendar_withdrawn"], edition.language),
        start=span[0],
        end=span[1],
        url=edition.url(edition.address(release)),
        cancelled=True,
        created=release.public_from,
        updated=release.updated,
        sequence=_CORRECTION * len(release.corrections) + steps,
    )


def _facts(words: Interface, event: Event, shown: Rendition) -> Iterator[str]:
    for name in ("chair", "contact", "register"):
        text = shown.event_text(name)
        if text:
            yield f"{words[name]}: {text.text}"
    if event.online:
        yield f"{words['online']}: {event.online}"
    documents = [document.text for document in shown.event_documents]
    if documents:
        yield "\n- ".join((f"{words['documents']}:", *documents))


def _address(edition: Edition, release: Release) -> str:
    words = Interface(edition.language)
    return f"{words['full_text']}: {edition.url(edition.address(release))}"


def _said(edition: Edition, *paragraphs: str | None) -> Said:
    return Said("\n\n".join(filter(None, paragraphs)), edition.language)


def _topics(edition: Edition, release: Release) -> Iterator[str]:
    for id_ in dict.fromkeys(release.topics):
        yield edition.room.topics[id_].named(edition.language)


def _organiser(edition: Edition, release: Release) -> Organiser | None:
    body = edition.room.departments[release.department]
    email = (body.press_contact and body.press_contact.email) or body.email
    return Organiser(body.name[edition.language], email) if email else None
