"""A link leads to where nothing is published, or is of a kind that is not."""

import re
from collections.abc import Iterator
from itertools import islice

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.diagnostics.span import Span
from pressroom.model.body import Body, Leads, Link
from pressroom.model.release import Release
from pressroom.rules.known import NOTHING
from pressroom.rules.paths import path_offer, shown
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR403",
    name="link-outside",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(vi="liên kết {reason}", en="the link {reason}"),
    fix=Text(
        vi="ghi đường dẫn tính từ tệp này tới tệp trong `releases/` hoặc `content/`, hoặc địa chỉ "
        "bắt đầu bằng `https://`, `mailto:`, `tel:`{offer}",
        en="write the path from this file to one in `releases/` or `content/`, or an address that "
        "begins with `https://`, `mailto:`, `tel:`{offer}",
    ),
    why=Text(
        vi="Liên kết phải đúng dù trang đặt ở đâu, và không chạy gì trên máy người đọc.",
        en="Links stay right wherever the site stands, and run nothing on the reader's device.",
    ),
)


_MOST = 100
"""Told of one file; one of nothing but links could have a hundred thousand."""

# An empty address, or one of the kinds that Markdown leaves out as dangerous.
_EMPTIED = re.compile(
    r"\]\(\s*(?:<\s*>\s*)?(?=\))|(?<=\]\()<?(javascript|vbscript|file|data):[^)\s]*", re.IGNORECASE
)


@RULE.for_each_linking_release
def check(release: Release, around: Around) -> Iterator[Finding]:
    """Links stay right wherever the site stands, and run nothing on the reader's device."""
    for body in release.bodies:
        yield from islice(_wrong(body, around), _MOST)


def _wrong(body: Body, around: Around) -> Iterator[Finding]:
    emptied: Iterator[re.Match[str]] | None = None
    for link in body.links:
        if link.leads is Leads.HERE and not link.written:
            emptied = emptied or _EMPTIED.finditer(body.markdown)
            yield _of_emptied(link, next(emptied, None), body)
            continue
        reason = _reason(link)
        if reason:
            offer = NOTHING
            if link.leads is Leads.OUTSIDE:
                offer = path_offer(link.span.path, link.target.lstrip("/"), RULE, around)
            yield RULE.at(link.span, reason=reason, offer=offer)


def _of_emptied(link: Link, match: re.Match[str] | None, body: Body) -> Finding:
    """An address that reached us empty; `match` is where it is written, if that was found."""
    reason = Text(
        vi="để trống, hoặc dùng loại địa chỉ không được đăng, như `javascript:`",
        en="is empty, or of a kind that is not published, such as `javascript:`",
    )
    span = link.span
    if match:
        reason = _of_kind(match[1]) if match[1] else Text(vi="để trống", en="is empty")
        before = body.markdown[: match.start()]
        line = span.line + before.count("\n")
        column = len(before) - (before.rfind("\n") + 1) + 1
        span = Span(span.path, line, column, line, column + len(match[0]))
    return RULE.at(span, reason=reason, offer=NOTHING)


def _of_kind(kind: str) -> Text:
    if len(kind) == 1 or kind.lower() == "file":
        return Text(
            vi=f"dẫn tới một tệp trên máy này (`{kind}:`), người đọc không mở được; hãy chép tệp "
            "vào thư mục cùng tên với bài",
            en=f"leads to a file on this computer (`{kind}:`), which no reader can open; copy it "
            "into the folder that has the release's name",
        )
    return Text(
        vi=f"dùng loại địa chỉ không được đăng: `{kind}:`",
        en=f"is of a kind that is not published: `{kind}:`",
    )


def _reason(link: Link) -> Text | None:
    if link.leads is Leads.UNKNOWN:
        return _of_kind(link.written.partition(":")[0])
    if link.leads is not Leads.OUTSIDE:
        return None
    written = shown(link)
    if written.startswith("/"):
        return Text(
            vi=f"`{written}` bắt đầu bằng `/`, nên sẽ sai khi trang chuyển chỗ",
            en=f"`{written}` begins with `/`, so it breaks when the site moves",
        )
    if link.target.startswith(".."):
        return Text(
            vi=f"`{written}` dẫn ra ngoài kho", en=f"`{written}` leads out of the repository"
        )
    return Text(
        vi=f"`{written}` dẫn tới `{link.target}`, là chỗ không được đăng",
        en=f"`{written}` leads to `{link.target}`, which is not published",
    )
