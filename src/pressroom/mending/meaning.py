"""What a file says, to be compared: its values and what its text looks like, not its bytes.

The characters that the mend of characters mends are taken as mended on both sides.
"""

from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from pressroom.fields.form import Asked, Reading
from pressroom.markup.render import render
from pressroom.mending.mend import Source
from pressroom.source.clean import clean
from pressroom.source.flaw import Flaw
from pressroom.source.front_matter import split
from pressroom.source.text_file import TextFile
from pressroom.source.yaml_text import parse_yaml
from pressroom.text.bilingual import same


class Meaning(NamedTuple):
    """The values, the page's HTML, and the kinds of what is wrong."""

    values: Any
    html: str
    wrong: tuple[str, ...]


def meaning(source: Source, language: str, timezone: ZoneInfo) -> Meaning:
    """What `source` says in a room of that default language and time zone."""
    file = TextFile(source.path, clean(source.text))
    reading = Reading(timezone, language)
    values: Any = None
    if not source.fenced:
        node, flaws = parse_yaml(file)
        if node is not None:
            values = source.record.decode(node, Asked("", same("")), reading)
        return Meaning(values, "", _kinds([*flaws, *reading.flaws]))
    document, flaws = split(file)
    if document.declared is not None:
        values = source.record.values(document.declared, reading)
    html = render(document, language, language).html
    return Meaning(values, html, _kinds([*flaws, *reading.flaws]))


def _kinds(flaws: list[Flaw]) -> tuple[str, ...]:
    return tuple(sorted(flaw.kind.value for flaw in flaws))
