"""An event ends before it starts."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.release import Release
from pressroom.rules.rule import Around, Rule
from pressroom.rules.written import moment_written
from pressroom.text.bilingual import Text
from pressroom.text.dates import moment_text

RULE = Rule(
    code="PR204",
    name="event-ends-before-start",
    severity=ERROR,
    since="0.1",
    message=Text(
        vi="sự kiện kết thúc lúc {end}, không sau lúc bắt đầu ({start})",
        en="the event ends at {end}, not after its start ({start})",
    ),
    fix=Text(
        vi="ghi giờ kết thúc sau `{source}`, hoặc bỏ dòng Kết thúc (`end`) nếu chưa biết",
        en="give an end after `{source}`, or drop the line End (`end`) if it is not yet known",
    ),
    why=Text(
        vi="Ứng dụng lịch từ chối sự kiện kết thúc không sau lúc bắt đầu (RFC 5545, mục 3.8.2.2).",
        en="Calendars refuse an event whose end is not after its start (RFC 5545 §3.8.2.2).",
    ),
)

_STARTS_HERE = Text(vi="bắt đầu lúc này", en="starts at this time")


@RULE.for_each_release
def check(release: Release, around: Around) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """Calendars refuse an event whose end is not after its start (RFC 5545 §3.8.2.2)."""
    event = release.event
    if event and event.end and event.end <= event.start:
        yield RULE.at(
            event.where["end"],
            also={event.where["start"]: _STARTS_HERE},
            end=moment_text(event.end),
            start=moment_text(event.start),
            source=moment_written(event.start),
        )
