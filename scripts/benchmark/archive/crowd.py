"""The invented province with as large a network of spokespersons as there is.

Twelve thousand people of two hundred bodies, who all speak today: the directory of a whole
province, with everybody who has ever to be called.
"""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from benchmark.archive.province import END, Body, Province, Term, invent, slug
from benchmark.archive.vocabulary import Topic, read, split, topics

_COMMUNES = 172
"""With the bodies of the TOML file, two hundred in all."""

_AUTHORIZED = 0.2
_LANGUAGES = 0.6
_SPOKEN = (("vi",), ("vi", "en"), ("vi", "en", "fr"), ("vi", "lo"), ("vi", "zh"), ("vi", "hmn"))
_WEIGHTS = (60, 25, 3, 4, 5, 3)


def crowd(seed: int, people: int, communes: int = _COMMUNES) -> Province:
    """The province of `seed` with so many people who speak on its last day, `END`.

    Those that it had before are among them, and those of earlier terms beside them.
    """
    province, known = invent(seed, communes), topics()
    chance = random.Random(f"crowd {seed}")  # noqa: S311 - nothing secret
    positions = split(read("crowd.toml")["positions"])
    taken = {term.id for body in province.bodies for term in body.terms}
    speaking = sum(term.covers(END) for body in province.bodies for term in body.terms)
    more = [0] * len(province.bodies)
    for place in range(people - speaking):
        more[place % len(more)] += 1

    def newcomer() -> str:
        while slug(name := province.names.one(chance)) in taken:
            pass
        taken.add(slug(name))
        return name

    def terms(body: Body, count: int) -> Iterator[Term]:
        for term in body.terms:
            yield replace(term, languages=_languages(chance))
        for _ in range(count):
            yield _term(body, newcomer(), positions, known, chance)

    bodies = (
        replace(body, terms=tuple(terms(body, count)))
        for body, count in zip(province.bodies, more, strict=True)
    )
    return replace(province, bodies=tuple(bodies))


def _term(
    body: Body, name: str, positions: list[str], known: dict[str, Topic], chance: random.Random
) -> Term:
    """Somebody who speaks regularly, or on one matter until the end of a year."""
    begin = END - timedelta(days=chance.randint(1, min(700, (END - body.begin).days)))
    decision = f"{chance.randint(12, 2980)}/QĐ-{body.abbreviation}"
    regular = Term(
        name=name,
        position=chance.choice(positions),
        role="regular",
        begin=begin,
        decision=decision,
        languages=_languages(chance),
    )
    if chance.random() >= _AUTHORIZED:
        return regular
    work = known[chance.choice(body.topics)].works.one(chance)
    matter = f"{work[:1].upper()}{work[1:]} năm {END.year}"
    return replace(regular, role="authorized", until=date(END.year, 12, 31), matter=matter)


def _languages(chance: random.Random) -> tuple[str, ...]:
    """The languages somebody answers in; many say nothing of them."""
    return chance.choices(_SPOKEN, _WEIGHTS)[0] if chance.random() < _LANGUAGES else ()
