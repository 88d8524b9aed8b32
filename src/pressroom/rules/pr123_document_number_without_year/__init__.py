"""The number of a decree or circular lacks its year."""

import re
from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.law.numbers import lacks_year
from pressroom.model.release import Release
from pressroom.rules.rule import Reference, Rule
from pressroom.rules.wording.passage import Wording
from pressroom.rules.wording.signs import Sign
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR123",
    name="document-number-without-year",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="số `{written}` thiếu năm ban hành",
        en="the number `{written}` lacks the year in which the document was issued",
    ),
    fix=Text(vi="viết `{mended}`{offer}", en="write `{mended}`{offer}"),
    why=Text(
        vi="Nghị định, thông tư đánh số lại từ đầu mỗi năm, nên số không có năm chỉ nhiều văn "
        "bản cùng lúc (Luật Ban hành văn bản quy phạm pháp luật).",
        en="Decrees and circulars are counted anew each year, so that a number without its year "
        "means several documents at once (the Law on promulgating legal documents).",
    ),
)

_NUMBER = re.compile(r"(?<![\w/.-])\d{1,5}/(?:NĐ|TT|TTLT)-[A-ZĐ]+(?![\w/-])")
_LAST_WITHOUT_YEAR = re.compile(r"năm 19[0-8]\d|năm 199[0-6]|/19[0-8]\d|/199[0-6]")
_OFFER = Text(vi=", nếu là văn bản này: {title}", en=", if it is this one: {title}")
_NO_OFFER = Text(vi=" (ghi năm thay cho `…`)", en=" (with the year for `…`)")


@RULE.for_each_wording(Sign.NO_YEAR)
def check(
    wording: Wording,
    release: Release,  # noqa: ARG001 (one signature)
    reference: Reference,
) -> Iterator[Finding]:
    """Number, year, kind and body; documents before 1997 had no year in their numbers."""
    for passage in wording.passages:
        for match in passage.find(_NUMBER):
            symbol = lacks_year(match[0])
            if symbol is None or _LAST_WITHOUT_YEAR.search(passage.sentence(match.start())):
                continue
            number = match[0].partition("/")[0]
            known = [
                full
                for full in reference.legal
                if full.startswith(f"{number}/") and full.endswith(f"/{symbol}")
            ]
            one = len(known) == 1
            mended = known[0] if one else f"{number}/…/{symbol}"
            offer = _OFFER.filled(title=reference.legal[mended].title) if one else _NO_OFFER
            place = passage.at(*match.span())
            yield RULE.at(place, written=match[0], mended=mended, offer=offer)
