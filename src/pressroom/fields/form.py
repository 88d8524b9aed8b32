"""Forms: what a value may look like, and how its text becomes a value.

A form decodes a node or reports a flaw; it never raises. Where nothing right is written the
decoded value is None, which no form gives for a right one.
"""

import copy
import re
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Self
from zoneinfo import ZoneInfo

from pressroom.diagnostics.span import Span
from pressroom.source.flaw import Flaw, FlawKind
from pressroom.source.node import Items, Node, Pairs, Scalar
from pressroom.source.yaml_signs import quoted, sign_in
from pressroom.text.bilingual import Text, same

MOST_FLAWS = 200
"""Flaws told of the declaration of one file; a hostile one could have millions."""

_SHOWN = 60
_MANY = 1000
_LONGEST_MENDED = 2000
_OPENING = "[{\"'"
_IN_FLOW = re.compile(r"[,\[\]{}]")


@dataclass(slots=True)
class Reading:
    """The state of decoding one file: its time zone, its default language, its flaws."""

    timezone: ZoneInfo
    language: str
    flaws: list[Flaw] = field(default_factory=list)

    @property
    def enough(self) -> bool:
        """Whether so much is wrong with the file that no more need be told."""
        return len(self.flaws) >= MOST_FLAWS

    def add(self, kind: FlawKind, span: Span, values: Mapping[str, str | Text]) -> None:
        """Report a flaw, unless there are enough."""
        if not self.enough:
            self.flaws.append(Flaw(kind, span, values))


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for at a place: the key and its label, for messages."""

    key: str
    label: Text


class Form(ABC):
    """The shape of a value."""

    words: Text
    """The shape in words, to stand after "needs"."""

    example: str
    """A right value, as it is written in YAML on one line."""

    lists_all: ClassVar[bool] = False
    """Whether `words` say every value there is, so that an example would only mislead."""

    @abstractmethod
    def decode(self, node: Node, asked: Asked, reading: Reading) -> Any:  # noqa: ANN401 (each form has its own type)
        """The value of `node`, or None after a flaw was added to `reading`."""

    @abstractmethod
    def schema(self) -> dict[str, object]:
        """The shape as JSON Schema (draft 2020-12)."""

    def like(self, example: str) -> Self:
        """The same form with another example."""
        form = copy.copy(self)
        object.__setattr__(form, "example", example)
        return form

    def meant(self, node: Node, reading: Reading) -> str | None:  # noqa: ARG002 (one signature)
        """What `node`, which is wrong, was to say, as it is to be written; None: nobody knows."""
        return None

    def mended(self, node: Scalar, reading: Reading) -> str | None:
        """The text of `node` where it is right, else what was meant by it."""
        state = Reading(reading.timezone, reading.language)
        value = self.decode(node, Asked("", same("")), state)
        if value is not None and not state.flaws:
            return node.text
        return self.meant(node, reading)

    def wrong(self, node: Node, asked: Asked, reading: Reading, words: Text | None = None) -> None:
        """Report that `node` does not have this form."""
        values: dict[str, str | Text] = {
            "key": asked.key,
            "label": asked.label,
            "form": words or self.words,
            "found": found(node),
        }
        if not self.lists_all:
            values["example"] = self.example
        long = isinstance(node, Scalar) and len(node.text) > _LONGEST_MENDED
        if not long and (meant := self.meant(node, reading)):
            values["meant"] = meant
        reading.add(FlawKind.WRONG_FORM, node.span, values)


def found(node: Node) -> Text:
    """What stands at `node`, as an officer would say it."""
    if isinstance(node, Scalar):
        if node.empty or not node.text.strip():
            return Text(vi="để trống", en="is empty")
        text = " ".join(node.text.split())
        shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
        return Text(vi=f"đang ghi `{shown}`", en=f"is `{shown}`")
    if isinstance(node, Items):
        count = len(node.nodes)
        return Text(vi=f"đang là danh sách có {count} mục", en=f"is a list of {count}")
    return Text(vi="đang là một nhóm mục", en="is a group of keys")


def in_flow(example: str) -> str:
    """An example as it is written inside `[…]` or `{…}`, where a comma or bracket wants quotes."""
    plain = example[:1] in _OPENING or not (_IN_FLOW.search(example) or sign_in(example))
    return example if plain else quoted(example)


class ScalarForm(Form):
    """A form whose value is written as one text."""

    prose = False
    """Whether it is human text, in which ` #` would silently cut."""

    def decode(self, node: Node, asked: Asked, reading: Reading) -> Any:  # noqa: ANN401
        """Read the text; see `Form.decode`."""
        if not isinstance(node, Scalar) or node.empty:
            self.wrong(node, asked, reading)
            return None
        if self.prose and node.cut:
            values = {"sign": " #", "line": node.cut}
            reading.add(FlawKind.UNQUOTED, node.span, values)
            return None
        value = self.read(node.text, reading)
        if value is None:
            self.wrong(node, asked, reading)
        return value

    def meant(self, node: Node, reading: Reading) -> str | None:  # noqa: ARG002
        """What the text was to say; see `Form.meant`."""
        return self.mend(node.text) if isinstance(node, Scalar) and not node.empty else None

    def mend(self, text: str) -> str | None:  # noqa: ARG002
        """What `text`, which is wrong, was meant to be, or None."""
        return None

    @abstractmethod
    def read(self, text: str, reading: Reading) -> Any:  # noqa: ANN401
        """The value that `text` stands for, or None."""


@dataclass(frozen=True)
class ListOf(Form):
    """A list of one form; its value is a tuple."""

    item: Form
    least: int = 0
    most: int = _MANY

    @property
    def words(self) -> Text:  # type: ignore[override]
        """How many of what."""
        return Text(
            vi=f"{self.count.vi}, mỗi mục là {self.item.words.vi}",
            en=f"{self.count.en}, each {self.item.words.en}",
        )

    @property
    def count(self) -> Text:
        """A list of how many; a limit that nobody meets is not named."""
        if self.most < _MANY and self.least:
            limit = Text(
                vi=f" từ {self.least} đến {self.most} mục", en=f" of {self.least} to {self.most}"
            )
        elif self.most < _MANY:
            limit = Text(vi=f" không quá {self.most} mục", en=f" of at most {self.most}")
        elif self.least:
            limit = Text(vi=f" ít nhất {self.least} mục", en=f" of at least {self.least}")
        else:
            limit = same("")
        return Text(vi=f"danh sách{limit.vi}", en=f"a list{limit.en}")

    @property
    def example(self) -> str:  # type: ignore[override]
        """A list of one."""
        return f"[{in_flow(self.item.example)}]"

    def decode(self, node: Node, asked: Asked, reading: Reading) -> Any:  # noqa: ANN401
        """Read each item; a wrong one is reported and left out."""
        if not isinstance(node, Items) or not self.least <= len(node.nodes) <= self.most:
            self.wrong(node, asked, reading)
            return None
        values = [self.item.decode(child, asked, reading) for child in node.nodes]
        return tuple(value for value in values if value is not None)

    def meant(self, node: Node, reading: Reading) -> str | None:
        """A list that is written as one text, split at its commas, each item mended."""
        if not isinstance(node, Scalar) or node.empty:
            return None
        words = [word.strip() for word in re.split("[,;]", node.text) if word.strip()]
        if not words or not self.least <= len(words) <= self.most:
            return None
        items: list[str] = []
        for word in words:
            item = self.item.mended(node._replace(text=word), reading)
            if item is None:
                return None
            items.append(in_flow(item))
        return f"[{', '.join(items)}]"

    def schema(self) -> dict[str, object]:
        """An array."""
        schema: dict[str, object] = {"type": "array", "items": self.item.schema()}
        if self.least:
            schema["minItems"] = self.least
        if self.most < _MANY:
            schema["maxItems"] = self.most
        return schema


@dataclass(frozen=True)
class Either(Form):
    """The first form for a text, the second for a group of keys."""

    text: ScalarForm
    group: Form

    @property
    def words(self) -> Text:  # type: ignore[override]
        """Both, joined."""
        return Text(
            vi=f"{self.text.words.vi}, hoặc {self.group.words.vi}",
            en=f"{self.text.words.en}, or {self.group.words.en}",
        )

    @property
    def example(self) -> str:  # type: ignore[override]
        """The shorter one."""
        return self.text.example

    def decode(self, node: Node, asked: Asked, reading: Reading) -> Any:  # noqa: ANN401
        """Read by what is written."""
        if isinstance(node, Items):
            self.wrong(node, asked, reading)
            return None
        form = self.group if isinstance(node, Pairs) else self.text
        return form.decode(node, asked, reading)

    def meant(self, node: Node, reading: Reading) -> str | None:
        """What the text was to say."""
        return self.text.meant(node, reading)

    def schema(self) -> dict[str, object]:
        """Any of the two."""
        return {"anyOf": [self.text.schema(), self.group.schema()]}


@dataclass(frozen=True)
class MapOf(Form):
    """A map from any key to one form; its value is a dict."""

    item: ScalarForm
    words: Text
    example: str

    def decode(self, node: Node, asked: Asked, reading: Reading) -> Mapping[str, Any] | None:
        """Read each entry."""
        if not isinstance(node, Pairs):
            self.wrong(node, asked, reading)
            return None
        decoded = {
            key.text: self.item.decode(value, Asked(key.text, asked.label), reading)
            for key, value in node.entries
        }
        return {key: value for key, value in decoded.items() if value is not None}

    def schema(self) -> dict[str, object]:
        """An object with any keys."""
        return {"type": "object", "additionalProperties": self.item.schema()}
