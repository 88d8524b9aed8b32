"""An entry of a release's corrections was changed or dropped."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.release import Correction, Release
from pressroom.rules.rule import Rule
from pressroom.rules.since import Change, Since
from pressroom.rules.written import moment_written
from pressroom.source.writing import as_written
from pressroom.text.bilingual import Text
from pressroom.text.dates import moment_text
from pressroom.text.typography import same_but_for_setting

RULE = Rule(
    code="PR514",
    name="correction-altered",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="đính chính đã đăng lúc {at} {how}: “{note}”",
        en="the correction of {at} {how}: “{note}”",
    ),
    fix=Text(
        vi="trả lại mục này; điều cần nói thêm thì ghi thành một mục mới, nối tiếp ở dưới\n"
        "  - at: {source}\n    note: {written}",
        en="bring the entry back; what there is to add is a new entry below it\n"
        "  - at: {source}\n    note: {written}",
    ),
    why=Text(
        vi="Đính chính là lời đã nói với người đọc về một chỗ sai. Sửa hay bỏ nó là giấu chỗ sai "
        "ấy lần thứ hai.",
        en="A correction is what readers were told of an error. To change or drop it is to hide "
        "the error a second time.",
    ),
)

_DROPPED = Text(vi="bị bỏ", en="was dropped")
_CHANGED = Text(vi="bị sửa lời", en="was reworded")


@RULE.for_each_change(Release)
def check(change: Change[Release], since: Since) -> Iterator[Finding]:
    """What readers were told of an error stands as it was; how it is set does not count."""
    both = since.kept(change)
    if both is None or both[0].path in since.erased:
        return
    was, here = both
    told = {correction.at: correction for correction in here.corrections}
    for correction in was.corrections:
        now = told.get(correction.at)
        if now is None or not same_but_for_setting(correction.note, now.note):
            yield _finding(correction, now, here)


def _finding(old: Correction, now: Correction | None, here: Release) -> Finding:
    return RULE.at(
        now.where["note"] if now else here.where["corrections" if here.corrections else "title"],
        at=moment_text(old.at),
        how=_CHANGED if now else _DROPPED,
        note=old.note,
        source=moment_written(old.at),
        written=as_written(old.note),
    )
