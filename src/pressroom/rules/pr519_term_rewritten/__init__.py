"""What a term was in the past is told otherwise."""

from collections.abc import Iterator
from datetime import date

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.fields.network import TERM
from pressroom.model.network import Spokesperson, Term
from pressroom.rules.known import called
from pressroom.rules.rule import Rule
from pressroom.rules.since import Change, Since
from pressroom.rules.terms import begun_terms
from pressroom.rules.written import labelled
from pressroom.text.bilingual import Text, same
from pressroom.text.dates import day_text
from pressroom.text.typography import same_but_for_setting

RULE = Rule(
    code="PR519",
    name="term-rewritten",
    severity=WARNING,
    since="0.1",
    excusable=False,
    message=Text(
        vi="{what} trong nhiệm kỳ đã bắt đầu của {name} bị sửa từ “{before}” thành “{after}”",
        en="{what} of a term of {name} that has begun was changed from “{before}” to “{after}”",
    ),
    fix=Text(
        vi="nếu trước đây ghi nhầm thì để vậy và nói lý do khi gửi duyệt; nếu nay mới đổi thì trả "
        "lại “{before}”, ghi ngày cuối `until` cho nhiệm kỳ cũ và thêm một nhiệm kỳ mới vào "
        "`terms`",
        en="if it was a mistake, leave it and say so when you send it; if it changes only now, "
        "bring “{before}” back, give the old term its last day `until` and add a new one to "
        "`terms`",
    ),
    why=Text(
        vi="Thông cáo cũ lấy chức vụ, vai trò của người phát ngôn theo ngày đăng. Sửa quá khứ thì "
        "bài đã đăng nói khác đi mà không ai sửa bài ấy.",
        en="Old releases take a spokesperson's position and role from the day of publication. "
        "Where the past is rewritten they say something else, and nobody has touched them.",
    ),
)


@RULE.for_each_change(Spokesperson)
def check(change: Change[Spokesperson], since: Since) -> Iterator[Finding]:
    """Of a term that had begun, its days, position, matter or decision are others.

    That it ends, today or on a day to come, is no rewriting.
    """
    for was, now in begun_terms(change, since):
        if now and change.after:
            for key, before, after in _rewritten(was, now, since.today):
                yield RULE.at(
                    now.where[key],
                    what=labelled(TERM, key),
                    name=change.after.name,
                    before=before,
                    after=after,
                )


def _rewritten(was: Term, now: Term, today: date) -> Iterator[tuple[str, Text, Text]]:
    if was.from_ != now.from_:
        yield "from", day_text(was.from_), day_text(now.from_)
    if was.until != now.until and was.until and was.until < today:
        yield "until", day_text(was.until), _day(now.until)
    if not same_but_for_setting(called(was.position).vi, called(now.position).vi):
        yield "position", called(was.position), called(now.position)
    if was.decision and was.decision != now.decision:
        yield "decision", same(was.decision.number), _decided(now)


def _day(day: date | None) -> Text:
    return day_text(day) if day else Text(vi="không ghi", en="none")


def _decided(term: Term) -> Text:
    return same(term.decision.number) if term.decision else Text(vi="không ghi", en="none")
