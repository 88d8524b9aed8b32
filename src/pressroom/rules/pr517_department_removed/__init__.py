"""A body was taken out of the network instead of coming to an end."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.diagnostics.span import Span
from pressroom.model.network import Department
from pressroom.rules.known import called
from pressroom.rules.rule import Rule
from pressroom.rules.since import Change, Since
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR517",
    name="department-removed",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="{name} (`{id}`) bị bỏ khỏi danh sách cơ quan",
        en="{name} (`{id}`) was dropped from the bodies",
    ),
    fix=Text(
        vi="trả lại mục của {name}; nếu cơ quan đã thôi hoạt động thì ghi ngày cuối và nơi tiếp "
        "nhận; đổi tên thì giữ mã `{id}`\n    until: {today}\n    successors: […]",
        en="bring the entry of {name} back; if the body is no more, give its last day and who took "
        "over; under another name its id stays `{id}`\n    until: {today}\n    successors: […]",
    ),
    why=Text(
        vi="Trang, kênh tin, lịch của cơ quan là địa chỉ mà báo chí đã theo dõi; thông cáo cũ vẫn "
        "do cơ quan ấy ban hành. Cơ quan sáp nhập, giải thể thì trang vẫn còn và dẫn tới nơi tiếp "
        "nhận.",
        en="The press follows the body's page, feed and calendar, and it still issued its old "
        "releases. A body that is merged or dissolved keeps its page, which leads to who took "
        "over.",
    ),
)


@RULE.for_each_change(Department)
def check(change: Change[Department], since: Since) -> Iterator[Finding]:
    """A body that has existed stands in no file any more."""
    body = change.before
    if body and change.after is None and (body.from_ is None or body.from_ <= since.today):
        yield RULE.at(
            Span(body.where.path),
            name=called(body.name),
            id=body.id,
            today=since.today.isoformat(),
        )
