"""What stands around every page: menus, header, footer, and the page for what is not found.

Names with a full stop, and `footer`, `nav`, `tabs`, `toc`, are those that Material's own templates
ask for.
"""

from pressroom.text.bilingual import Text

WORDS = {
    "action.skip": Text(vi="Đến nội dung chính", en="Skip to content"),
    "select.language": Text(vi="Ngôn ngữ", en="Language"),
    "footer": Text(vi="Thông tin thêm", en="More information"),
    "nav": Text(vi="Danh mục trang", en="Site menu"),
    "tabs": Text(vi="Chuyên mục", en="Sections"),
    "toc": Text(vi="Mục lục", en="On this page"),
    "menu": Text(vi="Danh mục trang", en="Site menu"),
    "close_menu": Text(vi="Đóng danh mục", en="Close menu"),
    "dark": Text(vi="Chuyển sang nền tối", en="Switch to dark"),
    "light": Text(vi="Chuyển sang nền sáng", en="Switch to light"),
    "portal": Text(vi="Cổng thông tin điện tử", en="Official portal"),
    "feedback": Text(vi="Góp ý, phản ánh", en="Feedback"),
    "missing": Text(vi="Không tìm thấy trang", en="Page not found"),
    "missing_text": Text(
        vi="Địa chỉ này không có trên trang. Thông cáo đã đăng không bị xóa: xin tìm lại trong danh"
        " sách hoặc từ trang chủ.",
        en="There is no page at this address. Published releases are never deleted: please look in"
        " the archive or start from the home page.",
    ),
}
