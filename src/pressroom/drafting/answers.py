"""What is typed for one key → its value, by the form that the check reads the key with."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from pressroom.diagnostics.span import Span
from pressroom.drafting.moments import day_said, moment_said
from pressroom.fields.days import Day, Moment
from pressroom.fields.form import Form, ListOf, Reading
from pressroom.fields.record import Field
from pressroom.rules.check import of_flaws
from pressroom.source.clean import clean
from pressroom.source.node import Items, Node, Scalar
from pressroom.text.bilingual import Text

_NOWHERE = Span("")
_HALF = re.compile("[\ud800-\udfff]")
"""What Python makes of a byte that is no text (PEP 383): half a letter that was deleted, say."""
_UNREADABLE = Text(
    vi="có chữ không đọc được, thường do xóa dở một chữ có dấu; hãy gõ lại cả mục",
    en="there is a character that cannot be read, such as half a deleted letter; type it again",
)


class NotTaken(Exception):  # noqa: N818 (an answer that is asked for again, no error of ours)
    """What is typed cannot be taken; `reason` says why, in the words of the check."""

    def __init__(self, reason: Text) -> None:
        super().__init__(reason.en)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads what is typed, at the moment `now` (aware, in the press room's zone).

    `language` is the press room's default one.
    """

    reading: Reading
    now: datetime

    def read(self, field: Field, typed: str) -> Any:  # noqa: ANN401 (each form has its own type)
        """The value of `field`, to be written as it is.

        Raises:
            NotTaken: the check would not take it, and it is not clear what was meant.
        """
        text = " ".join(clean(typed).split())
        if _HALF.search(text):
            raise NotTaken(_UNREADABLE)
        said = self._said(field.form, text)
        if said is not None:
            return said
        node = _node(field.form, text)
        state = Reading(self.reading.timezone, self.reading.language)
        value = field.form.decode(node, field.asked, state)
        if value is not None and not state.flaws:
            return value
        meant = self._meant(field.form, text)
        if meant is not None and meant != text:
            return self.read(field, meant)
        raise NotTaken(next(of_flaws(state.flaws)).message)

    def _meant(self, form: Form, text: str) -> str | None:
        """What was meant, as text; a list by its items."""
        if isinstance(form, ListOf):
            items = [form.item.mended(_scalar(item), self.reading) for item in _items(text)]
            known = [item for item in items if item is not None]
            return ", ".join(known) if len(known) == len(items) else None
        return form.meant(_scalar(text), self.reading)

    def _said(self, form: Form, text: str) -> date | None:
        """A moment or a day in the words of a desk, which the files do not take."""
        if isinstance(form, Moment) and form.read(text, self.reading) is None:
            return moment_said(text, self.now)
        if isinstance(form, Day) and form.read(text, self.reading) is None:
            return day_said(text, self.now.date())
        return None


def _node(form: Form, text: str) -> Node:
    if isinstance(form, ListOf):
        return Items(_NOWHERE, tuple(_scalar(item) for item in _items(text)))
    return _scalar(text)


def _items(text: str) -> list[str]:
    return [item.strip() for item in text.replace(";", ",").split(",") if item.strip()]


def _scalar(text: str) -> Scalar:
    return Scalar(_NOWHERE, text, plain=False)
