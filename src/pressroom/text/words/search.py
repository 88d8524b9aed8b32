"""The search page and the box that leads to it."""

from pressroom.text.bilingual import Text

WORDS = {
    "search": Text(vi="Tìm kiếm", en="Search"),
    "search_summary": Text(
        vi="Tìm trong toàn văn thông cáo, thông báo và các trang viết tay, có dấu hay không dấu.",
        en="Search the full text of releases, notices and pages, with or without accents.",
    ),
    "search_words": Text(vi="Từ cần tìm", en="Words"),
    "search_now": Text(vi="Tìm", en="Search"),
    "search_filters": Text(vi="Lọc và sắp xếp", en="Filter and sort"),
    "search_from": Text(vi="Từ ngày", en="From"),
    "search_to": Text(vi="Đến ngày", en="To"),
    "search_year": Text(vi="Năm", en="Year"),
    "search_topic": Text(vi="Lĩnh vực", en="Topic"),
    "search_language": Text(vi="Ngôn ngữ", en="Language"),
    "search_results": Text(vi="Kết quả tìm kiếm", en="Results"),
    "order_relevance": Text(vi="Sát nhất", en="Closest first"),
    "order_newest": Text(vi="Mới nhất", en="Newest first"),
    "found_one_result": Text(vi="kết quả", en="result"),
    "found_results": Text(vi="kết quả", en="results"),
    "search_none": Text(
        vi="Thử gõ ít từ hơn, bỏ dấu ngoặc kép hoặc bớt điều kiện lọc. Cũng có thể xem lần lượt:",
        en="Try fewer words, no quotes, or fewer filters. Or go through:",
    ),
    # Where nothing holds all that was asked for
    "search_nearest": Text(
        vi="kết quả có đủ các từ. Gần nhất là:", en="results with all the words. Nearest:"
    ),
    "search_nearest_without": Text(
        vi="kết quả có đủ các từ. Gần nhất khi bỏ từ {words}:",
        en="results with all the words. Nearest without {words}:",
    ),
    "search_near": Text(vi="Kết quả gần nhất", en="Nearest results"),
    "search_missing": Text(vi="Không có: {words}", en="Missing: {words}"),
    "search_unfiltered": Text(
        vi="Bỏ bộ lọc để xem {count} kết quả", en="Clear the filters: {count} found"
    ),
    "search_elsewhere": Text(vi="Có kết quả ở bản", en="Found in another language:"),
    "search_person": Text(
        vi="Tìm tên người trong danh sách người phát ngôn", en="Look for the name of a spokesperson"
    ),
    # Beside what is found
    "search_inside": Text(vi="Có trong bài: {words}", en="In the text: {words}"),
    "search_body": Text(vi="Trang của cơ quan:", en="Page of this body:"),
    "search_cut": Text(
        vi="Câu hỏi dài: chỉ tìm theo 32 từ đầu.",
        en="A long query: only its first 32 words are searched for.",
    ),
    "search_ignored": Text(
        vi="Ở đây không lọc được theo điều kiện này, nên đã bỏ qua:",
        en="This cannot be filtered by here, and was left out:",
    ),
    "search_follow": Text(vi="Theo dõi qua kênh tin:", en="Follow by feed:"),
    "all_releases_feed": Text(vi="Tất cả thông cáo", en="All releases"),
    "more_results": Text(vi="Xem thêm kết quả", en="More results"),
    "searching": Text(vi="Đang tìm…", en="Searching…"),
    "not_searched": Text(
        vi="Không tải được chỉ mục. Kiểm tra kết nối rồi thử lại.",
        en="The index could not be loaded. Check the connection and try again.",
    ),
    "search_again": Text(vi="Thử lại", en="Try again"),
    "also_searched": Text(vi="Cũng tìm:", en="Also searched:"),
    "did_you_mean": Text(vi="Có phải bạn muốn tìm:", en="Did you mean:"),
    "search_needs_script": Text(
        vi="Tìm kiếm cần JavaScript. Không có JavaScript, vẫn xem được mọi thông cáo tại:",
        en="The search needs JavaScript. Without it, every release can still be read under:",
    ),
    # What can be typed
    "search_how": Text(vi="Có thể gõ", en="What you can type"),
    "search_plain": Text(vi="hop bao quy iv", en="press conference"),
    "search_plain_finds": Text(
        vi="Không cần dấu, không phân biệt chữ hoa, chữ thường.",
        en="Capitals and accents need not be typed.",
    ),
    "search_phrase": Text(vi="“an sinh xã hội”", en="“public investment”"),
    "search_phrase_finds": Text(
        vi="Đúng cụm từ, từng chữ một: đặt trong ngoặc kép.", en="Exactly this phrase: in quotes."
    ),
    "search_without": Text(vi="bến xe -cầu", en="road -bridge"),
    "search_without_finds": Text(
        vi="Bỏ những bài có một từ: thêm dấu trừ ngay trước từ đó.",
        en="Without a word: a minus sign before it.",
    ),
    "search_number": Text(vi="12/TCBC-SYT", en="12/TCBC-SYT"),
    "search_number_finds": Text(
        vi="Số, ký hiệu của thông cáo và của văn bản.", en="The number of a release or a document."
    ),
    "search_date": Text(vi="tháng 4/2026", en="April 2026"),
    "search_date_finds": Text(
        vi="Ngày hoặc tháng được nhắc đến.", en="A day or month that is spoken of."
    ),
    # On the page of an address that leads nowhere
    "search_dead": Text(vi="Tìm theo địa chỉ vừa mở:", en="Search for what the address says:"),
    # In the browser's own list of searches
    "opensearch": Text(
        vi="Tìm trong toàn văn thông cáo của {publisher}",
        en="Search the full text of the releases of {publisher}",
    ),
    "found_page": Text(vi="Trang thông tin", en="Page"),
    "found_notice": Text(vi="Thông báo", en="Notice"),
}
