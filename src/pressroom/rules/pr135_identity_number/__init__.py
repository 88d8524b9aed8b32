"""The number of a person's identity card stands in a text."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.release import Release
from pressroom.rules.rule import Reference, Rule
from pressroom.rules.wording.passage import Passage, Wording
from pressroom.rules.wording.personal import IDENTITY, OLD_IDENTITY, matches
from pressroom.rules.wording.signs import Sign
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR135",
    name="identity-number",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="có số định danh cá nhân (tận cùng là {end})",
        en="the number of a person's identity card stands here (it ends in {end})",
    ),
    fix=Text(
        vi="xóa số này, viết `(số định danh cá nhân đã lược)` nếu cần; bản nháp đã lưu số này "
        "thì báo bộ phận kỹ thuật xóa hẳn",
        en="delete it, and write `(identity number left out)` where needed; if it was saved "
        "before, tell the technical staff, who can take it out for good",
    ),
    why=Text(
        vi="Số định danh đi suốt đời một người và đủ để mạo danh; đã đăng thì không thu lại "
        "được. Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 cấm công khai trái phép.",
        en="The number stays with a person for life and is enough to pass for them; once "
        "published it cannot be called back. Luật 91/2025/QH15 "
        "forbids it.",
    ),
)


@RULE.for_each_wording(Sign.IDENTITY)
def check(
    wording: Wording,
    release: Release,  # noqa: ARG001 (one signature)
    reference: Reference,  # noqa: ARG001
) -> Iterator[Finding]:
    """Twelve digits built as those of citizens, or nine beside the word for an identity card."""
    if IDENTITY.search(wording.whole) or OLD_IDENTITY.search(wording.whole):
        for passage in wording.passages:
            for start, end in sorted(set(_places(passage))):
                place = passage.at(start, end)
                yield RULE.at(place, end=f"…{passage.text[end - 3 : end]}")


def _places(passage: Passage) -> Iterator[tuple[int, int]]:
    for match in matches(IDENTITY, passage):
        yield match.span()
    for match in matches(OLD_IDENTITY, passage):
        yield match.span(1)
