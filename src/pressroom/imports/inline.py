"""What stands in a paragraph: its words with their looks, links, marks of footnotes, pictures."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from docx.opc.part import Part
from docx.oxml.ns import qn

from pressroom.imports.document import Loss, Picture, Run
from pressroom.imports.encodings import Written, runs_of
from pressroom.imports.styles import Element, Styles
from pressroom.model.kinds import ending
from pressroom.text.legacy_encodings import Encoding, encoding_of_font

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_VML = "{urn:schemas-microsoft-com:vml}"
_OFFICE = "{urn:schemas-microsoft-com:office:office}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_GRAPHIC = "{http://schemas.openxmlformats.org/drawingml/2006/main}graphicData"
_EMBED, _LINK, _ID = qn("r:embed"), qn("r:link"), qn("r:id")
_HYPERLINK = re.compile(r'HYPERLINK\s+(?:"([^"]+)"|(\S+))')
_NUMBER_OF_PAGE = re.compile(r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|TOC)\b")
_WEB = re.compile(r"(?:https?://|mailto:)\S+$", re.IGNORECASE)
_MADE_ALT = re.compile(
    r"(?:[^\n]*(?:description automatically generated|mô tả (?:được )?tạo tự động|"
    r"nội dung do ai tạo)[^\n]*|(?:picture|image|hình ảnh|hình|ảnh|graphic)\s*\d*|"
    r"\S+\.(?:jpe?g|png|gif|bmp|tiff?|emf|wmf|heic))",
    re.IGNORECASE | re.DOTALL,
)
"""A description that a program gave."""
_SYMBOLS = {
    "F0B7": "•", "F0A7": "•", "F0D8": "•", "F076": "•", "F02D": "-", "F0FC": "✓", "F0E0": "→",
    "F0E8": "→", "F0F0": "→", "F0B0": "°", "F0B1": "±", "F0A3": "≤", "F0B3": "≥", "F0A8": "☐",
    "F0FE": "☑", "F052": "☑", "F06F": "☐",
}  # fmt: skip
"""Signs of the fonts Symbol and Wingdings, by their places there, where both agree enough."""
_SUPERSCRIPT = str.maketrans("0123456789+-()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ")
_SUBSCRIPT = str.maketrans("0123456789+-()", "₀₁₂₃₄₅₆₇₈₉₊₋₍₎")
_RAISED = re.compile(r"[0-9+\-()n]+")
_LOWERED = re.compile(r"[0-9+\-()]+")


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading a paragraph needs: styles, the count of what is met, the encoding of lost fonts.

    Without a lost encoding, fonts that tell none are of Unicode.
    """

    styles: Styles
    met: Counter[Loss]
    lost: Encoding | None


class _Field(NamedTuple):
    """A field such as HYPERLINK; `said`: its instruction, `shown`: its result is being read."""

    said: str
    shown: bool


class Inline:
    """Reads one paragraph; then has its pictures, its boxes and `runs()`."""

    def __init__(self, reading: Reading, part: Part, style: str) -> None:
        self.reading = reading
        self.part = part
        self.style = style
        self.pictures: list[Picture] = []
        self.boxes: list[Element] = []
        self._written: list[Written] = []
        self._fields: list[_Field] = []
        self._readers: dict[str, Callable[[Element, str | None], None]] = {
            qn("w:r"): self._run,
            qn("w:hyperlink"): self._hyperlink,
            qn("w:fldSimple"): self._simple_field,
            f"{_MC}AlternateContent": self._alternative,
            f"{_MATH}oMath": self._formula,
            f"{_MATH}oMathPara": self._formula,
        }

    def runs(self) -> tuple[Run, ...]:
        """The text that was read, in Unicode, runs of one look joined."""
        return runs_of(self._written, self.reading.lost, self.reading.met)

    def read(self, element: Element, link: str | None = None) -> None:
        """Read what stands in `element`; `link`: where it leads."""
        for child in element:
            if child.tag in _DELETED:
                self.reading.met[Loss.DELETED] += 1
            elif child.tag in _INSERTED:
                self.reading.met[Loss.INSERTED] += 1
                self.read(child, link)
            elif child.tag in _WRAPS:
                self.read(child, link)
            elif reads := self._readers.get(child.tag):
                reads(child, link)

    def _hyperlink(self, element: Element, link: str | None) -> None:
        self.read(element, self._target(element) or link)

    def _simple_field(self, element: Element, link: str | None) -> None:
        said = element.get(qn("w:instr"), "")
        if not _NUMBER_OF_PAGE.match(said):
            self.read(element, _led_to(said) or link)

    def _formula(self, element: Element, link: str | None) -> None:
        self.reading.met[Loss.FORMULA] += 1
        said = "".join(text.text or "" for text in element.iter(f"{_MATH}t"))
        self._written.append(Written(Run(said, link=link), None))

    def _run(self, element: Element, link: str | None) -> None:
        properties = element.find(qn("w:rPr"))
        styles = self.reading.styles
        if styles.is_on("w:vanish", properties, self.style):
            self.reading.met[Loss.HIDDEN] += 1
            return
        look = Run(
            "",
            bold=styles.is_on("w:b", properties, self.style),
            italic=styles.is_on("w:i", properties, self.style),
            strike=styles.is_on("w:strike", properties, self.style)
            or styles.is_on("w:dstrike", properties, self.style),
            link=link or self._field_link(),
        )
        encoding = encoding_of_font(styles.font(properties, self.style))
        raised = properties.find(qn("w:vertAlign")) if properties is not None else None
        for child in element:
            text = self._text(child, encoding)
            if text and raised is not None:
                text = _in_place(text, raised.get(qn("w:val"), ""))
            if text and not self._skipping():
                self._written.append(Written(look._replace(text=text), encoding))
            elif not text:
                self._other(child, look)

    def _text(self, child: Element, encoding: Encoding | None) -> str:
        """The text that a part of a run is, if it is any."""
        tag = child.tag
        if tag == qn("w:t"):
            return str(child.text or "")
        if tag == qn("w:br"):
            return "\n" if child.get(qn("w:type"), "textWrapping") == "textWrapping" else ""
        if tag == qn("w:softHyphen"):
            return "\u00ad" if encoding else ""
        if tag == qn("w:sym"):
            sign = _SYMBOLS.get(child.get(qn("w:char"), "").upper(), "")
            self.reading.met[Loss.SYMBOL] += not sign
            return sign
        return _AS_TEXT.get(tag, "")

    def _other(self, child: Element, look: Run) -> None:
        """What in a run is no text: fields, marks of notes, drawings."""
        match child.tag:
            case tag if tag == qn("w:fldChar"):
                self._field(child.get(qn("w:fldCharType"), ""))
            case tag if tag == qn("w:instrText"):
                if self._fields and not self._fields[-1].shown:
                    self._fields[-1] = _Field(
                        self._fields[-1].said + (child.text or ""), shown=False
                    )
            case tag if tag == qn("w:footnoteReference") or tag == qn("w:endnoteReference"):
                kind = "footnote" if tag == qn("w:footnoteReference") else "endnote"
                mark = f"{kind}{child.get(qn('w:id'))}"
                self._written.append(Written(Run("", note=mark), None))
            case tag if tag == qn("w:commentReference"):
                self.reading.met[Loss.COMMENT] += 1
            case tag if tag == f"{_MC}AlternateContent":
                self._alternative(child, look.link)
            case tag if tag in _DRAWINGS:
                self._drawing(child)

    def _alternative(self, element: Element, link: str | None) -> None:
        """What newer programs read; where that gives nothing, what older ones do."""
        for kind in ("Choice", "Fallback"):
            for way in element.findall(f"{_MC}{kind}"):
                before = len(self.boxes), len(self.pictures), len(self._written)
                for child in way:
                    if child.tag in _DRAWINGS:
                        self._drawing(child)
                self.read(way, link)
                if before != (len(self.boxes), len(self.pictures), len(self._written)):
                    return

    def _drawing(self, element: Element) -> None:
        boxes = list(element.iter(qn("w:txbxContent")))
        inner = {
            box for outer in boxes for box in outer.iter(qn("w:txbxContent")) if box is not outer
        }
        self.boxes += [box for box in boxes if box not in inner]
        if boxes:
            return
        found = False
        described = next(element.iter(qn("wp:docPr")), None)
        for blip in element.iter(qn("a:blip"), f"{_VML}imagedata"):
            found = True
            self._picture(blip, described, element)
        if not found and next(element.iter(_GRAPHIC), None) is not None:
            kind = next(element.iter(_GRAPHIC)).get("uri", "")
            self.reading.met[Loss.OBJECT] += kind.endswith(("/chart", "/diagram"))
        if next(element.iter(f"{_OFFICE}OLEObject"), None) is not None:
            self.reading.met[Loss.OBJECT] += 1

    def _picture(self, blip: Element, described: Element | None, element: Element) -> None:
        relation = self.part.rels.get(blip.get(_EMBED) or blip.get(_ID) or "")
        if relation is None or relation.is_external:
            self.reading.met[Loss.LINKED_PICTURE] += 1
            return
        target = relation.target_part
        shape = next(element.iter(f"{_VML}shape"), None)
        alt = ""
        for source, key in ((described, "descr"), (shape, "alt"), (described, "title")):
            said = " ".join((source.get(key) or "").split()) if source is not None else ""
            if said and not _MADE_ALT.fullmatch(said):
                alt = said
                break
        self.pictures.append(Picture(target.blob, ending(str(target.partname)), alt))

    def _target(self, element: Element) -> str | None:
        relation = self.part.rels.get(element.get(_ID) or "")
        led = relation.target_ref if relation is not None and relation.is_external else ""
        return led if _WEB.match(led) else None

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append(_Field("", shown=False))
        elif kind == "separate" and self._fields:
            self._fields[-1] = self._fields[-1]._replace(shown=True)
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _field_link(self) -> str | None:
        return next((led for field in self._fields if (led := _led_to(field.said))), None)

    def _skipping(self) -> bool:
        """Whether a field's instruction, or the number of a page, is being read."""
        return any(not field.shown or _NUMBER_OF_PAGE.match(field.said) for field in self._fields)


_AS_TEXT = {qn("w:tab"): "\t", qn("w:ptab"): "\t", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}
_DELETED = frozenset(map(qn, ("w:del", "w:moveFrom")))
_INSERTED = frozenset(map(qn, ("w:ins", "w:moveTo")))
_WRAPS = frozenset(
    map(qn, ("w:smartTag", "w:sdt", "w:sdtContent", "w:customXml", "w:dir", "w:bdo"))
)
_DRAWINGS = frozenset(map(qn, ("w:drawing", "w:pict", "w:object")))


def _led_to(said: str) -> str | None:
    match = _HYPERLINK.search(said)
    led = (match[1] or match[2]) if match else ""
    return led if _WEB.match(led) else None


def _in_place(text: str, place: str) -> str:
    """Figures above or below the line, as characters of their own: m², CO₂."""
    if place == "superscript" and _RAISED.fullmatch(text):
        return text.translate(_SUPERSCRIPT)
    if place == "subscript" and _LOWERED.fullmatch(text):
        return text.translate(_SUBSCRIPT)
    return text
