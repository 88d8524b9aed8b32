"""The elements of a text → Markdown (GitHub's: tables, strikethrough, footnotes)."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from pressroom.imports.document import Paragraph, Run, Table, paragraphs
from pressroom.imports.structure import Element, Entry, Heading, Shown, Words

_SPECIAL = re.compile(r"[\\`*\[]|<(?=[A-Za-z/!?])|~|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w{1,32};)")
"""What means something to Markdown within a line (CommonMark 0.31 §2.4, §6)."""
_AT_BEGINNING = re.compile(
    r"(?P<number>\d{1,9})[.)](?=\s|$)|(?P<sign>[-+>]|#{1,6}(?=\s|$)|=+$|[:|][-:|\s]*$)"
)
"""What means something at the beginning of a line (CommonMark 0.31 §4, §5)."""
_SIGNS = frozenset("*~_`\\")
_FIGURES = re.compile(r"[-+±]?[\d.,\s]*\d[\d.,\s]*(?:%|‰)?|[-\u2013\u2014\u2026/]*", re.ASCII)
_ENDS = (".", "!", "?", ";", ":", ",")


@dataclass(slots=True)
class Written:
    """The Markdown of a text, and what of its tables a plain one cannot show."""

    text: str = ""
    merged: int = 0
    nested: int = 0
    broken: int = 0
    """Tables with merged cells; with a table inside; with several paragraphs in a cell."""
    notes: list[str] = field(default_factory=list)


def markdown(
    elements: Sequence[Element], footnotes: Mapping[str, tuple[Paragraph, ...]]
) -> Written:
    """The Markdown of `elements`; pictures stand elsewhere and are left out."""
    written = Written()
    parts: list[str] = []
    for listed, group in groupby(
        (each for each in elements if not isinstance(each, Shown)),
        key=lambda each: isinstance(each, Entry),
    ):
        if listed:
            entries = [each for each in group if isinstance(each, Entry)]
            parts.append(_list(entries, written.notes))
        else:
            parts += [_block(each, written) for each in group]
    parts += _definitions(written.notes, footnotes)
    written.text = "\n\n".join(part for part in parts if part)
    return written


def _block(element: Element, written: Written) -> str:
    match element:
        case Heading():
            runs = [run._replace(text=run.text.replace("\n", " ")) for run in element.runs]
            return f"{'#' * min(element.level, 6)} {_inline(runs, written.notes, within=True)}"
        case Words():
            return _inline(element.runs, written.notes)
        case Table():
            return _table(element, written)
        case _:
            return ""


def _list(entries: Sequence[Entry], notes: list[str]) -> str:
    """One list; an item inside another is indented by the width of what that begins with."""
    lines: list[str] = []
    indents: list[str] = [""]
    for entry in entries:
        depth = min(entry.depth, len(indents) - 1)
        marker = f"{entry.number} " if entry.number else "- "
        indents[depth + 1 :] = [indents[depth] + " " * len(marker)]
        text = _inline(entry.runs, notes).replace("\n", f"\n{indents[depth + 1]}")
        lines.append(f"{indents[depth]}{marker}{text}")
    return "\n".join(lines)


def _definitions(notes: list[str], footnotes: Mapping[str, tuple[Paragraph, ...]]) -> Iterator[str]:
    """The footnotes in the order of their marks; a note in a note is not one to Markdown."""
    lines = [
        f"[^{at + 1}]: "
        + " ".join(
            _inline(paragraph.runs, []).replace("\\\n", " ")
            for paragraph in footnotes.get(mark, ())
        )
        for at, mark in enumerate(notes)
    ]
    if lines:
        yield "\n".join(lines)


def _inline(
    runs: Sequence[Run], notes: list[str], *, in_table: bool = False, within: bool = False
) -> str:
    """The text of a paragraph, a heading or a cell; `within`: it does not begin the line."""
    whole = "".join(run.text for run in runs)
    written = ""
    at = 0
    for run in _trimmed(runs):
        before, after = whole[:at], whole[at + len(run.text) :]
        if run.note:
            if not in_table or run.note in notes:
                written += _mark(run.note, notes)
        else:
            # Signs that touch would be read as one.
            touches = written.endswith(("*", "~"))
            written += _run(Run(run.text, link=run.link) if touches else run, before, after)
        at += len(run.text)
    lines = [" ".join(line.split()) for line in written.strip().split("\n")]
    if in_table:
        return " ".join(line for line in lines if line).replace("|", "\\|")
    return "\\\n".join(line if within else _beginning(line) for line in lines if line)


def _trimmed(runs: Sequence[Run]) -> Iterator[Run]:
    """The runs, spaces at the ends of bold and italic ones as runs of their own."""
    for run in runs:
        core = run.text.strip()
        if run.note or not core or not (run.bold or run.italic or run.strike or run.link):
            yield run if run.note or core else Run(run.text)
            continue
        start = run.text.index(core)
        for text, look in (
            (run.text[:start], Run("")),
            (core, run),
            (run.text[start + len(core) :], Run("")),
        ):
            if text:
                yield look._replace(text=text)


def _mark(note: str, notes: list[str]) -> str:
    if note not in notes:
        notes.append(note)
    return f"[^{notes.index(note) + 1}]"


def _run(run: Run, before: str, after: str) -> str:
    """A run's text with its looks, where Markdown can give it them at that place."""
    if run.link and run.link.rstrip("/") == run.text.rstrip("/"):
        return f"<{run.link}>"
    text = _SPECIAL.sub(lambda sign: "".join(f"\\{char}" for char in sign[0]), run.text)
    if "\n" not in text:
        for on, sign in ((run.italic, "*"), (run.bold, "**"), (run.strike, "~~")):
            within = f"*{run.text}*" if sign == "~~" and (run.bold or run.italic) else run.text
            if on and run.text[0] not in _SIGNS and run.text[-1] not in _SIGNS:
                text = f"{sign}{text}{sign}" if _flanks(within, before, after) else text
    if run.link:
        address = run.link.replace("(", "%28").replace(")", "%29").replace(" ", "%20")
        text = f"[{text}]({address})"
    return text


def _flanks(text: str, before: str, after: str) -> bool:
    """Whether delimiters around `text` open and close (CommonMark 0.31 §6.2)."""
    opens = text[0].isalnum() or not before or not before[-1].isalnum()
    closes = text[-1].isalnum() or not after or not after[0].isalnum()
    return opens and closes


def _beginning(line: str) -> str:
    match = _AT_BEGINNING.match(line)
    if match is None:
        return line
    if match["number"]:
        return f"{match['number']}\\{line[match.end('number') :]}"
    return f"\\{line}" if match["sign"] else line


def _table(table: Table, written: Written) -> str:
    """A plain table; the rows of its head are one, and a merged cell is written once in a row."""
    rows = _cells(table, written)
    columns = max((len(row) for row in rows), default=0)
    rows = [row + [""] * (columns - len(row)) for row in rows if any(row)]
    if not rows:
        return ""
    head = min(_head_rows(table), max(len(rows) - 1, 1))
    titles = [_title([row[at] for row in rows[:head]]) for at in range(columns)]
    body = rows[head:]
    aligned = [
        "---:"
        if at
        and body
        and all(_FIGURES.fullmatch(_plain(row[at])) for row in body)
        and any(row[at] for row in body)
        else "---"
        for at in range(columns)
    ]
    lines = [titles, aligned, *body]
    return "\n".join("|" + "|".join(_padded(cell) for cell in line) + "|" for line in lines)


def _padded(cell: str) -> str:
    return cell if cell.endswith("---") or cell == "---:" else f" {cell} " if cell else " "


def _plain(cell: str) -> str:
    return cell.replace("*", "").replace("\\", "").strip()


def _cells(table: Table, written: Written) -> list[list[str]]:
    rows: list[list[str]] = []
    merged = broken = nested = False
    head = _head_rows(table)
    for number, row in enumerate(table.rows):
        texts: list[str] = []
        for cell in row:
            said = [each for each in paragraphs(cell.blocks) if each.text]
            broken |= len(said) > 1
            nested |= any(isinstance(block, Table) for block in cell.blocks)
            merged |= cell.across > 1 or cell.continued
            text = _joined(
                [
                    _inline(_unbolded(each, number < head), written.notes, in_table=True)
                    for each in said
                ]
            )
            if cell.continued and rows and len(rows[-1]) > len(texts):
                text = rows[-1][len(texts)]
            texts.append(text)
            # In a head the title holds for each column below it; elsewhere a value stands once.
            texts += [text if number < head else ""] * (cell.across - 1)
        rows.append(texts)
    written.merged += merged
    written.broken += broken
    written.nested += nested
    return rows


def _unbolded(paragraph: Paragraph, head: bool) -> tuple[Run, ...]:  # noqa: FBT001 (one of two places)
    """A cell's runs; in the head all is bold anyway."""
    return tuple(run._replace(bold=False) for run in paragraph.runs) if head else paragraph.runs


def _joined(texts: Sequence[str]) -> str:
    """A cell's paragraphs on one line."""
    line = ""
    for text in texts:
        line += text if not line else f" {text}" if line.endswith(_ENDS) else f"; {text}"
    return line


def _head_rows(table: Table) -> int:
    """How many rows are the head: as the table says; two where cells of the first are wide."""
    if table.header:
        return table.header
    first = table.rows[0] if table.rows else ()
    wide = any(cell.across > 1 for cell in first) and len(first) > 1
    return 2 if wide and len(table.rows) > 2 and any(c.continued for c in table.rows[1]) else 1  # noqa: PLR2004


def _title(cells: Sequence[str]) -> str:
    """A column's title from the rows of the head, each part once."""
    parts = [text for text in dict.fromkeys(cells) if text]
    return ": ".join(parts)
