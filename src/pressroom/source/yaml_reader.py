"""Strict YAML: libyaml's events → nodes with places.

One loop over the events, with a stack of its own, so that no nesting can exhaust the
interpreter's; libyaml's own composer recurses in C and crashes. Anchors, aliases, tags and
duplicate keys are flaws, and no text is turned into a number, a date or a truth value.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from pressroom.diagnostics.span import Span
from pressroom.source.flaw import Flaw, FlawKind
from pressroom.source.node import Items, Node, Pairs, Scalar
from pressroom.source.text_file import TextFile, unwanted
from pressroom.source.yaml_signs import QUOTES, SIGNS, quoted, sign_in
from pressroom.source.yaml_words import (
    COLON,
    INDENTED_WITH_TAB,
    NO_COLON,
    NOT_ALIGNED,
    Problem,
    continued,
    in_words,
    no_space,
)
from pressroom.text.bilingual import Text

DEEPEST = 32
"""How many lists and maps may stand inside one another."""

MOST_FLAWS = 100
"""Flaws of one file after which it is not read further."""

_Event = Any  # the stubs know the events and marks of libyaml only in part
_Mark = Any
_Loader: Any = getattr(yaml, "CLoader", yaml.Loader)
_OPENED = re.compile("flow|quoted")
_CUT = re.compile(r"[ \t]+#")
_ENTRY = re.compile(
    r"(?P<head>[ \t]*(?:(?:- +)*[\w-]+:[ \t]+|(?:- +)+))(?P<value>\S(?:.*\S)?)[ \t]*$"
)
_NO_SPACE = re.compile(r"(?P<key>[ \t]*(?:- +)*[^\W\d][\w-]*:)(?P<value>[^\s/:](?:.*\S)?)[ \t]*$")
_KEY_ALONE = re.compile(r"[a-z_]+(?: +\S+){0,2} *$")
_SIGN_BEFORE_WORDS = re.compile(r"[&!]?[^\W\d_]\S* [^\W\d_]\S* ")


@dataclass(slots=True)
class _Open:
    """A list or map that is not closed yet."""

    is_map: bool
    start: Any
    nodes: list[Node] = field(default_factory=list)
    key: Scalar | None = None
    entries: dict[str, tuple[Scalar, Node]] = field(default_factory=dict)


class _Stop(Exception):  # noqa: N818 (it ends the loop, it is no error of ours)
    def __init__(self, flaw: Flaw) -> None:
        self.flaw = flaw


def read_yaml(path: str, text: str, before: int) -> tuple[Node | None, list[Flaw]]:
    """The document `text`, above which so many lines of its file stand; see `parse_yaml`."""
    return _Reader(path, text, before).document()


class _Reader:
    def __init__(self, path: str, text: str, before: int) -> None:
        self.path = path
        self.lines = text.split("\n")
        self.text = text
        self.before = before
        self.commented = "#" in text
        self.flaws: list[Flaw] = []

    def document(self) -> tuple[Node | None, list[Flaw]]:
        try:
            return self._compose(_events(self.text)), self.flaws
        except _Stop as stop:
            return None, [*self.flaws, stop.flaw]
        except yaml.MarkedYAMLError as error:
            return None, [*self.flaws, self._syntax(error)]
        except yaml.YAMLError as error:
            return None, [*self.flaws, self._problem(str(error), 0, 0)]

    def _compose(self, events: Iterator[Any]) -> Node | None:
        stack: list[_Open] = []
        root: Node | None = None
        documents = 0
        for event in events:
            kind = type(event)
            if kind is yaml.ScalarEvent:
                node: Node = self._scalar(event)
            elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
                self._plain_only(event)
                stack.append(_Open(kind is yaml.MappingStartEvent, event.start_mark))
                if len(stack) > DEEPEST:
                    span = self._span(event.start_mark, event.end_mark)
                    raise _Stop(Flaw(FlawKind.TOO_DEEP, span, {"limit": str(DEEPEST)}))
                continue
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                node = self._close(stack.pop(), event.end_mark)
            elif kind is yaml.AliasEvent:
                span = self._span(event.start_mark, event.end_mark)
                raise _Stop(Flaw(FlawKind.NOT_PLAIN_YAML, span, {"what": f"*{event.anchor}"}))
            elif kind is yaml.DocumentStartEvent:
                documents += 1
                if documents > 1 or event.version or event.tags:
                    span = self._span(event.start_mark, event.end_mark)
                    what = "---" if documents > 1 else "%"
                    raise _Stop(Flaw(FlawKind.NOT_PLAIN_YAML, span, {"what": what}))
                continue
            else:
                continue
            if not stack:
                root = node
            else:
                self._put(stack[-1], node)
        return root

    def _put(self, parent: _Open, node: Node) -> None:
        if not parent.is_map:
            parent.nodes.append(node)
        elif parent.key is None:
            if not isinstance(node, Scalar):
                raise _Stop(Flaw(FlawKind.NOT_PLAIN_YAML, node.span, {"what": "?"}))
            parent.key = node
        else:
            key = parent.key
            parent.key = None
            first = parent.entries.get(key.text)
            if first:
                if len(self.flaws) == MOST_FLAWS:
                    raise _Stop(self.flaws.pop())
                values = {"key": key.text}
                self.flaws.append(
                    Flaw(FlawKind.DUPLICATE_KEY, key.span, values, also=first[0].span)
                )
            elif key.text == "<<" and key.plain:
                self.flaws.append(Flaw(FlawKind.NOT_PLAIN_YAML, key.span, {"what": "<<"}))
            else:
                parent.entries[key.text] = (key, node)

    def _close(self, done: _Open, end: _Mark) -> Node:
        span = self._span(done.start, end)
        if done.is_map:
            entries = tuple(done.entries.values())
            last = entries[-1][1].span if entries else None
        else:
            entries = ()
            last = done.nodes[-1].span if done.nodes else None
        # libyaml ends a block where the next thing begins: end it with its last value.
        if last and span.end_column == 1:
            span = Span(span.path, span.line, span.column, last.end_line, last.end_column)
        return Pairs(span, entries) if done.is_map else Items(span, tuple(done.nodes))

    def _scalar(self, event: _Event) -> Scalar:
        start, end = event.start_mark, event.end_mark
        plain = event.style is None or event.style == ""
        if event.anchor or event.tag:
            self._plain_only(event)
        if event.style == '"':
            self._escapes(event)
        if not plain and event.style in "|>":
            span = self._block_span(start, end)
            return Scalar(span, event.value, plain=False)
        span = Span(
            self.path,
            start.line + 1 + self.before,
            start.column + 1,
            end.line + 1 + self.before,
            end.column + 1,
        )
        if plain and self.commented and self._cut(end):
            line = self._unquoted(end.line)
            whole = line.values["line"] if line else quoted(self.lines[end.line].strip())
            return Scalar(span, event.value, plain, str(whole))
        return Scalar(span, event.value, plain)

    def _cut(self, end: _Mark) -> bool:
        """Whether a ` #` ends a text; after the last line of all there may be a mark."""
        return end.line < len(self.lines) and bool(_CUT.match(self.lines[end.line], end.column))

    def _block_span(self, start: _Mark, end: _Mark) -> Span:
        """A `|` or `>` text ends with its last line, not where the next key begins."""
        last = end.line - 1 if end.column == 0 else end.line
        last = max(min(last, len(self.lines) - 1), start.line)
        while last > start.line and not self.lines[last].strip():
            last -= 1
        return Span(
            self.path,
            start.line + 1 + self.before,
            start.column + 1,
            last + 1 + self.before,
            len(self.lines[last]) + 1,
        )

    def _plain_only(self, event: _Event) -> None:
        if not (event.anchor or event.tag):
            return
        line = event.start_mark.line
        if _SIGN_BEFORE_WORDS.match(self.lines[line], event.start_mark.column):
            flaw = self._unquoted(line)
            if flaw is not None:
                raise _Stop(flaw)
        what = f"&{event.anchor}" if event.anchor else event.tag.replace("tag:yaml.org,2002:", "!!")
        start = event.start_mark
        place = Span(
            self.path,
            line + 1 + self.before,
            start.column + 1,
            line + 1 + self.before,
            start.column + 1 + len(what),
        )
        raise _Stop(Flaw(FlawKind.NOT_PLAIN_YAML, place, {"what": what}))

    def _escapes(self, event: _Event) -> None:
        """Escapes in double quotes must not bring in what the file itself may not hold."""
        file = TextFile(self.path, event.value)
        for flaw in unwanted(file):
            span = self._span(event.start_mark, event.end_mark)
            self.flaws.append(Flaw(flaw.kind, span, flaw.values))

    def _span(self, start: _Mark, end: _Mark) -> Span:
        return Span(
            self.path,
            start.line + 1 + self.before,
            start.column + 1,
            end.line + 1 + self.before,
            end.column + 1,
        )

    def _syntax(self, error: yaml.MarkedYAMLError) -> Flaw:
        """The flaw of a syntax error: mostly a one-line text that wants quotes."""
        mark = error.problem_mark or error.context_mark
        if error.context_mark and _OPENED.search(str(error.context)):
            mark = error.context_mark  # what is not closed, rather than where the file ends
        line = min(mark.line, len(self.lines) - 1) if mark else 0
        column = mark.column if mark else 0
        context = error.context_mark.line if error.context_mark else line
        flaw = self._no_key(str(error.problem), context, line)
        if flaw is not None:
            return flaw
        for candidate in (line, line - 1, context):
            flaw = self._unquoted(candidate)
            if flaw is not None:
                return flaw
        return self._problem(str(error.problem or error), line, column)

    def _no_key(self, said: str, context: int, line: int) -> Flaw | None:
        """The flaw of a line that was to begin with a key and does not."""
        if NO_COLON in said:
            lines: tuple[int, ...] = (context,)
        elif COLON in said:
            lines = (line, line - 1)
        else:
            return None
        for at in lines:
            glued = _NO_SPACE.match(self.lines[at])
            if at >= 0 and glued:
                value = glued["value"]
                mended = f"{glued['key']} {quoted(value) if sign_in(value) else value}"
                return self._told(no_space(mended), at, glued.end("key") - 1, glued.end("key"))
        return self._continued(context) if NO_COLON in said else None

    def _continued(self, at: int) -> Flaw | None:
        """The flaw of a line that goes on with the text of the line before, not indented."""
        entry = _ENTRY.match(self.lines[at - 1]) if at > 0 else None
        text = self.lines[at]
        if not entry or entry["value"].startswith(SIGNS) or _KEY_ALONE.match(text):
            return None
        value = f"{entry['value']} {text.strip()}"
        whole = entry["head"] + (quoted(value) if sign_in(value) else value)
        start = len(text) - len(text.lstrip())
        return self._told(continued(whole), at, start, len(text.rstrip()))

    def _told(self, problem: Problem, line: int, start: int, end: int) -> Flaw:
        at = line + 1 + self.before
        values: dict[str, str | Text] = {"problem": problem.words, "remedy": problem.remedy}
        return Flaw(FlawKind.YAML_SYNTAX, Span(self.path, at, start + 1, at, end + 1), values)

    def _problem(self, said: str, line: int, column: int) -> Flaw:
        column = min(column, len(self.lines[line]))
        text = self.lines[line]
        if "\t" in text[: len(text) - len(text.lstrip())]:
            said = INDENTED_WITH_TAB
        elif COLON in said and text.find(":") == column:
            said = NOT_ALIGNED
        return self._told(in_words(said), line, column, column + 1)

    def _unquoted(self, line: int) -> Flaw | None:
        """The flaw of a line whose value wants quotes, or None where they would not mend it."""
        entry = _ENTRY.match(self.lines[line]) if 0 <= line < len(self.lines) else None
        sign = sign_in(entry["value"]) if entry else ""
        if not entry or not sign:
            return None
        at = line + 1 + self.before
        start, end = entry.span("value")
        span = Span(self.path, at, start + 1, at, end + 1)
        value = entry["value"]
        values = {"sign": sign, "line": entry["head"] + quoted(value)}
        if value[0] in QUOTES and not value.endswith(value[0], 1):
            values["open"] = value[0]
        return Flaw(FlawKind.UNQUOTED, span, values)


def _events(text: str) -> Iterator[Any]:
    loader = _Loader(text)
    try:
        while (event := loader.get_event()) is not None:
            yield event
    finally:
        loader.dispose()
