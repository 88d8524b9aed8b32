"""Text as a terminal may show it: nothing hidden, nothing that steers the terminal."""

import re
import unicodedata

from pressroom.diagnostics.span import Span

_TAB = "    "
_MOST_MARKS = 4
# Default_Ignorable_Code_Point of Unicode's DerivedCoreProperties.txt, but for the category Cf.
_BLANK = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2065\u3164\ufe00-\ufe0f\uffa0\ufff0-\ufff8"
    "\U000e0000-\U000e0fff]"
)
# The vowels and finals of Hangul join the letter before them.
_JOINING = re.compile("[\u1161-\u11ff\ud7b0-\ud7fb]")


def visible(text: str) -> str:
    r"""`text` on one line, what cannot be seen in it written out as `\u202e`."""
    if text.isprintable() and not _BLANK.search(text):
        return text
    return "".join(_escape(char) if _is_hidden(char) else char for char in text)


def visible_lines(text: str) -> list[str]:
    """The lines of `text`, each `visible`."""
    return [visible(line) for line in text.split("\n")]


def encodable(text: str) -> str:
    r"""`text` with lone surrogates, as in undecodable paths, written out as `\udcff`."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def place(span: Span) -> str:
    """The start of `span` as people and editors read it: `path:line:column`."""
    return f"{visible(span.path)}:{span.line}:{span.column}"


def shown(line: str) -> list[str]:
    """What stands for each character of `line`; a tab is four spaces wherever it stands.

    A combining mark stays itself on the character that carries it; where there is none, or where
    marks pile up, it is written out.
    """
    forms = []
    marks = _MOST_MARKS
    for char in line:
        if char == "\t" or _is_hidden(char):
            marks = _MOST_MARKS
            forms.append(_TAB if char == "\t" else _escape(char))
        elif _is_mark(char):
            marks += 1
            forms.append(char if marks <= _MOST_MARKS else _escape(char))
        else:
            marks = 0
            forms.append(char)
    return forms


def columns(form: str) -> int:
    """The columns of a terminal that a form of `shown` takes (Unicode Standard Annex 11)."""
    if len(form) > 1:
        return len(form)
    if _is_mark(form):
        return 0
    return 2 if unicodedata.east_asian_width(form) in {"W", "F"} else 1


def _is_hidden(char: str) -> bool:
    if char.isprintable():
        return _BLANK.match(char) is not None
    return unicodedata.category(char) != "Zs"


def _is_mark(char: str) -> bool:
    return unicodedata.category(char) in {"Mn", "Me"} or _JOINING.match(char) is not None


def _escape(char: str) -> str:
    code = ord(char)
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"  # noqa: PLR2004
