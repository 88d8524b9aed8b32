"""Bodies and the people who speak for them."""

from pressroom.text.bilingual import Text

WORDS = {
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
    "spoke_then": Text(vi="Người phát ngôn khi đăng", en="Spokesperson at the time"),
    "speaks_now": Text(vi="Người phát ngôn hiện nay", en="Spokesperson today"),
    "answers_now": Text(
        vi="Cơ quan phát hành đã kết thúc hoạt động; nay xin liên hệ",
        en="The body that issued this no longer exists; please turn to",
    ),
    "save_contact": Text(vi="Lưu danh thiếp (vCard)", en="Save contact (vCard)"),
    "speaks_no_more": Text(
        vi="Nay không còn làm người phát ngôn.", en="No longer speaks for the body."
    ),
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
}
