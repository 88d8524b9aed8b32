"""An old address of a release is somebody else's address."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.diagnostics.span import Span
from pressroom.rules.addresses import InUse, Outputs, file_of_alias
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR501",
    name="alias-collision",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="địa chỉ cũ `{alias}` trùng hoặc chồng lên {other}",
        en="the old address `{alias}` clashes with {other}",
    ),
    fix=Text(
        vi="mỗi địa chỉ dẫn tới một nơi: bỏ dòng này, hoặc sửa cho đúng địa chỉ cũ",
        en="an address leads to one place: drop the line, or correct the old address",
    ),
    why=Text(
        vi="Hai đầu ra cùng địa chỉ sẽ đè lên nhau; chữ hoa, chữ thường không phân "
        "biệt được chúng. Một địa chỉ cũng không thể vừa là tệp vừa là thư mục, như "
        "`/tin.x` và `/tin.x/123.html`.",
        en="Two outputs with one address would overwrite each other; case does not "
        "tell them apart. Nor can one be a file and the other a folder of that "
        "name: `/tin.x` and `/tin.x/123.html`.",
    ),
)

_FIRST = Text(vi="địa chỉ này đã ghi ở đây", en="the address stands here too")
_THIS_PAGE = Text(vi="trang này", en="that page")


@RULE.for_room
def check(around: Around) -> Iterator[Finding]:
    """Two outputs with one address would overwrite each other; case does not tell them apart."""
    room = around.room
    if not any(release.aliases for release in room.releases):
        return
    real = InUse(room)
    first: Outputs[Span] = Outputs()
    for release in sorted(room.releases, key=lambda release: release.path):
        for alias in release.aliases:
            span = release.where[f"aliases.{alias}"]
            file = file_of_alias(alias)
            owner = real.owner(file)
            before = first.in_the_way(file)
            first.add(file, span)
            if owner is not None:
                also = {Span(owner.path): _THIS_PAGE} if owner.path else None
                yield RULE.at(span, also=also, alias=alias, other=owner.name)
            elif before is not None:
                other = Text(
                    vi=f"một địa chỉ cũ ghi trong `{before.path}`",
                    en=f"an old address in `{before.path}`",
                )
                yield RULE.at(span, also={before: _FIRST}, alias=alias, other=other)
