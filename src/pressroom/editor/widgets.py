"""Forms of the table of fields as widgets of Decap CMS.

`moment`, `choice` and `group` are Decap's `datetime`, `select` and `object`, changed by `editor.js`
in what the contract asks of them.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from pressroom.editor.hints import HINTS
from pressroom.fields.days import Day, Moment
from pressroom.fields.form import Form, ListOf
from pressroom.fields.patterns import AnyOf
from pressroom.fields.record import Field, Record
from pressroom.fields.scalars import FILE_NAME, Choice, Pattern, Plain, Truth, Url

Widget = dict[str, Any]
"""A field as Decap's configuration has it."""

Option = tuple[str, str]
"""What is written, and how it is called."""

LONG = 300
"""A text that may have more characters is written in a box of several lines."""

_MOMENT = "YYYY-MM-DD HH:mm"
_DAY = "YYYY-MM-DD"


@dataclass(frozen=True)
class Maker:
    """Makes widgets in one language.

    Fields are named by the path of their keys (`responds_to.from`): `choices` are the options of
    those that name something of the room, `pictures` those that are files of pictures, `left_out`
    those that the form does not have, `only_for` the types for which alone one is shown. Without
    `uploads` a file is named, not brought.
    """

    language: str
    choices: Mapping[str, Iterable[Option]] = field(default_factory=dict)
    pictures: frozenset[str] = frozenset()
    left_out: frozenset[str] = frozenset()
    only_for: Mapping[str, Iterable[str]] = field(default_factory=dict)
    uploads: bool = True

    def widget(self, one: Field, above: str = "") -> Widget:
        """The widget of a field that stands below the keys `above`."""
        path = f"{above}{one.key}"
        made = {
            "name": one.key,
            "label": one.label[self.language],
            "required": one.needed,
            **self._of(one.form, path),
        }
        hint = HINTS.get(path, one.doc)[self.language]
        if hint:
            made["hint"] = hint.replace("`", "")
        if path in self.only_for:
            made["required"] = True
            made["only_for"] = list(self.only_for[path])
        return made

    def widgets(self, record: Record, path: str = "") -> list[Widget]:
        """The widgets of a record's fields, but for those that are left out."""
        above = f"{path}." if path else ""
        return [
            self.widget(one, above)
            for one in record.fields
            if f"{above}{one.key}" not in self.left_out
        ]

    def _of(self, form: Form, path: str) -> Widget:
        """What a form asks of its widget.

        Raises:
            TypeError: no widget is known for it, and the room gives no choices.
        """
        if path in self.choices:
            return self._choice(self.choices[path], form)
        for kind, make in _BY_FORM.items():
            if isinstance(form, kind):
                made: Widget = make(self, form, path)
                return made
        raise TypeError(f"no widget for {path}: {type(form).__name__}")

    def _group(self, form: Record, path: str) -> Widget:
        return {
            "widget": "group",
            "collapsed": path not in self.only_for,
            "fields": self.widgets(form, path),
        }

    def _named(self, form: Choice, _: str) -> Widget:
        names = form.names.items()
        return self._choice(
            [(str(word), _upper(name[self.language])) for word, name in names], form
        )

    def _text(self, form: Plain, _: str) -> Widget:
        # White space around is not counted by the check either.
        pattern = rf"\s*\S[\s\S]{{{form.least - 1},{form.most - 1}}}"
        widget = "text" if form.most > LONG else "string"
        return {"widget": widget, "pattern": self._pattern(pattern, form)}

    def _coded(self, form: Pattern, path: str) -> Widget:
        if form.pattern == FILE_NAME.pattern and self.uploads:
            kind = "image" if path in self.pictures else "file"
            return {"widget": kind, "choose_url": False}
        return {"widget": "string", "pattern": self._pattern(form.pattern, form)}

    def _address(self, form: Url, _: str) -> Widget:
        return {"widget": "string", "pattern": self._pattern(r"https?://\S+", form)}

    def _list(self, form: ListOf, path: str) -> Widget:
        made: Widget = {"widget": "list", "collapsed": False}
        if isinstance(form.item, Record):
            made["fields"] = self.widgets(form.item, path)
            made["summary"] = f"{{{{fields.{form.item.exemplary[-1].key}}}}}"
            made["label_singular"] = form.item.title[self.language].lower()
        else:
            inside = self._of(form.item, f"{path}.")
            made["field"] = {"name": "item", "label": "", "required": True, **inside}
        return made

    def _choice(self, options: Iterable[Option], form: Form) -> Widget:
        made: Widget = {
            "widget": "choice",
            "options": [{"value": value, "label": label} for value, label in options],
        }
        if isinstance(form, ListOf):
            made |= {"multiple": True, "min": form.least, "max": form.most}
            if not form.least:
                del made["min"]
        return made

    def _pattern(self, pattern: str, form: Form) -> list[str]:
        return [f"^(?:{pattern})$", form.words[self.language].replace("`", "")]


_BY_FORM: Mapping[type[Form], Callable[..., Widget]] = {
    Record: Maker._group,  # noqa: SLF001 (a table of its own methods)
    ListOf: Maker._list,  # noqa: SLF001
    Choice: Maker._named,  # noqa: SLF001
    Plain: Maker._text,  # noqa: SLF001
    Pattern: Maker._coded,  # noqa: SLF001
    Url: Maker._address,  # noqa: SLF001
    AnyOf: lambda *_: {"widget": "string"},
    Truth: lambda *_: {"widget": "boolean", "default": False},
    Moment: lambda *_: {"widget": "moment", "format": _MOMENT},
    Day: lambda *_: {"widget": "moment", "date_format": _DAY, "time_format": False},
}
"""How each kind of form is shown."""


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
