"""The number of a release carries another body's abbreviation."""

from collections.abc import Iterator, Mapping

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.network import Department
from pressroom.model.release import Release, Translation
from pressroom.rules.known import called
from pressroom.rules.rule import Reference, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR121",
    name="number-of-another-body",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="số `{number}` không có chữ viết tắt của {body} (`{short}`)",
        en="the number `{number}` does not have the abbreviation of {body} (`{short}`)",
    ),
    fix=Text(
        vi="xem lại sổ văn thư: số của cơ quan này ghi là `number: {offer}`; cơ quan khác ban hành "
        "thì ghi mã cơ quan đó ở `department`",
        en="look into the clerk's register: a number of this body is `number: {offer}`; where "
        "another body issues the text, write its id at `department`",
    ),
    why=Text(
        vi="Số và ký hiệu cho biết cơ quan nào ban hành (Nghị định 30/2020/NĐ-CP). Ký hiệu "
        "của cơ quan khác thường là do chép từ văn bản cũ, và làm người đọc hỏi nhầm chỗ.",
        en="Number and symbol tell which body issued a text (Nghị định 30/2020/NĐ-CP). That of "
        "another was mostly copied from an older text, and sends readers to the wrong body.",
    ),
)


@RULE.for_each_text
def check(text: Release | Translation, release: Release, reference: Reference) -> Iterator[Finding]:
    """A number has the abbreviation of a body that issues the release, or of one above it."""
    if text is not release or release.number is None or release.imported:
        return
    number, _, symbol = release.number.rpartition("/")
    kind, *parts = symbol.split("-")
    body = reference.departments.get(release.department)
    if not parts or body is None or body.abbreviation is None or not reference.network_whole:
        return
    shorts = {other.abbreviation for other in _issuing(release, reference.departments)}
    if None not in shorts and shorts.isdisjoint({*parts, "-".join(parts)}):
        yield RULE.at(
            release.where["number"],
            number=release.number,
            body=called(body.name),
            short=body.abbreviation,
            offer=f"{number}/{kind}-{body.abbreviation}",
        )


def _issuing(release: Release, departments: Mapping[str, Department]) -> Iterator[Department]:
    """The bodies that issue `release`, and those above them; a circle is walked once."""
    waiting, seen = list(release.departments), set[str]()
    while waiting:
        id_ = waiting.pop()
        if id_ not in seen and id_ in departments:
            seen.add(id_)
            yield departments[id_]
            waiting.append(departments[id_].parent or "")
