"""What every entry of the tables has: the days on which it holds, and where it is written."""

from dataclasses import dataclass
from datetime import date

UNOFFICIAL = "unofficial, to be checked against the signed text"
"""Said of a source that nobody has compared yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerName:
    """A name that was right until the end of the day `until`; `successors`: what to write now.

    `from_` is given where the name itself was new within living memory.
    """

    name: str
    until: date
    successors: tuple[str, ...]
    source: str
    from_: date | None = None

    def over_on(self, day: date) -> bool:
        """Whether nothing bears the name any more on `day`."""
        return self.until < day
