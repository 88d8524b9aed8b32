"""A release names a topic that the room does not have."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.release import Release
from pressroom.model.settings import Topic
from pressroom.rules.known import id_offer
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR101",
    name="unknown-topic",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(vi="chưa có lĩnh vực nào mang mã `{topic}`", en="no topic has the id `{topic}`"),
    fix=Text(
        vi="ghi mã lĩnh vực có trong `pressroom.yml`{offer}",
        en="use the id of a topic in `pressroom.yml`{offer}",
    ),
    why=Text(
        vi="Mỗi lĩnh vực có trang và kênh tin riêng, nên thông cáo chỉ đứng dưới lĩnh vực có thật.",
        en="Topics have pages and feeds, so a release stands under topics that exist.",
    ),
)


@RULE.for_each_release
def check(release: Release, around: Around) -> Iterator[Finding]:
    """Topics have pages and feeds, so a release stands under topics that exist."""
    topics = around.room.topics
    for topic in release.topics:
        if topic not in topics:
            yield RULE.at(
                release.where[f"topics.{topic}"],
                topic=topic,
                offer=id_offer(topic, topics, _called, RULE, around),
            )


def _called(topic: Topic) -> Text:
    return Text(vi=topic.named("vi"), en=topic.named("en"))
