"""A translation is in a language that the room does not have.

Its page would stand in no edition.
"""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.rules.rule import Rule
from pressroom.source.flaw import Flaw, FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR036",
    name="unknown-language",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="phòng báo chí này không có bản dịch bằng ngôn ngữ `{tag}`",
        en="this press room has no translations into `{tag}`",
    ),
    fix=Text(
        vi="{remedy}",
        en="{remedy}",
    ),
    why=Text(
        vi="Bản dịch bằng ngôn ngữ chưa khai báo thì không có nơi để hiện. Tệp ghi "
        "thêm đuôi của ngôn ngữ chính là bản gốc có tên thừa.",
        en="A translation into a language that is not declared is shown nowhere. A "
        "file that names the default language is an original with a name too long.",
    ),
)

_PLAIN = Text(
    vi="đổi tên tệp thành `{original}`: bản gốc không ghi đuôi ngôn ngữ",
    en="name the file `{original}`: an original carries no language",
)
_ADD = Text(
    vi="sửa đuôi ngôn ngữ trong tên tệp ({known}), hoặc thêm `{tag}` vào mục `text_languages` của "
    "`pressroom.yml`",
    en="mend the language in the file's name ({known}), or add `{tag}` to `text_languages` in "
    "`pressroom.yml`",
)
_NONE = Text(vi="chưa có ngôn ngữ nào", en="there is none yet")


@RULE.for_each_flaw(FlawKind.UNKNOWN_LANGUAGE)
def check(flaw: Flaw) -> Iterator[Finding]:
    """A file that names the default language is an original with a name too long."""
    values = {**flaw.values, "known": flaw.values["known"] or _NONE}
    remedy = _PLAIN if values["tag"] == values["default"] else _ADD
    yield RULE.of(flaw, remedy=remedy.filled(**values))
