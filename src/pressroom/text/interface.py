"""Every string of the interface, in both languages.

Templates read them as `t.name`; a name that stands in no catalogue stops the build.
"""

from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType

from babel import Locale, UnknownLocaleError

from pressroom.text.bilingual import Text

WORDS: Mapping[str, Text] = MappingProxyType({
    # Sections and navigation
    "home": Text(vi="Trang chủ", en="Home"),
    "releases": Text(vi="Thông cáo", en="Releases"),
    "departments": Text(vi="Cơ quan, đơn vị", en="Bodies"),
    "breadcrumbs": Text(vi="Đường dẫn", en="Breadcrumbs"),
    "archive": Text(vi="Kho thông cáo", en="Archive of releases"),
    "archive_summary": Text(
        vi="Toàn bộ thông cáo, thông tin báo chí đã đăng, mới nhất ở trên.",
        en="Every release that was published, newest first.",
    ),
    "all_releases": Text(vi="Xem tất cả thông cáo", en="See all releases"),
    "by_time": Text(vi="Theo thời gian", en="By time"),
    "year": Text(vi="Năm {year}", en="{year}"),
    "year_releases": Text(vi="Thông cáo năm {year}", en="Releases of {year}"),
    "month_releases": Text(vi="Thông cáo {month}", en="Releases of {month}"),
    "count": Text(vi="{count} thông cáo", en="{count} releases"),
    "count_one": Text(vi="1 thông cáo", en="1 release"),
    "none_yet": Text(vi="Chưa có thông cáo nào.", en="There are no releases yet."),
    "newer": Text(vi="Mới hơn", en="Newer"),
    "oldest": Text(vi="Cũ nhất", en="Oldest"),
    "older": Text(vi="Cũ hơn", en="Older"),
    "page": Text(vi="trang {page}", en="page {page}"),
    "pages": Text(vi="Các trang", en="Pages"),
    # Home
    "latest": Text(vi="Mới nhất", en="Latest"),
    "urgent_now": Text(vi="Thông tin khẩn", en="Urgent"),
    "coming_events": Text(vi="Sắp diễn ra", en="Coming up"),
    "consultations_open": Text(vi="Đang lấy ý kiến", en="Open consultations"),
    "whom_to_call": Text(vi="Liên hệ báo chí", en="Press contact"),
    "press_help": Text(vi="Hỗ trợ phóng viên", en="Help for journalists"),
    "home_summary": Text(
        vi="Thông cáo báo chí, người phát ngôn và kênh tin của {publisher}.",
        en="Press releases, spokespersons and feeds of {publisher}.",
    ),
    "feeds": Text(vi="Kênh tin", en="Feeds"),
    "feeds_text": Text(
        vi="Nhận thông cáo mới trong ứng dụng đọc tin:",
        en="Get new releases in a feed reader:",
    ),
    # Types
    "press-release": Text(vi="Thông cáo báo chí", en="Press release"),
    "periodic": Text(vi="Thông tin định kỳ", en="Periodic information"),
    "urgent": Text(vi="Thông tin đột xuất, bất thường", en="Urgent information"),
    "statement": Text(vi="Phát ngôn chính thức", en="Official statement"),
    "answer": Text(vi="Trả lời báo chí", en="Answer to the press"),
    "response": Text(vi="Phản hồi thông tin báo chí nêu", en="Response to press reports"),
    "rebuttal": Text(vi="Bác bỏ thông tin sai sự thật", en="Rebuttal"),
    "invitation": Text(vi="Giấy mời, thông báo họp báo", en="Invitation"),
    "consultation": Text(vi="Lấy ý kiến", en="Consultation"),
    # A release
    "number": Text(vi="Số", en="Number"),
    "embargo": Text(vi="Giờ được đăng, phát", en="Embargoed until"),
    "updated": Text(vi="Cập nhật", en="Updated"),
    "topics": Text(vi="Lĩnh vực", en="Topics"),
    "places": Text(vi="Địa bàn", en="Places"),
    "form": Text(vi="Hình thức cung cấp", en="How it was given"),
    "form_press-conference": Text(vi="Họp báo", en="Press conference"),
    "form_channel": Text(
        vi="Cổng thông tin, kênh số chính thức", en="Portal or official digital channel"
    ),
    "form_direct": Text(vi="Phát ngôn, trả lời trực tiếp", en="Direct statement or interview"),
    "form_release": Text(vi="Thông cáo, văn bản trả lời", en="Release or written answer"),
    "form_briefing": Text(vi="Giao ban báo chí", en="Press briefing"),
    "broadcast": Text(vi="Mức độ phát trên truyền thanh cơ sở", en="Grade for local broadcast"),
    "broadcast_normal": Text(vi="Thông thường", en="Normal"),
    "broadcast_priority": Text(vi="Ưu tiên", en="Priority"),
    "broadcast_urgent": Text(vi="Khẩn cấp", en="Urgent"),
    "approved": Text(vi="Người duyệt", en="Approved by"),
    "incident": Text(vi="Sự việc", en="Incident"),
    "pictures": Text(vi="Hình ảnh", en="Pictures"),
    "credit": Text(vi="Nguồn ảnh", en="Credit"),
    "attachments": Text(vi="Tài liệu kèm theo", en="Attachments"),
    "role_signed": Text(vi="bản ký", en="signed copy"),
    "role_annex": Text(vi="phụ lục", en="annex"),
    "role_data": Text(vi="dữ liệu", en="data"),
    "recordings": Text(vi="Băng ghi hình, ghi âm", en="Recordings"),
    "video": Text(vi="Ghi hình", en="Video"),
    "audio": Text(vi="Ghi âm", en="Audio"),
    "duration": Text(vi="Thời lượng", en="Duration"),
    "transcript": Text(vi="Lời ghi", en="Transcript"),
    "questions": Text(vi="Hỏi và đáp", en="Questions and answers"),
    "legal_basis": Text(vi="Căn cứ pháp lý", en="Legal basis"),
    "replaced_by": Text(vi="được thay thế bằng", en="replaced by"),
    "no_longer_in_force": Text(vi="đã hết hiệu lực", en="no longer in force"),
    "legal_note": Text(
        vi="Tên và hiệu lực văn bản lấy từ nguồn không chính thức; cần đối chiếu với bản ký.",
        en="Titles and validity come from an unofficial source; check the signed text.",
    ),
    "corrected": Text(vi="Đính chính", en="Correction"),
    "corrected_at": Text(vi="Đính chính lúc {at}", en="Corrected at {at}"),
    "withdrawn": Text(vi="Đã thu hồi", en="Withdrawn"),
    "withdrawn_at": Text(
        vi="Thông cáo này đã được thu hồi lúc {at}", en="This release was withdrawn at {at}"
    ),
    "removed_at": Text(
        vi="Nội dung thông cáo này đã được gỡ bỏ lúc {at}",
        en="The text of this release was removed at {at}",
    ),
    "replacement": Text(vi="Thông cáo thay thế", en="It is replaced by"),
    "reason": Text(vi="Lý do", en="Reason"),
    "translation_note": Text(
        vi="Đây là bản dịch. Bản tiếng Việt là văn bản chính thức.",
        en="This is a translation. The Vietnamese text is the official one.",
    ),
    "machine_note": Text(vi="Bản dịch máy.", en="Translated by machine."),
    "translated_by": Text(vi="Người dịch", en="Translated by"),
    "reviewed_by": Text(vi="Người duyệt bản dịch", en="Reviewed by"),
    "official_text": Text(vi="Xem bản tiếng Việt", en="See the Vietnamese text"),
    "also_in": Text(vi="Ngôn ngữ khác", en="Other languages"),
    "imported_note": Text(
        vi="Thông cáo này được chuyển sang từ hệ thống cũ:",
        en="This release was brought over from an older system:",
    ),
    "responds_to": Text(vi="Nội dung được trả lời, phản hồi", en="What this responds to"),
    "claim": Text(vi="Thông tin được nêu", en="What was said"),
    "claim_rebuttal": Text(vi="Thông tin đang lan truyền", en="What is claimed"),
    "verdict": Text(vi="Kết luận", en="Verdict"),
    "verdict_fake": Text(vi="Tin giả", en="Fake"),
    "verdict_false": Text(vi="Sai sự thật", en="False"),
    "verdict_misleading": Text(vi="Gây hiểu lầm", en="Misleading"),
    "from_press": Text(vi="Báo chí", en="The press"),
    "from_citizen": Text(vi="Người dân", en="A citizen"),
    "from_voter": Text(vi="Cử tri", en="Voters"),
    "outlet": Text(vi="Nơi đăng", en="Outlet"),
    "article": Text(vi="Bài đăng", en="Article"),
    "asked_by": Text(vi="Nguồn hỏi", en="Asked by"),
    "event": Text(vi="Sự kiện", en="Event"),
    "event_press-conference": Text(vi="Họp báo", en="Press conference"),
    "event_ceremony": Text(vi="Lễ, hội nghị", en="Ceremony"),
    "event_visit": Text(vi="Thực địa", en="Visit"),
    "event_online": Text(vi="Trực tuyến", en="Online"),
    "status_planned": Text(vi="Sẽ diễn ra", en="Planned"),
    "status_moved": Text(vi="Đã đổi lịch", en="Moved"),
    "status_cancelled": Text(vi="Đã hủy", en="Cancelled"),
    "status_held": Text(vi="Đã diễn ra", en="Held"),
    "start": Text(vi="Bắt đầu", en="Starts"),
    "end": Text(vi="Kết thúc", en="Ends"),
    "place": Text(vi="Địa điểm", en="Place"),
    "online": Text(vi="Tham dự trực tuyến", en="Join online"),
    "chair": Text(vi="Chủ trì", en="Chaired by"),
    "contact": Text(vi="Đầu mối", en="Contact"),
    "register": Text(vi="Đăng ký tham dự", en="To register"),
    "documents": Text(vi="Tài liệu", en="Documents"),
    "consultation_dates": Text(vi="Thời gian lấy ý kiến", en="Open for comments"),
    "from_until": Text(vi="từ {start} đến hết {end}", en="{start} to {end}"),
    "closed": Text(vi="Đã hết hạn", en="Closed"),
    "draft": Text(vi="Dự thảo", en="Draft"),
    "send_to": Text(vi="Gửi ý kiến về", en="Send comments to"),
    "outcome": Text(vi="Kết quả", en="Outcome"),
    "facts": Text(vi="Thông tin chung", en="Details"),
    "previous": Text(vi="Bài trước của cơ quan này", en="Previous from this body"),
    "next": Text(vi="Bài sau của cơ quan này", en="Next from this body"),
    "same_department": Text(vi="Của cùng cơ quan", en="From the same body"),
    # People
    "spokesperson": Text(vi="Người phát ngôn", en="Spokesperson"),
    "speaking_today": Text(vi="Người được phát ngôn hôm nay", en="Who may speak today"),
    "spoke_before": Text(vi="Đã hết nhiệm kỳ", en="Earlier terms"),
    "speaks_later": Text(vi="Sắp nhận nhiệm vụ", en="Coming terms"),
    "nobody_speaks": Text(
        vi="Hiện chưa có người được giao phát ngôn; xin liên hệ cơ quan cấp trên.",
        en="Nobody is assigned to speak at present; please turn to the body above.",
    ),
    "role_head": Text(vi="Người đứng đầu", en="Head of the body"),
    "role_regular": Text(vi="Người phát ngôn thường xuyên", en="Regular spokesperson"),
    "role_authorized": Text(vi="Người được ủy quyền phát ngôn", en="Authorised spokesperson"),
    "matter": Text(vi="Nội dung được ủy quyền", en="Authorised for"),
    "decision": Text(vi="Quyết định", en="Decision"),
    "decision_of": Text(vi="số {number}, {day}", en="No. {number}, {day}"),
    "since": Text(vi="từ {start}", en="since {start}"),
    "languages_spoken": Text(vi="Ngôn ngữ", en="Languages"),
    "phone": Text(vi="Điện thoại", en="Telephone"),
    "email": Text(vi="Thư điện tử", en="E-mail"),
    "hours": Text(vi="Giờ trực", en="Hours"),
    "address": Text(vi="Địa chỉ", en="Address"),
    "person": Text(vi="Họ và tên", en="Name"),
    "position": Text(vi="Chức vụ", en="Position"),
    "term": Text(vi="Thời hạn", en="Term"),
    # A body
    "departments_summary": Text(
        vi="Các cơ quan, đơn vị phát hành thông cáo và người phát ngôn của từng nơi.",
        en="The bodies that issue releases, and who speaks for each.",
    ),
    "level": Text(vi="Loại cơ quan", en="Kind of body"),
    "level_ministry": Text(vi="Bộ, ngành trung ương", en="Ministry"),
    "level_province": Text(vi="Cấp tỉnh", en="Province"),
    "level_department": Text(vi="Sở, ban, ngành", en="Department"),
    "level_service-unit": Text(vi="Đơn vị sự nghiệp", en="Service unit"),
    "level_vertical": Text(vi="Cơ quan ngành dọc", en="Vertical agency"),
    "level_commune": Text(vi="Xã, phường, đặc khu", en="Commune"),
    "abbreviation": Text(vi="Viết tắt", en="Abbreviation"),
    "code": Text(vi="Mã định danh", en="Agency code"),
    "website": Text(vi="Trang thông tin", en="Website"),
    "above": Text(vi="Trực thuộc", en="Part of"),
    "below": Text(vi="Đơn vị trực thuộc", en="Bodies below it"),
    "channels": Text(vi="Kênh chính thức", en="Official channels"),
    "press_contact": Text(vi="Đầu mối báo chí", en="Press contact"),
    "its_releases": Text(vi="Thông cáo của cơ quan", en="Its releases"),
    "ended": Text(vi="Đã kết thúc hoạt động {day}", en="Ceased to exist on {day}"),
    "successors": Text(vi="Cơ quan kế thừa", en="Succeeded by"),
    "predecessors": Text(vi="Cơ quan trước đó", en="Succeeds"),
    "former": Text(vi="Cơ quan đã sắp xếp, hợp nhất", en="Former bodies"),
    "about_body": Text(vi="Thông tin cơ quan", en="About this body"),
    "department_summary": Text(
        vi="Thông cáo, người phát ngôn và đầu mối báo chí của {name}.",
        en="Releases, spokespersons and press contact of {name}.",
    ),
    # Feeds
    "feed_text": Text(
        vi="Thông cáo, thông tin báo chí mới của {body}, đăng toàn văn.",
        en="New press releases of {body}, in full.",
    ),
})  # fmt: skip


@lru_cache(maxsize=256)
def language_name(tag: str, language: str) -> str:
    """The language `tag` inside a sentence of `language`: `tiếng Pháp`, `French`; else the tag."""
    locale = _locale(tag)
    name = locale.get_language_name(language) if locale else None
    if not name:
        return tag
    return name[:1].lower() + name[1:] if language == "vi" else name


@cache
def own_name(tag: str) -> str:
    """The language `tag` as its own readers call it: `Tiếng Việt`, `Français`; else the tag."""
    locale = _locale(tag)
    name = locale.get_display_name() if locale else None
    return name[:1].upper() + name[1:] if name else tag


@cache
def marked(tag: str) -> str:
    """The attributes of an element in the language `tag`: `lang`, and `dir` where right to left."""
    locale = _locale(tag)
    right_to_left = locale is not None and locale.text_direction == "rtl"
    return f'lang="{tag}" dir="rtl"' if right_to_left else f'lang="{tag}"'


def _locale(tag: str) -> Locale | None:
    try:
        return Locale.parse(tag, sep="-")
    except (ValueError, UnknownLocaleError):
        return None


class Interface:
    """The catalogue in one language; a name that is missing raises `KeyError`."""

    def __init__(self, language: str) -> None:
        self.language = language

    def __getitem__(self, name: str) -> str:
        """The text as it stands."""
        return WORDS[name][self.language]

    def __contains__(self, name: str) -> bool:
        return name in WORDS

    def filled(self, name: str, /, **values: object) -> str:
        """The text with its places filled."""
        return WORDS[name][self.language].format(**values)

    def count(self, number: int) -> str:
        """So many releases, in words that agree with the number."""
        if number == 1:
            return self["count_one"]
        return self.filled(
            "count", count=f"{number:,}".replace(",", "." if self.language == "vi" else ",")
        )
