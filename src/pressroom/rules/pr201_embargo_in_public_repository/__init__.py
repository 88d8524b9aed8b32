"""A text under embargo stands in a repository that anybody can read."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.release import Release
from pressroom.rules.rule import Around, Rule
from pressroom.rules.written import moment_written
from pressroom.text.bilingual import Text
from pressroom.text.dates import moment_text

RULE = Rule(
    code="PR201",
    name="embargo-in-public-repository",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="ai cũng đọc được kho này, mà thông cáo chỉ được đăng, phát từ {embargo}",
        en="anybody can read this repository, but the text is under embargo until {embargo}",
    ),
    fix=Text(
        vi="lấy tệp ra và giữ ở nơi chỉ người được cấp quyền đọc được; đưa vào kho này từ "
        "`{source}` trở đi",
        en="take the file out and keep it where only members can read it; bring it here from "
        "`{source}` on",
    ),
    why=Text(
        vi="Giờ được phép đăng, phát chỉ giữ được với người đã được đề nghị giữ; một "
        "tệp ai cũng đọc được thì không đề nghị ai.",
        en="An embargo is kept only by those who are asked to keep it; a public file asks nobody.",
    ),
)

PUBLIC_HERE = Text(vi="kho công khai", en="the repository is public")


@RULE.for_each_release
def check(release: Release, around: Around) -> Iterator[Finding]:
    """An embargo is kept only by those who are asked to keep it; a public file asks nobody."""
    repository = around.room.settings.repository
    if repository.visibility != "public" or release.embargo is None:
        return
    if release.embargo > around.as_of:
        yield RULE.at(
            release.where["embargo"],
            also={repository.where["visibility"]: PUBLIC_HERE},
            embargo=moment_text(release.embargo),
            source=moment_written(release.embargo),
        )
