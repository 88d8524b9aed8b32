"""What Word writes before the items of its lists (ECMA-376 part 1 §17.9)."""

import re
from collections import defaultdict
from dataclasses import dataclass

from docx.oxml.ns import qn

from pressroom.imports.document import Item
from pressroom.imports.styles import Element, value

_PLACE = re.compile("%([1-9])")
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_LETTERS = 26
_MOST_ROMAN = 90
_STEP = 360
"""How far in a level is that does not say it, in twentieths of a point."""
BULLET = "-"


@dataclass(frozen=True, slots=True)
class _Level:
    form: str
    text: str
    start: int
    indent: int | None


class Numbering:
    """The lists of a document, each with its count so far: ask in the order of the text."""

    def __init__(self, numbering: Element | None) -> None:
        self._levels: dict[str, dict[int, _Level]] = {}
        self._lists: dict[str, str] = {}
        self._counts: defaultdict[str, dict[int, int]] = defaultdict(dict)
        if numbering is None:
            return
        abstract = {
            each.get(qn("w:abstractNumId")): _levels(each)
            for each in numbering.findall(qn("w:abstractNum"))
        }
        for each in numbering.findall(qn("w:num")):
            id_ = each.get(qn("w:numId"))
            base = value(each, "w:abstractNumId")
            levels = dict(abstract.get(base, {}))
            for override in each.findall(qn("w:lvlOverride")):
                levels.update(_levels(override))
            self._levels[id_] = levels
            # Lists of one definition count on together, unless one begins anew.
            anew = each.find(f"{qn('w:lvlOverride')}/{qn('w:startOverride')}") is not None
            self._lists[id_] = id_ if anew else f"abstract {base}"

    def item(self, properties: Element | None, indent: int | None) -> Item | None:
        """The place of a paragraph with the properties `w:numPr`; None where it has none.

        `indent` is that of the paragraph itself, where it has one: lists of one level each stand
        inside one another by that alone.
        """
        id_, depth = value(properties, "w:numId", "0"), value(properties, "w:ilvl", "0")
        levels = self._levels.get(id_)
        if not levels or not depth.isdecimal():
            return None
        level = levels.get(int(depth))
        if level is None or (level.form == "none" and not level.text.strip()):
            return None
        bullet = level.form == "bullet"
        label = BULLET if bullet else self._label(id_, int(depth), levels)
        own = level.indent if indent is None else indent
        return Item((_STEP * int(depth) if own is None else own) + int(depth), label)

    def _label(self, id_: str, depth: int, levels: dict[int, _Level]) -> str:
        counts = self._counts[self._lists[id_]]
        counts[depth] = counts.get(depth, levels[depth].start - 1) + 1
        for deeper in [each for each in counts if each > depth]:
            del counts[deeper]

        def shown(place: re.Match[str]) -> str:
            at = int(place[1]) - 1
            level = levels.get(at)
            return _number(counts.get(at, level.start), level.form) if level else ""

        return _PLACE.sub(shown, levels[depth].text).strip()


def _levels(element: Element) -> dict[int, _Level]:
    found: dict[int, _Level] = {}
    for level in element.findall(qn("w:lvl")):
        depth, start = level.get(qn("w:ilvl"), ""), value(level, "w:start", "1")
        if depth.isdecimal():
            form = value(level, "w:numFmt", "decimal")
            text = value(level, "w:lvlText")
            first = int(start) if start.isdecimal() else 1
            found[int(depth)] = _Level(form, text, first, indent_of(level.find(qn("w:pPr"))))
    return found


def indent_of(properties: Element | None) -> int | None:
    """How far in the properties `w:pPr` place a paragraph, in twentieths of a point."""
    found = properties.find(qn("w:ind")) if properties is not None else None
    if found is None:
        return None
    said = found.get(qn("w:left")) or found.get(qn("w:start")) or ""
    return int(said) if said.lstrip("-").isdecimal() else None


def _number(count: int, form: str) -> str:
    match form:
        case "lowerLetter" | "upperLetter":
            letter = chr(ord("a") + (count - 1) % _LETTERS)
            return letter.upper() if form == "upperLetter" else letter
        case "lowerRoman" | "upperRoman" if count < _MOST_ROMAN:
            roman = _roman(count)
            return roman.upper() if form == "upperRoman" else roman
        case "decimalZero":
            return f"{count:02}"
        case _:
            return str(count)


def _roman(count: int) -> str:
    written = ""
    for worth, letters in _ROMAN:
        times, count = divmod(count, worth)
        written += letters * times
    return written
