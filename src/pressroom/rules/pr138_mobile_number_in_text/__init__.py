"""A mobile telephone number stands in a text that is nobody's official number."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.network import Department
from pressroom.model.release import Release
from pressroom.rules.known import called
from pressroom.rules.rule import Reference, Rule
from pressroom.rules.wording.passage import Wording
from pressroom.rules.wording.personal import MOBILE, matches
from pressroom.rules.wording.signs import Sign
from pressroom.text.bilingual import Text
from pressroom.text.telephone import telephone

RULE = Rule(
    code="PR138",
    name="mobile-number-in-text",
    severity=WARNING,
    since="0.1",
    message=Text(
        vi="`{number}` là số di động không có trong danh bạ người phát ngôn và cơ quan",
        en="`{number}` is a mobile number that is in no list of bodies and spokespersons",
    ),
    fix=Text(
        vi="{offer}; số công vụ thì ghi vào `spokespersons.yml` trước",
        en="{offer}; a number of the office is first written in `spokespersons.yml`",
    ),
    why=Text(
        vi="Số di động riêng là dữ liệu cá nhân: đăng lên thì còn mãi trên mạng, kể cả khi "
        "người ấy đã chuyển việc.",
        en="A private number is personal data: published, it stays on the web for ever, even when "
        "its owner has left the post.",
    ),
)

_OFFER = Text(vi="thay bằng số của {name}: `{phone}`", en="use that of {name}: `{phone}`")
_DELETE = Text(
    vi="xóa số này, ghi số cố định của cơ quan", en="delete it, give the office's number"
)


@RULE.for_each_wording(Sign.MOBILE)
def check(wording: Wording, release: Release, reference: Reference) -> Iterator[Finding]:
    """Texts name the numbers of the directory; any other mobile number is likely a person's own."""
    if not MOBILE.search(wording.whole) or not reference.network_whole:
        return
    for passage in wording.passages:
        for match in matches(MOBILE, passage):
            digits = match[0].replace("(", "").replace(")", "").removeprefix("+")
            dialled = telephone(f"+{digits}" if digits.startswith("84") else digits).number
            if dialled not in reference.telephones:
                offer = _offer(reference.departments.get(release.department))
                yield RULE.at(passage.at(*match.span()), number=match[0], offer=offer)


def _offer(body: Department | None) -> Text:
    contact = body.press_contact if body else None
    if contact and contact.phone:
        return _OFFER.filled(name=called(contact.name), phone=contact.phone)
    return (
        _OFFER.filled(name=called(body.name), phone=body.phone) if body and body.phone else _DELETE
    )
