"""Provinces that are no more, and the end of the district level.

63 provinces became 34 with Nghị quyết số 202/2025/QH15 of 12/6/2025; they and the communes alone
govern since 01/7/2025 (Luật Tổ chức chính quyền địa phương số 72/2025/QH15). Huế became a city
under the central government with Nghị quyết số 175/2024/QH15. Written from memory: to be checked
against the signed texts.
"""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from pressroom.law.entry import UNOFFICIAL, FormerName

LAST_DAY_OF_DISTRICTS = date(2025, 6, 30)
"""The last day of huyện, quận, thị xã and thành phố thuộc tỉnh."""

OF_DISTRICTS = f"Luật số 72/2025/QH15 ({UNOFFICIAL})"
_OF_MERGERS = f"Nghị quyết số 202/2025/QH15 ({UNOFFICIAL})"

_MERGED = {
    "tỉnh Tuyên Quang": "Hà Giang",
    "tỉnh Lào Cai": "Yên Bái",
    "tỉnh Thái Nguyên": "Bắc Kạn",
    "tỉnh Phú Thọ": "Hòa Bình, Vĩnh Phúc",
    "tỉnh Bắc Ninh": "Bắc Giang",
    "tỉnh Hưng Yên": "Thái Bình",
    "thành phố Hải Phòng": "Hải Dương",
    "tỉnh Ninh Bình": "Hà Nam, Nam Định",
    "tỉnh Quảng Trị": "Quảng Bình",
    "thành phố Đà Nẵng": "Quảng Nam",
    "tỉnh Quảng Ngãi": "Kon Tum",
    "tỉnh Gia Lai": "Bình Định",
    "tỉnh Khánh Hòa": "Ninh Thuận",
    "tỉnh Lâm Đồng": "Đắk Nông, Bình Thuận",
    "tỉnh Đắk Lắk": "Phú Yên",
    "Thành phố Hồ Chí Minh": "Bà Rịa - Vũng Tàu, Bình Dương",
    "tỉnh Đồng Nai": "Bình Phước",
    "tỉnh Tây Ninh": "Long An",
    "thành phố Cần Thơ": "Sóc Trăng, Hậu Giang",
    "tỉnh Vĩnh Long": "Bến Tre, Trà Vinh",
    "tỉnh Đồng Tháp": "Tiền Giang",
    "tỉnh Cà Mau": "Bạc Liêu",
    "tỉnh An Giang": "Kiên Giang",
}
"""Each province that took in others, and those."""

FORMER_PROVINCES: Mapping[str, FormerName] = MappingProxyType(
    {
        name: FormerName(
            name=f"tỉnh {name}",
            until=LAST_DAY_OF_DISTRICTS,
            successors=(heir,),
            source=_OF_MERGERS,
        )
        for heir, names in _MERGED.items()
        for name in names.split(", ")
    }
    | {
        "Thừa Thiên Huế": FormerName(
            name="tỉnh Thừa Thiên Huế",
            from_=date(1989, 6, 30),
            until=date(2024, 12, 31),
            successors=("thành phố Huế",),
            source=f"Nghị quyết số 175/2024/QH15 ({UNOFFICIAL})",
        )
    }
)
"""By the name without `tỉnh`."""

FIRST_DAY_OF_CHANGE = min(entry.until for entry in FORMER_PROVINCES.values())
"""Until this day, inclusive, all of them were right."""

_CITIES = """
    Bà_Rịa Bảo_Lộc Bạc_Liêu Bắc_Giang Bắc_Kạn Bắc_Ninh Bến_Cát Bến_Tre Biên_Hòa Buôn_Ma_Thuột
    Cà_Mau Cam_Ranh Cao_Bằng Cao_Lãnh Cẩm_Phả Châu_Đốc Chí_Linh Dĩ_An Đà_Lạt Điện_Biên_Phủ Đông_Hà
    Đông_Triều Đồng_Hới Đồng_Xoài Gia_Nghĩa Gò_Công Hà_Giang Hà_Tiên Hà_Tĩnh Hạ_Long Hải_Dương
    Hòa_Bình Hoa_Lư Hội_An Hồng_Ngự Hưng_Yên Kon_Tum Lai_Châu Lạng_Sơn Lào_Cai Long_Khánh Long_Xuyên
    Móng_Cái Mỹ_Tho Nam_Định Ngã_Bảy Nha_Trang Ninh_Bình Phan_Thiết Phổ_Yên Phú_Mỹ Phú_Quốc
    Phủ_Lý Phúc_Yên Pleiku Quảng_Ngãi Quy_Nhơn Rạch_Giá Sa_Đéc Sầm_Sơn Sóc_Trăng Sông_Công Sơn_La
    Tam_Điệp Tam_Kỳ Tân_An Tân_Uyên Tây_Ninh Thái_Bình Thái_Nguyên Thanh_Hóa Thủ_Dầu_Một Thủ_Đức
    Thuận_An Thủy_Nguyên Trà_Vinh Tuy_Hòa Tuyên_Quang Từ_Sơn Uông_Bí Vị_Thanh Việt_Trì Vinh
    Vĩnh_Long Vĩnh_Yên Vũng_Tàu Yên_Bái
    """
PROVINCIAL_CITIES = tuple(name.replace("_", " ") for name in _CITIES.split())
"""Cities below a province (or, as Thủ Đức, below a city) until `LAST_DAY_OF_DISTRICTS`."""
