"""A text still has a place to be filled in."""

import re
from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release
from pressroom.rules.rule import Reference, Rule
from pressroom.rules.wording.passage import Wording
from pressroom.rules.wording.signs import Sign
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR118",
    name="placeholder",
    severity=WARNING,
    since="0.1",
    message=Text(vi="chỗ `{found}` chưa điền", en="the place `{found}` is not filled in"),
    fix=Text(
        vi="ghi điều cần ghi thay cho `{found}`, hoặc xóa chỗ này",
        en="write what belongs here in place of `{found}`, or delete it",
    ),
    why=Text(
        vi="Chỗ trống của văn bản mẫu lọt lên trang thì ai cũng thấy là chưa ai đọc lại.",
        en="A blank of a model text on the page tells everybody that nobody has read it.",
    ),
)

_PLACEHOLDER = re.compile(
    r"\[(?:…|\.\.\.|(?:tên|họ tên|ghi|điền) )[^\]\n]{0,80}\](?![(\[:])"
    r"|(?:…|\.{3,})\s?/\s?(?:…|\.{3,})(?:\s?/\s?[\d.…]*)?|\.{5,}|…{2,}"
    r"|(?<![\w./@-])(?:[Xx]{3,4}|[Ll]orem [Ii]psum|LOREM|TODO|TBD)(?![\w/@-])"
    r"|\((?:ghi|nêu|điền)[^()\n]{0,80}(?:…|\.\.\.)[^()\n]{0,80}\)"
    r"|(?<=: )\((?:ghi|nêu|điền) (?:rõ|tên|số|cụ thể)[^()\n]*\)(?=\s*[.;]?\s*$)",
    re.MULTILINE,
)


@RULE.for_each_wording(Sign.PLACEHOLDER)
def check(
    wording: Wording,
    release: Release,  # noqa: ARG001 (one signature)
    reference: Reference,  # noqa: ARG001
) -> Iterator[Finding]:
    """What a model text leaves open is filled in before it is published."""
    for passage in wording.passages:
        for match in passage.find(_PLACEHOLDER):
            yield RULE.at(passage.at(*match.span()), found=match[0])
