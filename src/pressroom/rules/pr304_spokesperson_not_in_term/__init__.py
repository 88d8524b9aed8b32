"""The spokesperson of a release was not in term on the day of its publication."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.release import Release
from pressroom.rules.rule import Around, Rule
from pressroom.rules.voices import period, voice_to_name
from pressroom.text.bilingual import Text
from pressroom.text.dates import day_text

RULE = Rule(
    code="PR304",
    name="spokesperson-not-in-term",
    severity=ERROR,
    since="0.1",
    message=Text(
        vi="{person} không được phát ngôn vào ngày đăng {day}; nhiệm kỳ ghi {terms}",
        en="{person} may not speak on {day}, the day of publication; the terms are {terms}",
    ),
    fix=Text(
        vi="ghi người được phát ngôn ngày đó: {voice}; hoặc sửa nhiệm kỳ cho đúng quyết định",
        en="name somebody in term on that day: {voice}; or correct the term by the decision",
    ),
    why=Text(
        vi="Một người chỉ phát ngôn cho cơ quan trong nhiệm kỳ (Nghị định 244/2026/NĐ-CP, Điều 3).",
        en="A person speaks for a body only in term (Nghị định 244/2026/NĐ-CP, Điều 3).",
    ),
)

_PUBLISHED = Text(vi="ngày đăng", en="the day of publication")
_PERSON = Text(vi="nhiệm kỳ ghi ở đây", en="the terms are here")


@RULE.for_each_release
def check(release: Release, around: Around) -> Iterator[Finding]:
    """A person speaks for a body only in term (Nghị định 244/2026/NĐ-CP, Điều 3)."""
    person = around.room.spokespersons.get(release.spokesperson or "")
    day = release.published.date()
    if person is None or person.term_on(day):
        return
    terms = [period(term.from_, term.until) for term in person.terms]
    yield RULE.at(
        release.where["spokesperson"],
        also={release.where["published"]: _PUBLISHED, person.where["id"]: _PERSON},
        person=person.name,
        day=day_text(day),
        terms=Text(
            vi="; ".join(term.vi for term in terms), en="; ".join(term.en for term in terms)
        ),
        voice=voice_to_name(release, around.room),
    )
