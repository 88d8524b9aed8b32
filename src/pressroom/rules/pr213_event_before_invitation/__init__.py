"""An invitation is published after the event began."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release, Translation, Type
from pressroom.rules.rule import Reference, Rule
from pressroom.text.bilingual import Text
from pressroom.text.dates import moment_text

RULE = Rule(
    code="PR213",
    name="event-before-invitation",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="sự kiện bắt đầu lúc {start}, trước khi giấy mời được đăng ({published})",
        en="the event starts at {start}, before the invitation is published ({published})",
    ),
    fix=Text(
        vi="ghi đúng Bắt đầu (`start`) hoặc Giờ đăng (`published`); nếu sự kiện đã diễn ra thì "
        "ghi `status: held`",
        en="correct Start (`start`) or Published (`published`); where the event has taken place, "
        "write `status: held`",
    ),
    why=Text(
        vi="Phóng viên không thể đến một sự kiện đã bắt đầu; lịch sự kiện và bản tin nhắc hẹn "
        "cũng không kịp báo. Thường là gõ nhầm ngày hoặc tháng.",
        en="No journalist can come to an event that has begun, and calendars tell of it too late. "
        "Mostly a day or a month was mistyped.",
    ),
)

_PUBLIC_HERE = Text(vi="hiện trên trang từ lúc này", en="public from here on")
_OVER = frozenset({"held", "cancelled"})


@RULE.for_each_text
def check(text: Release | Translation, release: Release, reference: Reference) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """What was held or cancelled invites nobody, nor does what comes from an older system."""
    event = release.event
    if text is not release or event is None or event.status in _OVER or release.imported:
        return
    if release.type is Type.INVITATION and event.start < release.public_from:
        key = "embargo" if release.public_from != release.published else "published"
        yield RULE.at(
            event.where["start"],
            also={release.where[key]: _PUBLIC_HERE},
            start=moment_text(event.start),
            published=moment_text(release.public_from),
        )
