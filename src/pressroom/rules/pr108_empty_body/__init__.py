"""A release or a notice has no body."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.diagnostics.span import Span
from pressroom.model.notice import Notice
from pressroom.model.release import Release, Translation
from pressroom.rules.rule import Around, Reference, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR108",
    name="empty-body",
    severity=ERROR,
    since="0.1",
    message=Text(
        vi="dưới phần khai báo chưa có nội dung", en="there is no text below the declaration"
    ),
    fix=Text(
        vi="viết nội dung dưới dòng `---` thứ hai",
        en="write the text below the second line `---`",
    ),
    why=Text(
        vi="Thông cáo phải nói một điều gì đó. Chỉ bản dịch sang ngôn ngữ của từng bài "
        "riêng lẻ mới được chỉ có tiêu đề và tóm tắt.",
        en="A release says something. Only a translation into a further language of "
        "single texts may give title and summary alone.",
    ),
)


@RULE.for_each_text
def check(text: Release | Translation, release: Release, reference: Reference) -> Iterator[Finding]:
    """A release says something; one whose text was removed, or that says it in HTML, aside."""
    if release.removed or text.body.markdown.strip():
        return
    if isinstance(text, Release) or text.language in reference.settings.languages:
        yield RULE.at(Span(text.path))


@RULE.for_each_notice
def check_notice(notice: Notice, around: Around) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """A notice says more than its description does in the list."""
    if not notice.text.strip():
        yield RULE.at(Span(notice.path))
