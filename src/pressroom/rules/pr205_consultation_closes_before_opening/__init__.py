"""A consultation closes before it opens."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.release import Release
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text
from pressroom.text.dates import day_text

RULE = Rule(
    code="PR205",
    name="consultation-closes-before-opening",
    severity=ERROR,
    since="0.1",
    message=Text(
        vi="hạn nhận ý kiến là {closes}, trước ngày bắt đầu nhận ({opens})",
        en="opinions are taken until {closes}, which is before the first day ({opens})",
    ),
    fix=Text(
        vi="ghi Ngày kết thúc (`closes`) từ `{opens_source}` trở đi, hoặc sửa Ngày bắt đầu "
        "(`opens`)",
        en="give a day from `{opens_source}` on as Closes (`closes`), or correct Opens (`opens`)",
    ),
    why=Text(
        vi="Cả hai ngày đều được tính, nên đợt lấy ý kiến một ngày mở và đóng cùng ngày.",
        en="Both days count, so a consultation of one day opens and closes on it.",
    ),
)

_OPENS_HERE = Text(vi="bắt đầu nhận từ ngày này", en="opens on this day")


@RULE.for_each_release
def check(release: Release, around: Around) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """Both days count, so a consultation of one day opens and closes on it."""
    consultation = release.consultation
    if consultation and consultation.closes < consultation.opens:
        yield RULE.at(
            consultation.where["closes"],
            also={consultation.where["opens"]: _OPENS_HERE},
            closes=day_text(consultation.closes),
            opens=day_text(consultation.opens),
            opens_source=consultation.opens.isoformat(),
        )
