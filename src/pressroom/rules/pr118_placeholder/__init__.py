"""A text still has a place to be filled in."""

import re
from collections.abc import Iterator
from dataclasses import replace

from pressroom.diagnostics.finding import ERROR, WARNING, Finding
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
        vi="Chỗ trống của văn bản mẫu lọt lên trang thì ai cũng thấy là chưa ai đọc lại. "
        "Chỗ `[… ]` mà `pressroom new` để lại là lỗi.",
        en="A blank of a model text on the page tells everybody that nobody has read it. "
        "Where `pressroom new` left `[… ]` it is an error.",
    ),
)

_SHOWN = 60
_TO_FILL = "[… "
"""How the files that `pressroom new` makes begin what is still to be written."""

_PLACEHOLDER = re.compile(
    r"\[… [^\]\n]{0,600}\]|\[(?:…|\.\.\.|(?:tên|họ tên|ghi|điền) )[^\]\n]{0,80}\](?![(\[:])"
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
    """What a model text leaves open is filled in before it is published.

    What the room's own model texts leave open stops the publishing; nobody else writes it so.
    """
    for passage in wording.passages:
        for match in passage.find(_PLACEHOLDER):
            found = RULE.at(passage.at(*match.span()), found=_shortened(match[0]))
            ours = match[0].startswith(_TO_FILL)
            yield replace(found, severity=ERROR) if ours else found


def _shortened(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…]"
