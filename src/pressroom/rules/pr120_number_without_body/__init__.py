"""The number of a release does not say which body gave it."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release, Translation
from pressroom.rules.rule import Reference, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR120",
    name="number-without-body",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="số `{number}` chưa có chữ viết tắt tên cơ quan sau dấu `-`",
        en="the number `{number}` has no abbreviation of a body behind a `-`",
    ),
    fix=Text(
        vi="ghi đúng như sổ văn thư, ví dụ `number: {offer}`",
        en="write it as the clerk's register has it, such as `number: {offer}`",
    ),
    why=Text(
        vi="Ký hiệu gồm chữ viết tắt tên loại và chữ viết tắt tên cơ quan, cách nhau bằng dấu `-` "
        "(Nghị định 30/2020/NĐ-CP, phụ lục I); thiếu một phần thì người đọc không tra được văn "
        "bản.",
        en="A symbol is the abbreviation of the kind, a hyphen and that of the body (Nghị định "
        "30/2020/NĐ-CP, appendix I); without one of them nobody can look the document up.",
    ),
)


@RULE.for_each_text
def check(
    text: Release | Translation,
    release: Release,
    reference: Reference,
) -> Iterator[Finding]:
    """A number is a number, `/`, a kind, `-`, a body; the year may stand in between."""
    if text is not release or release.number is None or release.imported:
        return
    number, _, symbol = release.number.rpartition("/")
    if "-" in symbol:
        return
    body = reference.departments.get(release.department)
    short = (body.abbreviation if body else None) or "…"
    kind = symbol.removesuffix(short) or symbol
    yield RULE.at(release.where["number"], number=release.number, offer=f"{number}/{kind}-{short}")
