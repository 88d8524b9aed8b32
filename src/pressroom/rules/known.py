"""The known name that was probably meant, for where one is written that is not known."""

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import TypeVar

from pressroom.model.localised import Localised
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text, same
from pressroom.text.nearest import nearest

Thing = TypeVar("Thing")

NOTHING = same("")
"""What follows where there is nothing to offer."""

MOST_SOUGHT = 20
"""Names for which one rule seeks the nearest in one check: each is compared with all known ones."""

_FEW = 20


def called(name: Localised) -> Text:
    """A name of the press room's own, to stand in a message."""
    return Text(vi=name["vi"], en=name["en"])


def id_offer(
    name: str,
    known: Mapping[str, Thing],
    call: Callable[[Thing], Text],
    rule: Rule,
    around: Around,
) -> Text:
    """What follows "use a known id": the one nearest to `name`, else all where they are few.

    `call` gives what a thing is called beside its id.
    """
    near = nearest_of(name, known, rule, around)
    if near is not None:
        said = call(known[near])
        return Text(
            vi=f". Mã gần nhất: `{near}` ({said.vi})", en=f". The nearest is `{near}` ({said.en})"
        )
    if not known or len(known) > _FEW:
        return NOTHING
    names = {id_: call(thing) for id_, thing in known.items()}
    return Text(
        vi=": " + ", ".join(f"`{id_}` ({said.vi})" for id_, said in names.items()),
        en=": " + ", ".join(f"`{id_}` ({said.en})" for id_, said in names.items()),
    )


def nearest_of(name: str, known: Iterable[str], rule: Rule, around: Around) -> str | None:
    """As `nearest`, for the first `MOST_SOUGHT` names of `rule` in this check; later ones: None.

    A name that stands wrong in many files counts, and is sought among the same ones, once.
    """
    sought = around.sought[rule.code]
    if name not in sought and len(sought) >= MOST_SOUGHT:
        return None
    sought.add(name)
    return _nearest(name, tuple(known))


@lru_cache(maxsize=256)
def _nearest(name: str, known: tuple[str, ...]) -> str | None:
    return nearest(name, known)
