"""An official document's parts by the layout of Nghị định 30/2020/NĐ-CP (annex I).

On top the national heading, the body's name, number, place and day; then the kind of document and
what it is about; the text; at the end who signs, and whom it is sent to.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from pressroom.imports.closing import signer, until_closing, without_end_mark
from pressroom.imports.document import Block, Document, Paragraph, Table, paragraphs
from pressroom.imports.layout import LONGEST_LINE, RULE, Part, capitals, says_something, segments
from pressroom.text.fold import fold

_MOST_OF_HEAD = 40
"""Blocks among which the head of a document ends."""
_LONGEST_TITLE = 400
_LONGEST_KIND = 120

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
_SAID_BY_ITSELF = re.compile(r"(?:thông cáo báo chí|thông tin báo chí)\s*", re.IGNORECASE)
_ABOUT = re.compile(r"^(?:V/v|Về việc|Về)\b\s*:?\s*", re.IGNORECASE)
_SECRET = frozenset({"MẬT", "TỐI MẬT", "TUYỆT MẬT"})
"""Stamps of the law on state secrets: such a document is never published."""
_AROUND_STAMP = " ()[]|*.:"
_STAMP = frozenset({"KHẨN", "THƯỢNG KHẨN", "HỎA TỐC", "HOẢ TỐC", "DỰ THẢO", "LƯU HÀNH NỘI BỘ"})
_TITLES = frozenset({"title", "subtitle"})
"""Word's own styles."""
_ADDRESSED = re.compile(r"kinh (?:gui|moi)\s*:")


@dataclass(frozen=True, slots=True)
class Letter:
    """The parts of a document; what it does not say is empty or None.

    `number` is as far as it is filled in; `bodies`: the lines that name who issues it;
    `kind`: the line such as THÔNG CÁO BÁO CHÍ; `addressee`: the first to whom it is addressed;
    `text`: the blocks to publish.
    """

    number: str = ""
    day: date | None = None
    bodies: tuple[str, ...] = ()
    kind: str = ""
    title: str = ""
    stamps: tuple[str, ...] = ()
    secret: str = ""
    addressee: str = ""
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
    blocks = [block for block in document.blocks if says_something(block)]
    head = _Head()
    at = _end_of_head(blocks, head)
    kind, title, at = _title(blocks, at, head)
    addressee, at = _addressee(blocks, at, head)
    text, closing = until_closing(blocks[at:], head.left_out)
    said = (part for p in paragraphs(document.blocks) for part in segments(p))
    secret = next((stamp for part in said if (stamp := part.strip(_AROUND_STAMP)) in _SECRET), "")
    return Letter(
        number=head.number,
        day=head.day,
        bodies=tuple(head.bodies),
        kind=kind,
        title=title,
        stamps=tuple(head.stamps),
        secret=secret,
        addressee=addressee,
        signer=signer(closing),
        text=tuple(without_end_mark(text)),
        left_out=frozenset(head.left_out),
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
        elif _begins_title(block):
            return at
        elif _is_of_head(block, head):
            _read(segments(block), head, in_table=False)
        elif _stands_above_number(block, blocks[at + 1 : at + 4]) and not head.numbered:
            head.bodies.append(block.text)
            head.left_out.add(Part.BODY)
        else:
            return at
    return min(len(blocks), _MOST_OF_HEAD)


def _begins_title(block: Paragraph) -> bool:
    if block.pictures and not block.text:
        return True
    return _is_kind(block) or bool(block.level) or block.style in _TITLES


def _is_of_head(block: Paragraph, head: _Head) -> bool:
    parts = segments(block)
    return all(map(_known, parts)) or _names_body(block, parts, head)


def _stands_above_number(block: Paragraph, below: Sequence[Block]) -> bool:
    """Whether a line that is not in capitals names the body: the number comes soon."""
    return len(block.text) < LONGEST_LINE and any(
        _NUMBER.fullmatch(part)
        for other in below
        if isinstance(other, Paragraph)
        for part in segments(other)
    )


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
        or RULE.fullmatch(part)
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
    elif capitals(part) and not RULE.fullmatch(part) and (in_table or not head.numbered):
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
        long = len(said) + sum(map(len, lines)) > _LONGEST_TITLE
        if long or block.pictures or _ADDRESSED.match(fold(said)):
            break
        if said.startswith("(") and said.endswith(")") and (kind or lines):
            head.left_out.add(Part.ASIDE)
        elif _DAY.fullmatch(said) and not head.dated:
            match = _DAY.fullmatch(said)
            head.day = _day(match) if match else None
        elif not RULE.fullmatch(said) and not _of_title(block, lines, kind):
            break
        elif not RULE.fullmatch(said):
            lines.append(said)
        at += 1
    return kind, _worded(kind, " ".join(lines or head.about)), at


def _worded(kind: str, about: str) -> str:
    """The title: what the document is about, without `Về việc`, or what the kind's line adds."""
    if not about:
        more = _SAID_BY_ITSELF.sub("", kind, count=1)
        return more if len(more.split()) > 4 else ""  # noqa: PLR2004 (else it is the kind alone)
    if fold(about).startswith("cua "):
        named = f"{kind[:1]}{kind[1:].lower()}"
        return f"{kind} {about}" if capitals(about) else f"{named} {about}"
    return _ABOUT.sub("", about, count=1)


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


def _addressee(blocks: Sequence[Block], at: int, head: _Head) -> tuple[str, int]:
    """Who stands behind "Kính gửi:" or first in the list below it; the place behind both."""
    if at >= len(blocks) or not isinstance(block := blocks[at], Paragraph):
        return "", at
    match = _ADDRESSED.match(fold(block.text))
    if match is None:
        return "", at
    head.left_out.add(Part.ADDRESSEES)
    named = [block.text[match.end() :].strip()]
    at += 1
    while (
        at < len(blocks)
        and isinstance(block := blocks[at], Paragraph)
        and (block.item or block.text.startswith(("-", "\u2013", "+")))
        and len(block.text) < LONGEST_LINE
    ):
        named.append(block.text.lstrip("-\u2013+ "))
        at += 1
    return next((name.rstrip(" .;") for name in named if name), ""), at
