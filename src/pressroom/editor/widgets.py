"""Forms of the table of fields as widgets of Decap CMS.

`moment`, `choice` and `group` are Decap's `datetime`, `select` and `object`, changed by `editor.js`
in what the contract asks of them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from pressroom.editor.hints import HINTS
from pressroom.fields.days import Day, Moment
from pressroom.fields.form import Either, Form, ListOf, MapOf
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
        """What a form asks of its widget."""
        if path in self.choices:
            return self._choice(self.choices[path], form)
        match form:
            case Record():
                return {
                    "widget": "group",
                    "collapsed": not self.only_for.get(path),
                    "fields": self.widgets(form, path),
                }
            case ListOf():
                return self._list(form, path)
            case Moment():
                return {"widget": "moment", "format": _MOMENT}
            case Day():
                return {"widget": "moment", "date_format": _DAY, "time_format": False}
            case Choice():
                names = form.names.items()
                named = [(str(word), _upper(name[self.language])) for word, name in names]
                return self._choice(named, form)
            case Truth():
                return {"widget": "boolean", "default": False}
            case Plain():
                return self._text(form)
            case Pattern() if form.pattern == FILE_NAME.pattern and self.uploads:
                kind = "image" if path in self.pictures else "file"
                return {"widget": kind, "choose_url": False}
            case Pattern():
                return {"widget": "string", "pattern": self._pattern(form.pattern, form)}
            case Url():
                return {"widget": "string", "pattern": self._pattern(r"https?://\S+", form)}
            case AnyOf():
                return {"widget": "string"}
        raise TypeError(f"no widget for {path}: {type(form).__name__}")

    def _text(self, form: Plain) -> Widget:
        made: Widget = {"widget": "text" if form.most > LONG else "string"}
        # White space around is not counted by the check either.
        made["pattern"] = self._pattern(rf"\s*\S[\s\S]{{{form.least - 1},{form.most - 1}}}", form)
        return made

    def _list(self, form: ListOf, path: str) -> Widget:
        made: Widget = {"widget": "list", "collapsed": False}
        if isinstance(form.item, Record):
            made["fields"] = self.widgets(form.item, path)
            made["summary"] = f"{{{{fields.{form.item.exemplary[-1].key}}}}}"
            made["label_singular"] = form.item.title[self.language].lower()
        elif isinstance(form.item, Either | MapOf):
            raise TypeError(f"no widget for {path}: the room gives no choices")
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


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
