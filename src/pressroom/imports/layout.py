"""What stands where in an official document, as its lines show it."""

import re
from enum import StrEnum, auto

from pressroom.imports.document import Block, Paragraph, Table, paragraphs

LONGEST_LINE = 90
"""A line of a letterhead, a signature or a list of recipients is not longer."""

RULE = re.compile(r"[\s\-\u2013\u2014_=*.~\u2500\u2501]*")
"""A line that only separates."""

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


def says_something(block: Block) -> bool:
    """Whether there is more to a block than a line that separates."""
    if isinstance(block, Table):
        return any(says_something(paragraph) for paragraph in paragraphs((block,)))
    return (
        bool(block.pictures)
        or not RULE.fullmatch(block.text)
        or any(run.note for run in block.runs)
    )
