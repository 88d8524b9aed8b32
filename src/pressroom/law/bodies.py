"""Names of ministries, departments and agencies that are no more.

The mergers of 01/3/2025: Nghị quyết số 176/2025/QH15 về cơ cấu số lượng thành viên của Chính phủ,
and the decrees on each ministry of 28/02/2025; in the provinces Nghị định số 45/2025/NĐ-CP on the
departments of People's Committees. Written from memory: to be checked against the signed texts.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from pressroom.law.entry import UNOFFICIAL, FormerName

_LAST_DAY = date(2025, 2, 28)
_OF_MINISTRIES = f"Nghị quyết số 176/2025/QH15 ({UNOFFICIAL})"
_OF_PROVINCES = f"Nghị định số 45/2025/NĐ-CP ({UNOFFICIAL})"
_OF_FINANCE = f"Nghị định số 29/2025/NĐ-CP ({UNOFFICIAL})"

_FIELDS = {
    "Kế hoạch và Đầu tư": ("Tài chính",),
    "Giao thông vận tải": ("Xây dựng",),
    "Thông tin và Truyền thông": ("Khoa học và Công nghệ", "Văn hóa, Thể thao và Du lịch"),
    "Tài nguyên và Môi trường": ("Nông nghiệp và Môi trường",),
    "Nông nghiệp và Phát triển nông thôn": ("Nông nghiệp và Môi trường",),
    "Lao động - Thương binh và Xã hội": ("Nội vụ", "Y tế", "Giáo dục và Đào tạo"),
    "Lao động, Thương binh và Xã hội": ("Nội vụ", "Y tế", "Giáo dục và Đào tạo"),
}
"""What a ministry and a department had in hand, and in whose hands it is now."""


def _fields() -> Iterator[FormerName]:
    for field, heirs in _FIELDS.items():
        for kind, source in (("Bộ", _OF_MINISTRIES), ("Sở", _OF_PROVINCES)):
            yield FormerName(
                name=f"{kind} {field}",
                until=_LAST_DAY,
                successors=tuple(f"{kind} {heir}" for heir in heirs),
                source=source,
            )


FORMER_BODIES: Mapping[str, FormerName] = MappingProxyType(
    {
        entry.name: entry
        for entry in (
            *_fields(),
            FormerName(
                name="Ủy ban Dân tộc",
                from_=date(2003, 5, 16),
                until=_LAST_DAY,
                successors=("Bộ Dân tộc và Tôn giáo",),
                source=_OF_MINISTRIES,
            ),
            FormerName(
                name="Ủy ban Quản lý vốn nhà nước tại doanh nghiệp",
                from_=date(2018, 2, 3),
                until=_LAST_DAY,
                successors=("Bộ Tài chính",),
                source=_OF_MINISTRIES,
            ),
            FormerName(
                name="Tổng cục Thuế",
                until=_LAST_DAY,
                successors=("Cục Thuế",),
                source=_OF_FINANCE,
            ),
            FormerName(
                name="Tổng cục Hải quan",
                until=_LAST_DAY,
                successors=("Cục Hải quan",),
                source=_OF_FINANCE,
            ),
            FormerName(
                name="Tổng cục Thống kê",
                until=_LAST_DAY,
                successors=("Cục Thống kê",),
                source=_OF_FINANCE,
            ),
            FormerName(
                name="Tổng cục Dự trữ Nhà nước",
                until=_LAST_DAY,
                successors=("Cục Dự trữ Nhà nước",),
                source=_OF_FINANCE,
            ),
        )
    }
)
"""By the name as it was written."""

TELLING_WORDS = frozenset({"Đầu", "Giao", "Truyền", "Tài", "Phát", "Thương", "Dân", "Quản", "Tổng"})
"""One word of each name, that few other names have."""

FIRST_DAY_OF_CHANGE = min(entry.until for entry in FORMER_BODIES.values())
"""Until this day, inclusive, all of them were right."""
