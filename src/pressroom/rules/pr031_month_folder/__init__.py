"""A release does not stand in the folder of a month.

The folder fixes the address for ever: `releases/YYYY/MM/`, the month in which the file was made.
"""

from collections.abc import Iterator
from pathlib import PurePosixPath

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.rules.rule import Rule
from pressroom.source.flaw import Flaw, FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR031",
    name="month-folder",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="thông cáo nằm ở `{folder}`, không nằm trong thư mục của một tháng",
        en="the release stands in `{folder}`, not in the folder of a month",
    ),
    fix=Text(
        vi="chuyển tệp vào thư mục của tháng lập tệp, ví dụ `releases/2026/04/{name}`",
        en="move the file to the month in which it was made, as `releases/2026/04/{name}`",
    ),
    why=Text(
        vi="Thư mục năm, tháng là một phần của địa chỉ trang; đặt sai thư mục thì "
        "thông cáo không được đăng.",
        en="Year and month are a part of the page's address; in another folder the "
        "release is not published.",
    ),
)


@RULE.for_each_flaw(FlawKind.MONTH_FOLDER)
def check(flaw: Flaw) -> Iterator[Finding]:
    """The folder is named as it is, the file as it may stay."""
    path = PurePosixPath(flaw.span.path)
    yield RULE.of(flaw, folder=f"{path.parent}/", name=path.name)
