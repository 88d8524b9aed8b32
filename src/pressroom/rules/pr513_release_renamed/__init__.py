"""The file of a published release has another name, and so the page another address."""

from collections.abc import Iterator

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.diagnostics.span import Span
from pressroom.model import address
from pressroom.model.release import Release
from pressroom.rules.addresses import file_at, file_of_alias
from pressroom.rules.rule import Rule
from pressroom.rules.since import Change, Since
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR513",
    name="release-renamed",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="thông cáo đã đăng bị đổi tên từ `{old}` thành `{new}`; địa chỉ cũ không còn mở được",
        en="the published release was renamed from `{old}` to `{new}`; its old address is dead",
    ),
    fix=Text(
        vi="đặt lại tên `{old}`: tên tệp không phải đổi theo tiêu đề. Nếu buộc phải đổi, thêm dòng "
        "sau; nếu là bài mới thì trả lại tệp cũ và thu hồi nó bằng mục `withdrawn`\n"
        "aliases: [{alias}]",
        en="name it `{old}` again: a file's name need not follow the title. If it must change, add "
        "the line below; if it is another release, bring the old file back and give it `withdrawn`"
        "\naliases: [{alias}]",
    ),
    why=Text(
        vi="Tên tệp là địa chỉ của trang và là mã của bài trong kênh tin. Đổi tên thì mọi liên kết "
        "đã dẫn bị hỏng, và máy đọc tin báo bài cũ như bài mới.",
        en="The file's name is the page's address and the release's id in the feeds. Under another "
        "name every link to it breaks, and feed readers tell it as new.",
    ),
)

_OLD_NAME = Text(vi="tên đã đăng", en="the published name")


@RULE.for_each_change(Release)
def check(change: Change[Release], since: Since) -> Iterator[Finding]:
    """The same text stands in a new file, and no old address leads there."""
    both = since.kept(change)
    if both is None:
        return
    was, here = both
    default = since.now.settings.language
    old = address.release(was.key, default, default)
    if was.path != here.path and file_at(old) not in map(file_of_alias, here.aliases):
        yield RULE.at(
            here.where["title"],
            also={Span(was.path): _OLD_NAME},
            old=was.path,
            new=here.path,
            alias=f"/{old}",
        )
