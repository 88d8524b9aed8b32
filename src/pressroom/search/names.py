"""Names under which the same is known: abbreviations, former names, other spellings.

From the tables of `law` and the network's own bodies. A search for one also finds the others.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import takewhile

from pressroom.law.abbreviations import ABBREVIATIONS, OTHER_SPELLINGS
from pressroom.law.bodies import FORMER_BODIES
from pressroom.law.places import FORMER_PROVINCES
from pressroom.model.edition import Edition
from pressroom.search.words import words_of
from pressroom.text.fold import fold

_KINDS_OF_PROVINCES = ("thành phố ", "Thành phố ", "tỉnh ")


@dataclass(frozen=True, slots=True)
class Names:
    """Pairs of names of the same, and those that are meant only where written in capitals."""

    pairs: tuple[tuple[str, str], ...]
    capitals: tuple[str, ...]


def names(edition: Edition, spellings: Callable[[str], set[str]]) -> Names:
    """All names that are known by others, in their order; `spellings`: those of a folded word."""
    found = {*_abbreviated(edition), *_former(edition), *_spelled()}
    pairs = sorted(pair for pair in found if fold(pair[0]) != fold(pair[1]))
    called = dict.fromkeys(name for pair in pairs for name in pair)
    return Names(tuple(pairs), tuple(name for name in called if _is_common(name, spellings)))


def telling(found: Names, count: Callable[[str], int]) -> list[str]:
    """Of each name the folded word that is rarest; `count`: how often it stands in all texts.

    A query without any of them holds none of the names.
    """
    folded = ([fold(word) for word in words_of(name)] for pair in found.pairs for name in pair)
    return sorted({min(words, key=lambda word: (count(word), word)) for words in folded})


def _abbreviated(edition: Edition) -> Iterator[tuple[str, str]]:
    """The law's abbreviations, and the network's: of several bodies what their names share."""
    yield from ABBREVIATIONS.items()
    own: dict[str, list[str]] = {}
    for body in edition.room.departments.values():
        if body.abbreviation and body.abbreviation not in ABBREVIATIONS:
            own.setdefault(body.abbreviation, []).append(body.name[edition.language])
    for abbreviation, called in own.items():
        shared = _beginning(called)
        if len(words_of(shared)) > 1:
            yield abbreviation, shared


def _beginning(called: list[str]) -> str:
    """The words with which all names begin."""
    columns = zip(*(name.split() for name in called), strict=False)
    same = takewhile(lambda column: len(set(column)) == 1, columns)
    return " ".join(column[0] for column in same)


def _former(edition: Edition) -> Iterator[tuple[str, str]]:
    """Bodies and provinces that are no more, each with what has its work now."""
    for former in FORMER_BODIES.values():
        for successor in former.successors:
            yield former.name, successor
    for name, former in FORMER_PROVINCES.items():
        for successor in former.successors:
            yield name, _without_kind(successor)
    bodies = edition.room.departments
    for body in bodies.values():
        for id_ in body.successors:
            if id_ in bodies:
                yield body.name[edition.language], bodies[id_].name[edition.language]


def _without_kind(province: str) -> str:
    """`Quảng Trị` for `tỉnh Quảng Trị`."""
    for kind in _KINDS_OF_PROVINCES:
        province = province.removeprefix(kind)
    return province


def _spelled() -> Iterator[tuple[str, str]]:
    for first, *others in OTHER_SPELLINGS:
        for other in others:
            yield first, other


def _is_common(name: str, spellings: Callable[[str], set[str]]) -> bool:
    """Whether an abbreviation in capitals folds to a word that texts spell otherwise (CAT, cát)."""
    if name != name.upper() or not name.isalpha():
        return False
    return not spellings(fold(name)) <= {name.lower(), fold(name)}
