"""Who may speak in a release, and for how long somebody may."""

from collections.abc import Container, Iterator
from datetime import date

from pressroom.model.network import Department, Role
from pressroom.model.release import Release
from pressroom.model.room import Room
from pressroom.rules.known import called
from pressroom.text.bilingual import Text, same
from pressroom.text.dates import day_text


def bodies_of(release: Release, room: Room) -> Iterator[Department]:
    """The bodies whose spokespersons it may name: those that issue it, then those above them."""
    issuing = [
        room.departments[id_]
        for id_ in (release.department, *release.co_departments)
        if id_ in room.departments
    ]
    yield from issuing
    for department in issuing:
        yield from room.above(department)


def voice_to_name(release: Release, room: Room) -> Text:
    """The line that names somebody in term on the day of publication, with who that is."""
    day = release.published.date()
    for department in bodies_of(release, room):
        voice = department.voice_on(day)
        if voice:
            person, term = voice
            position = called(term.position)
            line = f"`spokesperson: {person.id}` ({person.name}, "
            return Text(vi=f"{line}{position.vi})", en=f"{line}{position.en})")
    return same("`spokesperson: …`")


def last_to_end(
    department: Department, day: date, roles: Container[Role] = frozenset(Role)
) -> tuple[date, str] | None:
    """The last day and the name of whose term in one of the `roles` ended last before `day`."""
    ended = [
        (term.until, person.name)
        for person in department.spokespersons
        for term in person.terms
        if term.role in roles and term.until and term.until < day
    ]
    return max(ended, default=None)


def period(first: date | None, last: date | None) -> Text:
    """A time of whole days, `last` included, either end perhaps open."""
    since = day_text(first) if first else None
    until = day_text(last) if last else None
    if since and until:
        return Text(
            vi=f"từ {since.vi} đến hết {until.vi}", en=f"from {since.en} to {until.en} inclusive"
        )
    if since:
        return Text(vi=f"từ {since.vi}", en=f"from {since.en}")
    if until:
        return Text(vi=f"đến hết {until.vi}", en=f"to {until.en} inclusive")
    return Text(vi="mọi ngày", en="always")
