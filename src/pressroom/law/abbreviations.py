"""Abbreviations that official texts use, and spellings of which both are read.

Source: usage in official texts and in the symbols of their numbers; no text lists them all.
"""

from collections.abc import Mapping
from types import MappingProxyType

ABBREVIATIONS: Mapping[str, str] = MappingProxyType(
    {
        "ANTT": "an ninh, trật tự",
        "ATGT": "an toàn giao thông",
        "ATTP": "an toàn thực phẩm",
        "ATVSTP": "an toàn vệ sinh thực phẩm",
        "BCĐ": "Ban Chỉ đạo",
        "BHTN": "bảo hiểm thất nghiệp",
        "BHXH": "bảo hiểm xã hội",
        "BHYT": "bảo hiểm y tế",
        "CBCC": "cán bộ, công chức",
        "CCCD": "căn cước công dân",
        "CCHC": "cải cách hành chính",
        "CDC": "Trung tâm Kiểm soát bệnh tật",
        "CĐS": "chuyển đổi số",
        "CNTT": "công nghệ thông tin",
        "CSGT": "cảnh sát giao thông",
        "DTTS": "dân tộc thiểu số",
        "ĐBQH": "đại biểu Quốc hội",
        "ĐVHC": "đơn vị hành chính",
        "FDI": "đầu tư trực tiếp nước ngoài",
        "GD&ĐT": "Giáo dục và Đào tạo",
        "GPMB": "giải phóng mặt bằng",
        "GRDP": "tổng sản phẩm trên địa bàn",
        "GTVT": "giao thông vận tải",
        "HĐND": "Hội đồng nhân dân",
        "HTX": "hợp tác xã",
        "KCN": "khu công nghiệp",
        "KH&CN": "Khoa học và Công nghệ",
        "KH&ĐT": "Kế hoạch và Đầu tư",
        "KKT": "khu kinh tế",
        "KT-XH": "kinh tế - xã hội",
        "LĐTBXH": "Lao động - Thương binh và Xã hội",
        "LĐ-TB&XH": "Lao động - Thương binh và Xã hội",
        "MTTQ": "Mặt trận Tổ quốc",
        "NN&MT": "Nông nghiệp và Môi trường",
        "NN&PTNT": "Nông nghiệp và Phát triển nông thôn",
        "NSNN": "ngân sách nhà nước",
        "NTM": "nông thôn mới",
        "PCCC": "phòng cháy, chữa cháy",
        "PCTT": "phòng, chống thiên tai",
        "QLNN": "quản lý nhà nước",
        "QLTT": "quản lý thị trường",
        "SXH": "sốt xuất huyết",
        "THCS": "trung học cơ sở",
        "THPT": "trung học phổ thông",
        "TN&MT": "Tài nguyên và Môi trường",
        "TNGT": "tai nạn giao thông",
        "TP": "thành phố",
        "TP.HCM": "Thành phố Hồ Chí Minh",
        "TPHCM": "Thành phố Hồ Chí Minh",
        "TT&TT": "Thông tin và Truyền thông",
        "TTHC": "thủ tục hành chính",
        "UBND": "Ủy ban nhân dân",
        "VH-TT&DL": "Văn hóa, Thể thao và Du lịch",
        "VHTTDL": "Văn hóa, Thể thao và Du lịch",
        "VSATTP": "vệ sinh an toàn thực phẩm",
    }
)

OTHER_SPELLINGS: tuple[tuple[str, ...], ...] = (
    ("quý I", "quý 1"),
    ("quý II", "quý 2"),
    ("quý III", "quý 3"),
    ("quý IV", "quý 4"),
    ("vắc-xin", "vaccine", "vacxin"),
    ("COVID", "cô vít"),
    ("xe buýt", "xe bus"),
    ("trực tuyến", "online"),
)
"""What is written in several ways; the first is the one of official texts."""
