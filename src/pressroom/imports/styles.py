"""What holds for a run or a paragraph, said on it or on a style that it takes from.

The order is that of ECMA-376 part 1 §17.7.2: the run itself, its character style, its paragraph's
style, each with those that they are based on, and the document's defaults.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from docx.opc.part import Part
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from lxml import etree

from pressroom.text.fold import fold

Element = Any  # lxml's elements, of which its types know only in part

_HEADING = re.compile(r"(?:heading|tieu de|de muc) ?([1-9])")
_OFF = frozenset({"0", "false", "off", "none"})
_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_DEEPEST = 20
"""How many styles may be based on one another."""


def value(element: Element | None, tag: str, default: str = "") -> str:
    """The `w:val` of the child `tag`; the default where there is none."""
    child = element.find(qn(tag)) if element is not None else None
    return default if child is None else child.get(qn("w:val"), "")


class Styles:
    """The styles of a document, its defaults and the fonts of its theme."""

    def __init__(self, styles: Element | None, theme: Part | None) -> None:
        found = styles.findall(qn("w:style")) if styles is not None else []
        self._by_id = {style.get(qn("w:styleId")): style for style in found}
        defaults = (
            styles.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
            if (styles is not None)
            else None
        )
        self._defaults = defaults
        self._default = next(
            (
                style.get(qn("w:styleId"))
                for style in found
                if style.get(qn("w:type")) == "paragraph"
                and style.get(qn("w:default")) in {"1", "true"}
            ),
            "",
        )
        self._theme = _theme_fonts(theme)
        self.chain = lru_cache(maxsize=None)(self._chain)

    def of_paragraph(self, properties: Element | None) -> str:
        """The id of the paragraph's style."""
        return value(properties, "w:pStyle") or self._default

    def name(self, style: str) -> str:
        """The folded name of a style."""
        element = self._by_id.get(style)
        return fold(value(element, "w:name") or style)

    def level(self, style: str, properties: Element | None) -> int:
        """The level of a heading (1 to 9), by the names of its styles or its outline; else 0."""
        for based in self.chain(style):
            if match := _HEADING.fullmatch(self.name(based.get(qn("w:styleId")))):
                return int(match[1])
        for own in (properties, *(based.find(qn("w:pPr")) for based in self.chain(style))):
            outline = value(own, "w:outlineLvl")
            if outline.isdecimal():
                return int(outline) + 1 if int(outline) < 9 else 0  # noqa: PLR2004 (9: body text)
        return 0

    def paragraph_property(
        self, style: str, properties: Element | None, tag: str
    ) -> Element | None:
        """The property `tag` of a paragraph, from itself or its styles."""
        for own in (properties, *(based.find(qn("w:pPr")) for based in self.chain(style))):
            if own is not None and (found := own.find(qn(tag))) is not None:
                return found
        return None

    def is_on(self, tag: str, properties: Element | None, style: str) -> bool:
        """Whether a property such as `w:b` is on for the run with `properties`."""
        for own in self._run_properties(properties, style):
            if (found := own.find(qn(tag))) is not None:
                return found.get(qn("w:val"), "1") not in _OFF
        return False

    def font(self, properties: Element | None, style: str) -> str:
        """The name of the font in which letters with accents are shown."""
        for own in self._run_properties(properties, style):
            fonts = own.find(qn("w:rFonts"))
            if fonts is None:
                continue
            for kind in ("hAnsi", "ascii"):
                theme = fonts.get(qn(f"w:{kind}Theme"))
                if theme and theme[:5] in self._theme:
                    return self._theme[theme[:5]]
                if name := fonts.get(qn(f"w:{kind}")):
                    return str(name)
        return ""

    def _run_properties(self, properties: Element | None, style: str) -> Iterator[Element]:
        if properties is not None:
            yield properties
        for id_ in (value(properties, "w:rStyle"), style):
            for based in self.chain(id_) if id_ else ():
                if (own := based.find(qn("w:rPr"))) is not None:
                    yield own
        if self._defaults is not None:
            yield self._defaults

    def _chain(self, style: str) -> tuple[Element, ...]:
        """The style and those that it is based on."""
        found: list[Element] = []
        while style in self._by_id and len(found) < _DEEPEST:
            element = self._by_id[style]
            if element in found:
                break
            found.append(element)
            style = value(element, "w:basedOn")
        return tuple(found)


def _theme_fonts(theme: Part | None) -> dict[str, str]:
    """The fonts of the theme for headings (`major`) and for text (`minor`)."""
    if theme is None:
        return {}
    try:
        root = parse_xml(theme.blob)
    except etree.LxmlError:
        return {}
    found = {kind: root.find(f".//{_DRAWN}{kind}Font/{_DRAWN}latin") for kind in ("major", "minor")}
    return {kind: font.get("typeface", "") for kind, font in found.items() if font is not None}
