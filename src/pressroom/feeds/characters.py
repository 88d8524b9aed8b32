"""Characters that may stand in a feed."""

import re

_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def lawful(text: str) -> str:
    """The text with U+FFFD for each character that XML cannot hold, not even escaped.

    Those are control characters, surrogates, U+FFFE and U+FFFF (XML 1.0 §2.2, production Char).
    """
    return _FORBIDDEN.sub("\ufffd", text)
