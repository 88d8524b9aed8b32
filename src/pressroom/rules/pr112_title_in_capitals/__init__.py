"""A title is written in capitals."""

import re
from collections import Counter
from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release, Translation
from pressroom.rules.rule import Reference, Rule
from pressroom.text.bilingual import Text
from pressroom.text.syllables import is_syllable

RULE = Rule(
    code="PR112",
    name="title-in-capitals",
    severity=WARNING,
    since="0.1",
    message=Text(vi="tiêu đề viết toàn chữ hoa", en="the title is all in capitals"),
    fix=Text(vi="viết `{title}`, xem lại tên riêng", en="write `{title}`, and see to the names"),
    why=Text(
        vi="Chữ hoa khó đọc hơn, máy đọc màn hình có khi đánh vần từng chữ, và trong danh "
        "sách, bản tin, kết quả tìm kiếm thì một tiêu đề toàn chữ hoa như đang quát người "
        "đọc.",
        en="Capitals are harder to read, screen readers may spell them letter by letter, and in "
        "listings, feeds and results of a search such a title shouts.",
    ),
)

_FEWEST_WORDS = 3
_WORD = re.compile(r"[^\W\d_]+")
_INSIDE = re.compile(r"(?<=[^\s.!?:…\"“*#|>-] )[^\W\d_]+")


@RULE.for_each_text
def check(
    text: Release | Translation,
    release: Release,  # noqa: ARG001 (one signature)
    reference: Reference,  # noqa: ARG001
) -> Iterator[Finding]:
    """A title of several words has small letters."""
    title = text.title
    if title.isupper() and len(title.split()) >= _FEWEST_WORDS:
        running = f"{text.summary}\n{text.body.markdown}"
        yield RULE.at(text.where["title"], title=sentence_case(title, running))


def sentence_case(title: str, running: str) -> str:
    """`title` with the capitals that its words have in the text `running`; doing it twice is once.

    A word that the text does not have keeps its capitals where it is no Vietnamese syllable (an
    abbreviation), and loses them where it is one.
    """
    forms: dict[str, Counter[str]] = {}
    for word in _INSIDE.findall(running):
        forms.setdefault(word.lower(), Counter())[word] += 1
    usual = {lower: found.most_common(1)[0][0] for lower, found in forms.items()}

    def as_usual(match: re.Match[str]) -> str:
        word = match[0]
        lower = word.lower()
        kept = word if len(word) > 1 and not is_syllable(lower) else lower
        return usual.get(lower, kept)

    said = _WORD.sub(as_usual, title)
    return said[:1].upper() + said[1:]
