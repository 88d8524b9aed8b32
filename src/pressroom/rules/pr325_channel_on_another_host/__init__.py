"""A channel is said to be on a network on which its address is not."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.fields.names import CHANNELS
from pressroom.model.network import Department
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR325",
    name="channel-on-another-host",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="kênh “{channel}” ghi là {kind} nhưng địa chỉ ở `{host}`",
        en="the channel “{channel}” is entered as {kind}, but its address is on `{host}`",
    ),
    fix=Text(
        vi="chép lại địa chỉ từ trình duyệt (của {kind}: {hosts}), hoặc sửa Loại kênh (`kind`), "
        "ví dụ `website` hay `other`",
        en="copy the address from the browser (of {kind}: {hosts}), or correct the kind (`kind`), "
        "to `website` or `other` for instance",
    ),
    why=Text(
        vi="Trang giả mạo cơ quan thường mượn tên mạng xã hội trong địa chỉ khác; liên kết sai từ "
        "trang chính thức đưa người đọc thẳng tới đó.",
        en="False pages borrow a network's name at another address; a wrong link from the "
        "official site leads readers straight to them.",
    ),
)

_HOSTS = {
    "zalo": ("zalo.me", "zalo.vn", "zaloapp.com"),
    "facebook": ("facebook.com", "fb.com", "fb.me"),
    "youtube": ("youtube.com", "youtu.be"),
    "tiktok": ("tiktok.com",),
    "x": ("x.com", "twitter.com"),
}
_INVENTED = (".example", ".test", ".invalid")
"""Names for examples (RFC 2606 §2), on which nothing is."""


@RULE.for_each_department
def check(department: Department, around: Around) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """A network has few hosts; a website and other channels may be anywhere."""
    for channel in department.channels:
        hosts = _HOSTS.get(channel.kind, ())
        host = urlsplit(channel.url).hostname or ""
        if not hosts or host.endswith(_INVENTED):
            continue
        if not any(host == known or host.endswith(f".{known}") for known in hosts):
            yield RULE.at(
                channel.where["url"],
                channel=channel.name,
                kind=CHANNELS[channel.kind],
                host=host,
                hosts=", ".join(f"`{known}`" for known in hosts),
            )
