"""Any text as it may stand in a comment of GitHub, GitLab or Forgejo: as itself, and nothing more.

A release's words must not become HTML, a link to an issue, or a call for somebody's attention, and
no line of them may be taken for a command (GitLab's quick actions).
"""

import re

from pressroom.diagnostics.visible import encodable, visible, visible_lines

_PUNCTUATION = re.compile(r"([\\`*_{}\[\]()|~^$+=.!:#-])")
"""Backslashes may stand before ASCII punctuation (CommonMark 0.31 §2.4)."""

_APART = "\u200b"
"""A space without width: between a sign and a name it keeps the two from being a reference."""

_REFERENCE = re.compile(r"[@#!%&~$](?=\w)|\b(?:GH|gh)-(?=\d)", re.ASCII)
_CODE = re.compile(r"`([^`]+)`")
_HTML = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


def escaped(text: str) -> str:
    """A text on one line, which Markdown shows as it is."""
    line = " ".join(encodable(visible(text)).split())
    line = _REFERENCE.sub(lambda match: match[0] + _APART, line)
    line = _PUNCTUATION.sub(r"\\\1", line)
    return re.sub(r"[&<>]", lambda match: _HTML[match[0]], line)


def sentence(text: str) -> str:
    """A sentence of a finding on one line; what stands in its backticks is code."""
    parts = _CODE.split(" ".join(text.split()))
    said = (code(part) if index % 2 else _escaped_part(part) for index, part in enumerate(parts))
    return "".join(said)


def _escaped_part(text: str) -> str:
    """`escaped`, with the spaces at both ends kept."""
    before = " " if text.startswith(" ") else ""
    after = " " if text.endswith(" ") and text.strip() else ""
    return f"{before}{escaped(text)}{after}"


def code(text: str) -> str:
    """A name or a path on one line, as code: nothing in it is a reference."""
    line = encodable(visible(text)) or " "
    fence = "`" * (_longest_run(line) + 1)
    space = " " if line.startswith("`") or line.endswith("`") else ""
    return f"{fence}{space}{line}{space}{fence}"


def block(text: str, most: int) -> str:
    """Several lines as they are, cut after `most` characters; says nothing of what was cut."""
    shown = "\n".join(encodable(line) for line in visible_lines(text[:most]))
    fence = "`" * max(3, _longest_run(shown) + 1)
    return f"{fence}text\n{shown}\n{fence}"


def _longest_run(text: str) -> int:
    return max((len(run) for run in re.findall(r"`+", text)), default=0)
