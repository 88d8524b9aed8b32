"""The network as one small JSON file, from which a script filters it in the page.

It says what the rows of the lists say, by columns, each repeated text once. A text that the
edition does not have in its own language is a list of the other language and the text.

`domain`
    what most e-mail addresses end in, after the `@`
`languages`, `spoken`
    pairs of tag and name; the combinations that people speak, as lists of places in `languages`
`positions`, `matters`, `days`
    texts, each once; days as the edition writes them
`bodies`
    in the order of the directory: id, level, name, abbreviation (or null), and how many of the
    people are theirs
`people`
    in the order of the directory, one list for each of: `name`; `role`, its place in `Role`;
    `position`, a place in `positions`; `from`, a place in `days`; `phone`; `email`, which without
    `@` ends in `domain`; `spoken`, a place there; `decision`, its number. Where there is nothing
    stands an empty text.
`some`
    what few people have, by the person's place: `until`, a place in `days`; `matter`, one in
    `matters`; `decided`, the day of the decision where it is not `from`; `id`, where it is not the
    slug of the name: what follows the slug, or all of an id that does not begin with it.
"""

import json
from collections import Counter
from collections.abc import Hashable, Iterable
from itertools import groupby
from typing import Generic, TypeAlias, TypeVar

from pressroom.model import address
from pressroom.model.directory import Speaker
from pressroom.model.edition import Edition
from pressroom.model.localised import Localised
from pressroom.model.network import Role, Spokesperson
from pressroom.text.dates import short_day
from pressroom.text.languages import language_name
from pressroom.text.slug import slugify

Thing = TypeVar("Thing", bound=Hashable)
Json: TypeAlias = "str | int | list[Json] | dict[str, Json] | None"


class _Table(Generic[Thing]):
    """Things that are said once, and by their place from then on."""

    def __init__(self) -> None:
        self._places: dict[Thing, int] = {}

    def place(self, thing: Thing) -> int:
        """The place of a thing, which is kept if it is new."""
        return self._places.setdefault(thing, len(self._places))

    @property
    def things(self) -> Iterable[Thing]:
        """All things by their place."""
        return self._places


class _Texts:
    """Texts that are said once, as an edition shows them."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._table = _Table[tuple[str, str]]()

    def place(self, text: Localised) -> int:
        """The place of a text, which is kept if it is new."""
        return self._table.place((text.language_of(self._language), text[self._language]))

    def written(self, text: Localised) -> Json:
        """A text, with its language where that is another."""
        return self._written(text.language_of(self._language), text[self._language])

    @property
    def all(self) -> list[Json]:
        """All texts by their place."""
        return [self._written(*said) for said in self._table.things]

    def _written(self, language: str, text: str) -> Json:
        return text if language == self._language else [language, text]


def people_file(edition: Edition) -> tuple[str, bytes]:
    """The file's address and its bytes."""
    written = json.dumps(_columns(edition), ensure_ascii=False, separators=(",", ":"))
    return address.people(edition.language, edition.default), written.encode()


def _columns(edition: Edition) -> dict[str, Json]:
    language, speaking = edition.language, edition.speaking
    positions, matters = _Texts(language), _Texts(language)
    days, languages, spoken = _Table[str](), _Table[str](), _Table[tuple[int, ...]]()
    domain = _commonest_domain(speaking)
    roles = list(Role)
    some: dict[str, dict[str, Json]] = {"until": {}, "matter": {}, "decided": {}, "id": {}}
    for row, (_, person, term) in enumerate(speaking):
        if term.until:
            some["until"][str(row)] = days.place(short_day(term.until, language))
        if term.matter:
            some["matter"][str(row)] = matters.place(term.matter)
        if term.decision and term.decision.date != term.from_:
            some["decided"][str(row)] = days.place(short_day(term.decision.date, language))
        if beyond := _beyond_the_name(person):
            some["id"][str(row)] = beyond
    people: dict[str, Json] = {
        "name": [person.name for _, person, _ in speaking],
        "role": [roles.index(term.role) for *_, term in speaking],
        "position": [positions.place(term.position) for *_, term in speaking],
        "from": [days.place(short_day(term.from_, language)) for *_, term in speaking],
        "phone": [person.phone or "" for _, person, _ in speaking],
        "email": [(person.email or "").removesuffix(f"@{domain}") for _, person, _ in speaking],
        "spoken": [
            spoken.place(tuple(languages.place(tag) for tag in person.languages))
            for _, person, _ in speaking
        ],
        "decision": [term.decision.number if term.decision else "" for *_, term in speaking],
    }
    return {
        "domain": domain,
        "languages": [[tag, language_name(tag, language)] for tag in languages.things],
        "spoken": [[*places] for places in spoken.things],
        "positions": positions.all,
        "matters": matters.all,
        "days": [*days.things],
        "bodies": [*_bodies(speaking, positions)],
        "people": people,
        "some": {**some},
    }


def _bodies(speaking: Iterable[Speaker], texts: _Texts) -> Iterable[Json]:
    for _, some in groupby(speaking, key=lambda speaker: speaker.body.id):
        speakers = list(some)
        body = speakers[0].body
        name = texts.written(body.name)
        yield [body.id, body.level, name, body.abbreviation, len(speakers)]


def _commonest_domain(speaking: Iterable[Speaker]) -> str:
    """What most addresses end in; empty where there are none."""
    addresses = (person.email for _, person, _ in speaking if person.email)
    domains = Counter(address.partition("@")[2] for address in addresses)
    return max(domains, key=lambda domain: (domains[domain], domain), default="")


def _beyond_the_name(person: Spokesperson) -> str:
    """What of the id the name does not tell: `-2`, or all of an id of another kind."""
    slug = slugify(person.name, limit=len(person.id))
    rest = person.id.removeprefix(slug)
    return rest if not rest or rest.startswith("-") else person.id
