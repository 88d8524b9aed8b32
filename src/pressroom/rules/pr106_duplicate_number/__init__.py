"""Two releases of one department carry the same number in one year."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.release import Release
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR106",
    name="duplicate-number",
    severity=ERROR,
    since="0.1",
    message=Text(
        vi="số `{number}` năm {year} đã dùng cho thông cáo `{other}`",
        en="the number `{number}` of {year} is already that of the release `{other}`",
    ),
    fix=Text(
        vi="xem sổ văn thư và ghi đúng số ở một trong hai thông cáo; chưa được cấp số thì xóa dòng "
        "`number`",
        en="look into the clerk's register and correct one of the two; where no number was given, "
        "delete the line `number`",
    ),
    why=Text(
        vi="Số và ký hiệu là duy nhất trong một năm của một cơ quan, bắt đầu từ 01 "
        "(Nghị định 30/2020/NĐ-CP). `01/TB-SYT` và `1/TB-SYT` là một số. Số do hệ "
        "thống cũ cấp thì giữ nguyên.",
        en="Number and symbol are unique per body and year, counted from 01 (Nghị định "
        "30/2020/NĐ-CP). `01/TB-SYT` and `1/TB-SYT` are one number. What an older "
        "system gave stays as it was.",
    ),
)

_FIRST = Text(vi="số này đã dùng ở đây", en="first used here")


@RULE.for_room
def check(around: Around) -> Iterator[Finding]:
    """Number and symbol are unique per body and year, counted from 01 (Nghị định 30/2020/NĐ-CP)."""
    seen: dict[tuple[str, int, str], Release] = {}
    for release in around.room.releases:
        if release.number is None or release.imported:
            continue
        year = release.published.year
        number = release.number.lstrip("0").casefold()
        first = seen.setdefault((release.department, year, number), release)
        if first is not release:
            yield RULE.at(
                release.where["number"],
                also={first.where["number"]: _FIRST},
                number=release.number,
                year=year,
                other=first.path,
            )
