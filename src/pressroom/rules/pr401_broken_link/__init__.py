"""A link or a picture in a text leads to a file that is not there."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.body import Leads
from pressroom.model.release import Release
from pressroom.rules.paths import path_offer, shown
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR401",
    name="broken-link",
    severity=ERROR,
    since="0.1",
    message=Text(
        vi="`{written}` dẫn tới `{target}`, tệp không có trong kho",
        en="`{written}` leads to `{target}`, a file that does not exist",
    ),
    fix=Text(
        vi="đặt tệp vào đó, hoặc ghi đường dẫn tính từ tệp này tới một tệp có thật{offer}",
        en="put the file there, or write the path from this file to one that exists{offer}",
    ),
)


@RULE.for_each_release
def check(release: Release, around: Around) -> Iterator[Finding]:
    """A reader who follows a link arrives somewhere."""
    room = around.room
    for body in release.bodies:
        for link in body.links:
            if link.leads is Leads.FILE and link.target not in room.files:
                offer = path_offer(room, link.span.path, link.target)
                yield RULE.at(link.span, written=shown(link), target=link.target, offer=offer)
