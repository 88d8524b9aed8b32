"""Whether a picture tells where it was taken."""

import re
import warnings
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

_GPS = 0x8825
"""The tag of EXIF's position data (Exif 2.32 §4.6.3)."""
_LATITUDE = 2
_XMP_POSITION = re.compile(rb"GPSLatitude[\s=>\"']*[0-9]")
_EXIF_IN_PNG = b"eXIf"
_UNREADABLE = (OSError, ValueError, SyntaxError, KeyError, IndexError, TypeError, OverflowError)


def tells_position(data: bytes, kind: str) -> bool:
    """Whether EXIF or XMP in the picture `data` gives a latitude."""
    if _XMP_POSITION.search(data):
        return True
    if kind == "png" and _EXIF_IN_PNG not in data:
        return False
    from PIL import Image  # noqa: PLC0415 (most pictures of most rooms need none)

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _LATITUDE in _exif(data, kind).get_ifd(_GPS)
    except (*_UNREADABLE, Image.DecompressionBombError):
        return False


def _exif(data: bytes, kind: str) -> "Image.Exif":
    from PIL import Image  # noqa: PLC0415

    if kind == "png":
        at = data.find(_EXIF_IN_PNG)
        exif = Image.Exif()
        exif.load(data[at + 4 : at + 4 + int.from_bytes(data[at - 4 : at])])
        return exif
    with Image.open(BytesIO(data)) as image:
        return image.getexif()
