"""The signs of YAML in a text of one line, and the quotes that make them mean nothing."""

import re

SIGNS = tuple("&*!|>%@`\"'{}[],?#-:")
"""What means something to YAML where a value begins with it."""
QUOTES = frozenset({'"', "'"})

_HARMLESS = re.compile(r"[-?:][^ ]")
_BLOCKS = frozenset({"|", ">", "|-", ">-", "|+", ">+"})
# A list or group, perhaps one that is not closed yet.
_FLOW = re.compile(r"\[[^\]]*\]?|\{[^}]*\}?|[\[{].*[\]}]")


def sign_in(value: str) -> str:
    """What in a one-line text means something else to YAML unless it is quoted, or nothing."""
    first = value[:1]
    if first in QUOTES:
        whole = value.count(first) == 2 and value.endswith(first)  # noqa: PLR2004 (a pair)
        return "" if whole else first
    if value in _BLOCKS or _FLOW.fullmatch(value):
        return ""
    if value.startswith(SIGNS) and not _HARMLESS.match(value):
        return first
    return next((sign for sign in (": ", " #") if sign in value), value[-1] * value.endswith(":"))


def quoted(value: str) -> str:
    """`value` as a YAML text in quotes, on one line, without those that are around it already."""
    value = _without_quotes(value)
    if '"' in value or "\\" in value:
        return "'" + value.replace("'", "''") + "'"
    return f'"{value}"'


def _without_quotes(value: str) -> str:
    """`value` without the quote that opens it, and that which closes it, if they are no words'.

    A quote of the same kind that follows must open words of its own; one that closes words says
    that the first opened them.
    """
    first = value[:1]
    if first not in QUOTES:
        return value
    inner = value[1:-1] if value.endswith(first, 1) else value[1:]
    at = inner.find(first)
    return inner if at < 1 or inner[at - 1] in " (" else value
