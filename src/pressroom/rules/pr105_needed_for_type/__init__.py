"""A release lacks what its type, its form or the room asks for."""

from collections.abc import Iterator
from dataclasses import dataclass

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.diagnostics.span import Span
from pressroom.fields.names import FORMS, TYPES
from pressroom.fields.needed import OF_TYPE
from pressroom.fields.occasions import CONSULTATION, EVENT, RESPONDS_TO
from pressroom.fields.parts import APPROVAL
from pressroom.fields.record import Record
from pressroom.fields.release import RELEASE
from pressroom.model.release import PublishedForm, Release, RespondsTo, Type
from pressroom.rules.imported import lenient
from pressroom.rules.rule import Around, Rule
from pressroom.rules.voices import voice_to_name
from pressroom.rules.written import labelled, lines_to_fill
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR105",
    name="needed-for-type",
    severity=ERROR,
    since="0.1",
    message=Text(vi="{reason} chưa ghi mục {lacking}", en="{reason} lacks {lacking}"),
    fix=Text(vi="thêm {lines}", en="add {lines}"),
    why=Text(
        vi="Mỗi loại thông cáo hứa với người đọc một điều: ai phát ngôn, trả lời điều "
        "gì, đến dự lúc nào, ở đâu. Thông cáo từ hệ thống cũ không có thì chỉ cảnh "
        "báo.",
        en="What a type promises its readers is there: who speaks, what is answered, "
        "when and where to come. A release from an older system that could not give "
        "it is only warned of.",
    ),
)

_ASKED_HERE = Text(vi="vì mục này", en="because of this")
_APPROVAL_ASKED = Text(
    vi="thông cáo trong phòng báo chí bắt buộc ghi người duyệt (`approval: required`)",
    en="a release where the approver is always named (`approval: required`)",
)
_OR = Text(vi=" hoặc ", en=" or ")
_AND = Text(vi=" và ", en=" and ")
_TO_FILL: dict[str, tuple[Record, str]] = {
    "responds_to": (RESPONDS_TO, "from outlet title"),
    "rebuttal": (RESPONDS_TO, "outlet claim verdict"),
    "event": (EVENT, "start place chair contact"),
    "consultation": (CONSULTATION, "draft opens closes send_to"),
    "approved": (APPROVAL, "by position at"),
}


@dataclass(frozen=True, slots=True)
class _Need:
    """What lacks, where that is told, why it is needed and where that is written."""

    lacking: Text
    span: Span
    lines: Text
    reason: Text
    asked: Span


@RULE.for_each_release
def check(release: Release, around: Around) -> Iterator[Finding]:
    """What a type promises its readers is there: who speaks, what is answered, when to come."""
    for need in _needs(release, around):
        finding = RULE.at(
            need.span,
            also=None if need.asked == need.span else {need.asked: _ASKED_HERE},
            reason=need.reason,
            lacking=need.lacking,
            lines=need.lines,
        )
        yield lenient(release, finding)


def _needs(release: Release, around: Around) -> Iterator[_Need]:
    key = OF_TYPE.get(release.type)
    if key:
        lacks = getattr(release, key) is None
        if lacks or key == "responds_to":
            reason = _reason(TYPES[release.type], "type", release.type)
            asked = release.where["type"]
            yield from (
                [_whole(key, release, around, reason, asked)]
                if lacks
                else _parts(release, reason, asked)
            )
    if release.form is PublishedForm.DIRECT and key != "spokesperson" and not release.spokesperson:
        reason = _reason(FORMS[release.form], "form", release.form)
        yield _whole("spokesperson", release, around, reason, release.where["form"])
    settings = around.room.settings
    if settings.approval == "required" and release.approved is None:
        asked = settings.where["approval"]
        need = _whole("approved", release, around, _APPROVAL_ASKED, release.where["published"])
        yield _Need(need.lacking, need.span, need.lines, need.reason, asked)


def _whole(key: str, release: Release, around: Around, reason: Text, asked: Span) -> _Need:
    """The need for the whole of `key`."""
    if key == "spokesperson":
        line = voice_to_name(release, around.room)
        lines = Text(vi=f"dòng {line.vi}", en=f"the line {line.en}")
    else:
        rebutted = key == "responds_to" and release.type is Type.REBUTTAL
        pasted = f"{key}:\n{lines_to_fill(*_TO_FILL['rebuttal' if rebutted else key])}"
        lines = Text(vi=f"vào phần khai báo:\n{pasted}", en=f"to the declaration:\n{pasted}")
    return _Need(labelled(RELEASE, key), asked, lines, reason, asked)


def _parts(release: Release, reason: Text, asked: Span) -> Iterator[_Need]:
    """The needs for keys of a `responds_to` that is there."""
    responds_to = release.responds_to
    if responds_to is None:
        return
    if release.type is Type.REBUTTAL:
        keys = [key for key in ("claim", "verdict") if not _written(key, responds_to)]
        joint = _AND
    else:
        keys, joint = [] if responds_to.from_ or responds_to.outlet else ["from", "outlet"], _OR
    if keys:
        labels = [labelled(RESPONDS_TO, key) for key in keys]
        lacking = Text(
            vi=joint.vi.join(label.vi for label in labels),
            en=joint.en.join(label.en for label in labels),
        )
        pasted = lines_to_fill(RESPONDS_TO, " ".join(keys))
        lines = Text(vi=f"vào mục `responds_to`:\n{pasted}", en=f"to `responds_to`:\n{pasted}")
        yield _Need(lacking, release.where.key("responds_to"), lines, reason, asked)


def _written(key: str, responds_to: RespondsTo) -> bool:
    """Whether anything stands at `key`; what is wrong there is said of its form already."""
    _, line, column, *end = responds_to.where[key]
    return key in responds_to.where and [line, column] != end


def _reason(name: Text, key: str, value: str) -> Text:
    return Text(vi=f"{name.vi} (`{key}: {value}`)", en=f"{name.en} (`{key}: {value}`)")
