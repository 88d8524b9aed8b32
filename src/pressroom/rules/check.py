"""All rules on one repository → all findings, sorted."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.history.past import Past
from pressroom.load.repository import Repository
from pressroom.model.release import Release, Translation
from pressroom.model.room import Room
from pressroom.rules.adopted import not_adopted
from pressroom.rules.catalogue import rules
from pressroom.rules.rule import Around, Check, Excuse, Rule, Thing
from pressroom.rules.since import Since, since
from pressroom.rules.texts import of_texts
from pressroom.source.flaw import Flaw, FlawKind
from pressroom.store.store import NO_STORE, Store


def check(
    repository: Repository,
    as_of: datetime,
    *,
    past: Past | None = None,
    store: Store = NO_STORE,
    jobs: int | None = None,
) -> tuple[Finding, ...]:
    """What is to be mended in `repository` at the moment `as_of` (aware).

    With the `past`, rules on changes look at what changed since then. What the rules on texts find
    is taken from `store` where it is there; `jobs` is the most processes to use, None for one a
    core.
    """
    found = list(of_flaws(repository.flaws))
    room = repository.room
    if room is not None:
        found += of_texts(repository, store, jobs)
        found += _of_room(Around(room, as_of))
        changed = since(repository.path, past, room, as_of) if past else None
        found += _of_changes(changed) if changed else ()
        found = _excused(room, found)
        found = _adopted(room, changed, found)
    return tuple(sorted(found, key=lambda finding: finding.order))


def of_flaws(flaws: Iterable[Flaw]) -> Iterator[Finding]:
    """What the rules say of flaws."""
    by_kind = {kind: check for rule in rules() for kind, check in rule.flaws.items()}
    for flaw in flaws:
        yield from by_kind[FlawKind(flaw.kind)](flaw)


def _of_room(around: Around) -> Iterator[Finding]:
    room = around.room
    departments = tuple(room.departments.values())
    people = tuple((body, person) for body in departments for person in body.spokespersons)
    linking = tuple(release for release in room.releases if _leads_somewhere(release))
    translations = tuple(
        (release, translation)
        for release in room.releases
        for translation in release.translations.values()
    )
    for rule in rules():
        for look in rule.rooms:
            yield from look(around)
        yield from _each(rule.departments, departments, around)
        yield from _each(rule.spokespersons, people, around)
        yield from _each(rule.notices, room.notices, around)
        yield from _each(rule.hand_written, room.hand_written, around)
        yield from _each(rule.releases, room.releases, around)
        yield from _each(rule.linking, linking, around)
        yield from _each(rule.translations, translations, around)


def _of_changes(changed: Since) -> Iterator[Finding]:
    for rule in rules():
        for kind, looks in rule.changes.items():
            for change in changed.changes(kind):
                for look in looks:
                    yield from look(change, changed)


def _leads_somewhere(release: Release) -> bool:
    withdrawn = release.withdrawn
    if withdrawn and withdrawn.replaced_by:
        return True
    return any(body.links for body in release.bodies)


def _each(
    looks: Iterable[Check[Thing]], things: tuple[Thing, ...], around: Around
) -> Iterator[Finding]:
    for look in looks:
        for thing in things:
            yield from look(thing, around)


def _excused(room: Room, found: list[Finding]) -> list[Finding]:
    """The findings without those that a file's `allow` excuses, and with those on the excuses."""
    by_code = {rule.code: rule for rule in rules()}
    texts = {text.path: text for text in _texts(room) if text.allow}
    used: set[tuple[str, str]] = set()
    kept: list[Finding] = []
    for finding in found:
        text = texts.get(finding.span.path)
        if text and finding.code in text.allow and by_code[finding.code].excusable:
            used.add((text.path, finding.code))
        else:
            kept.append(finding)
    for text in texts.values():
        for excuse in _excuses(text, by_code, used):
            for rule in rules():
                for look_at_excuse in rule.excuses:
                    kept += look_at_excuse(excuse)
    return kept


def _texts(room: Room) -> Iterator[Release | Translation]:
    for release in room.releases:
        yield release
        yield from release.translations.values()


def _excuses(
    text: Release | Translation, by_code: Mapping[str, Rule], used: set[tuple[str, str]]
) -> Iterator[Excuse]:
    for code, reason in text.allow.items():
        rule = by_code.get(code)
        yield Excuse(
            code,
            reason,
            text.where.key(f"allow.{code}"),
            known=rule is not None,
            excusable=rule is not None and rule.excusable,
            used=(text.path, code) in used,
        )


def _adopted(room: Room, changed: Since | None, found: list[Finding]) -> list[Finding]:
    """A rule that the room has not adopted only warns; no change makes less of one that it had."""
    newer = not_adopted(room.settings)
    if changed:
        newer &= not_adopted(changed.old.settings)
    return [
        replace(finding, severity=WARNING) if finding.code in newer else finding
        for finding in found
    ]
