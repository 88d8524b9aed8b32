"""A rebuttal leads to nothing that shows what is right."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release, Translation, Type
from pressroom.rules.rule import Reference, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR140",
    name="rebuttal-without-proof",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="thông cáo bác bỏ chưa dẫn đến thông tin đúng: không có liên kết, tệp kèm theo, "
        "ảnh, bản ghi hay căn cứ pháp lý nào",
        en="the rebuttal leads to nothing that shows what is right: no link, attachment, picture, "
        "recording or legal basis",
    ),
    fix=Text(
        vi="thêm vào nội dung một liên kết đến nguồn đúng, ví dụ `[thông báo ngày …](https://…)`",
        en="add a link to the right source, such as `[thông báo ngày …](https://…)`",
    ),
    why=Text(
        vi="Lời bác bỏ không có chỗ kiểm chứng thì chỉ là một lời nói nữa; phản hồi thông tin "
        "sai phải có căn cứ (Nghị định 244/2026/NĐ-CP, Điều 7).",
        en="A denial that nobody can check is one more claim; feedback on a false report gives its "
        "grounds (Nghị định 244/2026/NĐ-CP, Điều 7).",
    ),
)


@RULE.for_each_text
def check(
    text: Release | Translation,
    release: Release,
    reference: Reference,  # noqa: ARG001 (one signature)
) -> Iterator[Finding]:
    """A rebuttal names its grounds: a link, a file, a picture, a recording or a document."""
    if text is not release or release.type is not Type.REBUTTAL or release.imported:
        return
    body = release.body
    if release.removed or body.links or release.attachments or release.images:
        return
    if not release.legal_basis and not release.recordings:
        yield RULE.at(release.where["type"])
