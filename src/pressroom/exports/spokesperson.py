"""The contact card of a spokesperson, as of today."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from pressroom.exports.card import Card
from pressroom.exports.identity import identity
from pressroom.model.edition import Edition
from pressroom.model.network import Department, Spokesperson, Term
from pressroom.text.dates import long_day, short_day
from pressroom.text.interface import Interface
from pressroom.text.personal_name import personal_name
from pressroom.text.telephone import telephone


def spokesperson_card(edition: Edition, person: Spokesperson) -> Card | None:
    """The card of `person` in the language of `edition`; None for who is still to begin.

    It says what the term of today says, else the last one. Who speaks no longer, as the term or the
    body has ended, keeps a card, as it stands in telephones and behind links: it says so, and gives
    nothing to call or write to, as little as the body's page does.
    """
    term = person.term_on(edition.today) or _last(person, edition.today)
    if term is None:
        return None
    language = edition.language
    body = edition.room.departments[person.department]
    ended = _ended(edition, term, body)
    return Card(
        uid=identity(edition.room.settings, f"spokespersons/{person.id}").urn,
        shown=person.name,
        name=personal_name(person.name),
        organisation=_organisation(edition, body),
        url=edition.url(edition.department_address(body)),
        title=term.position[language],
        role=Interface(language)[f"role_{term.role}"],
        phone=telephone(person.phone).number if person.phone and not ended else None,
        email=None if ended else person.email,
        languages=person.languages,
        revised=datetime.combine(
            max(day for day in _days(person, body) if day <= edition.today),
            time.min,
            edition.room.settings.timezone,
        ),
        note="\n".join(_note(edition, person, term, ended)),
    )


def _last(person: Spokesperson, today: date) -> Term | None:
    """The term that ended last."""
    ended = [(term.until, term) for term in person.terms if term.until and term.until < today]
    return max(ended, key=lambda pair: pair[0])[1] if ended else None


def _ended(edition: Edition, term: Term, body: Department) -> date | None:
    """The last day of the term or the body, whichever ended first; None where neither has."""
    ends = [day for day in (term.until, body.until) if day and day < edition.today]
    return min(ends, default=None)


def _organisation(edition: Edition, body: Department) -> tuple[str, ...]:
    """The body, which telephones show as the company, then the one above it."""
    parent = edition.room.departments.get(body.parent or "")
    return tuple(one.name[edition.language] for one in (body, parent) if one)


def _days(person: Spokesperson, body: Department) -> Iterator[date]:
    """The days on which time changes the card: that of a decision changes nothing by itself."""
    for one in person.terms:
        yield one.from_
        if one.until:
            yield one.until + timedelta(days=1)
    if body.until:
        yield body.until + timedelta(days=1)


def _note(edition: Edition, person: Spokesperson, term: Term, ended: date | None) -> Iterator[str]:
    language = edition.language
    words = Interface(language)
    if ended:
        body = edition.room.departments[person.department].name[language]
        yield words.filled("speaks_no_longer", body=body, day=short_day(ended, language))
    elif person.phone and telephone(person.phone).extension:
        yield f"{words['phone']}: {person.phone}"
    if term.matter:
        yield f"{words['matter']}: {term.matter[language]}"
    if term.decision:
        day = long_day(term.decision.date, language)
        number = words.filled("decision_of", number=term.decision.number, day=day)
        yield f"{words['decision']} {number}"
    start = short_day(term.from_, language)
    span = (
        words.filled("from_until", start=start, end=short_day(term.until, language))
        if term.until
        else words.filled("since", start=start)
    )
    yield f"{words['term']}: {span}"
