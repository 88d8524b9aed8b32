"""Blocks → a text of headings, paragraphs, lists and tables, as a reader sees it.

Officers seldom use Word's styles: a heading is a short bold line, or one that begins with `I.`; the
items of a list begin with a typed `-` or `+`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from pressroom.imports.document import Block, Item, Paragraph, Picture, Run, Table, paragraphs
from pressroom.imports.numbering import BULLET

_LONGEST_HEADING = 150
_LONGEST_UNBOLD = 120
_ROMAN = re.compile(r"(?P<label>[IVX]{1,5}[.)])\s+(?=\S)")
_FIGURES = re.compile(r"(?P<label>\d{1,2}(?:\.\d{1,2}){0,3}[.)]?)\s+(?=\S)")
_LETTER = re.compile(r"(?P<label>[a-zđ]\))\s+(?=\S)")
_DASH = re.compile(r"(?P<label>[-\u2013\u2014\u2022\u00b7*\u25aa])\s+(?=\S)")
_PLUS = re.compile(r"(?P<label>\+)\s+(?=\S)")
_ANNEX = re.compile(r"phụ lục(?:\s+(?:số\s+)?[\dIVX]{1,4})?\s*$", re.IGNORECASE)
_NUMBERED = re.compile(r"\d{1,3}[.)]")


class Rank(NamedTuple):
    """How high a marker stands: Word's own levels first, then `I.`, `1.`, `1.1.`, `a)`, none."""

    of: int
    depth: int = 0


_OF_STYLE, _OF_ROMAN, _OF_FIGURES, _OF_LETTER, _OF_BOLD, _OF_DASH, _OF_PLUS = range(7)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading from level 2."""

    level: int
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph."""

    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """An item of a list; `number`: `3.` where it has one, else empty; `depth` from 0."""

    depth: int
    number: str
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """Pictures that stand together, with what is written directly below them."""

    pictures: tuple[Picture, ...]
    caption: str = ""


Element = Heading | Words | Entry | Shown | Table


def structured(blocks: Sequence[Block]) -> list[Element]:
    """The elements of the text that `blocks` are."""
    flat = list(_flat(blocks))
    elements: list[Element] = []
    headings: list[Rank] = []
    entries: list[Rank] = []
    at = 0
    while at < len(flat):
        block = flat[at]
        at += 1
        if isinstance(block, Table):
            elements.append(block)
            entries.clear()
            continue
        if block.pictures:
            pictures, caption, at = _gathered(flat, at - 1)
            elements.append(Shown(pictures, caption))
            if block.text and caption != block.text:
                elements.append(Words(block.runs))
            entries.clear()
            continue
        marked = _marked(block)
        rank = _heading(block, marked, flat[at] if at < len(flat) else None)
        if rank is not None:
            _into(headings, rank)
            elements.append(Heading(len(headings) + 1, _as_heading(block)))
            entries.clear()
        elif marked:
            _into(entries, marked.rank)
            elements.append(Entry(len(entries) - 1, marked.number, marked.runs))
        else:
            entries.clear()
            elements.append(Words(_unbold(block)))
    return elements


class _Marked(NamedTuple):
    """A paragraph that begins with a marker: its rank, the number, the text that remains."""

    rank: Rank
    number: str
    runs: tuple[Run, ...]


def _flat(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, those of tables that only place things one after another; lists line by line."""
    for block in blocks:
        if isinstance(block, Table):
            if _only_places(block):
                for row in block.rows:
                    for cell in row:
                        yield from _flat(cell.blocks)
            else:
                yield from (
                    Paragraph(pictures=paragraph.pictures)
                    for paragraph in paragraphs((block,))
                    if paragraph.pictures
                )
                yield block
        elif block.pictures or block.text or any(run.note for run in block.runs):
            yield from _lines(block)


def _only_places(table: Table) -> bool:
    """Whether it is no table to a reader: one column, no lines, or little but pictures."""
    widest = max((sum(cell.across for cell in row) for row in table.rows), default=0)
    shows = any(paragraph.pictures for paragraph in paragraphs((table,)))
    return widest <= 1 or not table.lined or (shows and len(table.rows) <= 2)  # noqa: PLR2004


def _lines(block: Paragraph) -> Iterator[Paragraph]:
    """A list typed with line breaks in one paragraph, as paragraphs; else the paragraph."""
    lines = block.raw.split("\n")
    marks = [line for line in lines if _DASH.match(line.strip()) or _PLUS.match(line.strip())]
    if len(lines) == 1 or len(marks) < len(lines) - 1:
        yield block
        return
    runs: list[Run] = []
    for run in block.runs:
        first, *others = run.text.split("\n")
        runs.append(run._replace(text=first))
        for other in others:
            yield replace(block, runs=tuple(runs), pictures=())
            runs = [run._replace(text=other)]
    yield replace(block, runs=tuple(runs))


def _marked(block: Paragraph) -> _Marked | None:
    """What the marker of `block` says, Word's own or a typed one."""
    if block.item:
        return _Marked(Rank(_OF_STYLE, block.item.depth), *_numbered(block.item.label, block.runs))
    text = block.text
    for pattern, of in (
        (_ROMAN, _OF_ROMAN),
        (_FIGURES, _OF_FIGURES),
        (_LETTER, _OF_LETTER),
        (_DASH, _OF_DASH),
        (_PLUS, _OF_PLUS),
    ):
        match = pattern.match(text)
        if match is None:
            continue
        label = match["label"]
        if of == _OF_FIGURES and not label.endswith((".", ")")) and "." not in label:
            return None  # a figure that only begins the sentence
        rest = _cut(block.runs, label)
        depth = label.strip(".)").count(".") if of == _OF_FIGURES else 0
        bullet = of in {_OF_DASH, _OF_PLUS}
        return _Marked(Rank(of, depth), *_numbered(BULLET if bullet else label, rest))
    return None


def _numbered(label: str, runs: tuple[Run, ...]) -> tuple[str, tuple[Run, ...]]:
    """The number that Markdown can write, and the text; any other label stays in the text."""
    if label == BULLET:
        return "", runs
    if _NUMBERED.fullmatch(label):
        return f"{label[:-1]}.", runs
    return "", (Run(f"{label} "), *runs)


def _heading(block: Paragraph, marked: _Marked | None, following: Block | None) -> Rank | None:
    """The rank of `block` where it is a heading."""
    text = block.text
    annex = block.bold and _ANNEX.match(text)
    if annex or (block.level and len(text) <= _LONGEST_HEADING * 2):
        return Rank(_OF_STYLE, 0 if annex else block.level)
    if any(run.note for run in block.runs) and not block.bold:
        return None
    bold = block.bold and len(text) <= _LONGEST_HEADING and not text.endswith((".", ";", ",", "!"))
    if block.item:
        return _rank_of_label(block.item) if bold and block.item.label != BULLET else None
    if marked is None:
        return Rank(_OF_BOLD) if bold else None
    if marked.rank.of in {_OF_DASH, _OF_PLUS}:
        return None
    return marked.rank if bold or _stands_alone(text, marked, following) else None


def _stands_alone(text: str, marked: _Marked, following: Block | None) -> bool:
    """Whether a typed number begins a heading, though not bold: short, and no list goes on."""
    if len(text) > _LONGEST_UNBOLD or text.endswith((".", ";", ",", "!", "?")):
        return False
    if marked.rank.of == _OF_ROMAN:
        return True
    listed = isinstance(following, Paragraph) and _alike(marked, _marked(following))
    return following is not None and not listed


def _alike(marked: _Marked, other: _Marked | None) -> bool:
    return other is not None and other.rank == marked.rank


def _rank_of_label(item: Item) -> Rank:
    label = f"{item.label} x"
    for pattern, of in ((_ROMAN, _OF_ROMAN), (_FIGURES, _OF_FIGURES), (_LETTER, _OF_LETTER)):
        if pattern.match(label):
            depth = item.label.strip(".)").count(".") if of == _OF_FIGURES else 0
            return Rank(of, depth)
    return Rank(_OF_STYLE, item.depth + 10)


def _into(open_: list[Rank], rank: Rank) -> None:
    """Close what does not stand above `rank`, and open it."""
    while open_ and open_[-1] >= rank:
        open_.pop()
    open_.append(rank)


def _as_heading(block: Paragraph) -> tuple[Run, ...]:
    """A heading's text: not bold as such, without a colon at its end, with Word's own number."""
    runs = tuple(run._replace(bold=False, text=run.text.replace("\n", " ")) for run in block.runs)
    if block.item and block.item.label != BULLET:
        runs = (Run(f"{block.item.label} "), *runs)
    last = runs[-1]
    return (*runs[:-1], last._replace(text=last.text.rstrip().removesuffix(":")))


def _unbold(block: Paragraph) -> tuple[Run, ...]:
    """A paragraph's runs; where all is bold, nothing stands out."""
    return tuple(run._replace(bold=False) for run in block.runs) if block.bold else block.runs


def _cut(runs: tuple[Run, ...], label: str) -> tuple[Run, ...]:
    """The runs without the typed marker at the beginning."""
    rest = len(label)
    cut: list[Run] = []
    for run in runs:
        text = run.text if cut else run.text.lstrip()
        if rest:
            taken = min(rest, len(text))
            rest -= taken
            text = text[taken:]
            text = text.lstrip() if not cut else text
        if text or run.note:
            cut.append(run._replace(text=text.lstrip() if not cut else text))
    return tuple(cut)


_CAPTION = re.compile(r"\(?\s*(?:Ảnh|Hình|Ảnh minh họa)\s*(?:\d+\s*[.:]|[.:])", re.IGNORECASE)
_LONGEST_CAPTION = 400


def _gathered(blocks: Sequence[Block], at: int) -> tuple[tuple[Picture, ...], str, int]:
    """Pictures from `at` on, the caption below them, and the place behind both."""
    pictures: list[Picture] = []
    while at < len(blocks) and isinstance(block := blocks[at], Paragraph) and block.pictures:
        pictures += block.pictures
        at += 1
        if block.text:
            own = _caption(block)
            return tuple(pictures), own, at
        if at < len(blocks) and (caption := _caption(blocks[at])):
            return tuple(pictures), caption, at + 1
    return tuple(pictures), "", at


def _caption(block: Block) -> str:
    """The paragraph's text where it is a picture's caption."""
    if not isinstance(block, Paragraph) or not block.text or len(block.text) > _LONGEST_CAPTION:
        return ""
    if block.style in {"caption", "chu thich"} or _CAPTION.match(block.text):
        return block.text
    placed = block.centred and (block.italic or not block.bold)
    return (
        block.text if not block.level and (placed or (block.italic and not block.pictures)) else ""
    )
