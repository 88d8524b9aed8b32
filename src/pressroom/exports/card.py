"""A contact card: whom to reach, whatever the format."""

from dataclasses import dataclass
from datetime import datetime

from pressroom.text.personal_name import PersonalName


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A person's card, or with no `name` a body's.

    `organisation` is the body, then what it belongs to or what in it is meant; `revised` the moment
    since which the card reads so; `note` may have several lines.
    """

    uid: str
    shown: str
    name: PersonalName | None
    organisation: tuple[str, ...]
    url: str
    note: str
    title: str | None = None
    role: str | None = None
    phone: str | None = None
    email: str | None = None
    languages: tuple[str, ...] = ()
    revised: datetime | None = None
