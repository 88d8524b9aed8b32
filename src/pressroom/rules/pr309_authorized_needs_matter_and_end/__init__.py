"""Somebody is authorised to speak without a matter or without an end."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.fields.network import TERM
from pressroom.model.network import Department, Role, Spokesperson
from pressroom.rules.rule import Around, Rule
from pressroom.rules.written import labelled
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR309",
    name="authorized-needs-matter-and-end",
    severity=ERROR,
    since="0.1",
    message=Text(
        vi="{person} được ủy quyền phát ngôn (`authorized`) nhưng chưa ghi {key}",
        en="{person} is authorised to speak (`authorized`) without {key}",
    ),
    fix=Text(
        vi="thêm theo văn bản ủy quyền dòng `{line}`",
        en="add, from the authorisation, the line `{line}`",
    ),
    why=Text(
        vi="Ủy quyền phát ngôn là cho một việc và có thời hạn (Nghị định 244/2026/NĐ-CP, Điều 3).",
        en="An authorisation is for one matter and for a time (Nghị định 244/2026/NĐ-CP, Điều 3).",
    ),
)


@RULE.for_each_spokesperson
def check(pair: tuple[Department, Spokesperson], around: Around) -> Iterator[Finding]:  # noqa: ARG001 (one signature)
    """An authorisation is for one matter and for a time (Nghị định 244/2026/NĐ-CP, Điều 3)."""
    _, person = pair
    for term in person.terms:
        if term.role is Role.AUTHORIZED:
            for key in ("matter", "until"):
                if getattr(term, key) is None:
                    yield RULE.at(
                        term.where["role"],
                        person=person.name,
                        key=labelled(TERM, key),
                        line=f"{key}: …",
                    )
