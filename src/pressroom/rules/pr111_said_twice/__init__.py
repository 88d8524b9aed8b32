"""A body, a topic or a file is named twice in one release."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.diagnostics.span import Span
from pressroom.model.release import Release, Translation
from pressroom.rules.rule import Reference, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR111",
    name="said-twice",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="{what} `{name}` được ghi hai lần",
        en="{what} `{name}` is named twice",
    ),
    fix=Text(
        vi="bỏ `{name}` ở đây, hoặc ghi đúng tên cần ghi; trang chỉ hiện một lần",
        en="drop `{name}` here, or write the name that was meant; the page shows it once",
    ),
    why=Text(
        vi="Lần ghi thứ hai nhiều khả năng là định ghi thứ khác. Cơ quan ban hành "
        "không ghi lại trong danh sách cơ quan phối hợp.",
        en="The second mention of a thing was most likely to be another thing. A body "
        "that issues a release is not among those that join in.",
    ),
)

_BODY = Text(vi="cơ quan", en="the body")
_TOPIC = Text(vi="lĩnh vực", en="the topic")
_PICTURE = Text(vi="ảnh", en="the picture")
_ATTACHMENT = Text(vi="tệp kèm theo", en="the attachment")


@RULE.for_each_text
def check(
    text: Release | Translation,
    release: Release,
    reference: Reference,  # noqa: ARG001 (one signature)
) -> Iterator[Finding]:
    """The second mention of a thing was most likely to be another thing."""
    if text is not release:
        return
    seen: set[tuple[str, str]] = set()
    for what, name, span in _named(release):
        if (what.en, name) in seen:
            yield RULE.at(span, what=what, name=name)
        seen.add((what.en, name))


def _named(release: Release) -> Iterator[tuple[Text, str, Span]]:
    where = release.where
    yield _BODY, release.department, where["department"]
    for id_ in release.co_departments:
        yield _BODY, id_, where[f"co_departments.{id_}"]
    for topic in release.topics:
        yield _TOPIC, topic, where[f"topics.{topic}"]
    for picture in release.images:
        yield _PICTURE, picture.file, picture.where["file"]
    for attachment in release.attachments:
        yield _ATTACHMENT, attachment.file, attachment.where["file"]
