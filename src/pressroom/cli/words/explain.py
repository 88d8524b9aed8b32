"""What `pressroom explain` says."""

from pressroom.text.bilingual import Text

DOES = Text(
    vi="giải thích một quy tắc, kèm ví dụ sai và đúng",
    en="explain a rule, with a bad and a good example",
)
CODE = Text(
    vi="mã quy tắc, ví dụ PR202 (không ghi mã: danh sách mọi quy tắc)",
    en="a rule's code, such as PR202 (without one: the list of all rules)",
)
UNKNOWN_CODE = Text(
    vi="Không có quy tắc {code}. Các quy tắc: {known}.",
    en="There is no rule {code}. The rules: {known}.",
)
