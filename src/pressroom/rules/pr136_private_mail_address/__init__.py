"""A private mail address stands in a text."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.model.release import Release
from pressroom.rules.private_mail import is_private
from pressroom.rules.rule import Reference, Rule
from pressroom.rules.wording.passage import Wording
from pressroom.rules.wording.personal import MAIL, matches
from pressroom.rules.wording.signs import Sign
from pressroom.text.bilingual import Text, same

RULE = Rule(
    code="PR136",
    name="private-mail-address",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(vi="`{address}` là hộp thư cá nhân", en="`{address}` is a private mail address"),
    fix=Text(
        vi="ghi thư điện tử công vụ{offer}",
        en="write an official address{offer}",
    ),
    why=Text(
        vi="Hộp thư cá nhân lộ ra là dữ liệu cá nhân, thư gửi tới đó nằm ngoài sự quản lý của "
        "cơ quan, và người đọc không biết có phải của cơ quan hay không.",
        en="A private address is personal data, mail to it is outside the body's keeping, and "
        "readers cannot tell whether it is the body's.",
    ),
)


@RULE.for_each_wording(Sign.MAIL)
def check(wording: Wording, release: Release, reference: Reference) -> Iterator[Finding]:
    """Texts name official addresses only: those of the directory, whatever service gives them."""
    if not any(map(is_private, MAIL.findall(wording.whole))):
        return
    body = reference.departments.get(release.department)
    contact = body.press_contact if body else None
    official = (contact.email if contact else None) or (body.email if body else None)
    offer = same(f": `{official}`") if official else same("")
    for passage in wording.passages:
        for match in matches(MAIL, passage):
            if is_private(match[0]) and match[0].lower() not in reference.emails:
                yield RULE.at(passage.at(*match.span()), address=match[0], offer=offer)
