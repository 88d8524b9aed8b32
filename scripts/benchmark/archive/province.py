"""The invented province: its places, its bodies and the people who speak for them."""

import random
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from benchmark.archive.vocabulary import Phrases, read, split

BEGIN = date(2016, 11, 1)
"""The first day of the archive."""
END = date(2026, 10, 31)
"""Its last day."""
TWO_TIERS = date(2025, 7, 1)
"""The day from which communes of the new kind exist."""
_PLACES = 400
_FIRMS = 600
_FORMER_SHARE = 0.5
_AUTHORIZED_SHARE = 0.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What people's names are made of."""

    families: Phrases
    middles: Phrases
    givens: tuple[str, ...]

    def one(self, chance: random.Random) -> str:
        """A name: family, middle and given."""
        return " ".join(
            (self.families.one(chance), self.middles.one(chance), chance.choice(self.givens))
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A time in which a person speaks; `until` is its last day."""

    name: str
    position: str
    role: str
    begin: date
    until: date | None = None
    decision: str | None = None
    matter: str | None = None
    languages: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """The person's id, from the name."""
        return slug(self.name)

    def covers(self, day: date) -> bool:
        """Whether the person may speak on `day`."""
        return self.begin <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A body that issues releases: a department, in the contract's word."""

    id: str
    name: str
    name_en: str
    abbreviation: str
    level: str
    topics: tuple[str, ...]
    share: int
    line: int
    begin: date
    terms: tuple[Term, ...]

    @property
    def parent(self) -> str | None:
        """The id of the body above it; all stand below the province."""
        return None if self.level == "province" else "ubnd-tinh"

    @property
    def email(self) -> str:
        """Its official address."""
        return f"{self.id}@songlam.example"

    @property
    def phone(self) -> str:
        """Its telephone, in the area code 0298 that nobody has."""
        return f"0298 3 {self.line:03} 000"

    def speaker(self, day: date) -> Term:
        """The regular spokesperson of `day`, else the head."""
        speaking = {term.role: term for term in self.terms if term.covers(day)}
        return speaking.get("regular") or speaking["head"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Province:
    """All names of the invented province."""

    communes: Phrases
    hamlet_kinds: Phrases
    hamlets: tuple[tuple[str, ...], tuple[str, ...]]
    names: Names
    firms: Phrases
    bodies: tuple[Body, ...]

    def hamlet(self, chance: random.Random) -> str:
        """A part of a commune, with its kind: `thôn An Bang`."""
        return f"{self.hamlet_kinds.one(chance)} {' '.join(map(chance.choice, self.hamlets))}"


def slug(text: str, limit: int = 90) -> str:
    """`text` as a part of an address: without accents, words joined by hyphens, cut at `limit`."""
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    ascii_only = "".join(letter for letter in plain if not unicodedata.combining(letter))
    whole = re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-")
    return whole if len(whole) <= limit else whole[: limit + 1].rpartition("-")[0]


def address_of(name: str) -> str:
    """How a person is spoken of: `bà` where the middle name is a woman's, else `ông`."""
    return f"bà {name}" if " Thị " in name else f"ông {name}"


def invent(seed: int, communes: int | None = None) -> Province:
    """The province that `seed` gives, with so many communes instead of those of the TOML file."""
    chance = random.Random(f"province {seed}")  # noqa: S311 - nothing secret
    said = read("province.toml")
    people = said["people"]
    names = Names(
        families=Phrases.split(people["family"]),
        middles=Phrases.split(people["middle"]),
        givens=tuple(split(people["given"])),
    )
    places = said["places"]
    pairs = (tuple(split(places["first"])), tuple(split(places["second"])))
    named = _communes(split(places["kinds"]), pairs, chance)
    count = said["communes"]["count"] if communes is None else communes
    taken: set[str] = set()
    bodies = [
        _body(entry, line, names, taken, chance)
        for line, entry in enumerate(_entries(said, named[:count]), start=10)
    ]
    return Province(
        communes=Phrases.of(named),
        hamlet_kinds=Phrases.split(places["hamlets"]),
        hamlets=pairs,
        names=names,
        firms=Phrases.of(_firms(said["firms"], chance)),
        bodies=tuple(bodies),
    )


def _of(position: str, body: str) -> str:
    """A position with its body, words that both have said once: Chánh Văn phòng Ủy ban."""
    words, name = position.split(), body.split()
    shared = next((n for n in range(len(words), 0, -1) if words[-n:] == name[:n]), 0)
    return " ".join((*words, *name[shared:]))


def _communes(
    kinds: list[str], pairs: tuple[tuple[str, ...], tuple[str, ...]], chance: random.Random
) -> list[str]:
    """Different names of communes and wards, with their kind before them."""
    first, second = pairs
    names: dict[str, str] = {}
    while len(names) < _PLACES:
        name = f"{chance.choice(first)} {chance.choice(second)}"
        names.setdefault(name, f"{chance.choice(kinds)} {name}")
    return list(names.values())


def _firms(said: dict[str, str], chance: random.Random) -> Iterator[str]:
    """Names of firms, with their kind before them: `Tập đoàn Vinatex`."""
    kinds, parts = split(said["kinds"]), split(said["parts"])
    for _ in range(_FIRMS):
        name = "".join(chance.choices(parts, k=chance.choice((2, 2, 3)))).capitalize()
        yield f"{chance.choice(kinds)} {name}"


def _entries(said: dict[str, Any], communes: list[str]) -> Iterator[dict[str, Any]]:
    """The bodies of the TOML file, then the communes'."""
    yield from said["bodies"]
    shared = said["communes"]
    for place in communes:
        initials = "".join(word[0] for word in place.split()[1:])
        yield {
            "id": f"ubnd-{slug(place)}",
            "name": f"Ủy ban nhân dân {place}",
            "name_en": f"the People's Committee of {place.split(maxsplit=1)[1]}",
            "abbreviation": f"UBND-{initials}",
            "level": "commune",
            "head": "Chủ tịch",
            "deputy": "Phó Chủ tịch",
            "topics": shared["topics"],
            "share": shared["share"],
        }


def _body(
    entry: dict[str, Any], line: int, names: Names, taken: set[str], chance: random.Random
) -> Body:
    """A body with its spokespersons of ten years, none of whom has a name in `taken`."""
    begin = TWO_TIERS if entry["level"] == "commune" else BEGIN - timedelta(days=400)
    return Body(
        id=entry["id"],
        name=entry["name"],
        name_en=entry["name_en"],
        abbreviation=entry["abbreviation"],
        level=entry["level"],
        topics=tuple(split(entry["topics"])),
        share=entry["share"],
        line=line,
        begin=begin,
        terms=tuple(_terms(entry, begin, names, taken, chance)),
    )


def _terms(
    entry: dict[str, Any], begin: date, names: Names, taken: set[str], chance: random.Random
) -> Iterator[Term]:
    """A head from `begin` to now, perhaps a former one, a regular, perhaps an authorised one."""
    head = _of(entry.get("head", "Giám đốc"), entry["name"])
    deputy = _of(entry.get("deputy", "Phó Giám đốc"), entry["name"])

    def newcomer() -> str:
        while slug(name := names.one(chance)) in taken:
            pass
        taken.add(slug(name))
        return name

    def decision() -> str:
        return f"{chance.randint(12, 980)}/QĐ-{entry['abbreviation']}"

    change = begin
    if chance.random() < _FORMER_SHARE:
        change = begin + timedelta(days=chance.randint(100, (END - begin).days - 200))
        last = change - timedelta(days=1)
        yield Term(name=newcomer(), position=head, role="head", begin=begin, until=last)
    yield Term(name=newcomer(), position=head, role="head", begin=change)
    yield Term(name=newcomer(), position=deputy, role="regular", begin=begin, decision=decision())
    if chance.random() < _AUTHORIZED_SHARE:
        yield Term(
            name=newcomer(),
            position=deputy,
            role="authorized",
            begin=change,
            until=change + timedelta(days=180),
            decision=decision(),
            matter="Công tác ứng phó và khắc phục hậu quả mưa lũ",
        )
