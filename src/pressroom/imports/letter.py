"""An official document's parts by the layout of Nghị định 30/2020/NĐ-CP (annex I).

On top the national heading, the body's name, number, place and day; then the kind of document and
what it is about; the text; at the end who signs, and whom it is sent to.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum, auto

from pressroom.imports.document import Block, Document, Paragraph, Table, paragraphs
from pressroom.text.fold import fold

_MOST_OF_HEAD = 40
"""Blocks among which the head of a document ends."""
_LONGEST_TITLE = 400
_LONGEST_KIND = 120
_LONGEST_OFFICE = 90
_PROSE = 160
"""A paragraph behind the signature that is longer belongs to the text."""

_KINDS = (
    "thong cao", "thong tin", "thong bao", "giay moi", "thu moi", "phat ngon", "tuyen bo",
    "tra loi", "phan hoi", "bac bo", "lay y kien", "bao cao", "ban tin", "cong dien", "ke hoach",
    "cong bo",
)  # fmt: skip
"""How the line begins that says what kind of document it is."""
_NATIONAL = re.compile(r"cong hoa xa hoi chu nghia viet nam|doc lap\W+tu do\W+hanh phuc")
_NUMBER = re.compile(
    r"Số\s*:?\s*(?P<figures>\d{1,5}[a-zA-Z]?)?[\s.…_]*(?P<symbol>/\s*\S.*)", re.IGNORECASE
)
_DAY = re.compile(
    r"(?P<place>[^,\d]{0,60}?),?\s*ngày\s*(?P<day>\d{1,2})?[\s.…_]*tháng\s*(?P<month>\d{1,2})?[\s.…_]*"
    r"năm\s*(?P<year>\d{4})?[\s.…_]*",
    re.IGNORECASE,
)
_ABOUT = re.compile(r"(?:V/v|Về việc|Về)\s*:?\s*", re.IGNORECASE)
_RULE = re.compile(r"[\s\-\u2013\u2014_=*.~\u2500\u2501]*")
_SECRET = frozenset({"MẬT", "TỐI MẬT", "TUYỆT MẬT"})
"""Stamps of the law on state secrets: such a document is never published."""
_STAMP = frozenset({"KHẨN", "THƯỢNG KHẨN", "HỎA TỐC", "HOẢ TỐC", "DỰ THẢO", "LƯU HÀNH NỘI BỘ"})
_TITLES = frozenset({"title", "subtitle"})
"""Word's own styles."""
_ADDRESSED = re.compile(r"kinh (?:gui|moi)\s*:")
_RECIPIENTS = re.compile(r"noi nhan\s*:?")
_FOR_ANOTHER = re.compile(r"(?:TM|KT|TL|TUQ|TUN|Q)\s*\.\s*[A-ZĐ]")
_OFFICES = (
    "giam doc", "pho giam doc", "tong giam doc", "chu tich", "pho chu tich", "chanh van phong",
    "pho chanh van phong", "chanh thanh tra", "cuc truong", "chi cuc truong", "truong ban",
    "pho truong ban", "hieu truong", "vien truong", "nguoi phat ngon", "truong phong",
    "bi thu", "thu truong",
)  # fmt: skip
_ANNEX = re.compile(r"phu luc\b")
_NAME = re.compile(
    r"(?:(?:ThS|TS|BS|PGS|GS|CN|KS|CKI|CKII|DS)\.?\s*)*"
    r"(?P<name>[^\W\d_a-zà-ỹ][^\W\d_]*(?: [^\W\d_a-zà-ỹ][^\W\d_]*){1,5})"
)
_END = re.compile(r"\s*(?:\./\.|\.?/\.?)\s*$")
_SEGMENTS = re.compile(r"\t+| {3,}")
_BLANK = re.compile(r"(?<=:)\s+(?=/)|(?<=\bngày)\s+(?=tháng)|(?<=\btháng)\s+(?=năm)", re.IGNORECASE)
"""What is left open for a number or a day."""


class Part(StrEnum):
    """What belongs to the layout and is not taken over."""

    NATIONAL = auto()
    BODY = auto()
    ADDRESSEES = auto()
    SIGNATURE = auto()
    RECIPIENTS = auto()
    ASIDE = auto()


@dataclass(frozen=True, slots=True)
class Letter:
    """The parts of a document; what it does not say is empty or None.

    `number` is as far as it is filled in; `bodies`: the lines that name who issues it;
    `kind`: the line such as THÔNG CÁO BÁO CHÍ; `text`: the blocks to publish.
    """

    number: str = ""
    day: date | None = None
    bodies: tuple[str, ...] = ()
    kind: str = ""
    title: str = ""
    stamps: tuple[str, ...] = ()
    secret: str = ""
    signer: str = ""
    text: tuple[Block, ...] = ()
    left_out: frozenset[Part] = frozenset()


@dataclass(slots=True)
class _Head:
    """What is known of the head while it is read."""

    number: str = ""
    day: date | None = None
    dated: bool = False
    bodies: list[str] = field(default_factory=list)
    about: list[str] = field(default_factory=list)
    stamps: list[str] = field(default_factory=list)
    left_out: set[Part] = field(default_factory=set)
    numbered: bool = False


def letter(document: Document) -> Letter:
    """The parts of `document`."""
    blocks = [block for block in document.blocks if _says_something(block)]
    head = _Head()
    at = _end_of_head(blocks, head)
    kind, title, at = _title(blocks, at, head)
    at = _past_addressees(blocks, at, head)
    text, closing = _until_closing(blocks[at:], head)
    secret = next((p.text for p in paragraphs(document.blocks) if p.text in _SECRET), "")
    return Letter(
        number=head.number,
        day=head.day,
        bodies=tuple(head.bodies),
        kind=kind,
        title=title,
        stamps=tuple(head.stamps),
        secret=secret,
        signer=_signer(closing),
        text=tuple(_without_end_mark(text)),
        left_out=frozenset(head.left_out),
    )


def segments(paragraph: Paragraph) -> list[str]:
    """What stands apart in a paragraph: on lines of its own, or behind tabs or many spaces."""
    parts = [
        part
        for line in paragraph.raw.split("\n")
        for part in _SEGMENTS.split(_BLANK.sub(" ", line))
    ]
    return [" ".join(part.split()) for part in parts if part.strip()]


def capitals(text: str) -> bool:
    """Whether `text` is written in capitals."""
    return any(char.isalpha() for char in text) and text == text.upper()


def _says_something(block: Block) -> bool:
    if isinstance(block, Table):
        return any(_says_something(paragraph) for paragraph in paragraphs((block,)))
    return (
        bool(block.pictures)
        or not _RULE.fullmatch(block.text)
        or any(run.note for run in block.runs)
    )


def _end_of_head(blocks: Sequence[Block], head: _Head) -> int:
    """The place of the first block that is not of the head."""
    for at, block in enumerate(blocks[:_MOST_OF_HEAD]):
        if isinstance(block, Table):
            if not _is_letterhead(block):
                return at
            for cell in (cell for row in block.rows for cell in row):
                parts = [part for each in paragraphs(cell.blocks) for part in segments(each)]
                _read(parts, head, in_table=True)
        elif _begins_title(block) or not _is_of_head(block, head):
            return at
        else:
            _read(segments(block), head, in_table=False)
    return min(len(blocks), _MOST_OF_HEAD)


def _begins_title(block: Paragraph) -> bool:
    if block.pictures and not block.text:
        return True
    return _is_kind(block) or bool(block.level) or block.style in _TITLES


def _is_of_head(block: Paragraph, head: _Head) -> bool:
    parts = segments(block)
    return all(map(_known, parts)) or _names_body(block, parts, head)


def _read(parts: Sequence[str], head: _Head, *, in_table: bool) -> None:
    """Keep what the lines of a cell or a paragraph say."""
    about = False
    for part in parts:
        about = _of_head(part, head, in_table=in_table, about=about)


def _is_letterhead(table: Table) -> bool:
    said = [part for paragraph in paragraphs((table,)) for part in segments(paragraph)]
    return len(table.rows) <= 8 and any(  # noqa: PLR2004 (a letterhead is small)
        _NATIONAL.search(fold(part)) or _NUMBER.fullmatch(part) or _DAY.fullmatch(part)
        for part in said
    )


def _known(part: str) -> bool:
    """Whether it can be nothing but a part of the head."""
    return bool(
        _NATIONAL.search(fold(part))
        or _NUMBER.fullmatch(part)
        or _DAY.fullmatch(part)
        or _RULE.fullmatch(part)
        or part.upper() in _STAMP | _SECRET
        or part.startswith(("V/v", "V/V"))
    )


def _names_body(block: Paragraph, parts: Sequence[str], head: _Head) -> bool:
    """Whether the lines name who issues the document: capitals, before anything else is said."""
    unknown = [part for part in parts if not _known(part)]
    return (
        all(map(capitals, unknown))
        and not head.numbered
        and not head.dated
        and (len(unknown) < len(parts) or not block.centred or not head.left_out)
    )


def _of_head(part: str, head: _Head, *, in_table: bool, about: bool) -> bool:
    """Keep what a part of the head says; whether it says what the document is about."""
    if _NATIONAL.search(fold(part)):
        head.left_out.add(Part.NATIONAL)
    elif match := _NUMBER.fullmatch(part):
        head.numbered = True
        if match["figures"]:
            head.number = "".join(f"{match['figures']}{match['symbol']}".split())
    elif match := _DAY.fullmatch(part):
        head.dated = True
        head.day = _day(match)
    elif part.upper() in _STAMP:
        head.stamps.append(part.upper())
    elif part.startswith(("V/v", "V/V")) or about:
        head.about.append(part)
        return True
    elif capitals(part) and not _RULE.fullmatch(part) and (in_table or not head.numbered):
        head.bodies.append(part)
        head.left_out.add(Part.BODY)
    return False


def _day(match: re.Match[str]) -> date | None:
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"]))
    except (TypeError, ValueError):
        return None


def _is_kind(block: Paragraph) -> bool:
    first = next(iter(segments(block)), "")
    if len(first) > _LONGEST_KIND or not fold(first).startswith(_KINDS):
        return False
    return capitals(first) or (block.bold and block.centred)


def _title(blocks: Sequence[Block], at: int, head: _Head) -> tuple[str, str, int]:
    """The line of the kind, the title, and the place of the first block behind them."""
    kind = ""
    lines: list[str] = []
    if at < len(blocks) and isinstance(block := blocks[at], Paragraph) and _is_kind(block):
        kind, *lines = segments(block)
        at += 1
    while at < len(blocks) and isinstance(block := blocks[at], Paragraph):
        said = block.text
        if len(said) + sum(map(len, lines)) > _LONGEST_TITLE or block.pictures:
            break
        if said.startswith("(") and said.endswith(")") and (kind or lines):
            head.left_out.add(Part.ASIDE)
        elif _DAY.fullmatch(said) and not head.dated:
            match = _DAY.fullmatch(said)
            head.day = _day(match) if match else None
        elif not _RULE.fullmatch(said) and not _of_title(block, lines, kind):
            break
        elif not _RULE.fullmatch(said):
            lines.append(said)
        at += 1
    title = " ".join(lines or head.about)
    if kind and not title and len(kind.split()) > 4:  # noqa: PLR2004 (it says more than the kind)
        title = kind
    return kind, _ABOUT.sub("", title, count=1) if _ABOUT.match(title) else title, at


def _of_title(block: Paragraph, lines: Sequence[str], kind: str) -> bool:
    """Whether a paragraph is the title, or goes on with it."""
    if block.item and not lines:
        return False
    if block.style in _TITLES or (block.level == 1 and not lines):
        return True
    if _ABOUT.match(block.text) and not lines and len(block.text) < _LONGEST_TITLE / 2:
        return block.centred or block.bold or bool(kind)
    return (block.centred and (block.bold or not lines)) or (
        block.bold and not lines and not block.text.endswith(".") and bool(kind)
    )


def _past_addressees(blocks: Sequence[Block], at: int, head: _Head) -> int:
    """The place behind "Kính gửi: …" and the list below it."""
    if at >= len(blocks) or not isinstance(block := blocks[at], Paragraph):
        return at
    if not _ADDRESSED.match(fold(block.text)):
        return at
    head.left_out.add(Part.ADDRESSEES)
    at += 1
    while (
        at < len(blocks)
        and isinstance(block := blocks[at], Paragraph)
        and (block.item or block.text.startswith(("-", "\u2013", "+")))
        and len(block.text) < _LONGEST_OFFICE
    ):
        at += 1
    return at


def _until_closing(blocks: Sequence[Block], head: _Head) -> tuple[list[Block], list[Block]]:
    """The text, with annexes from behind the signature; and the closing."""
    end = next((at for at, block in enumerate(blocks) if at and _closes(block)), len(blocks))
    text, closing = list(blocks[:end]), list(blocks[end:])
    for block in closing:
        for paragraph in paragraphs((block,)):
            recipients = any(_RECIPIENTS.match(fold(part)) for part in segments(paragraph))
            head.left_out.add(Part.RECIPIENTS if recipients else Part.SIGNATURE)
    for at, block in enumerate(closing):
        if isinstance(block, Paragraph) and _ANNEX.match(fold(block.text)) and at:
            return text + closing[at:], closing[:at]
    kept = [
        block
        for block in closing
        if isinstance(block, Paragraph) and (len(block.text) > _PROSE or block.pictures)
    ]
    return text + kept, [block for block in closing if block not in kept]


def _closes(block: Block) -> bool:
    """Whether the signature or the list of recipients begins with `block`."""
    if isinstance(block, Table):
        parts = [part for each in paragraphs((block,)) for part in segments(each)]
        return not _long(block) and any(map(_signs, parts))
    return any(map(_signs, segments(block))) and len(block.text) < _PROSE


def _long(table: Table) -> bool:
    return len(table.rows) > 6  # noqa: PLR2004 (a table of signatures is small)


def _signs(part: str) -> bool:
    folded = fold(part)
    if _RECIPIENTS.match(folded) or _FOR_ANOTHER.match(part):
        return True
    return capitals(part) and folded.startswith(_OFFICES) and len(part) < _LONGEST_OFFICE


def _signer(closing: Sequence[Block]) -> str:
    """The name at the end of the signature."""
    names = [
        match["name"]
        for block in closing
        if isinstance(block, Table) or not block.text.startswith("-")
        for paragraph in paragraphs((block,))
        for part in segments(paragraph)
        if (match := _NAME.fullmatch(part)) and not capitals(part)
    ]
    return names[-1] if names else ""


def _without_end_mark(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks without the `./.` that ends an official text, and without what is empty."""
    said = [at for at, block in enumerate(blocks) if isinstance(block, Paragraph) and block.text]
    for at, block in enumerate(blocks):
        kept = _unmarked(block) if said and at == said[-1] else block
        if isinstance(kept, Table) or kept.text or kept.pictures:
            yield kept


def _unmarked(block: Block) -> Block:
    if isinstance(block, Table) or not _END.search(block.runs[-1].text):
        return block
    *before, last = block.runs
    cut = _END.sub("", last.text)
    ended = cut if not cut or cut.endswith((".", "!", "?", "”")) else f"{cut}."
    return replace(block, runs=(*before, last._replace(text=ended)))
