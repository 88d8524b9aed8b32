"""Characters that may stand in a line of a calendar or a card."""

import re

_LINE_END = re.compile("\r\n?")
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff]")


def lawful(text: str) -> str:
    r"""The text with `\n` at its line ends, and U+FFFD for each character that breaks a line.

    Control characters may not stand in a text (RFC 5545 §3.1, production CONTROL); NEL and the
    separators of lines and paragraphs end a line for some readers.
    """
    return _FORBIDDEN.sub("\ufffd", _LINE_END.sub("\n", text))
