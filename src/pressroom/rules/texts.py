"""What the rules on texts find, kept between checks for as long as all they look at stays."""

from collections.abc import Iterator, Sequence
from functools import lru_cache, partial
from itertools import islice

from pressroom.diagnostics import finding, span
from pressroom.diagnostics.finding import Finding
from pressroom.load.repository import Repository
from pressroom.load.slices import TEXTS
from pressroom.model.release import Release, Translation
from pressroom.model.room import Room
from pressroom.rules.catalogue import rules
from pressroom.rules.rule import Reference, WordingCheck
from pressroom.rules.wording.passage import wording_of
from pressroom.rules.wording.signs import EVERY, Signs
from pressroom.store.digest import digest, of_library
from pressroom.store.kept import kept
from pressroom.store.store import NO_STORE, Shelf, Store
from pressroom.store.values import types_of
from pressroom.text import bilingual

ROOMS = (
    *("text", "diagnostics", "source", "cores", "store", "model", "fields", "markup", "load"),
    *("history", "law", "rules"),
)
"""The rooms whose code finds."""

MOST = 20
"""Places that one rule on words tells of in one text."""

_TYPES = types_of(bilingual, span, finding)


def of_texts(repository: Repository, store: Store, jobs: int | None) -> list[Finding]:
    """What all rules on texts find in the texts of `repository`, which has a room."""
    room = repository.room
    if room is None:
        return []
    if not repository.slices:  # a room that was read from no files
        store = NO_STORE
    shelf: Shelf[list[Finding]] = Shelf(store, "findings", _TYPES)
    reference = Reference(
        room.settings, room.departments, room.legal, room.network_whole, room.legal_whole
    )
    found = kept(shelf, _slices(repository, room), partial(_look, reference), jobs, each=TEXTS)
    return [one for part in found for one in part]


def _slices(repository: Repository, room: Room) -> Iterator[tuple[str, Sequence[Release]]]:
    """The releases that are looked at together, under the key of what is found in them."""
    if not repository.slices:
        yield "", room.releases
        return
    known = digest(of_library(*ROOMS), repository.reference)
    for part in repository.slices:
        releases = [room.release_at[path] for path in part.paths if path in room.release_at]
        yield digest(part.key, known), releases


def _look(reference: Reference, releases: Sequence[Release]) -> list[Finding]:
    looks = [*(look for rule in rules() for look in rule.texts), of_wording]
    found: list[Finding] = []
    for release in releases:
        texts: tuple[Release | Translation, ...] = (release, *release.translations.values())
        for text in texts:
            for look_at_text in looks:
                found += look_at_text(text, release, reference)
    return found


def of_wording(
    text: Release | Translation, release: Release, reference: Reference
) -> Iterator[Finding]:
    """What the rules on language find in `text`: only those look whose signs are in it."""
    wording = wording_of(text, reference.settings.language)
    for look in _looks_for(wording.signs & EVERY):
        yield from islice(look(wording, release, reference), MOST)


@lru_cache(maxsize=4096)
def _looks_for(signs: Signs) -> tuple[WordingCheck, ...]:
    """The looks at words that look for one of `signs`."""
    return tuple(
        look for rule in rules() for sought, look in rule.wordings if not signs.isdisjoint(sought)
    )
