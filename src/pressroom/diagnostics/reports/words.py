"""The words that the reports add to the findings' own."""

from pressroom.diagnostics.finding import Severity
from pressroom.text.bilingual import Text

SEVERITY = {
    Severity.ERROR: Text(vi="Lỗi", en="Error"),
    Severity.WARNING: Text(vi="Cảnh báo", en="Warning"),
}
FIX = Text(vi="Cách sửa", en="Fix")
SEE_ALSO = Text(vi="Xem thêm", en="See also")
NO_ERRORS = Text(vi="Không có lỗi nào", en="No errors")

_ONE = {
    Severity.ERROR: Text(vi="1 lỗi", en="1 error"),
    Severity.WARNING: Text(vi="1 cảnh báo", en="1 warning"),
}
_MANY = {
    Severity.ERROR: Text(vi="{count} lỗi", en="{count} errors"),
    Severity.WARNING: Text(vi="{count} cảnh báo", en="{count} warnings"),
}


def counted(count: int, severity: Severity) -> Text:
    """How many findings of `severity` there are, in words: `2 lỗi`, `1 warning`."""
    return (_ONE if count == 1 else _MANY)[severity].filled(count=count)


FIXABLE = Text(
    vi="{count} chỗ tự sửa được: chạy `pressroom fix`.",
    en="{count} can be mended by themselves: run `pressroom fix`.",
)
