"""Two links of one text lead to different places."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.body import Leads, Link
from pressroom.model.release import Release, Translation
from pressroom.rules.rule import Reference, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR414",
    name="one-text-two-ways",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="hai liên kết cùng chữ “{text}” dẫn tới hai nơi: `{first}` và `{second}`",
        en="two links with the text “{text}” lead to two places: `{first}` and `{second}`",
    ),
    fix=Text(
        vi="đặt tên khác nhau cho hai liên kết, hoặc sửa một địa chỉ nếu dẫn nhầm",
        en="give the two links different texts, or correct the address of one",
    ),
    why=Text(
        vi="Thường là chép liên kết mà quên sửa địa chỉ; người nghe danh sách liên kết cũng không "
        "phân biệt được (WCAG 2.4.9).",
        en="Mostly a link was copied and its address not changed; and who hears the list of links "
        "cannot tell them apart (WCAG 2.4.9).",
    ),
)

_FIRST = Text(vi="liên kết cùng chữ", en="the link of the same text")
_TWO = 2


@RULE.for_each_text
def check(text: Release | Translation, release: Release, reference: Reference) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """What leads to places of one page is one address."""
    if len(text.body.links) < _TWO:
        return
    seen: dict[str, Link] = {}
    for link in text.body.links:
        said = link.text.casefold()
        if link.picture or not said or link.leads is Leads.HERE:
            continue
        first = seen.setdefault(said, link)
        if _place(first) != _place(link):
            yield RULE.at(
                link.span,
                also={first.span: _FIRST},
                text=link.text,
                first=first.written,
                second=link.written,
            )


def _place(link: Link) -> str:
    return (link.target or link.written).partition("#")[0].rstrip("/")
