import io

import pytest
from PIL import Image

from pressroom.imports.document import Picture
from pressroom.imports.pictures import files
from pressroom.imports.structure import Shown


def a_picture(kind: str, mode: str = "RGB", **changes: str) -> Picture:
    target = io.BytesIO()
    Image.new(mode, (8, 6)).save(target, kind)
    return Picture(target.getvalue(), "bin", **changes)


@pytest.mark.parametrize(
    ("kind", "ending"),
    [
        ("PNG", "png"),
        ("JPEG", "jpg"),
        ("GIF", "gif"),
        ("WEBP", "webp"),
        ("TIFF", "png"),
        ("BMP", "png"),
    ],
)
def test_a_picture_is_of_a_kind_that_browsers_show(kind: str, ending: str) -> None:
    picture = a_picture(kind)
    (file,) = files([Shown((picture,))])
    assert file.name == f"anh-1.{ending}"
    with Image.open(io.BytesIO(file.data)) as image:
        assert image.size == (8, 6)
    assert (file.data == picture.data) == (ending != "png" or kind == "PNG")


@pytest.mark.parametrize(
    "data", [b"\x01\x00\x00\x00" + bytes(80), b"", b"\xd7\xcd\xc6\x9a" + bytes(80)]
)
def test_what_cannot_be_drawn_has_no_data(data: bytes) -> None:
    (file,) = files([Shown((Picture(data, "emf"),))])
    assert (file.name, file.data) == ("anh-1.emf", b"")


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("Đoàn kiểm tra tại xã Tân Lam. Ảnh: Sở Y tế", "Đoàn kiểm tra tại xã Tân Lam", "Sở Y tế"),
        ("Đoàn kiểm tra (Ảnh: Minh An)", "Đoàn kiểm tra", "Minh An"),
        ("Ảnh: Minh An", "", "Minh An"),
        ("(Ảnh: Phòng báo chí)", "", "Phòng báo chí"),
        ("Ảnh 2: Đoàn kiểm tra", "Đoàn kiểm tra", ""),
        ("Hình 1. Bản đồ. Nguồn: Sở Xây dựng.", "Bản đồ", "Sở Xây dựng"),
        (
            "Ảnh: Đoàn công tác của Sở Y tế kiểm tra điểm tiêm tại xã Tân Lam sáng nay",
            "Đoàn công tác của Sở Y tế kiểm tra điểm tiêm tại xã Tân Lam sáng nay",
            "",
        ),
        ("(Đoàn kiểm tra)", "Đoàn kiểm tra", ""),
        ("", "", ""),
    ],
)
def test_the_line_below_a_picture(line: str, caption: str, credit: str) -> None:
    (file,) = files([Shown((a_picture("PNG"),), line)])
    assert (file.caption, file.credit) == (caption, credit)


def test_names_come_from_captions_and_are_different() -> None:
    pair = Shown((a_picture("PNG"), a_picture("PNG")), "Đập tràn")
    other = Shown((a_picture("PNG", alt="Một chiếc cầu"),))
    assert [file.name for file in files([pair, other])] == [
        "dap-tran.png", "dap-tran-2.png", "mot-chiec-cau.png",
    ]  # fmt: skip
