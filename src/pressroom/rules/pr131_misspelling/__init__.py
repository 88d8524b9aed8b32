"""Two syllables stand together that are another word, misspelt."""

import re
from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release
from pressroom.rules.rule import Reference, Rule
from pressroom.rules.wording.misspellings import MISSPELLINGS, SUSPECTS, is_right
from pressroom.rules.wording.passage import Passage, Wording
from pressroom.rules.wording.signs import Sign, Suspect
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR131",
    name="misspelling",
    severity=WARNING,
    since="0.1",
    message=Text(vi="“{written}” sai chính tả", en="“{written}” is misspelt"),
    fix=Text(vi="viết `{right}`", en="write `{right}`"),
    why=Text(
        vi="Lỗi chính tả trong văn bản của cơ quan nhà nước bị chụp lại, chia sẻ nhiều hơn "
        "chính thông tin; tìm kiếm cũng không thấy từ viết sai.",
        en="A misspelling in an official text is shared more widely than the text, and search does "
        "not find the word.",
    ),
)


@RULE.for_each_wording(Sign.MISSPELT)
def check(
    wording: Wording,
    release: Release,  # noqa: ARG001 (one signature)
    reference: Reference,  # noqa: ARG001
) -> Iterator[Finding]:
    """Both syllables are Vietnamese, their pair is not; the words of others stay as they are."""
    suspects = [sign for sign in wording.signs if isinstance(sign, Suspect)]
    for pair in (pair for suspect in suspects for pair in SUSPECTS[suspect]):
        # Most texts have none: one search says so; capitals are met in titles.
        if pair[1:] not in wording.whole and not wording.text.title.isupper():
            continue
        for written in (pair, pair[0].upper() + pair[1:], pair.upper()):
            if written in wording.whole:
                for passage in wording.ours:
                    yield from _of(written, MISSPELLINGS[pair], passage)


def _of(written: str, right: str, passage: Passage) -> Iterator[Finding]:
    if written.isupper():
        right = right.upper()
    elif written[0].isupper():
        right = right[0].upper() + right[1:]
    for match in passage.find(re.compile(rf"(?<!\w){written}(?!\w)")):
        before, after = passage.before(match.start()), passage.after(match.end())
        if not is_right(written.lower(), before, after):
            yield RULE.at(passage.at(*match.span()), written=written, right=right)
