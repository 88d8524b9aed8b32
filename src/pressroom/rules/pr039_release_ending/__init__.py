"""A release's file does not end with `.md`.

Editors and Word add endings of their own; without this rule the release would silently be left
out.
"""

from collections.abc import Iterator
from pathlib import PurePosixPath

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.rules.rule import Rule
from pressroom.source.flaw import Flaw, FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR039",
    name="release-ending",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="tệp thông cáo phải có đuôi `.md`; tên tệp này là `{found}`",
        en="a release's file ends with `.md`; this one is named `{found}`",
    ),
    fix=Text(
        vi="{better}; nếu là tệp kèm theo thì chuyển vào thư mục mang tên thông cáo",
        en="{better}; if it is an attachment, move it to the folder named like its release",
    ),
    why=Text(
        vi="Word và một số trình soạn thảo tự thêm đuôi tệp; thông cáo không được lặng "
        "lẽ bị bỏ sót vì thế.",
        en="Word and some editors add endings of their own; the release must not "
        "silently be left out.",
    ),
)

_RENAME = Text(vi="đổi tên tệp thành `{name}`", en="rename it to `{name}`")
_COPY = Text(
    vi="chép nội dung vào một tệp văn bản mới tên là `{name}` rồi xóa tệp này",
    en="copy the text into a new text file named `{name}` and delete this one",
)
_TEXTS = frozenset({".md", ".markdown", ".mdown", ".txt"})


@RULE.for_each_flaw(FlawKind.RELEASE_ENDING)
def check(flaw: Flaw) -> Iterator[Finding]:
    """Editors and Word add endings of their own; the release must not silently be left out."""
    path = PurePosixPath(flaw.span.path)
    better = (_RENAME if path.suffix.lower() in _TEXTS else _COPY).filled(
        name=flaw.values["better"]
    )
    yield RULE.of(flaw, found=path.name, better=better)
