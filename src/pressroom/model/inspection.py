"""What is inside a picture or an attachment, as its bytes say, whatever its name says."""

from dataclasses import dataclass
from enum import StrEnum


class LeftBehind(StrEnum):
    """What people forget in a document, and readers find."""

    COMMENTS = "comments"
    CHANGES = "changes"
    HIDDEN_TEXT = "hidden-text"
    HIDDEN_SHEETS = "hidden-sheets"


@dataclass(frozen=True, slots=True)
class Inspection:
    """The facts of one file; they depend on its bytes alone.

    `kind` is the ending that such a file has (`pdf`, `docx`), `text` for what may be any text,
    `empty`, or `unknown`. `position`: it tells where a picture was taken. `programs`: it holds
    macros or scripts. `active`: a PDF that does something when it is opened. `locked`: it opens
    with a password only. `bursts`: an archive that unpacks to far more than it is, or outside the
    folder that it is unpacked in.
    """

    kind: str
    position: bool = False
    programs: bool = False
    active: bool = False
    locked: bool = False
    bursts: bool = False
    left_behind: tuple[LeftBehind, ...] = ()

    @property
    def plain(self) -> bool:
        """Whether nothing but its kind is to be said of it."""
        return self == Inspection(self.kind)
