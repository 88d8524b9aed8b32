"""What the types of releases are, in a sentence for a citizen; their names stand with releases."""

from pressroom.text.bilingual import Text

WORDS = {
    "about_press-release": Text(
        vi="Nội dung chính thức mà cơ quan gửi báo chí về một quyết định, kết quả, chương trình"
        " hoặc số liệu mới.",
        en="What a body officially gives the press on a decision, a result, a programme or new"
        " figures.",
    ),
    "about_periodic": Text(
        vi="Thông tin cung cấp đều đặn theo tháng, quý hoặc năm về tình hình và kết quả công việc"
        " của cơ quan.",
        en="Information that a body gives regularly, by month, quarter or year, on how things stand"
        " and what it has done.",
    ),
    "about_urgent": Text(
        vi="Thông tin sớm nhất về thiên tai, sự cố, dịch bệnh hoặc vụ việc bất ngờ: điều gì đang"
        " xảy ra, người dân cần làm gì.",
        en="The first official word on a disaster, an accident, an outbreak or another sudden"
        " event: what is happening, and what people should do.",
    ),
    "about_statement": Text(
        vi="Ý kiến chính thức của cơ quan về một việc, do người có quyền phát ngôn nêu.",
        en="What a body officially says on a matter, in the words of somebody who may speak for"
        " it.",
    ),
    "about_answer": Text(
        vi="Câu trả lời chính thức của cơ quan cho câu hỏi gửi đến, trước hết là của báo chí.",
        en="A body's official answer to questions that were put to it, above all by the press.",
    ),
    "about_response": Text(
        vi="Cơ quan nói rõ về điều báo chí đã nêu: đúng đến đâu, vì sao, đã và sẽ làm gì.",
        en="What a body says to something that the press reported: how far it is right, why it"
        " came about, what was done and will be done.",
    ),
    "about_rebuttal": Text(
        vi="Bác bỏ tin giả, tin sai sự thật hoặc gây hiểu lầm đang lan truyền, kèm kết luận và căn"
        " cứ.",
        en="Refutes a fake, false or misleading claim that is going round, with the verdict and"
        " its grounds.",
    ),
    "about_invitation": Text(
        vi="Mời báo chí dự họp báo hoặc sự kiện: thời gian, địa điểm, nội dung, cách đăng ký.",
        en="Invites the press to a press conference or an event: when, where, what about, and how"
        " to register.",
    ),
    "about_consultation": Text(
        vi="Lấy ý kiến về dự thảo văn bản, chính sách: nội dung chính, hạn góp ý, nơi gửi và kết"
        " quả tiếp thu.",
        en="Asks for comments on a draft: its main points, until when and where to send them, and"
        " what came of them.",
    ),
    # The provisions that types of releases rest on
    "law_press-release": Text(
        vi="Điều 5 Nghị định 244/2026/NĐ-CP", en="Article 5 of Decree 244/2026/NĐ-CP"
    ),
    "law_periodic": Text(
        vi="Điều 6 Nghị định 244/2026/NĐ-CP", en="Article 6 of Decree 244/2026/NĐ-CP"
    ),
    "law_urgent": Text(
        vi="Điều 7 Nghị định 244/2026/NĐ-CP", en="Article 7 of Decree 244/2026/NĐ-CP"
    ),
    "law_statement": Text(
        vi="Điều 3 Nghị định 244/2026/NĐ-CP", en="Article 3 of Decree 244/2026/NĐ-CP"
    ),
    "law_answer": Text(
        vi="Điều 5 Nghị định 244/2026/NĐ-CP", en="Article 5 of Decree 244/2026/NĐ-CP"
    ),
    "law_invitation": Text(
        vi="Điều 5 Nghị định 244/2026/NĐ-CP", en="Article 5 of Decree 244/2026/NĐ-CP"
    ),
    "law_consultation": Text(vi="Quyết định 407/QĐ-TTg", en="Decision 407/QĐ-TTg"),
}
