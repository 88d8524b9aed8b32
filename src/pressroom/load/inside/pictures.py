"""Whether a picture tells where it was taken."""

import re
import warnings
from io import BytesIO

from PIL import Image

_GPS = 0x8825
"""The tag of EXIF's position data (Exif 2.32 §4.6.3)."""
_LATITUDE = 2
_XMP_POSITION = re.compile(rb"GPSLatitude[\s=>\"']*[0-9]")
_EXIF_IN_PNG = b"eXIf"
_UNREADABLE = (
    *(OSError, ValueError, SyntaxError, KeyError, IndexError, TypeError, OverflowError),
    Image.DecompressionBombError,
)


def tells_position(data: bytes, kind: str) -> bool:
    """Whether EXIF or XMP in the picture `data` gives a latitude."""
    if _XMP_POSITION.search(data):
        return True
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            exif = _exif(data, kind)
            return bool(exif and _LATITUDE in exif.get_ifd(_GPS))
    except _UNREADABLE:
        return False


def _exif(data: bytes, kind: str) -> Image.Exif | None:
    if kind == "png":
        at = data.find(_EXIF_IN_PNG)
        if at < 0:
            return None
        exif = Image.Exif()
        exif.load(data[at + 4 : at + 4 + int.from_bytes(data[at - 4 : at])])
        return exif
    with Image.open(BytesIO(data)) as image:
        return image.getexif()
