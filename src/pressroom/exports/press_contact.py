"""The contact card of a body's press contact."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from pressroom.exports.card import Card
from pressroom.exports.identity import identity
from pressroom.model.edition import Edition
from pressroom.model.network import Department, PressContact
from pressroom.text.dates import long_day
from pressroom.text.interface import Interface
from pressroom.text.telephone import telephone


def press_card(edition: Edition, body: Department) -> Card | None:
    """The card in the language of `edition`; None where the body has no press contact.

    That of a body which no longer exists says so, and gives nothing to call or write to.
    """
    contact = body.press_contact
    if contact is None:
        return None
    language = edition.language
    ended = body.until if body.over_on(edition.today) else None
    name = body.name[language]
    return Card(
        uid=identity(edition.room.settings, f"departments/{body.id}/press").urn,
        shown=Interface(language).filled("press_contact_of", body=name),
        name=None,
        organisation=(name, contact.name[language]),
        url=edition.url(edition.department_address(body)),
        phone=telephone(contact.phone).number if contact.phone and not ended else None,
        email=None if ended else contact.email,
        revised=datetime.combine(
            ended + timedelta(days=1), time.min, edition.room.settings.timezone
        )
        if ended
        else None,
        note="\n".join(_note(edition, body, contact)),
    )


def _note(edition: Edition, body: Department, contact: PressContact) -> Iterator[str]:
    language = edition.language
    words = Interface(language)
    if body.until and body.over_on(edition.today):
        yield words.filled("ended", day=long_day(body.until, language))
        return
    if contact.phone and telephone(contact.phone).extension:
        yield f"{words['phone']}: {contact.phone}"
    if contact.hours:
        yield f"{words['hours']}: {contact.hours[language]}"
