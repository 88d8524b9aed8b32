"""The spokesperson of a release speaks for a body that has no part in it."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.release import Release
from pressroom.rules.known import called
from pressroom.rules.rule import Around, Rule
from pressroom.rules.voices import bodies_of, voice_to_name
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR305",
    name="spokesperson-of-another-body",
    severity=ERROR,
    since="0.1",
    message=Text(
        vi="{person} phát ngôn cho {theirs}, không phải cho {department} hay cơ quan cấp trên",
        en="{person} speaks for {theirs}, not for {department} or a body above it",
    ),
    fix=Text(
        vi="ghi {voice}; nếu hai cơ quan cùng ban hành thì thêm `{id}` vào Cơ quan phối hợp "
        "(`co_departments`)",
        en="write {voice}; where both bodies issue it, add `{id}` to Joint departments "
        "(`co_departments`)",
    ),
    why=Text(
        vi="Người phát ngôn chịu trách nhiệm cho cơ quan ban hành thông cáo, hoặc cho "
        "một cơ quan cấp trên của nó.",
        en="Who speaks answers for a body that issues the release, or for one above it.",
    ),
)

_ISSUED = Text(vi="cơ quan ban hành", en="the body that issues it")


@RULE.for_each_release
def check(release: Release, around: Around) -> Iterator[Finding]:
    """Who speaks answers for a body that issues the release, or for one above it."""
    room = around.room
    person = room.spokespersons.get(release.spokesperson or "")
    if person is None or person.department in {release.department, *release.co_departments}:
        return
    department = room.departments.get(release.department)
    if department is None or any(body.id == person.department for body in bodies_of(release, room)):
        return
    yield RULE.at(
        release.where["spokesperson"],
        also={release.where["department"]: _ISSUED},
        person=person.name,
        theirs=called(room.departments[person.department].name),
        department=called(department.name),
        voice=voice_to_name(release, room),
        id=person.department,
    )
