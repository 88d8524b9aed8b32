"""A file below `releases/` belongs to no release.

It is not published. Only a warning: it may be a picture whose release is still being written.
"""

from collections.abc import Iterator
from pathlib import PurePosixPath

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.rules.rule import Rule
from pressroom.source.flaw import Flaw, FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR032",
    name="stray-file",
    severity=WARNING,
    since="0.1",
    excusable=False,
    message=Text(
        vi="tệp này không thuộc thông cáo nào nên không được đăng",
        en="this file belongs to no release and is not published",
    ),
    fix=Text(
        vi="chuyển tệp vào thư mục mang tên thông cáo, ví dụ "
        "`releases/2026/04/ten-thong-cao/{name}`, hoặc xóa tệp",
        en="move it to the folder named like its release, as "
        "`releases/2026/04/name-of-release/{name}`, or delete it",
    ),
    why=Text(
        vi="Ảnh và tệp kèm theo phải nằm trong thư mục cùng tên với thông cáo thì mới được đăng.",
        en="Pictures and attachments are published from the folder that is named like "
        "their release.",
    ),
)


@RULE.for_each_flaw(FlawKind.STRAY_FILE)
def check(flaw: Flaw) -> Iterator[Finding]:
    """Pictures and attachments stand in the folder that is named like their release."""
    yield RULE.of(flaw, name=PurePosixPath(flaw.span.path).name)
