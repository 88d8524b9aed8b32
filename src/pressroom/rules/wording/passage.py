"""The texts of a release, each with its place and with what the first look saw in it."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from pressroom.diagnostics.span import Span
from pressroom.model.release import (
    Attachment,
    Consultation,
    Correction,
    Event,
    Picture,
    Question,
    Recording,
    Release,
    RespondsTo,
    TranslatedEvent,
    TranslatedResponse,
    TranslatedWithdrawal,
    Translation,
    Withdrawal,
)
from pressroom.model.where import Where
from pressroom.rules.wording.signs import OF_ANY_LANGUAGE, Signs, signs_of

Part = (
    Picture
    | Attachment
    | Correction
    | Question
    | Withdrawal
    | TranslatedWithdrawal
    | Event
    | TranslatedEvent
    | Recording
    | Consultation
    | RespondsTo
    | TranslatedResponse
)
"""What of a release has texts of its own."""

_MARKUP = re.compile(
    r"```.*?(?:```|\Z)|~~~.*?(?:~~~|\Z)|`[^`\n]+`|\]\([^)\n]*\)?|<[^<>\n]*>|https?://[^\s<>)\]]+"
    r"|^\[[^\]\n]+\]:.*$",
    re.DOTALL | re.MULTILINE,
)
_QUOTED = re.compile(r"“[^“”\n]*”|\"[^\"\n]*\"|\u2018[^\u2018\u2019\n]*\u2019|^>.*$", re.MULTILINE)
_NEAR = 1000
"""Characters on either side within which a sentence or a quotation is sought."""
_A_WORD = 20
_MOST = 1000
"""Matches of one pattern that are looked at in one text."""
_SENTENCE_END = re.compile(r"[.!?…;](?=[\s”\"*])|\n\s*\n|\n(?=[-*+|>#]|\d+[.)] )|\|")


class Passage(NamedTuple):
    """One text of a release: the value of `key` in `where`, or its body, which begins on `line`.

    `ours`: in our own words, not those of somebody whom the release answers.
    """

    text: str
    where: Where
    key: str = ""
    line: int = 0
    ours: bool = True

    def at(self, start: int, end: int) -> Span:
        """The place of the characters `start` to `end`; the whole where that cannot be told."""
        if self.line:
            first = self.line + self.text.count("\n", 0, start)
            column = start - self.text.rfind("\n", 0, start)
            last = first + self.text.count("\n", start, end)
            end_column = end - self.text.rfind("\n", 0, end)
            return Span(self.where.path, first, column, last, end_column)
        span = self.where[self.key]
        path, line, column, end_line, end_column = span
        quotes = end_column - column - len(self.text)
        if line != end_line or quotes not in {0, 2}:
            return span
        column += quotes // 2
        return Span(path, line, column + start, line, column + end)

    def is_markup(self, start: int) -> bool:
        """Whether the character at `start` is code, an address, or where a link leads."""
        return _inside(_MARKUP, self.text, start)

    def is_quoted(self, start: int) -> bool:
        """Whether the character at `start` is in quotation marks: others' words, a title."""
        first = max(self.text.rfind("\n", 0, start) + 1, start - _NEAR)
        return _inside(_QUOTED, self.text[first : start + _NEAR], start - first)

    def sentence(self, start: int) -> str:
        """The sentence, item or cell that the character at `start` is in."""
        near = self.text[max(0, start - _NEAR) : start + _NEAR]
        place = min(start, _NEAR)
        first, last = 0, len(near)
        for match in _SENTENCE_END.finditer(near):
            if match.start() >= place:
                last = match.start()
                break
            first = match.end()
        return near[first:last]

    def find(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """The matches of `pattern` that are text and no markup, the first `_MOST` of all."""
        markup = _MARKUP.finditer(self.text)
        last = next(markup, None)
        for match in islice(pattern.finditer(self.text), _MOST):
            while last and last.end() <= match.start():
                last = next(markup, None)
            if last is None or match.start() < last.start():
                yield match

    def before(self, start: int) -> str:
        """The word before the character at `start`, in lower case; empty where there is none."""
        words = self.text[max(0, start - _A_WORD) : start].split()
        return words[-1].lower() if words else ""

    def after(self, end: int) -> str:
        """The word from the character at `end` on, in lower case; empty where there is none."""
        words = self.text[end : end + _A_WORD].split()
        return words[0].lower() if words else ""


class Wording(NamedTuple):
    """The words of `text` in `language`, `whole` all of them, with the first look at them."""

    text: Release | Translation
    language: str
    passages: tuple[Passage, ...]
    whole: str
    signs: Signs

    @property
    def ours(self) -> Iterator[Passage]:
        """The passages in our own words."""
        return (passage for passage in self.passages if passage.ours)


def wording_of(text: Release | Translation, language: str) -> Wording:
    """The wording of `text`, where `language` is that of the originals."""
    if isinstance(text, Translation):
        language = text.language
    passages = tuple(_passages(text))
    whole = "\n\n".join([passage.text for passage in passages])
    signs = signs_of(whole)
    if language != "vi":
        signs &= OF_ANY_LANGUAGE
    return Wording(text, language, passages, whole, signs)


def _passages(text: Release | Translation) -> Iterator[Passage]:
    """Every text that readers see, the title first."""
    where = text.where
    yield Passage(text.title, where, "title")
    yield Passage(text.summary, where, "summary")
    yield Passage(text.body.markdown, where, line=text.body.line)
    yield from _of_files(text)
    yield from _of_occasions(text)


def _of_files(text: Release | Translation) -> Iterator[Passage]:
    for picture in text.images:
        yield from _of_part(picture, "alt", "caption", "credit")
    for attachment in text.attachments:
        yield from _of_part(attachment, "title")
    for correction in text.corrections:
        yield from _of_part(correction, "note")
    for question in text.questions:
        yield from _of_part(question, "q", "a")
    if isinstance(text, Release):
        for recording in text.recordings:
            yield from _of_part(recording, "credit", "transcript")


def _of_occasions(text: Release | Translation) -> Iterator[Passage]:
    if text.withdrawn is not None:
        yield from _of_part(text.withdrawn, "reason")
    if text.responds_to is not None:
        yield from _of_part(text.responds_to, "title", "claim", "outlet", ours=False)
    if text.event is not None:
        yield from _of_part(text.event, "place", "chair", "contact", "register")
        for document in text.event.documents:
            yield Passage(document, text.event.where, "documents")
    if isinstance(text, Release) and text.consultation is not None:
        yield from _of_part(text.consultation, "send_to", "outcome")


def _of_part(part: Part, *keys: str, ours: bool = True) -> Iterator[Passage]:
    for key in keys:
        written = getattr(part, key, None)
        if written:
            yield Passage(written, part.where, key, ours=ours)


def _inside(pattern: re.Pattern[str], text: str, place: int) -> bool:
    for match in pattern.finditer(text):
        if match.start() > place:
            return False
        if place < match.end():
            return True
    return False
