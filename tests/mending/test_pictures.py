"""Pictures: position data goes and no pixel changes; what is too large becomes smaller."""

import io
from hashlib import shake_256
from typing import Any

import pytest
from PIL import Image, ImageCms, ImageStat
from PIL.ExifTags import GPS, IFD, Base
from PIL.PngImagePlugin import PngInfo

from pressroom.load.repository import load
from pressroom.mending.pictures import xmp
from pressroom.mending.pictures.position import without_position
from pressroom.mending.pictures.smaller import smaller
from pressroom.mending.plan import changes
from pressroom.rules.check import check
from pressroom.rules.examples import EXAMPLE_AS_OF, laid

XMP = (
    b'<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description '
    b'exif:GPSLatitude="18,40.2N" exif:GPSLongitude=\'105,41E\' dc:title="Tram">'
    b"<exif:GPSAltitude>12/1</exif:GPSAltitude></rdf:Description></rdf:RDF></x:xmpmeta>"
    b'<?xpacket end="w"?>'
)
PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
KINDS = pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])


def a_picture(kind: str, size: tuple[int, int] = (64, 48), quality: int = 90) -> bytes:
    """A picture of noise, taken upside down at a place."""
    width, height = size
    noise = shake_256(kind.encode()).digest(width * height * 3)
    image = Image.frombytes("RGB", size, noise)
    exif = Image.Exif()
    exif[Base.Make] = "Máy ảnh"
    exif[Base.Orientation] = 3
    exif.get_ifd(IFD.GPSInfo).update(
        {
            GPS.GPSLatitudeRef: "N",
            GPS.GPSLatitude: (18.0, 40.0, 12.3),
            GPS.GPSLongitudeRef: "E",
            GPS.GPSLongitude: (105.0, 41.0, 33.0),
        }
    )
    to = io.BytesIO()
    image.save(to, kind, exif=exif, icc_profile=PROFILE, **_options(kind, quality))
    return to.getvalue()


def _options(kind: str, quality: int) -> dict[str, Any]:
    return {} if kind == "PNG" else {"quality": quality, "xmp": XMP}


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def place(data: bytes) -> dict[int, Any]:
    return dict(opened(data).getexif().get_ifd(IFD.GPSInfo))


@KINDS
def test_the_place_goes_and_the_pixels_stay(kind: str) -> None:
    before = a_picture(kind)
    assert place(before)
    after = without_position(before)
    assert not place(after)
    assert b"GPSL" not in after
    assert opened(after).tobytes() == opened(before).tobytes()
    assert opened(after).info["icc_profile"] == PROFILE
    exif = opened(after).getexif()
    assert exif[Base.Orientation] == 3
    assert exif[Base.Make] == opened(before).getexif()[Base.Make]
    assert len(after) == len(before)
    assert without_position(after) == after


def test_png_s_own_texts_with_positions_go() -> None:
    info = PngInfo()
    info.add_itxt("XML:com.adobe.xmp", XMP.decode())
    info.add_text("Raw profile type exif", "\nexif\n 4\n00000000\n")
    info.add_text("Title", "Trạm y tế")
    to = io.BytesIO()
    Image.new("RGB", (8, 8), "red").save(to, "PNG", pnginfo=info)
    after = without_position(to.getvalue())
    assert b"exif:GPS" not in after
    assert b"Raw profile" not in after
    assert opened(after).tobytes() == opened(to.getvalue()).tobytes()
    opened(after).verify()
    assert b"Title" in after


@KINDS
def test_a_picture_without_a_place_is_left_byte_for_byte(kind: str) -> None:
    to = io.BytesIO()
    Image.new("RGB", (8, 8), "red").save(to, kind)
    assert without_position(to.getvalue()) == to.getvalue()


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n\0\0", b"RIFF", b"GIF89a"]
)
def test_what_is_broken_is_left_alone(data: bytes) -> None:
    assert without_position(data) == data


@KINDS
def test_no_cut_of_a_file_breaks_the_mend(kind: str) -> None:
    data = a_picture(kind)
    for end in range(0, len(data), 97):
        without_position(data[:end])


@KINDS
def test_a_picture_over_the_limit_becomes_smaller_and_stays_the_right_way_up(kind: str) -> None:
    before = a_picture(kind, (900, 300), quality=99)
    limit = len(before) * 9 // 10
    after = smaller(before, limit)
    assert after is not None
    assert len(after) <= limit
    assert opened(after).format == kind
    assert opened(after).getexif()[Base.Orientation] == 3
    assert opened(after).info["icc_profile"] == PROFILE


def test_what_moves_is_not_made_smaller() -> None:
    to = io.BytesIO()
    frames = [Image.new("RGB", (64, 64), colour) for colour in ("red", "blue")]
    frames[0].save(to, "WEBP", save_all=True, append_images=frames[1:])
    assert smaller(to.getvalue(), 10) is None


def test_the_limit_of_the_room_is_met() -> None:
    with laid() as room:
        path = "releases/2026/04/tiem-vac-xin-soi-bo-sung/diem-tiem.png"
        (room / path).write_bytes(a_picture("PNG", (1900, 900)))
        before = {found.code for found in check(load(room), EXAMPLE_AS_OF)}
        assert "PR411" in before
        (change,) = changes(load(room), lambda _: True, lambda _: False)
        assert change.path == path
        assert change.picture
        assert len(change.does) == 2
        (room / path).write_bytes(change.after)
        assert not check(load(room), EXAMPLE_AS_OF)


@KINDS
def test_a_file_without_a_place_stays_however_it_is_cut_or_goes_on(kind: str) -> None:
    to = io.BytesIO()
    opened(a_picture(kind, (9, 7))).save(to, kind)
    whole = to.getvalue()
    for size in range(len(whole)):
        assert without_position(whole[:size]) == whole[:size]
    for more in (b"x", b"\0\0", b"\0" * 9, b"Samsung, or whoever"):
        assert without_position(whole + more) == whole + more


def test_elements_that_never_end_are_read_once() -> None:
    """A pattern that looks for the end of each takes an hour for this."""
    packet = b"<exif:GPSLatitude>" * 100_000 + b"<exif:GPSLatitude " * 100_000
    assert xmp.without_position(packet) == packet


def test_of_a_telephone_s_pictures_in_one_file_the_first_is_made_smaller() -> None:
    first = opened(a_picture("JPEG", (900, 700), 100))
    to = io.BytesIO()
    first.save(to, "MPO", save_all=True, append_images=[first.resize((90, 70))])
    made = smaller(to.getvalue(), 300_000)
    assert made is not None
    assert len(made) <= 300_000
    assert opened(made).format == "JPEG"
    assert opened(made).width > 90


def test_colours_of_a_palette_are_mixed_where_the_picture_becomes_smaller() -> None:
    noise = Image.frombytes("L", (900, 700), shake_256(b"").digest(900 * 700)).convert("P")
    to = io.BytesIO()
    noise.save(to, "PNG")
    made = smaller(to.getvalue(), 550_000)
    assert made is not None
    assert (opened(made).mode, opened(made).width) == ("P", 800)
    contrast = [ImageStat.Stat(each.convert("L")).stddev[0] for each in (noise, opened(made))]
    assert contrast[1] < 0.9 * contrast[0]


def test_nothing_is_said_of_a_picture_with_very_many_points(
    recwarn: pytest.WarningsRecorder,
) -> None:
    to = io.BytesIO()
    Image.new("1", (13_000, 13_000)).save(to, "PNG")
    assert smaller(to.getvalue() + bytes(100_000), 100_000) is not None
    assert not list(recwarn)
