"""A release names a spokesperson that the network does not have."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.release import Release
from pressroom.rules.known import id_offer
from pressroom.rules.rule import Around, Rule
from pressroom.rules.voices import bodies_of
from pressroom.text.bilingual import Text, same

RULE = Rule(
    code="PR303",
    name="unknown-spokesperson",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="chưa có người phát ngôn nào mang mã `{person}`",
        en="no spokesperson has the id `{person}`",
    ),
    fix=Text(
        vi="ghi mã người phát ngôn có trong `spokespersons.yml`{offer}",
        en="use the id of a spokesperson in `spokespersons.yml`{offer}",
    ),
    why=Text(
        vi="Báo chí phải tìm và gọi được người được nêu tên. Người của các cơ quan có "
        "liên quan được gợi ý.",
        en="The press can find and call whoever is named. Those of the bodies "
        "concerned are offered.",
    ),
)


@RULE.for_each_release
def check(release: Release, around: Around) -> Iterator[Finding]:
    """The press can find and call whoever is named."""
    person = release.spokesperson
    room = around.room
    if person is None or person in room.spokespersons or not room.network_whole:
        return
    known = {one.id: one for body in bodies_of(release, room) for one in body.spokespersons}
    offer = id_offer(person, known or room.spokespersons, lambda one: same(one.name), RULE, around)
    yield RULE.at(release.where["spokesperson"], person=person, offer=offer)
