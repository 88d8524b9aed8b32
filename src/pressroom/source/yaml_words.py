"""What libyaml says about a syntax error, in words for people: what is so, and what to do."""

from typing import NamedTuple

from pressroom.text.bilingual import Text

NO_COLON = "could not find expected ':'"
COLON = "mapping values are not allowed"
INDENTED_WITH_TAB = "found a tab character"
NOT_ALIGNED = "did not find expected key"


class Problem(NamedTuple):
    """A syntax error in words, and its remedy."""

    words: Text
    remedy: Text


_QUOTE = Text(
    vi='đặt nội dung trong dấu ngoặc kép: `title: "Sở Y tế: thông báo"`',
    en='put the text in double quotes: `title: "Sở Y tế: thông báo"`',
)
_TAB = Problem(
    Text(vi="dòng thụt vào bằng phím Tab", en="the line is indented with a tab"),
    Text(
        vi="thay mỗi dấu Tab ở đầu dòng bằng hai dấu cách",
        en="put two spaces for each tab at the beginning of the line",
    ),
)
_COLON = Problem(
    Text(
        vi="có thêm dấu hai chấm và dấu cách (`: `) ở chỗ không được có",
        en="a colon and a space (`: `) stand where they cannot",
    ),
    _QUOTE,
)
_NO_COLON = Problem(
    Text(vi="thiếu dấu hai chấm `:` sau tên mục", en="a colon `:` is missing after the key"),
    Text(
        vi="viết tên mục, dấu hai chấm, dấu cách rồi nội dung: `type: press-release`",
        en="write the key, a colon, a space and the value: `type: press-release`",
    ),
)
_OPEN_QUOTE = Problem(
    Text(vi="thiếu dấu ngoặc kép đóng", en="a closing quote is missing"),
    Text(
        vi='thêm `"` vào cuối nội dung được mở bằng `"`',
        en='add `"` at the end of the text that begins with `"`',
    ),
)
_OPEN_LIST = Problem(
    Text(
        vi="danh sách trong ngoặc vuông chưa đóng bằng `]`, hoặc thiếu dấu phẩy giữa hai mục",
        en="a list in brackets lacks its `]`, or a comma between two items",
    ),
    Text(vi="viết cả danh sách theo mẫu: `[y-te, giao-duc]`", en="write it as `[y-te, giao-duc]`"),
)
_OPEN_GROUP = Problem(
    Text(
        vi="nhóm trong ngoặc nhọn chưa đóng bằng `}`, hoặc thiếu dấu phẩy giữa hai mục",
        en="a group in braces lacks its `}`, or a comma between two keys",
    ),
    Text(
        vi="viết cả nhóm theo mẫu: `{number: 45/QĐ-SYT, date: 2026-02-03}`",
        en="write it as `{number: 45/QĐ-SYT, date: 2026-02-03}`",
    ),
)
_CROOKED = Problem(
    Text(
        vi="dòng này không thẳng hàng với các mục cùng nhóm",
        en="this line is not aligned with the keys of its group",
    ),
    Text(
        vi="thêm hoặc bớt dấu cách ở đầu dòng để các mục cùng nhóm bắt đầu ở cùng một cột",
        en="add or take away spaces so that all keys of a group begin in one column",
    ),
)
_CROOKED_LIST = Problem(
    Text(
        vi="dòng này không thẳng với các dấu `-` của danh sách",
        en="this line is not aligned with the `-` of its list",
    ),
    Text(
        vi="bắt đầu mỗi mục của danh sách bằng `- `, các dấu `-` ở cùng một cột",
        en="begin each item of the list with `- `, all in one column",
    ),
)
_DASH = Problem(
    Text(vi="dấu `-` đứng ở chỗ không được có", en="a `-` stands where it cannot"),
    Text(
        vi="xuống dòng trước dấu `-`; nếu đó là chữ thì đặt nội dung trong dấu ngoặc kép",
        en="begin a new line before the `-`; if it is text, put it in double quotes",
    ),
)
_NOTHING = Problem(
    Text(vi="thiếu nội dung ở chỗ này", en="something is missing here"),
    Text(vi="ghi nội dung còn thiếu, hoặc xóa dòng", en="write what is missing, or delete it"),
)
_BACKSLASH = Problem(
    Text(
        vi="dấu `\\` trong ngoặc kép đứng trước một ký tự không đi cùng được",
        en="a `\\` in double quotes stands before a character that it cannot go with",
    ),
    Text(
        vi="viết hai dấu `\\\\`, hoặc dùng dấu nháy đơn: `'C:\\tai-lieu'`",
        en="write `\\\\`, or use single quotes: `'C:\\tai-lieu'`",
    ),
)
_SIGN = Problem(
    Text(
        vi="nội dung bắt đầu bằng một ký hiệu phải đặt trong dấu ngoặc kép",
        en="the text begins with a sign that wants quotes",
    ),
    _QUOTE,
)
_OTHER = Problem(
    Text(vi="cách viết ở chỗ này không đọc được", en="this cannot be read"),
    Text(
        vi="viết mỗi mục trên một dòng theo mẫu `type: press-release`; nội dung có ký hiệu thì đặt "
        "trong dấu ngoặc kép",
        en="write each key on a line of its own, as in `type: press-release`; put a text with "
        "signs in double quotes",
    ),
)
_PROBLEMS = (
    (COLON, _COLON),
    (NO_COLON, _NO_COLON),
    ("found character '\\t'", _TAB),
    (INDENTED_WITH_TAB, _TAB),
    ("unexpected end of stream", _OPEN_QUOTE),
    ("did not find expected ',' or ']'", _OPEN_LIST),
    ("did not find expected ',' or '}'", _OPEN_GROUP),
    (NOT_ALIGNED, _CROOKED),
    ("did not find expected '-'", _CROOKED_LIST),
    ("block sequence entries are not allowed", _DASH),
    ("did not find expected node content", _NOTHING),
    ("found unknown escape character", _BACKSLASH),
    ("that cannot start any token", _SIGN),
)


def no_space(line: str) -> Problem:
    """A colon without a space after it; `line` is the whole line as it is to be."""
    return Problem(
        Text(vi="thiếu dấu cách sau dấu hai chấm", en="a space is missing after the colon"),
        Text(vi=f"thay cả dòng bằng dòng sau:\n{line}", en=f"put this for the whole line:\n{line}"),
    )


def continued(line: str) -> Problem:
    """A text that goes on in a line of its own; `line` is the two joined."""
    return Problem(
        Text(
            vi="dòng này là phần tiếp của dòng trên, nhưng mỗi mục phải viết trên một dòng",
            en="this line goes on with the one above, and a text stands on one line",
        ),
        Text(
            vi=f"nối vào dòng trên, thành một dòng:\n{line}",
            en=f"join it to the line above, as one line:\n{line}",
        ),
    )


def in_words(said: str) -> Problem:
    """The problem that libyaml's message `said` tells of; one for all without words of its own."""
    return next((problem for part, problem in _PROBLEMS if part in said), _OTHER)
