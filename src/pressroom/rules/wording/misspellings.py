"""Pairs of syllables that are commonly mistaken, each with the right one.

Both syllables are Vietnamese, so that only a list can tell. Pairs that are also right somewhere are
not in it. Source: what dictionaries (Hoàng Phê, Từ điển tiếng Việt) give; written from memory.
"""

from collections.abc import Mapping
from types import MappingProxyType

_PAIRS = """
    bổ xung=bổ sung | sử lý=xử lý | xắp xếp=sắp xếp | xắp sếp=sắp xếp | sắp sếp=sắp xếp
    hổ trợ=hỗ trợ | giúp đở=giúp đỡ | đọc giả=độc giả | sáng lạng=xán lạn | xán lạng=xán lạn
    dành giật=giành giật | kiễm tra=kiểm tra | kiễm soát=kiểm soát | kỷ năng=kỹ năng
    kỷ thuật=kỹ thuật | kỹ niệm=kỷ niệm | rãi rác=rải rác | năng xuất=năng suất | lãi xuất=lãi suất
    hiệu xuất=hiệu suất | suất khẩu=xuất khẩu | sản suất=sản xuất | đề suất=đề xuất
    đột suất=đột xuất | tựu chung=tựu trung | chuẩn đoán=chẩn đoán | trãi qua=trải qua
    trãi nghiệm=trải nghiệm | bảo đãm=bảo đảm | thực hiên=thực hiện | lảnh đạo=lãnh đạo
    xả hội=xã hội | triễn khai=triển khai | phát triễn=phát triển | bão vệ=bảo vệ | bão đảm=bảo đảm
    giử gìn=giữ gìn | sữa chữa=sửa chữa | sữa đổi=sửa đổi | sửa chửa=sửa chữa | chửa bệnh=chữa bệnh
    chửa cháy=chữa cháy | bứt xúc=bức xúc | bức phá=bứt phá | bỏ xót=bỏ sót | sai xót=sai sót
    thiếu xót=thiếu sót | soi sét=soi xét | sét duyệt=xét duyệt | sét nghiệm=xét nghiệm
    chổ ở=chỗ ở | mổ sẻ=mổ xẻ | dăng ký=đăng ký | nổ lực=nỗ lực | lổ hổng=lỗ hổng
    nghĩ hưu=nghỉ hưu | nghĩ lễ=nghỉ lễ | ngưởi dân=người dân | quãng cáo=quảng cáo
    quãng bá=quảng bá | tỉ mĩ=tỉ mỉ | hướng dẩn=hướng dẫn | vân động=vận động | dể dàng=dễ dàng
    mạnh mẻ=mạnh mẽ | suông sẻ=suôn sẻ | quyết đinh=quyết định
    nghị đinh=nghị định | quy đinh=quy định | tuyên truyên=tuyên truyền | công bô=công bố
"""
_RIGHT_AFTER = {
    "năng xuất": "khả tiềm chức kỹ tính tài",
    "hiệu xuất": "tín dấu",
    "sử lý": "lịch",
    "kỷ năng": "thế",
    "kỷ thuật": "thế",
    "chuẩn đoán": "tiêu",
    "nổ lực": "vụ tiếng cháy",
    "hổ trợ": "con loài",
    "vân động": "phong",
}
"""Words after which the pair belongs to two others: `khả năng xuất khẩu`, `lịch sử lý luận`."""
_RIGHT_BEFORE = (
    "khẩu bản phát hiện sắc xứ nhập trình kho hàng cấp viện ngoại thân luận thuyết lượng"
)
"""Words before which it does."""

MISSPELLINGS: Mapping[str, str] = MappingProxyType(
    {
        wrong.strip(): right.strip()
        for wrong, _, right in (
            pair.partition("=") for line in _PAIRS.strip().split("\n") for pair in line.split("|")
        )
    }
)
"""Right by wrong, both in lower case."""

_RARE_WORDS = """
    bão bô bức bứt chổ chửa dăng dẩn dể giúp giật giử hiên hổ kiễm kỷ kỹ lạng lảnh lổ mĩ mẻ mổ
    nghĩ ngưởi nổ quãng rãi sử suông suất sét sếp sữa triễn truyên trãi tựu vân xung xuất xán xót xả
    xắp đinh đoán đãm đọc đở
"""
_RARE = frozenset(_RARE_WORDS.split())


def _suspects() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for pair in MISSPELLINGS:
        rare = next(syllable for syllable in pair.split() if syllable in _RARE)
        found.setdefault(rare, []).append(pair)
    return {rare: tuple(pairs) for rare, pairs in found.items()}


SUSPECTS: Mapping[str, tuple[str, ...]] = MappingProxyType(_suspects())
"""One syllable of each wrong pair, the rarer one, with the pairs that it tells of."""

_NEVER_DOUBLED_WORDS = """
    được của và các những với là mà thì nhưng nếu khi vì cũng vẫn đang đã sẽ rằng hoặc nhằm
    thuộc trên dưới để về cùng này kia đó như trong đến ở
    """
NEVER_DOUBLED = frozenset(_NEVER_DOUBLED_WORDS.split())
"""Words of grammar: those of content may meet (`cán bộ bộ phận`), or be doubled for good."""


def is_right(pair: str, before: str, after: str) -> bool:
    """Whether the words `before` and `after` a wrong pair (in lower case) say that it is two."""
    return before in _RIGHT_AFTER.get(pair, "").split() or after in _RIGHT_BEFORE.split()
