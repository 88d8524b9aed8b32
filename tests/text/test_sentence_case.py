import pytest

from pressroom.text.sentence_case import sentence_case

NAMES = ["Sở Y tế", "Ủy ban nhân dân tỉnh Sông Lam", "Trần Thị Minh An"]
TEXT = (
    "Bờ hữu sông Lam sạt lở. Các hộ ở xã Tân Lam, tỉnh Sông Lam đã sơ tán. "
    "Vườn quốc gia Khe Vầu thả 14 cá thể; theo Vườn quốc gia Khe Vầu, UBND xã hỗ trợ."
)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("SẠT LỞ BỜ SÔNG LAM", "Sạt lở bờ sông Lam"),
        ("SẠT LỞ TẠI XÃ TÂN LAM, TỈNH SÔNG LAM", "Sạt lở tại xã Tân Lam, tỉnh Sông Lam"),
        ("SỞ Y TẾ CÔNG BỐ DỊCH", "Sở Y tế công bố dịch"),
        ("KẾT QUẢ KHÁM BỆNH BHYT QUÝ I VÀ QUÝ IV", "Kết quả khám bệnh BHYT quý I và quý IV"),
        ("HĐND TỈNH KHÓA XIX HỌP LẦN VI", "HĐND tỉnh khóa XIX họp lần VI"),
        ("VÌ SAO CHỢ VẪN HỌP", "Vì sao chợ vẫn họp"),
        ("TIÊM VẮC XIN COVID-19", "Tiêm vắc xin COVID-19"),
        ("DỊP TẾT NGUYÊN ĐÁN", "Dịp Tết Nguyên đán"),
        ("“ÁNH SÁNG” TẠI VƯỜN QUỐC GIA KHE VẦU", "“Ánh sáng” tại Vườn quốc gia Khe Vầu"),
        ("BÀ TRẦN THỊ MINH AN NHẬN NHIỆM VỤ", "Bà Trần Thị Minh An nhận nhiệm vụ"),
        ("12.846 THÍ SINH DỰ THI", "12.846 thí sinh dự thi"),
        ("", ""),
    ],
)
def test_a_title_in_capitals_is_written_as_in_a_sentence(title: str, expected: str) -> None:
    assert sentence_case(title, NAMES, TEXT) == expected
