"""A link or a picture in a text leads to a file that is not there."""

from collections.abc import Container, Iterator
from itertools import islice

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.body import Body, Leads
from pressroom.model.hand_written import HandWritten
from pressroom.model.release import Release
from pressroom.rules.addresses import sections
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
    why=Text(
        vi="Người bấm vào liên kết phải tới được một nơi.",
        en="A reader who follows a link arrives somewhere.",
    ),
)


_MOST = 100
"""Told of one file; one of nothing but links could have a hundred thousand."""


@RULE.for_each_linking_release
def check(release: Release, around: Around) -> Iterator[Finding]:
    """A reader who follows a link arrives somewhere."""
    for body in release.bodies:
        yield from islice(_broken(body, around), _MOST)


@RULE.for_each_hand_written
def check_page(page: HandWritten, around: Around) -> Iterator[Finding]:
    """A hand-written page may also lead to what the site makes, by the name of its section."""
    yield from islice(_broken(page.body, around, made=sections(around.room)), _MOST)


def _broken(body: Body, around: Around, made: Container[str] = frozenset()) -> Iterator[Finding]:
    for link in body.links:
        if link.leads is Leads.FILE and link.target not in around.room.files:
            if link.target in made:
                continue
            offer = path_offer(link.span.path, link.target, RULE, around)
            yield RULE.at(link.span, written=shown(link), target=link.target, offer=offer)
