"""A translation translates what its original does not have."""

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.diagnostics.span import Span
from pressroom.fields.release import RELEASE
from pressroom.model.release import Release, Translation
from pressroom.rules.known import NOTHING, nearest_of
from pressroom.rules.rule import Around, Rule
from pressroom.rules.written import labelled, moment_written
from pressroom.text.bilingual import Text, same
from pressroom.text.dates import moment_text

RULE = Rule(
    code="PR109",
    name="translation-mismatch",
    severity=ERROR,
    since="0.1",
    message=Text(
        vi="bản dịch có {what} mà bản gốc không có",
        en="the translation has {what}, which the original does not have",
    ),
    fix=Text(
        vi="bỏ mục này, hoặc ghi đúng như bản gốc{offer}",
        en="drop the entry, or write it as the original does{offer}",
    ),
)

_ORIGINAL = Text(vi="bản gốc ghi", en="the original has")


class _Stray(NamedTuple):
    """What only the translation has: its place, the key, the words, and what is meant."""

    span: Span
    key: str
    what: Text
    offer: str | None = None


@RULE.for_each_translation
def check(pair: tuple[Release, Translation], around: Around) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """A text that is matched to nothing would silently be shown nowhere."""
    release, translation = pair
    for stray in (*_files(release, translation), *_others(release, translation)):
        also = release.where[stray.key] if stray.key in release.where else Span(release.path)
        yield RULE.at(
            stray.span,
            also={also: _ORIGINAL},
            what=stray.what,
            offer=same(f": `{stray.offer}`") if stray.offer else NOTHING,
        )


def _files(release: Release, translation: Translation) -> Iterator[_Stray]:
    pictures = {picture.file for picture in release.images}
    for picture in translation.images:
        if picture.file not in pictures:
            what = Text(vi=f"ảnh `{picture.file}`", en=f"the picture `{picture.file}`")
            near = nearest_of(picture.file, sorted(pictures))
            yield _Stray(picture.where["file"], "images", what, near)
    attachments = {attachment.file for attachment in release.attachments}
    for attachment in translation.attachments:
        if attachment.file not in attachments:
            what = Text(
                vi=f"tệp kèm theo `{attachment.file}`", en=f"the attachment `{attachment.file}`"
            )
            near = nearest_of(attachment.file, sorted(attachments))
            yield _Stray(attachment.where["file"], "attachments", what, near)


def _others(release: Release, translation: Translation) -> Iterator[_Stray]:
    times = [correction.at for correction in release.corrections]
    for correction in translation.corrections:
        if correction.at not in times:
            said = moment_text(correction.at)
            what = Text(vi=f"đính chính lúc {said.vi}", en=f"a correction of {said.en}")
            yield _Stray(
                correction.where["at"], "corrections", what, _nearest_time(correction.at, times)
            )
    for number, question in enumerate(translation.questions, start=1):
        if number > len(release.questions):
            what = Text(vi=f"câu hỏi thứ {number}", en=f"question {number}")
            yield _Stray(question.where["q"], "questions", what)
    for key in ("withdrawn", "event", "responds_to"):
        if getattr(translation, key) is not None and getattr(release, key) is None:
            yield _Stray(translation.where.key(key), key, labelled(RELEASE, key))


def _nearest_time(at: datetime, times: list[datetime]) -> str | None:
    near = min(times, key=lambda time: abs(time - at), default=None)
    return None if near is None else moment_written(near)
