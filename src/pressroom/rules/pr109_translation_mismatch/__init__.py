"""A translation translates what its original does not have."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.diagnostics.span import Span
from pressroom.fields.release import RELEASE
from pressroom.model.release import Release, Translation
from pressroom.rules.rule import Around, Rule
from pressroom.rules.written import labelled, moment_written
from pressroom.text.bilingual import Text
from pressroom.text.dates import moment_text
from pressroom.text.nearest import nearest

RULE = Rule(
    code="PR109",
    name="translation-mismatch",
    severity=ERROR,
    since="0.1",
    message=Text(
        vi="bản dịch có {what} mà bản gốc không có",
        en="the translation has {what}, which the original does not have",
    ),
    fix=Text(vi="bỏ mục này, hoặc {instead}", en="drop the entry, or {instead}"),
    why=Text(
        vi="Phần dịch không khớp với phần nào của bản gốc sẽ không hiện ở đâu cả.",
        en="A text that is matched to nothing in the original would silently be shown nowhere.",
    ),
)

_ORIGINAL = Text(vi="bản gốc", en="the original")
_ADD = Text(vi="thêm mục đó vào bản gốc", en="add it to the original")


class _Stray(NamedTuple):
    """What only the translation has, in words; what was meant, and its place in the original."""

    span: Span
    what: Text
    near: str | None
    near_span: Span


@RULE.for_each_translation
def check(pair: tuple[Release, Translation], around: Around) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """A text that is matched to nothing would silently be shown nowhere."""
    release, translation = pair
    for stray in (*_files(release, translation), *_others(release, translation)):
        instead = _ADD
        if stray.near:
            instead = Text(
                vi=f"ghi như bản gốc: `{stray.near}`",
                en=f"write it as the original does: `{stray.near}`",
            )
        yield RULE.at(
            stray.span, also={stray.near_span: _ORIGINAL}, what=stray.what, instead=instead
        )


def _files(release: Release, translation: Translation) -> Iterator[_Stray]:
    pictures = {picture.file: picture.where["file"] for picture in release.images}
    for picture in translation.images:
        if picture.file not in pictures:
            what = Text(vi=f"ảnh `{picture.file}`", en=f"the picture `{picture.file}`")
            yield _stray(picture.where["file"], what, picture.file, pictures, release)
    files = {attachment.file: attachment.where["file"] for attachment in release.attachments}
    for attachment in translation.attachments:
        file = attachment.file
        if file not in files:
            what = Text(vi=f"tệp kèm theo `{file}`", en=f"the attachment `{file}`")
            yield _stray(attachment.where["file"], what, file, files, release)


def _stray(
    span: Span, what: Text, file: str, known: Mapping[str, Span], release: Release
) -> _Stray:
    near = nearest(file, known)
    return _Stray(span, what, near, known[near] if near else _page(release))


def _others(release: Release, translation: Translation) -> Iterator[_Stray]:
    times = {correction.at: correction.where["at"] for correction in release.corrections}
    for correction in translation.corrections:
        at = correction.at
        if at not in times:
            said = moment_text(at)
            what = Text(vi=f"đính chính lúc {said.vi}", en=f"a correction of {said.en}")
            near = min(times, key=lambda time: abs(time - at), default=None)
            source, span = (moment_written(near), times[near]) if near else (None, _page(release))
            yield _Stray(correction.where["at"], what, source, span)
    for number, question in enumerate(translation.questions, start=1):
        if number > len(release.questions):
            what = Text(vi=f"câu hỏi thứ {number}", en=f"question {number}")
            yield _Stray(question.where["q"], what, None, _page(release))
    for key in ("withdrawn", "event", "responds_to"):
        if getattr(translation, key) is not None and getattr(release, key) is None:
            what = labelled(RELEASE, key)
            yield _Stray(translation.where.key(key), what, None, _page(release))


def _page(release: Release) -> Span:
    return Span(release.path)
