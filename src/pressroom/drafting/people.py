"""A new spokesperson in the file of the network: only the lines that are added change.

The file is not written anew from what was read of it: comments, order and the way in which others
are written stay. What comes of it is read again, and nothing but the new person, and the end of the
predecessor's term, may differ.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

from pressroom.diagnostics.span import Span
from pressroom.fields.declaration import in_order
from pressroom.fields.form import Asked, Reading
from pressroom.fields.network import NETWORK, SPOKESPERSON
from pressroom.model.localised import Localised
from pressroom.model.network import Department, Role, Spokesperson, Term
from pressroom.source.edits import Edit, Lines
from pressroom.source.node import Items, Node, Pairs, Scalar
from pressroom.source.text_file import TextFile
from pressroom.source.writing import one_line
from pressroom.source.yaml_text import parse_yaml
from pressroom.text.bilingual import same
from pressroom.text.slug import is_slug, slugify

_KEY = "spokespersons"
_STEP = 2
_ANY_ID = "nguoi-phat-ngon"


@dataclass(frozen=True, slots=True)
class Ended:
    """The term that ends: whose it is, and its last day."""

    person: Spokesperson
    term: Term
    until: date


class NotPlaced(Exception):  # noqa: N818 (the officer is told what to paste)
    """The file has the list, or the body, on one line; `entry` is what is to be pasted into it."""

    def __init__(self, entry: str) -> None:
        super().__init__(entry)
        self.entry = entry


class NotAsMeant(Exception):  # noqa: N818 (as above)
    """The file has flaws, so that nobody can tell what a change does to it."""


@dataclass(frozen=True, slots=True)
class NewPerson:
    """A person for `body`, whose values are given by the keys of the table of fields."""

    body: Department
    values: Mapping[str, Any]
    ended: Ended | None = None

    def lines(self) -> list[str]:
        """The lines of the entry, not indented."""
        lines = [f"{key}: {one_line(value)}" for key, value in self._written().items()]
        return [f"- {lines[0]}", *(f"  {line}" for line in lines[1:])]

    def _written(self) -> Mapping[str, Any]:
        return in_order(SPOKESPERSON, {key: _plain(v) for key, v in self.values.items()})

    def put_into(self, text: str, language: str, timezone: ZoneInfo) -> str:
        """The file `text` with the person in it.

        Raises:
            NotPlaced: the list, or the body, stands on one line.
            NotAsMeant: the file has flaws.
        """
        path = self.body.where.path
        node, before = _read(path, text, language, timezone)
        lines = Lines(text)
        edits = [_ending(self.ended, lines)] if self.ended else []
        new = lines.edited([*edits, *self._insertion(_body(node, self.body.id), lines)])
        _, after = _read(path, new, language, timezone)
        self._only_this(before, after)
        return new

    def _insertion(self, body: Pairs, lines: Lines) -> list[Edit]:
        people = body.get(_KEY)
        own = body.entries[0][0].span.column - 1
        if lines.at(body.span) == "{":
            raise NotPlaced(one_line(self._written()))
        if people is None:
            new = [f"{_KEY}:", *_indented(self.lines(), _STEP)]
            return [lines.after(_last_line(body), _indented(new, own))]
        if isinstance(people, Scalar) or (isinstance(people, Items) and not people.nodes):
            new = _indented(self.lines(), own + _STEP)
            return [lines.without(people.span), lines.after(people.span.end_line, new)]
        if not isinstance(people, Items) or lines.at(people.span) != "-":
            raise NotPlaced(one_line(self._written()))
        return [lines.after(_last_line(people), _indented(self.lines(), people.span.column - 1))]

    def _only_this(self, before: tuple[Department, ...], after: tuple[Department, ...]) -> None:
        """Nothing else changed.

        Raises:
            NotAsMeant: something did.
        """
        meant = tuple(
            replace(
                body,
                spokespersons=(*map(self._as_ended, body.spokespersons), found.spokespersons[-1]),
            )
            if body.id == self.body.id and found.spokespersons
            else body
            for body, found in zip(before, after, strict=False)
        )
        new = [body.spokespersons[-1:] for body in after if body.id == self.body.id]
        if after != meant or [person.id for people in new for person in people] != [
            self.values["id"]
        ]:
            raise NotAsMeant

    def _as_ended(self, person: Spokesperson) -> Spokesperson:
        if self.ended is None or person.id != self.ended.person.id:
            return person
        terms = [
            replace(term, until=self.ended.until) if term == self.ended.term else term
            for term in person.terms
        ]
        return replace(person, terms=tuple(terms))


def proposed_id(name: str, taken: Mapping[str, object]) -> str:
    """An id made of `name` that nobody has."""
    slug = slugify(name)
    slug = slug if is_slug(slug) else _ANY_ID
    if slug not in taken:
        return slug
    return next(one for number in count(2) if (one := f"{slug}-{number}") not in taken)


def predecessor(body: Department, role: str, day: date) -> tuple[Spokesperson, Term] | None:
    """Who still speaks for `body` on `day` in a role that one person has, or None."""
    found = [(person, term) for person, term in body.speaking_on(day) if term.role == role]
    return found[0] if found and role != Role.AUTHORIZED else None


def _plain(value: object) -> Any:  # noqa: ANN401 (what can be written)
    if isinstance(value, Localised):
        return value.texts[value.default] if len(value.texts) == 1 else dict(value.texts)
    return value


def _read(
    path: str, text: str, language: str, timezone: ZoneInfo
) -> tuple[Node, tuple[Department, ...]]:
    """The tree and the departments of a file.

    Raises:
        NotAsMeant: it has flaws.
    """
    file = TextFile(path, text.replace("\r\n", "\n"))
    node, flaws = parse_yaml(file)
    reading = Reading(timezone, language)
    network = NETWORK.decode(node, Asked("", same("")), reading) if node else None
    if node is None or network is None or flaws or reading.flaws:
        raise NotAsMeant
    return node, tuple(network["departments"])


def _body(root: Node, id_: str) -> Pairs:
    departments = root.get("departments") if isinstance(root, Pairs) else None
    for body in departments.nodes if isinstance(departments, Items) else ():
        named = body.get("id") if isinstance(body, Pairs) else None
        if isinstance(body, Pairs) and isinstance(named, Scalar) and named.text == id_:
            return body
    raise NotAsMeant


def _last_line(node: Node) -> int:
    """The last line on which something of `node` stands."""
    return max(span.end_line for span in _spans(node))


def _spans(node: Node) -> Iterator[Span]:
    if isinstance(node, Pairs):
        for key, value in node.entries:
            yield key.span
            yield from _spans(value)
    elif isinstance(node, Items):
        for item in node.nodes:
            yield from _spans(item)
    else:
        yield node.span


def _ending(ended: Ended, lines: Lines) -> Edit:
    """The edit that gives the term its last day."""
    where = ended.term.where
    written = f"{ended.until:%Y-%m-%d}"
    if "until" in where:
        span = where["until"]
        start = lines.offset(span.line, span.column)
        return Edit(start, lines.offset(span.end_line, span.end_column), written)
    span, key = where["from"], where.key("from")
    if lines.at(where.span) == "{":
        end = lines.offset(span.end_line, span.end_column)
        return Edit(end, end, f", until: {written}")
    return lines.after(span.end_line, [f"{' ' * (key.column - 1)}until: {written}"])


def _indented(lines: list[str], by: int) -> list[str]:
    return [f"{' ' * by}{line}" for line in lines]
