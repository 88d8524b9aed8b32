"""A file's name cannot be an address."""

from pressroom.diagnostics.finding import ERROR
from pressroom.rules.rule import Rule
from pressroom.source.flaw import FlawKind
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR030",
    name="slug",
    severity=ERROR,
    since="0.1",
    excusable=False,
    message=Text(
        vi="tên tệp `{found}` không làm địa chỉ trang được: chỉ dùng chữ thường không dấu, chữ "
        "số, dấu gạch nối, không quá 100 ký tự, không dùng tên dành riêng như `index`",
        en="the name `{found}` cannot be an address: lower-case letters without accents, digits "
        "and hyphens, at most 100 of them, and no reserved name such as `index`",
    ),
    fix=Text(
        vi="đổi tên tệp thành `{better}`",
        en="name the file `{better}`",
    ),
    why=Text(
        vi="Tên tệp trở thành địa chỉ trang mãi mãi, trên mọi hệ thống: vì vậy tên "
        "ngắn, không dấu, không khoảng trắng, không chữ hoa, không trùng tên mà hệ "
        "thống dành riêng (`page`, `index`, `con`, `aux`).",
        en="The name becomes the page's address for ever, on every system: so it is "
        "short, without accents, spaces and capitals, and no name that listings "
        "(`page`, `index`) or Windows (`con`, `aux`) keep.",
    ),
)

RULE.takes(FlawKind.SLUG)
