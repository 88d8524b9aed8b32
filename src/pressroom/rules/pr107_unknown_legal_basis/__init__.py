"""A release rests on a document that the register does not have."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.release import Release
from pressroom.rules.known import NOTHING, nearest_of
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR107",
    name="unknown-legal-basis",
    severity=ERROR,
    since="0.1",
    message=Text(
        vi="văn bản `{number}` chưa có trong sổ `records/legal.yml`",
        en="the document `{number}` is not in the register `records/legal.yml`",
    ),
    fix=Text(
        vi="{offer}thêm văn bản vào sổ, hoặc ghi kèm tên: `{{number: {number}, title: …}}`",
        en="{offer}add it to the register, or give its title: `{{number: {number}, title: …}}`",
    ),
    why=Text(
        vi="Trang hiện tên văn bản bên cạnh số; tên ấy lấy từ sổ văn bản hoặc từ chính thông cáo.",
        en="The page shows a document's title beside its number, from the register or the release.",
    ),
)


@RULE.for_each_release
def check(release: Release, around: Around) -> Iterator[Finding]:
    """The page shows a document's title beside its number, from the register or the release."""
    legal = around.room.legal
    if not around.room.legal_whole:
        return
    for basis in release.legal_basis:
        if basis.title is None and basis.number not in legal:
            near = nearest_of(basis.number, legal, RULE, around)
            offer = NOTHING
            if near is not None:
                title = legal[near].title
                offer = Text(
                    vi=f"ghi `{near}` nếu là văn bản này: {title}; không phải thì ",
                    en=f"write `{near}` if it is this one: {title}; where it is not, ",
                )
            yield RULE.at(basis.where["number"], number=basis.number, offer=offer)
