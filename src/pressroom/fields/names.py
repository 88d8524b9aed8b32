"""What the words that a key may hold are called in the newsroom."""

from pressroom.model.erasure import Reason
from pressroom.model.network import Level, Role
from pressroom.model.release import Broadcast, PublishedForm, Type
from pressroom.text.bilingual import Text, same

TYPES = {
    Type.PRESS_RELEASE: Text(vi="thông cáo báo chí", en="press release"),
    Type.PERIODIC: Text(vi="thông tin định kỳ", en="periodic information"),
    Type.URGENT: Text(vi="thông tin đột xuất, bất thường", en="urgent information"),
    Type.STATEMENT: Text(vi="phát ngôn chính thức", en="official statement"),
    Type.ANSWER: Text(vi="trả lời báo chí", en="answer to the press"),
    Type.RESPONSE: Text(vi="phản hồi thông tin báo chí nêu", en="response to a press report"),
    Type.REBUTTAL: Text(vi="bác bỏ thông tin sai sự thật", en="rebuttal of false information"),
    Type.INVITATION: Text(vi="giấy mời, thông báo họp báo", en="invitation"),
    Type.CONSULTATION: Text(vi="lấy ý kiến", en="consultation"),
}
BROADCASTS = {
    Broadcast.NORMAL: Text(vi="thông thường", en="normal"),
    Broadcast.PRIORITY: Text(vi="ưu tiên", en="priority"),
    Broadcast.URGENT: Text(vi="khẩn cấp", en="urgent"),
}
FORMS = {
    PublishedForm.PRESS_CONFERENCE: Text(vi="họp báo", en="press conference"),
    PublishedForm.CHANNEL: Text(
        vi="cổng thông tin, kênh số chính thức", en="portal or official digital channel"
    ),
    PublishedForm.DIRECT: Text(
        vi="phát ngôn, trả lời phỏng vấn trực tiếp", en="direct statement or interview"
    ),
    PublishedForm.RELEASE: Text(
        vi="thông cáo báo chí, văn bản trả lời", en="press release or written answer"
    ),
    PublishedForm.BRIEFING: Text(vi="giao ban báo chí", en="press briefing"),
}
ROLES = {
    Role.HEAD: Text(vi="người đứng đầu", en="head of the body"),
    Role.REGULAR: Text(vi="người phát ngôn", en="regular spokesperson"),
    Role.AUTHORIZED: Text(vi="người được ủy quyền phát ngôn", en="authorised for one matter"),
}
LEVELS = {
    Level.MINISTRY: Text(vi="bộ, cơ quan ngang bộ", en="ministry"),
    Level.PROVINCE: Text(vi="tỉnh, thành phố", en="province"),
    Level.DEPARTMENT: Text(vi="sở, ban, ngành", en="department"),
    Level.SERVICE_UNIT: Text(vi="đơn vị sự nghiệp", en="public service unit"),
    Level.VERTICAL: Text(vi="cơ quan ngành dọc", en="local office of a central body"),
    Level.COMMUNE: Text(vi="xã, phường, đặc khu", en="commune, ward or special zone"),
}
VERDICTS = {
    "fake": Text(vi="tin giả", en="fake"),
    "false": Text(vi="sai sự thật", en="false"),
    "misleading": Text(vi="gây hiểu lầm", en="misleading"),
}
ASKERS = {
    "press": Text(vi="cơ quan báo chí", en="the press"),
    "citizen": Text(vi="người dân", en="a citizen"),
    "voter": Text(vi="cử tri", en="a voter"),
}
EVENT_KINDS = {
    "press-conference": Text(vi="họp báo", en="press conference"),
    "ceremony": Text(vi="lễ, hội nghị", en="ceremony"),
    "visit": Text(vi="chuyến thực tế", en="visit"),
    "online": Text(vi="sự kiện trực tuyến", en="online event"),
}
EVENT_STATUSES = {
    "planned": Text(vi="theo kế hoạch", en="planned"),
    "moved": Text(vi="đổi lịch", en="moved"),
    "cancelled": Text(vi="hủy", en="cancelled"),
    "held": Text(vi="đã diễn ra", en="held"),
}
RECORDING_KINDS = {
    "video": Text(vi="hình", en="video"),
    "audio": Text(vi="tiếng", en="sound"),
}
ATTACHMENT_ROLES = {
    "signed": Text(vi="bản đã ký", en="the signed text"),
    "annex": Text(vi="phụ lục", en="annex"),
    "data": Text(vi="số liệu", en="data"),
}
WITHDRAWN_TEXTS = {
    "kept": Text(vi="giữ nội dung trên trang", en="the text stays on the page"),
    "removed": Text(vi="gỡ bỏ nội dung", en="the text is removed"),
}
CHANNELS = {
    "zalo": same("Zalo"),
    "facebook": same("Facebook"),
    "youtube": same("YouTube"),
    "tiktok": same("TikTok"),
    "x": same("X"),
    "website": Text(vi="trang thông tin điện tử", en="website"),
    "other": Text(vi="kênh khác", en="another channel"),
}
REPOSITORIES = {
    "private": Text(vi="chỉ người được cấp quyền đọc được", en="read by members only"),
    "public": Text(vi="ai cũng đọc được", en="read by everybody"),
}
APPROVALS = {
    "none": Text(vi="không bắt buộc ghi người duyệt", en="the approver need not be named"),
    "required": Text(vi="mỗi thông cáo phải ghi người duyệt", en="each release names its approver"),
}
HOSTS = {
    "github": same("GitHub"),
    "gitlab": same("GitLab"),
    "forgejo": same("Forgejo"),
    "local": Text(vi="chỉ trên máy này", en="on this machine only"),
}
AUDIENCES = {
    "internal": Text(vi="nội bộ", en="internal"),
    "public": Text(vi="công khai", en="public"),
}
EDITIONS = {
    "vi": Text(vi="tiếng Việt", en="Vietnamese"),
    "en": Text(vi="tiếng Anh", en="English"),
}
"""The languages in which the interface has words, and so a full edition can be made."""
ERASURE_REASONS = {
    Reason.PERSONAL_DATA: Text(vi="dữ liệu cá nhân", en="personal data"),
    Reason.SECRET: Text(vi="bí mật nhà nước, bí mật công tác", en="a state or official secret"),
    Reason.COURT_ORDER: Text(vi="bản án, quyết định của tòa án", en="a court's order"),
    Reason.AUTHORITY_ORDER: Text(
        vi="yêu cầu của cơ quan có thẩm quyền", en="an order of a competent authority"
    ),
    Reason.COPYRIGHT: Text(vi="quyền tác giả, quyền hình ảnh", en="copyright or image rights"),
}
