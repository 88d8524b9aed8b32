"""A scheduled text stands in a repository that anybody can read."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release
from pressroom.rules.rule import Around, Rule
from pressroom.rules.written import moment_written
from pressroom.text.bilingual import Text
from pressroom.text.dates import moment_text

RULE = Rule(
    code="PR203",
    name="scheduled-in-public-repository",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="ai cũng đọc được kho này, nên thông cáo hẹn đăng lúc {published} có thể bị đọc trước",
        en="anybody can read this repository, so the text scheduled for {published} can be read "
        "before",
    ),
    fix=Text(
        vi="nếu không để lộ trước được thì lấy tệp ra, đưa vào kho này từ `{source}` trở đi",
        en="where that would do harm take the file out, and bring it here from `{source}` on",
    ),
    why=Text(
        vi="Bài chờ đến giờ ở một nơi ai cũng đọc được thì coi như không chờ. Bài có "
        "giờ được phép đăng, phát thì có lỗi riêng.",
        en="What waits for its hour in a public place does not wait. A text under "
        "embargo has an error of its own.",
    ),
)

PUBLIC_HERE = Text(vi="kho công khai", en="the repository is public")


@RULE.for_each_release
def check(release: Release, around: Around) -> Iterator[Finding]:
    """What waits for its hour in a public place does not wait."""
    repository = around.room.settings.repository
    if repository.visibility != "public" or release.published <= around.as_of:
        return
    if release.embargo is None or release.embargo <= around.as_of:
        yield RULE.at(
            release.where["published"],
            also={repository.where["visibility"]: PUBLIC_HERE},
            published=moment_text(release.published),
            source=moment_written(release.published),
        )
