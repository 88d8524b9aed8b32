"""The search page and the box that leads to it."""

from pressroom.text.bilingual import Text

WORDS = {
    "search": Text(vi="Tìm kiếm", en="Search"),
    "search_summary": Text(
        vi="Tìm trong toàn văn thông cáo, thông báo và các trang viết tay, có dấu hay không dấu.",
        en="Search the full text of releases, notices and pages, with or without accents.",
    ),
    "search_words": Text(vi="Từ cần tìm", en="Words"),
    "search_quotes": Text(
        vi="cụm từ đúng từng chữ: đặt trong ngoặc kép; bỏ một từ: thêm dấu - đằng trước",
        en="an exact phrase in quotes; - before a word leaves it out",
    ),
    "search_now": Text(vi="Tìm", en="Search"),
    "search_from": Text(vi="Từ ngày", en="From"),
    "search_to": Text(vi="Đến ngày", en="To"),
    "search_topic": Text(vi="Lĩnh vực", en="Topic"),
    "search_results": Text(vi="Kết quả tìm kiếm", en="Results"),
    "order_relevance": Text(vi="Sát nhất trước", en="Closest first"),
    "order_newest": Text(vi="Mới nhất trước", en="Newest first"),
    "found_one_result": Text(vi="kết quả", en="result"),
    "found_results": Text(vi="kết quả", en="results"),
    "found_no_result": Text(
        vi="kết quả. Thử ít từ hơn, hoặc bỏ bớt điều kiện lọc.",
        en="results. Try fewer words, or fewer filters.",
    ),
    "more_results": Text(vi="Xem thêm kết quả", en="More results"),
    "searching": Text(vi="Đang tìm…", en="Searching…"),
    "not_searched": Text(
        vi="Không tải được chỉ mục. Kiểm tra kết nối rồi thử lại.",
        en="The index could not be loaded. Check the connection and try again.",
    ),
    "also_searched": Text(vi="Cũng tìm:", en="Also searched:"),
    "did_you_mean": Text(vi="Có phải bạn muốn tìm:", en="Did you mean:"),
    "search_needs_script": Text(
        vi="Tìm kiếm cần JavaScript. Không có JavaScript, xin tìm theo tháng trong danh mục",
        en="The search needs JavaScript. Without it, look by month under",
    ),
    "found_page": Text(vi="Trang thông tin", en="Page"),
    "found_notice": Text(vi="Thông báo", en="Notice"),
}
