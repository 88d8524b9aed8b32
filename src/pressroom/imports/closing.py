"""The end of an official document: who signs, whom it is sent to, what is annexed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pressroom.imports.document import Block, Paragraph, Table, paragraphs
from pressroom.imports.layout import LONGEST_LINE, Part, capitals, segments
from pressroom.text.fold import fold

_PROSE = 160
"""A paragraph behind the signature that is longer belongs to the text."""
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
_END = re.compile(r"(?:\./\.|\.?/\.?)$")


def until_closing(blocks: Sequence[Block], left_out: set[Part]) -> tuple[list[Block], list[Block]]:
    """The text, with annexes from behind the signature; and the closing, told to `left_out`."""
    end = next((at for at, block in enumerate(blocks) if at and _closes(block)), len(blocks))
    text, closing = list(blocks[:end]), list(blocks[end:])
    for block in closing:
        for paragraph in paragraphs((block,)):
            recipients = any(_RECIPIENTS.match(fold(part)) for part in segments(paragraph))
            left_out.add(Part.RECIPIENTS if recipients else Part.SIGNATURE)
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
    return capitals(part) and folded.startswith(_OFFICES) and len(part) < LONGEST_LINE


def signer(closing: Sequence[Block]) -> str:
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


def without_end_mark(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks without the `./.` that ends an official text, and without what is empty."""
    said = [at for at, block in enumerate(blocks) if isinstance(block, Paragraph) and block.text]
    for at, block in enumerate(blocks):
        kept = _unmarked(block) if said and at == said[-1] else block
        if isinstance(kept, Table) or kept.text or kept.pictures:
            yield kept


def _unmarked(block: Block) -> Block:
    if isinstance(block, Table) or not _END.search(block.runs[-1].text.rstrip()):
        return block
    *before, last = block.runs
    cut = _END.sub("", last.text.rstrip()).rstrip()
    ended = cut if not cut or cut.endswith((".", "!", "?", "”")) else f"{cut}."
    return replace(block, runs=(*before, last._replace(text=ended)))
