"""Takes the pictures of the guide anew: `python -m guide.pictures`, in the folder `tests`.

They are of the form as it is, filled in by the officer of the form's own test.
"""

from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import Page, expect, sync_playwright

import tools
from built.form import Officer, a_desk
from built.sample import REPOSITORY

GUIDE = REPOSITORY / "content/guide"
SIZE = {"width": 1100, "height": 760}
COLOURS = 64
TITLE = "Phát thuốc khử khuẩn giếng nước miễn phí tại 26 xã, phường sau lũ"
SUMMARY = (
    "Từ ngày 25 đến ngày 30 tháng 11 năm 2026, trạm y tế của 26 xã, phường bị ngập phát miễn phí "
    "thuốc khử khuẩn giếng nước; mỗi hộ nhận một gói, đủ dùng cho một giếng."
)
TEXT = "Sở Y tế đã chuyển 2.400 gói thuốc đến trạm y tế của 26 xã, phường bị ngập."


def main() -> None:
    """Write every picture of the guide."""
    with (
        TemporaryDirectory() as folder,
        a_desk(Path(folder) / "repo") as desk,
        sync_playwright() as driver,
    ):
        browser = driver.chromium.launch(executable_path=tools.chromium())
        page = browser.new_page(viewport=SIZE, locale="vi-VN")  # type: ignore[arg-type]
        officer = Officer(page, desk).comes("collections/releases/new")
        officer.writes("Tiêu đề", TITLE)
        officer.chooses("Loại", "thong cao bao chi")
        officer.chooses("Cơ quan ban hành", "so y te")
        officer.writes("Tóm tắt", SUMMARY)
        officer.types_the_text(TEXT)
        officer.writes("Giờ đăng", "2026-11-24T09:00")
        officer.chooses("Lĩnh vực", "y te")
        officer.saves()
        expect(page.get_by_text("Đã lưu bản nháp")).to_be_hidden()
        page.mouse.wheel(0, -4000)
        _take(page, "bieu-mau.png")
        page.get_by_role("button", name="Tình trạng: Bản nháp").click()
        expect(page.get_by_role("menuitem")).to_have_count(3)
        _take(page, "gui-duyet.png", height=240)
        browser.close()


def _take(page: Page, name: str, height: int = SIZE["height"]) -> None:
    clip = {"x": 0, "y": 0, "width": SIZE["width"], "height": height}
    shot = Image.open(BytesIO(page.screenshot(clip=clip)))  # type: ignore[arg-type]
    few = shot.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(GUIDE / name, optimize=True)


if __name__ == "__main__":
    main()
