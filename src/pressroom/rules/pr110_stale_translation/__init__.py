"""The original changed after it was translated."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release, Translation
from pressroom.model.texts import texts_hash
from pressroom.rules.rule import Reference, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR110",
    name="stale-translation",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="bản gốc đã thay đổi sau khi dịch: bản dịch này có thể không còn đúng",
        en="the original changed after it was translated: this translation may no longer be right",
    ),
    fix=Text(
        vi="so lại bản dịch với bản gốc, sửa nếu cần, rồi chạy "
        "`pressroom fix {path} --translations`, hoặc ghi `translated_from: {hash}`",
        en="compare it with the original, mend it, then run "
        "`pressroom fix {path} --translations`, or write `translated_from: {hash}`",
    ),
    why=Text(
        vi="Người đọc trang tiếng nước ngoài tin rằng trang ấy nói đúng như bản chính "
        "thức hôm nay. Bản dịch ghi nó được dịch từ bản gốc ở trạng thái nào, nên "
        "biết được khi bản gốc đã đổi.",
        en="A reader of the other edition relies on it to say what the official text "
        "says today. A translation records from which state of the original it was "
        "made, so that a change of the original is seen.",
    ),
)

ORIGINAL = Text(vi="bản gốc ở đây", en="the original is here")


@RULE.for_each_text
def check(
    text: Release | Translation,
    release: Release,
    reference: Reference,  # noqa: ARG001 (one signature)
) -> Iterator[Finding]:
    """A translation says from which state of the original it was made.

    Once the text is removed, its translation is shown nowhere.
    """
    if not isinstance(text, Translation) or release.removed:
        return
    current = texts_hash(release)
    if text.translated_from != current:
        place = text.where["translated_from"]
        yield RULE.at(place, also={release.where["title"]: ORIGINAL}, path=place.path, hash=current)
