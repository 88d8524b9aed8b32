"""A mend of a text: which rules' findings it mends, and how."""

from collections.abc import Callable
from dataclasses import dataclass

from pressroom.fields.record import Record
from pressroom.text.bilingual import Text


@dataclass(frozen=True, slots=True)
class Source:
    r"""A text file of the room, its lines ended by `\n`; `record` tells what it declares.

    `fenced`: the declaration stands between `---` lines before a body, else it is the whole file.
    """

    path: str
    text: str
    record: Record
    fenced: bool


@dataclass(frozen=True, slots=True)
class Mend:
    """A mend: the codes of the rules whose findings it mends, what it does, and doing it.

    `mended` gives the text as it is to be; mending what is mended changes nothing. One that
    `reveals` lets a file say what could not be read before; all others leave what it says alone.
    """

    codes: tuple[str, ...]
    does: Text
    mended: Callable[[Source], str]
    reveals: bool = False
