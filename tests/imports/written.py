"""Blocks of a document, written short: what `structured` and `letter` are given."""

from collections.abc import Sequence

from pressroom.imports.document import Block, Cell, Document, Item, Paragraph, Run, Table
from pressroom.imports.markdown import markdown
from pressroom.imports.structure import structured


def says(text: str, **changes: object) -> Paragraph:
    """A paragraph; `**text**` is bold, as is all of it with `bold=True`."""
    bold = bool(changes.pop("bold", False))
    parts = text.split("**")
    runs = tuple(Run(part, bold=bold or at % 2 == 1) for at, part in enumerate(parts) if part)
    return Paragraph(runs, **changes)  # type: ignore[arg-type]


def item(text: str, depth: int = 0, label: str = "-", *, bold: bool = False) -> Paragraph:
    """An item of one of Word's own lists."""
    return says(text, item=Item(depth, label), bold=bold)


def table(*rows: Sequence[str | Cell], lined: bool = True, header: int = 0) -> Table:
    """A table of cells with one paragraph each."""
    cells = tuple(
        tuple(each if isinstance(each, Cell) else cell(each) for each in row) for row in rows
    )
    return Table(cells, lined=lined, header=header)


def cell(*paragraphs: str, across: int = 1, continued: bool = False) -> Cell:
    """A cell."""
    return Cell(tuple(map(says, paragraphs)), across, continued)


def in_markdown(*blocks: Block) -> str:
    """The Markdown of blocks."""
    return markdown(structured(blocks), {}).text


def document(*blocks: Block) -> Document:
    """A document of these blocks."""
    return Document(blocks)
