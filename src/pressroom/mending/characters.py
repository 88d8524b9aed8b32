"""Characters: one way to write a letter, nothing that cannot be seen, one way to end a line.

Line ends and byte order marks are taken away when a file is read as text, so that their mend is
to write it again.
"""

from pressroom.mending.mend import Mend, Source
from pressroom.source.clean import clean
from pressroom.text.bilingual import Text


def _cleaned(source: Source) -> str:
    return clean(source.text)


CHARACTERS = Mend(
    ("PR004", "PR007"),
    Text(
        vi="gõ lại chữ có dấu theo Unicode dựng sẵn, bỏ ký tự ẩn không chiếm chỗ",
        en="accents composed with their letters, hidden characters taken away",
    ),
    _cleaned,
)
ENCODING = Mend(
    ("PR002", "PR003"),
    Text(vi="bỏ dấu BOM, xuống dòng kiểu `LF`", en="no byte order mark, lines ended by `LF`"),
    lambda source: source.text,
)
