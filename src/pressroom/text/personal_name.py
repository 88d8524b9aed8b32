"""The parts of a person's name."""

from typing import NamedTuple


class PersonalName(NamedTuple):
    """A Vietnamese name's parts: `Trần`, `Thị Minh`, `An`. A single word is the given name."""

    family: str
    middle: str
    given: str


def personal_name(name: str) -> PersonalName:
    """The parts of `name`, in which the family name stands first and the given name last.

    People are called, and lists of them sorted, by the given name.
    """
    *before, given = name.split() or [""]
    family, middle = before[:1], before[1:]
    return PersonalName("".join(family), " ".join(middle), given)
