"""A Word document → its blocks (ECMA-376 part 1 §17): paragraphs, tables, footnotes."""

from collections import Counter
from collections.abc import Iterator

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part, XmlPart
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from lxml import etree

from pressroom.imports import words
from pressroom.imports.container import UNREADABLE, NotReadable, opened
from pressroom.imports.document import Block, Cell, Document, Loss, Paragraph, Table
from pressroom.imports.encodings import encoding_lost
from pressroom.imports.inline import Inline, Reading
from pressroom.imports.numbering import Numbering, indent_of
from pressroom.imports.styles import Element, Styles, value
from pressroom.text.legacy_encodings import Encoding

_THROUGH = frozenset(map(qn, ("w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo")))
"""What only wraps blocks."""
_LEFT_OUT = frozenset(map(qn, ("w:del", "w:moveFrom")))
_BORDERS = ("w:insideH", "w:insideV", "w:top", "w:left", "w:start")
_NOT_DRAWN = frozenset({"none", "nil", ""})
_SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})
_MOST_COLUMNS = 63
"""Word has no wider tables."""
_CENTRED = frozenset({"center", "centre"})


def read(data: bytes) -> Document:
    """The document in the file `data`.

    Raises:
        NotReadable: it is none, or not one to be read.
    """
    part = opened(data)
    try:
        document = _Reader(part, None).document()
        lost = encoding_lost(document)
        return _Reader(part, lost).document() if lost else document
    except UNREADABLE as error:
        raise NotReadable(words.DAMAGED) from error


class _Reader:
    def __init__(self, part: XmlPart, lost: Encoding | None) -> None:
        self.part = part
        self.styles = Styles(
            _root(part, RELATIONSHIP_TYPE.STYLES), _related(part, RELATIONSHIP_TYPE.THEME)
        )
        self.numbering = Numbering(_root(part, RELATIONSHIP_TYPE.NUMBERING))
        self.reading = Reading(self.styles, Counter(), lost)

    def document(self) -> Document:
        body = self.part.element.find(qn("w:body"))
        if body is None:
            raise NotReadable(words.DAMAGED)
        blocks = tuple(self._blocks(body, self.part))
        footnotes: dict[str, tuple[Paragraph, ...]] = {}
        for kind, tag in (
            (RELATIONSHIP_TYPE.FOOTNOTES, "w:footnote"),
            (RELATIONSHIP_TYPE.ENDNOTES, "w:endnote"),
        ):
            part, root = _related(self.part, kind) or self.part, _root(self.part, kind)
            for note in root.findall(qn(tag)) if root is not None else ():
                if note.get(qn("w:type")) not in _SEPARATORS:
                    said = (
                        each for each in self._blocks(note, part) if isinstance(each, Paragraph)
                    )
                    footnotes[f"{tag[2:]}{note.get(qn('w:id'))}"] = tuple(said)
        met = {loss: count for loss, count in self.reading.met.items() if count}
        if self.reading.lost:
            met[Loss.GUESSED] = 1
        return Document(blocks, footnotes, met)

    def _blocks(self, parent: Element, part: Part) -> Iterator[Block]:
        for child in parent:
            if child.tag == qn("w:p"):
                yield from self._paragraph(child, part)
            elif child.tag == qn("w:tbl"):
                yield self._table(child, part)
            elif child.tag in _THROUGH:
                yield from self._blocks(child, part)
            elif child.tag in _LEFT_OUT:
                self.reading.met[Loss.DELETED] += 1

    def _paragraph(self, element: Element, part: Part) -> Iterator[Block]:
        """The paragraph, then what stands in boxes that hang on it."""
        properties = element.find(qn("w:pPr"))
        style = self.styles.of_paragraph(properties)
        inline = Inline(self.reading, part, style)
        inline.read(element)
        numbered = self.styles.paragraph_property(style, properties, "w:numPr")
        aligned = self.styles.paragraph_property(style, properties, "w:jc")
        # A style with a list of its own places its items itself.
        listed = properties is not None and properties.find(qn("w:numPr")) is not None
        based = () if listed else self.styles.chain(style)
        indent = next(
            (
                found
                for own in (properties, *(each.find(qn("w:pPr")) for each in based))
                if (found := indent_of(own)) is not None
            ),
            None,
        )
        runs = inline.runs()
        has_text = any(run.text.strip() for run in runs)
        yield Paragraph(
            runs=runs,
            level=self.styles.level(style, properties) if has_text else 0,
            style=self.styles.name(style),
            item=self.numbering.item(numbered, indent)
            if has_text and numbered is not None
            else None,
            centred=aligned is not None and aligned.get(qn("w:val")) in _CENTRED,
            pictures=tuple(inline.pictures),
        )
        for box in inline.boxes:
            blocks = [
                each
                for each in self._blocks(box, part)
                if each != Paragraph(style=self.styles.name(style))
            ]
            if blocks:
                self.reading.met[Loss.TEXT_BOX] += 1
            yield from blocks

    def _table(self, element: Element, part: Part) -> Table:
        rows: list[tuple[Cell, ...]] = []
        header = 0
        for row in _children(element, "w:tr"):
            properties = row.find(qn("w:trPr"))
            if properties is not None and properties.find(qn("w:del")) is not None:
                self.reading.met[Loss.DELETED] += 1
                continue
            if properties is not None and properties.find(qn("w:tblHeader")) is not None:
                header += header == len(rows)
            rows.append(tuple(self._cell(cell, part) for cell in _children(row, "w:tc")))
        return Table(tuple(rows), lined=self._lined(element), header=header)

    def _cell(self, element: Element, part: Part) -> Cell:
        properties = element.find(qn("w:tcPr"))
        across = value(properties, "w:gridSpan", "1")
        merged = properties.find(qn("w:vMerge")) if properties is not None else None
        continued = merged is not None and merged.get(qn("w:val"), "continue") == "continue"
        blocks = tuple(self._blocks(element, part))
        wide = min(int(across), _MOST_COLUMNS) if across.isdecimal() else 1
        return Cell(blocks, max(wide, 1), continued)

    def _lined(self, element: Element) -> bool:
        """Whether the table, its style or any of its cells draws lines."""
        properties = element.find(qn("w:tblPr"))
        own = properties.find(qn("w:tblBorders")) if properties is not None else None
        if own is not None:
            drawn = _drawn(own)
        else:
            styles = self.styles.chain(value(properties, "w:tblStyle"))
            drawn = any(
                _drawn(found) for style in styles for found in style.iter(qn("w:tblBorders"))
            )
        return drawn or any(_drawn(found) for found in element.iter(qn("w:tcBorders")))


def _drawn(borders: Element) -> bool:
    return any(value(borders, side) not in _NOT_DRAWN for side in _BORDERS)


def _children(parent: Element, tag: str) -> Iterator[Element]:
    """The rows of a table or the cells of a row, in what only wraps them too."""
    for child in parent:
        if child.tag == qn(tag):
            yield child
        elif child.tag in _THROUGH:
            yield from _children(child, tag)


def _related(part: Part, kind: str) -> Part | None:
    """The part to which `part` leads as its styles, footnotes and so on."""
    for relation in part.rels.values():
        if relation.reltype == kind and not relation.is_external:
            target: Part = relation.target_part
            return target
    return None


def _root(part: Part, kind: str) -> Element | None:
    """The XML of a related part; None where it is missing or damaged."""
    related = _related(part, kind)
    if related is None:
        return None
    try:
        return related.element if isinstance(related, XmlPart) else parse_xml(related.blob)
    except etree.LxmlError:
        return None
