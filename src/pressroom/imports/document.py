"""A document as its reader sees it: paragraphs, tables, pictures."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum, auto
from typing import NamedTuple


class Run(NamedTuple):
    r"""Text of one look; line breaks are `\n`. `note`: the mark of that footnote, without text."""

    text: str
    bold: bool = False
    italic: bool = False
    strike: bool = False
    link: str | None = None
    note: str | None = None


class Item(NamedTuple):
    """The place of a paragraph in a list: how far in, and what is written before it.

    `depth` only compares: the larger, the deeper. `label` is `-` where the items have no numbers,
    else such as `1.` or `a)`.
    """

    depth: int
    label: str


class Picture(NamedTuple):
    """A picture's file, the ending that fits it, and what it shows, as far as somebody said so."""

    data: bytes
    ending: str
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `level`: that of its heading, 0 where it is none; `style` is folded."""

    runs: tuple[Run, ...] = ()
    level: int = 0
    style: str = ""
    item: Item | None = None
    centred: bool = False
    pictures: tuple[Picture, ...] = ()

    @property
    def raw(self) -> str:
        """Its text, with tabs and line breaks."""
        return "".join(run.text for run in self.runs)

    @property
    def text(self) -> str:
        """Its text on one line."""
        return " ".join(self.raw.split())

    @property
    def bold(self) -> bool:
        """Whether all its words are bold."""
        words = [run for run in self.runs if run.text.strip()]
        return bool(words) and all(run.bold for run in words)

    @property
    def italic(self) -> bool:
        """Whether all its words are italic."""
        words = [run for run in self.runs if run.text.strip()]
        return bool(words) and all(run.italic for run in words)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table; `across`: how many columns it is wide; `continued`: of the cell above."""

    blocks: "tuple[Block, ...]"
    across: int = 1
    continued: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table; `lined`: its lines are drawn, so that it is more than a way to place things."""

    rows: tuple[tuple[Cell, ...], ...]
    lined: bool = True
    header: int = 0


Block = Paragraph | Table


class Loss(StrEnum):
    """What of a document is not taken over, or only in part."""

    DELETED = auto()
    INSERTED = auto()
    COMMENT = auto()
    HIDDEN = auto()
    OBJECT = auto()
    FORMULA = auto()
    LINKED_PICTURE = auto()
    SYMBOL = auto()
    TEXT_BOX = auto()
    DECOMPOSED = auto()
    TCVN3 = auto()
    VNI = auto()
    GUESSED = auto()


@dataclass(frozen=True, slots=True)
class Document:
    """All of a document's text, its footnotes by their ids, and how often what was met."""

    blocks: tuple[Block, ...]
    footnotes: Mapping[str, tuple[Paragraph, ...]] = field(default_factory=dict)
    met: Mapping[Loss, int] = field(default_factory=dict)


def paragraphs(blocks: tuple[Block, ...]) -> Iterator[Paragraph]:
    """Every paragraph, those of tables too, in their order."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        else:
            for row in block.rows:
                for cell in row:
                    yield from paragraphs(cell.blocks)
