"""One text puts the tone of the same rhymes in two places."""

import re
from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release
from pressroom.rules.rule import Reference, Rule
from pressroom.rules.wording.passage import Passage, Wording
from pressroom.rules.wording.signs import Sign
from pressroom.text.bilingual import Text
from pressroom.text.syllables import TONE_ON_FIRST, TONE_ON_SECOND, tone_moved

RULE = Rule(
    code="PR134",
    name="two-places-of-tones",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="thông cáo đặt dấu thanh hai cách: `{written}` ở đây, `{other}` ở chỗ khác",
        en="the release places tones in two ways: `{written}` here, `{other}` elsewhere",
    ),
    fix=Text(
        vi="viết `{mended}`, và sửa cả {count} chỗ như vậy: {all}",
        en="write `{mended}`, and mend all {count} of them: {all}",
    ),
    why=Text(
        vi="Hai cách đều đúng, nhưng lẫn lộn trong một văn bản thì tìm và thay chữ bỏ sót, và "
        "lộ ra chỗ chép từ nơi khác.",
        en="Both ways are right, but mixed in one text they make search and replace miss "
        "words, and show what was copied from elsewhere.",
    ),
)

_WORD = re.compile(r"(?<!\w)[^\W\d_]*[oòóỏõọuùúủũụOÒÓỎÕỌUÙÚỦŨỤ][^\W\d_](?!\w)")
_MOST_TOLD = 8


@RULE.for_each_wording(Sign.TONE_ON_SECOND)
def check(
    wording: Wording,
    release: Release,  # noqa: ARG001 (one signature)
    reference: Reference,  # noqa: ARG001
) -> Iterator[Finding]:
    """The rarer way gives in to the other; of two alike the older one stays (ủy, hòa, tỏa)."""
    if Sign.TONE_ON_FIRST not in wording.signs:
        return
    first = list(_words(wording, TONE_ON_FIRST))
    second = list(_words(wording, TONE_ON_SECOND))
    if not first or not second:
        return
    few, many = (first, second) if len(first) < len(second) else (second, first)
    passage, match = few[0]
    words = dict.fromkeys(word[0] for _, word in few)
    told = [f"`{word}` → `{tone_moved(word)}`" for word in list(words)[:_MOST_TOLD]]
    yield RULE.at(
        passage.at(*match.span()),
        written=match[0],
        other=many[0][1][0],
        mended=tone_moved(match[0]),
        count=len(few),
        all=", ".join(told),
    )


def _words(wording: Wording, way: re.Pattern[str]) -> Iterator[tuple[Passage, re.Match[str]]]:
    """The words of our own with the tone in the place that `way` tells, the title's first."""
    for passage in wording.ours:
        for match in passage.find(_WORD):
            if way.fullmatch(match[0].lower()):
                yield passage, match
