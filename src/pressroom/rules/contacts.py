"""The telephones and mail addresses that the press room shows, and whose they are."""

from collections.abc import Iterator
from typing import NamedTuple

from pressroom.diagnostics.span import Span
from pressroom.model.network import Department, PressContact, Spokesperson
from pressroom.model.room import Room
from pressroom.model.settings import Help, Publisher
from pressroom.model.where import Where
from pressroom.rules.known import called
from pressroom.text.bilingual import Text, same


class Contact(NamedTuple):
    """A telephone or a mail address as written; `person`: it is a spokesperson's."""

    written: str
    span: Span
    whose: Text
    person: bool = False


_Reachable = Department | PressContact | Spokesperson | Help | Publisher

_PRESS_CONTACT = Text(vi="đầu mối báo chí của {name}", en="the press contact of {name}")
_HELP = Text(vi="nơi hỗ trợ báo chí", en="the help for the press")
_FEEDBACK = Text(vi="nơi nhận góp ý", en="whoever takes feedback")


def telephones(room: Room) -> Iterator[Contact]:
    """Every telephone of the settings and the network."""
    for at, whose, where, person in _reachable(room):
        if at.phone:
            yield Contact(at.phone, where["phone"], whose, person)


def mail_addresses(room: Room) -> Iterator[Contact]:
    """Every mail address of the settings and the network."""
    for at, whose, where, person in _reachable(room):
        if at.email:
            yield Contact(at.email, where["email"], whose, person)


def _reachable(room: Room) -> Iterator[tuple[_Reachable, Text, Where, bool]]:
    settings = room.settings
    publisher = settings.publisher
    yield publisher, same(publisher.name), publisher.where, False
    for help_, said in ((settings.press_help, _HELP), (settings.feedback, _FEEDBACK)):
        if help_:
            yield help_, said, help_.where, False
    for department in room.departments.values():
        name = called(department.name)
        yield department, name, department.where, False
        if contact := department.press_contact:
            yield contact, _PRESS_CONTACT.filled(name=name), contact.where, False
        for person in department.spokespersons:
            yield person, same(person.name), person.where, True
