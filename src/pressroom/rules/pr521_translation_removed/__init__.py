"""A published translation was deleted, and the release is still there."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.diagnostics.span import Span
from pressroom.model.release import Release
from pressroom.rules.rule import Rule
from pressroom.rules.since import Change, Since
from pressroom.text.bilingual import Text
from pressroom.text.languages import language_name

RULE = Rule(
    code="PR521",
    name="translation-removed",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="bản {language} đã đăng bị xóa, trong khi bản gốc vẫn còn: “{title}”",
        en="the published text in {language} was deleted while the original stays: “{title}”",
    ),
    fix=Text(
        vi="trả lại tệp `{path}`; bản dịch sai thì sửa ngay trong tệp; nội dung mà pháp luật buộc "
        "xóa thì ghi vào `records/erasures.yml`",
        en="bring `{path}` back; a wrong translation is mended in its file; what the law demands "
        "to be erased is entered in `records/erasures.yml`",
    ),
    why=Text(
        vi="Trang bản dịch có địa chỉ riêng mà báo chí nước ngoài đã dẫn; xóa nó thì địa chỉ ấy "
        "mất và người đọc tiếng đó không còn biết gì.",
        en="The page of a translation has an address of its own, which foreign press has quoted; "
        "with it goes all that readers of that language had.",
    ),
)


@RULE.for_each_change(Release)
def check(change: Change[Release], since: Since) -> Iterator[Finding]:
    """A release that was public in a language no longer is; one whose text is removed has none."""
    both = since.kept(change)
    if both is None or both[0].removed or both[1].removed:
        return
    was, here = both
    for tag, translation in sorted(was.translations.items()):
        path = translation.path
        gone = path not in since.now.files and path not in since.erased
        if gone and tag not in here.translations:
            language = Text(vi=language_name(tag, "vi"), en=language_name(tag, "en"))
            yield RULE.at(Span(path), language=language, title=translation.title, path=path)
