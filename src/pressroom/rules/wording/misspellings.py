"""Pairs of syllables that are commonly mistaken, each with the right one.

Both syllables are Vietnamese, so that only a list can tell. Pairs that are also right somewhere are
not in it. Source: what dictionaries (Hoàng Phê, Từ điển tiếng Việt) give; written from memory.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

_PAIRS = """
    bổ xung=bổ sung | chia sẽ=chia sẻ | sử lý=xử lý | xắp xếp=sắp xếp
    xắp sếp=sắp xếp | sắp sếp=sắp xếp | hổ trợ=hỗ trợ | giúp đở=giúp đỡ | đọc giả=độc giả
    sáng lạng=xán lạn | xán lạng=xán lạn | dành giật=giành giật
    để giành=để dành | kiễm tra=kiểm tra | kiễm soát=kiểm soát
    kỷ năng=kỹ năng | kỷ thuật=kỹ thuật | kỹ niệm=kỷ niệm
    rãi rác=rải rác | rộng rải=rộng rãi | năng xuất=năng suất
    lãi xuất=lãi suất | hiệu xuất=hiệu suất
    suất khẩu=xuất khẩu | sản suất=sản xuất | đề suất=đề xuất
    đột suất=đột xuất | tựu chung=tựu trung | chuẩn đoán=chẩn đoán | trãi qua=trải qua | trãi nghiệm=trải nghiệm
    bảo đãm=bảo đảm | thực hiên=thực hiện
    lảnh đạo=lãnh đạo | xả hội=xã hội | triễn khai=triển khai | phát triễn=phát triển
    bão vệ=bảo vệ | bão đảm=bảo đảm | giử gìn=giữ gìn | sữa chữa=sửa chữa | sữa đổi=sửa đổi
    sửa chửa=sửa chữa | chửa bệnh=chữa bệnh | chửa cháy=chữa cháy | nữa đêm=nửa đêm
    bứt xúc=bức xúc | bức phá=bứt phá | bỏ xót=bỏ sót | sai xót=sai sót | thiếu xót=thiếu sót
    soi sét=soi xét | xem sét=xem xét | sét duyệt=xét duyệt | sét nghiệm=xét nghiệm
    chuyên trở=chuyên chở
    chổ ở=chỗ ở | mổ sẻ=mổ xẻ | dăng ký=đăng ký | nổ lực=nỗ lực
    lổ hổng=lỗ hổng | nghĩ hưu=nghỉ hưu | nghĩ lễ=nghỉ lễ
    ngưởi dân=người dân | quãng cáo=quảng cáo | quãng bá=quảng bá
    tỉ mĩ=tỉ mỉ | hướng dẩn=hướng dẫn | vân động=vận động
    dể dàng=dễ dàng | mạnh mẻ=mạnh mẽ | vui vẽ=vui vẻ | suông sẻ=suôn sẻ | xoay sở=xoay xở
    lưc lượng=lực lượng
    điều kiên=điều kiện | sự kiên=sự kiện | quyết đinh=quyết định
    nghị đinh=nghị định | quy đinh=quy định | tuyên truyên=tuyên truyền | công bô=công bố
"""

MISSPELLINGS: Mapping[str, str] = MappingProxyType(
    {
        wrong: right
        for wrong, right in (
            pair.split("=") for pair in re.split(r"\s*\|\s*|\s*\n\s*", _PAIRS.strip())
        )
    }
)
"""Right by wrong, both in lower case."""

_RARE = frozenset(
    """
    bão bô bức bứt chia chổ chửa dăng dẩn dể giành giật giử hiên hổ kiên kiễm kỷ kỹ
    lưc lạng lảnh lổ mĩ mẻ mổ nghĩ ngưởi nổ nữa quãng rãi rải sử suông suất sét sếp sữa triễn truyên
    trãi trở tựu vui vân vẽ xoay xung xuất xán xót xả xắp đinh đoán đãm đọc đở
    """.split()
)


def _suspects() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for pair in MISSPELLINGS:
        rare = next(syllable for syllable in pair.split() if syllable in _RARE)
        found.setdefault(rare, []).append(pair)
    return {rare: tuple(pairs) for rare, pairs in found.items()}


SUSPECTS: Mapping[str, tuple[str, ...]] = MappingProxyType(_suspects())
"""One syllable of each wrong pair, the rarer one, with the pairs that it tells of."""

NEVER_DOUBLED = frozenset(
    """
    được của và các những với là mà thì nhưng nếu khi vì cũng vẫn đang đã sẽ rằng hoặc nhằm
    thuộc trên dưới để về cùng này kia đó như trong đến ở
    """.split()
)
"""Words of grammar: those of content may meet (`cán bộ bộ phận`), or be doubled for good."""
