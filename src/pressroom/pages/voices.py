"""Whom a journalist calls about a release: who spoke for it, and who does now."""

from typing import NamedTuple

from pressroom.model.edition import Edition
from pressroom.model.network import Department, Spokesperson, Term
from pressroom.model.release import Release

Voice = tuple[Spokesperson, Term]


class Voices(NamedTuple):
    """The people and bodies to turn to.

    `then` spoke for the release on its day; `now` is who speaks today, where that is somebody else
    (and `then` is not to be called any more). `body` answers today: the release's own, or the one
    that took its place.
    """

    then: Voice | None
    now: Voice | None
    body: Department


def voices(edition: Edition, release: Release) -> Voices:
    """Who speaks for `release`: the one that it names, else its body's voice of its day."""
    departments = edition.room.departments
    department = departments[release.department]
    then = _named(edition, release) or department.voice_on(release.published.date())
    body = _living(edition, department)
    if then and any(term.covers(edition.today) for term in then[0].terms):
        home = departments[then[0].department]
        if home.exists_on(edition.today):
            return Voices(then, None, body)
    return Voices(then, body.voice_on(edition.today), body)


def _named(edition: Edition, release: Release) -> Voice | None:
    person = edition.room.spokespersons.get(release.spokesperson or "")
    term = person.term_on(release.published.date()) if person else None
    return (person, term) if person and term else None


def _living(edition: Edition, department: Department) -> Department:
    """The body itself, or the first one in the line of its successors that exists today."""
    seen = {department.id}
    while not department.exists_on(edition.today):
        following = (edition.room.departments.get(id_) for id_ in department.successors)
        heir = next((body for body in following if body and body.id not in seen), None)
        if heir is None:
            return department
        seen.add(heir.id)
        department = heir
    return department
