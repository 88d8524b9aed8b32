"""Two bodies name one channel as their own."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.network import Channel, Department
from pressroom.rules.known import called
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR324",
    name="channel-of-two-bodies",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="kênh `{url}` được ghi là của {department} và của {other}",
        en="the channel `{url}` is entered for {department} and for {other}",
    ),
    fix=Text(
        vi="chỉ ghi ở cơ quan quản lý kênh; ở nơi kia ghi kênh của chính cơ quan đó, hoặc bỏ mục",
        en="keep it at the body that runs it; at the other write that body's own channel, or drop "
        "the entry",
    ),
    why=Text(
        vi="Kênh chính thức phải được công bố kèm cơ quan chịu trách nhiệm (Nghị định "
        "244/2026/NĐ-CP, Điều 5); ghi hai nơi thường là chép mục mà quên sửa địa chỉ.",
        en="An official channel is listed with the body that answers for it (Nghị định "
        "244/2026/NĐ-CP, Điều 5); two entries mostly mean that one was copied and not changed.",
    ),
)

_FIRST = Text(vi="đã ghi ở đây", en="entered here")


@RULE.for_room
def check(around: Around) -> Iterator[Finding]:
    """What has ended may have left its channel to an heir."""
    day = around.as_of.astimezone(around.room.settings.timezone).date()
    seen: dict[str, tuple[Department, Channel]] = {}
    for department in around.room.departments.values():
        if department.over_on(day):
            continue
        for channel in department.channels:
            other, first = seen.setdefault(_same(channel.url), (department, channel))
            if first is not channel:
                yield RULE.at(
                    channel.where["url"],
                    also={first.where["url"]: _FIRST},
                    url=channel.url,
                    department=called(department.name),
                    other=called(other.name),
                )


def _same(url: str) -> str:
    """What is left of an address of what makes no other of it."""
    return url.partition("://")[2].removeprefix("www.").rstrip("/").casefold()
