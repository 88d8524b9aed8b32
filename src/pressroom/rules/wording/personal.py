"""Data of persons as they are written in texts, and what is official in spite of its look."""

import re
from collections.abc import Iterator

from pressroom.rules.wording.passage import Passage
from pressroom.text.syllables import CAPITALS

IDENTITY = re.compile(r"(?<![\w./-])0\d{2}[ .]?[0-3]\d{2}[ .]?\d{3}[ .]?\d{3}(?![\w/-]|[.,]\d)")
"""A citizen's twelve digits: province, century and sex, year of birth, six more (Luật Căn cước)."""

OLD_IDENTITY = re.compile(
    r"(?:CCCD|CMND|CMTND|căn cước(?: công dân)?|chứng minh(?: nhân dân| thư)?)[^\n\d]{0,25}"
    r"(\d{3}[ .]?\d{3}[ .]?\d{3}(?:[ .]?\d{3})?)(?![\w/-]|[.,]\d)",
    re.IGNORECASE,
)
"""Nine or twelve digits, where the word for an identity card stands before them."""

MOBILE = re.compile(
    r"(?<![\w.,/+-])(?:\(?\+?84\)?[ .-]?|0)[35789]\d(?:[ .-]?\d){7}(?![\w/-]|[.,]\d)"
)
"""A number of a mobile network (Thông tư 22/2014/TT-BTTTT: 03, 05, 07, 08, 09)."""

MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
"""An address for mail."""

ACCOUNT = re.compile(
    r"(?:số tài khoản|tài khoản số|STK|số TK|mã số thuế(?: cá nhân)?|MST)[^\n\d]{0,40}"
    r"(\d{6,19})(?!\w)",
    re.IGNORECASE,
)
"""The number of a bank account or a taxpayer."""

_PERSON = re.compile(
    rf"(?<!\w)(?:(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Ee]m|[Cc]háu|[Cc]ô|[Cc]hú|[Bb]ác) [{CAPITALS}]"
    rf"|(?:[Cc]hủ|[Tt]ên) tài khoản:? (?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ"
    rf"|Hồ|Ngô|Dương|Lý|Lò|Đinh|Trương) [{CAPITALS}])"
)
_BODY = re.compile(
    r"(?<!\w)(?:Ủy ban|UBND|Mặt trận|MTTQ|UBMTTQ|Quỹ|Sở|Kho bạc|Ban|Hội|Công ty|Doanh nghiệp"
    r"|Trung tâm|Văn phòng|Bệnh viện|Trường|Cục|Chi cục|Bảo hiểm|Phòng|Hợp tác xã|Đoàn|Liên đoàn"
    r"|Tập đoàn|Báo|Đài|Bộ|Viện|Tổng cục|Công an|Tòa án|Cơ quan|Đơn vị|Tổ chức)(?!\w)",
    re.IGNORECASE,
)


def is_of_a_person(passage: Passage, start: int) -> bool:
    """Whether the sentence around `start` names a person and no body."""
    sentence = passage.sentence(start)
    return _PERSON.search(sentence) is not None and _BODY.search(sentence) is None


def matches(pattern: re.Pattern[str], passage: Passage) -> Iterator[re.Match[str]]:
    """Every match that is no part of an address on the web or of code."""
    for match in pattern.finditer(passage.text):
        if not passage.is_markup(match.start()) or passage.text[: match.start()].endswith(
            ("](tel:", "](mailto:")
        ):
            yield match
