"""A release leads to one that was withdrawn after it."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.body import Leads
from pressroom.model.release import Release, Withdrawal
from pressroom.rules.known import NOTHING
from pressroom.rules.paths import relative, resolved, shown
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text
from pressroom.text.dates import moment_text

RULE = Rule(
    code="PR410",
    name="link-to-withdrawn",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="`{written}` dẫn tới thông cáo đã thu hồi lúc {at}",
        en="`{written}` leads to a release that was withdrawn at {at}",
    ),
    fix=Text(
        vi="xem câu này còn đúng không; sai thì đính chính{offer}",
        en="see whether this sentence still holds; where it does not, correct it{offer}",
    ),
    why=Text(
        vi="Điều dựa trên một thông cáo đã thu hồi có thể cũng sai. Bài viết sau khi "
        "thu hồi, như bài thay thế, thì đã biết việc ấy.",
        en="What rests on a withdrawn text may be wrong itself. Who writes after the "
        "withdrawal, as in the text that takes its place, knows of it.",
    ),
)

_WITHDRAWN = Text(vi="đã thu hồi", en="withdrawn")


@RULE.for_each_linking_release
def check(release: Release, around: Around) -> Iterator[Finding]:
    """What rests on a withdrawn text may be wrong itself."""
    if release.withdrawn:
        return
    for body in release.bodies:
        for link in body.links:
            if link.leads is not Leads.FILE:
                continue
            other = around.room.release_of(link.target)
            withdrawn = other.withdrawn if other and other is not release else None
            if other and withdrawn and release.published < withdrawn.at:
                yield RULE.at(
                    link.span,
                    also={withdrawn.where["at"]: _WITHDRAWN},
                    written=shown(link),
                    at=moment_text(withdrawn.at),
                    offer=_offer(link.span.path, other, withdrawn),
                )


def _offer(path: str, other: Release, withdrawn: Withdrawal) -> Text:
    if withdrawn.replaced_by is None:
        return NOTHING
    written = relative(path, resolved(other.path, withdrawn.replaced_by))
    return Text(vi=f" và dẫn tới bản thay thế `{written}`", en=f" and lead to `{written}` instead")
