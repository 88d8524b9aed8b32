"""Records: a form made of fields, each a key with its label, meaning, form and need."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from pressroom.fields.form import Asked, Form, Reading, in_flow
from pressroom.model.where import Places, where
from pressroom.source.flaw import FlawKind
from pressroom.source.node import Items, Node, Pairs, Scalar
from pressroom.text.bilingual import Text
from pressroom.text.nearest import nearest


@dataclass(frozen=True)
class Field:
    """One key of a record.

    `attribute` is the name in the model where it is not the key. `when` says in words
    in which cases a key that is not always needed is.
    """

    key: str
    form: Form
    label: Text
    doc: Text
    needed: bool = False
    when: Text | None = None
    attribute: str = ""

    @property
    def name(self) -> str:
        """The name of the value in the model."""
        return self.attribute or self.key

    @cached_property
    def asked(self) -> Asked:
        """How messages speak of it."""
        return Asked(self.key, self.label)

    @property
    def description(self) -> str:
        """What it is for and when it is needed, in both languages, as an editor shows it."""
        said = (
            f"{self.doc[language]} ({self.when[language]})" if self.when else self.doc[language]
            for language in ("vi", "en")
        )
        return " — ".join(said)

    @property
    def in_message(self) -> dict[str, str | Text]:
        """What a flaw of this field tells, but for what was found."""
        return {
            "key": self.key,
            "label": self.label,
            "form": self.form.words,
            "example": self.form.example,
        }


@dataclass(frozen=True, eq=False)
class Record(Form):
    """A group of known keys; its value is made by `make`, with `where` and the decoded values.

    A value that is wrong is reported and left to the default of `make`; where a needed one is
    missing or wrong there is no value. `foreign` are keys that stand elsewhere, with their label:
    in a translation, those that only the original carries. `elsewhere` are keys of another file,
    with its name.
    """

    title: Text
    make: Callable[..., Any]
    fields: tuple[Field, ...]
    foreign: tuple[Field, ...] = ()
    elsewhere: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def by_key(self) -> dict[str, Field]:
        """The fields by key."""
        return {field.key: field for field in self.fields}

    @cached_property
    def _needed(self) -> tuple[Field, ...]:
        return tuple(field for field in self.fields if field.needed)

    @cached_property
    def _meant(self) -> dict[str, Field]:
        """The fields by all that people may write for a key: the key and its labels."""
        labels = {name: field for field in self.fields for name in (field.label.vi, field.label.en)}
        return {**labels, **self.by_key}

    @property
    def words(self) -> Text:  # type: ignore[override]
        """The keys that belong here."""
        keys = ", ".join(f"`{field.key}`" for field in self.fields)
        return Text(vi=f"một nhóm mục gồm {keys}", en=f"a group of the keys {keys}")

    @property
    def example(self) -> str:  # type: ignore[override]
        """The needed keys, each with its example."""
        shown = (f"{field.key}: {in_flow(field.form.example)}" for field in self.exemplary)
        return f"{{{', '.join(shown)}}}"

    @property
    def exemplary(self) -> tuple[Field, ...]:
        """The fields that a short example shows."""
        return self._needed or self.fields[:1]

    def decode(self, node: Node, asked: Asked, reading: Reading) -> Any:  # noqa: ANN401
        """Read every known key; see `Form.decode`."""
        if not isinstance(node, Pairs):
            self.wrong(node, asked, reading)
            return None
        values = self.values(node, reading)
        return None if values is None else self.make(**values)

    def values(self, node: Pairs, reading: Reading) -> dict[str, Any] | None:
        """The decoded values by name in the model, with `where`; None where a needed one lacks.

        `where` also knows the texts of a list and the entries of a map: `where["topics.y-te"]`.
        """
        places: dict[str, tuple[Places, Places]] = {}
        values: dict[str, Any] = {}
        for key, value in node.entries:
            field = self.by_key.get(key.text)
            if field is None:
                self._unknown(key, reading)
                continue
            places[field.key] = key.span[1:], value.span[1:]
            if isinstance(value, Scalar):
                if value.empty and not field.needed:
                    continue
            elif not isinstance(field.form, Record):
                places |= _places(field.key, value, node.span[1:])
            decoded = field.form.decode(value, field.asked, reading)
            if decoded is not None:
                values[field.name] = decoded
        lacking = [field for field in self._needed if field.name not in values]
        for field in lacking:
            if field.key not in places:
                self.missing(field, node, reading)
        if lacking:
            return None
        return {**values, "where": where(node.span.path, node.span[1:], places)}

    def _unknown(self, key: Scalar, reading: Reading) -> None:
        if reading.enough:  # the nearest key is not sought in vain
            return
        foreign = self._foreign(key.text)
        if foreign:
            values: dict[str, str | Text] = {"key": key.text, "label": foreign.label}
            reading.add(FlawKind.KEY_OF_THE_ORIGINAL, key.span, values)
            return
        values = {"key": key.text, "known": ", ".join(self.by_key), "record": self.title}
        near = self._nearest(key.text)
        if key.text in self.elsewhere:
            values["elsewhere"] = self.elsewhere[key.text]
        elif near:
            values["nearest"] = near.key
            values["label"] = near.label
        reading.add(FlawKind.UNKNOWN_KEY, key.span, values)

    def _foreign(self, key: str) -> Field | None:
        return next((field for field in self.foreign if field.key == key), None)

    def _nearest(self, key: str) -> Field | None:
        near = nearest(key, self._meant)
        return self._meant[near] if near else None

    def missing(self, field: Field, node: Pairs, reading: Reading) -> None:
        """Report at the start of `node` that `field` is not written, unless under another name."""
        if reading.enough:
            return
        for key, _ in node.entries:
            known = key.text in self.by_key or key.text in self.elsewhere or self._foreign(key.text)
            near = None if known else self._nearest(key.text)
            if near and near.key == field.key:
                return
        span = node.span._replace(end_line=node.span.line, end_column=node.span.column)
        values = {**field.in_message, "record": self.title, "indent": _indent(node)}
        reading.add(FlawKind.MISSING_KEY, span, values)

    def schema(self) -> dict[str, object]:
        """An object that has these keys and no other."""
        properties = {
            field.key: {
                **field.form.schema(),
                "title": field.label.vi,
                "description": field.description,
            }
            for field in self.fields
        }
        schema: dict[str, object] = {"type": "object", "additionalProperties": False}
        if self._needed:
            schema["required"] = [field.key for field in self._needed]
        schema["properties"] = properties
        return schema


def _indent(node: Pairs) -> str:
    """The blanks before a new line of the group; none of a group inside `{…}`."""
    in_block = bool(node.entries) and node.entries[0][0].span.column == node.span.column
    return " " * (node.span.column - 1) if in_block else ""


def _places(key: str, node: Items | Pairs, around: Places) -> dict[str, tuple[Places, Places]]:
    """The places of the texts of a list, which have no keys, or of the entries of a map."""
    if isinstance(node, Items):
        texts = (item for item in node.nodes if isinstance(item, Scalar))
        return {f"{key}.{text.text}": (around, text.span[1:]) for text in texts}
    return {f"{key}.{name.text}": (name.span[1:], value.span[1:]) for name, value in node.entries}
