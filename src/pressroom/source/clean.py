"""Text without what cannot be seen and changes nothing, in Unicode's normal form C."""

import re
import unicodedata

from pressroom.source.text_file import ZERO_WIDTH

_JOINERS = "\u200c\u200d"
_LATIN = "\u0000-\u024f\u0300-\u036f\u1e00-\u1eff\u2000-\u200b\u200e-\u206f"
HIDDEN = re.compile(
    f"(?![{_JOINERS}])[{ZERO_WIDTH}]|(?<![^{_LATIN}])[{_JOINERS}]+(?![^{_LATIN}{_JOINERS}])"
)
"""Characters that take no room and join nothing: without them a text reads and shows alike.

Joiners (U+200C, U+200D) are among them between Latin letters only: emoji and other scripts are
written with them. Those that turn the direction of writing are not: without them a text may show
something else.
"""


def clean(text: str) -> str:
    """`text` without `HIDDEN` characters, composed; cleaning twice changes nothing."""
    return unicodedata.normalize("NFC", HIDDEN.sub("", text))
