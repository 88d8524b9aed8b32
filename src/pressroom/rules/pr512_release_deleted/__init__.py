"""A published release was deleted."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.diagnostics.span import Span
from pressroom.model.release import Release
from pressroom.rules.rule import Rule
from pressroom.rules.since import Change, Since
from pressroom.rules.written import moment_written
from pressroom.text.bilingual import Text
from pressroom.text.dates import moment_text

RULE = Rule(
    code="PR512",
    name="release-deleted",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="thông cáo đã đăng lúc {published} bị xóa: “{title}”",
        en="a release, public since {published}, was deleted: “{title}”",
    ),
    fix=Text(
        vi="trả lại tệp này; nếu bài không còn giá trị thì thu hồi bằng các dòng dưới đây. Nội "
        "dung mà pháp luật buộc xóa thì ghi vào `records/erasures.yml`\n"
        "withdrawn:\n  at: {now}\n  reason: …",
        en="bring the file back; if it no longer holds, withdraw it with the lines below. What the "
        "law demands to be erased is entered in `records/erasures.yml`\n"
        "withdrawn:\n  at: {now}\n  reason: …",
    ),
    why=Text(
        vi="Địa chỉ đã đăng không được mất: báo chí, tìm kiếm và kênh tin còn dẫn tới đó. Bài bị "
        "thu hồi vẫn mở được, nói rõ vì sao; bài bị xóa chỉ để lại một trang lỗi và nghi ngờ.",
        en="A published address never dies: the press, search engines and feeds lead to it. A "
        "withdrawn release says why; a deleted one leaves an error page and suspicion.",
    ),
)


@RULE.for_each_change(Release)
def check(change: Change[Release], since: Since) -> Iterator[Finding]:
    """Readers have the release, and nothing stands at its place any more."""
    was = change.before
    if was and change.after is None and since.was_public(was) and was.path not in since.erased:
        yield RULE.at(
            Span(was.path),
            title=was.title,
            published=moment_text(was.public_from),
            now=moment_written(since.moment),
        )
