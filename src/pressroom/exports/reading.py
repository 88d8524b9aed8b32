r"""Reading along a Markdown text for its links, and writing them anew.

As CommonMark reads it: a link is a `]` that is followed by `(…)` or `[…]`, or a definition
(`[label]: …`), but not what stands in code or after a `\`. Lists and quotes are read as the lines
that they are made of; so what only looks like a link there, and is none, may be written anew too.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from urllib.parse import unquote

Destinations = Mapping[str, str | None]
"""What takes the place of an address, by what is written, as `plain` has it; None: nothing may."""


def rewritten(markdown: str, destinations: Destinations) -> str:
    """The text with other addresses; a link whose address is None becomes its own text.

    It takes 3 seconds at most for a million characters, whatever they are.
    """
    return _Reading(markdown, destinations).rewritten()


def plain(written: str) -> str:
    """What an address says, however it is written."""
    return unquote(unescape(_ESCAPE.sub(r"\1", written)))


_BLOCK = r"\n(?=[ \t>]*+(?:\n|#{1,6}[ \t]|[-*+][ \t]|[0-9]+[.)][ \t]|\||```|~~~))"
"""The end of a line before that of another block, into which neither code nor a link goes on."""
_BREAK = re.compile(_BLOCK)
_TICKS = re.compile("`+")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_LABEL = r"(?:\\.|[^\[\]\\]){0,999}"
_TO = r"<[^<>\n]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*"
_TITLE = (
    r"""(?:\s++(?:"(?:\\.|[^"\\]){0,500}"|'(?:\\.|[^'\\]){0,500}'|\((?:\\.|[^()\\]){0,500}\)))?"""
)
_TOKEN = re.compile(
    # Code in fences, up to the end where they are not closed.
    r"(?P<kept>^ {0,3}(?P<fence>`{3,}(?=[^`\n]*$)|~{3,})(?s:.*?)"
    r"(?:^ {0,3}(?P=fence)[`~]*[ \t]*$|\Z)|\\.)"
    rf"|(?P<ticks>`+)|(?P<block>{_BLOCK})"
    rf"|(?P<definition>^ {{0,3}}\[(?!\^)(?P<defined>{_LABEL})\]:\s*+(?P<its>{_TO})"
    rf"{_TITLE}[ \t]*$\n?)"
    r"|(?P<open>!?\[)"
    rf"|(?P<inline>\]\(\s*+(?P<to>{_TO}){_TITLE}\s*+\))"
    rf"|(?P<reference>\]\[(?P<label>{_LABEL})\])"
    r"|(?P<close>\])",
    re.MULTILINE,
)
_MAY_BEGIN = re.compile(r"[\n\[\]`!\\]")
"""What a token begins with that does not begin a line: `re` finds it five times as fast."""
_LONGEST_LABEL = 999


class _CodeSpans:
    """Where code between backticks ends in a text (CommonMark 0.31 §6.1)."""

    def __init__(self, text: str) -> None:
        self._ends: dict[int, list[int]] = {}
        for run in _TICKS.finditer(text):
            self._ends.setdefault(len(run[0]), []).append(run.end())
        self._breaks = [found.start() for found in _BREAK.finditer(text)] if self._ends else []

    def end(self, opening: re.Match[str]) -> int:
        """The end of the code that `opening` begins: of itself, where nothing closes it."""
        start = opening.end()
        closing = _next(self._ends.get(len(opening[0]), []), start)
        block = _next(self._breaks, start - 1)
        return start if closing is None or (block is not None and block < closing) else closing


def _first_token(text: str, start: int) -> re.Match[str] | None:
    """The first token from `start` on: what `_TOKEN.search` finds."""
    token = _TOKEN.match(text, start)
    while token is None and (begin := _MAY_BEGIN.search(text, start)):
        start = begin.end()
        token = _TOKEN.match(text, begin.start())
        if token is None and begin[0] == "\n":
            token = _TOKEN.match(text, start)
    return token


def _next(places: Sequence[int], after: int) -> int | None:
    found = bisect_right(places, after)
    return places[found] if found < len(places) else None


class _Reading:
    """One reading of a text from its start to its end."""

    def __init__(self, markdown: str, destinations: Destinations) -> None:
        self._text = markdown
        self._destinations = destinations
        self._hidden: set[str] = set()
        if None in destinations.values():
            self._hidden = {
                _label(token["defined"])
                for token in self._tokens()
                if token["definition"] and self._leads(token["its"]) is None
            }
        self._parts: list[str] = []
        self._open: list[tuple[int, int]] = []
        """Brackets not closed yet: their number among the parts, and where their text begins."""
        self._dead = 0
        """How many of them a link stands in, so that they begin none (CommonMark 0.31 §6.3)."""

    def rewritten(self) -> str:
        """The text with its links written anew."""
        end = 0
        for token in self._tokens():
            self._parts += (self._text[end : token.start()], self._taken(token))
            end = token.end()
        return "".join((*self._parts, self._text[end:]))

    def _tokens(self) -> Iterator[re.Match[str]]:
        """What there is to look at, code left out."""
        code = _CodeSpans(self._text)
        token = _first_token(self._text, 0)
        while token:
            end = token.end()
            if token["ticks"]:
                end = code.end(token)
            elif not token["kept"]:
                yield token
            token = _first_token(self._text, end)

    def _leads(self, written: str) -> str | None:
        """The address in place of `written`: itself, unless it is a relative one."""
        bare = written[1:-1] if written.startswith("<") else written
        return self._destinations.get(plain(bare), written)

    def _taken(self, token: re.Match[str]) -> str:
        """What stands in place of `token`."""
        if token["definition"]:
            return self._with(token, "its") or ""
        if token["open"]:
            self._open.append((len(self._parts) + 1, token.end()))
        elif token["block"]:
            self._open.clear()
            self._dead = 0
        elif self._open:
            return self._closed(token)
        return token[0]

    def _closed(self, token: re.Match[str]) -> str:
        """What stands in place of a `]` and what follows it, where a bracket is open."""
        opened, start = self._open.pop()
        picture = self._parts[opened] == "!["
        if len(self._open) < self._dead:
            self._dead = len(self._open)
            if not picture:
                return token[0]
        if token["inline"]:
            self._dead = self._dead if picture else len(self._open)
            stays = self._with(token, "to")
        else:
            stays = None if self._is_hidden(token, start) else token[0]
        if stays is None:
            self._parts[opened] = ""
        return stays or ""

    def _with(self, token: re.Match[str], group: str) -> str | None:
        """The token with the address to which it leads; None where that is not public."""
        to = self._leads(token[group])
        if to is None:
            return None
        start, end = (place - token.start() for place in token.span(group))
        return token[0][:start] + to + token[0][end:]

    def _is_hidden(self, token: re.Match[str], start: int) -> bool:
        """Whether the label, or without one the text from `start`, is of what is not public."""
        if not self._hidden:
            return False
        end = min(token.start(), start + _LONGEST_LABEL)
        return _label(token["label"] or self._text[start:end]) in self._hidden


def _label(written: str) -> str:
    """A label as CommonMark compares it (0.31 §4.7)."""
    return " ".join(written.split()).casefold()
