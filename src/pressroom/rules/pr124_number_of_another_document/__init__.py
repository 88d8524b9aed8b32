"""A document is named that the number beside it does not belong to."""

import re
from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.law.numbers import KINDS, kind_of
from pressroom.model.release import Release
from pressroom.rules.rule import Reference, Rule
from pressroom.rules.wording.passage import Passage, Wording
from pressroom.rules.wording.signs import Sign
from pressroom.text.bilingual import Text
from pressroom.text.fold import fold

RULE = Rule(
    code="PR124",
    name="number-of-another-document",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="`{number}` là số của {right}, ở đây ghi “{written}”",
        en="`{number}` is the number of {right}; here it stands beside “{written}”",
    ),
    fix=Text(
        vi="viết “{right}”, hoặc ghi đúng số của “{written}”{offer}",
        en="write “{right}”, or the right number of “{written}”{offer}",
    ),
    why=Text(
        vi="Người đọc tra văn bản theo số: số của văn bản khác dẫn họ đến điều không liên quan, và "
        "tòa soạn đăng lại thì cùng sai.",
        en="Readers look a document up by its number: that of another leads them astray, and "
        "newsrooms copy the mistake.",
    ),
)

_NAMES = {kind.name.lower(): kind for kind in KINDS.values()}
_CITED = re.compile(r" số (\d{1,5}(?:/\d{4})?/[\wĐđ-]+)")
_KIND = re.compile(rf"(?<!\w)({'|'.join(_NAMES)})$", re.IGNORECASE)
_LONGEST_KIND = 20
_LAW_AND_NUMBER = re.compile(
    r"(?<!\w)(Luật [^\n.;:()\[\]“”\d]{3,80}?)(?: năm \d{4})? \(?(?:số:? )?(\d{1,4}/\d{4}/QH\d{1,2})"
)


@RULE.for_each_wording(Sign.NUMBER)
def check(
    wording: Wording,
    release: Release,  # noqa: ARG001 (one signature)
    reference: Reference,
) -> Iterator[Finding]:
    """The kind agrees with the symbol, and the title of a law with the register's."""
    for passage in wording.ours:
        yield from _kinds(passage)
        if Sign.LAW in wording.signs:
            yield from _laws(passage, reference)


def _kinds(passage: Passage) -> Iterator[Finding]:
    for match in _CITED.finditer(passage.text):
        kind = kind_of(match[1])
        before = passage.text[max(0, match.start() - _LONGEST_KIND) : match.start()]
        if kind is None or before.lower().endswith(kind.name.lower()):
            continue
        written = _KIND.search(before)
        if written is None or passage.is_markup(match.start(1)):
            continue
        named = _NAMES[written[1].lower()]
        if kind is not named and not _kin(named.name, kind.name):
            place = passage.at(match.start() - len(written[1]), match.start())
            right = kind.name if written[1][0].isupper() else kind.name.lower()
            yield RULE.at(place, number=match[1], written=written[1], right=right, offer="")


def _laws(passage: Passage, reference: Reference) -> Iterator[Finding]:
    for match in passage.find(_LAW_AND_NUMBER):
        document = reference.legal.get(match[2])
        written = match[1].rpartition("Luật ")[2].strip(" ,")
        if document is None or not document.title.startswith("Luật "):
            continue
        if fold(written) not in fold(document.title) and " sửa đổi" not in match[1]:
            place = passage.at(*match.span(1))
            name = f"Luật {written}"
            offer = _other(name, reference)
            yield RULE.at(place, number=match[2], written=name, right=document.title, offer=offer)


def _kin(named: str, kind: str) -> bool:
    """Whether one name begins the other: a joint circular may be called a circular."""
    return kind.startswith(named) or named.startswith(kind)


def _other(name: str, reference: Reference) -> str:
    known = [number for number, law in reference.legal.items() if fold(law.title) == fold(name)]
    return f" (`{known[0]}`)" if known else ""
