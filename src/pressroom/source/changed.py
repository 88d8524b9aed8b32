"""A file that somebody else has changed while a command needed it as it had been."""

from pressroom.text.bilingual import Text

CHANGED = Text(
    vi="có tệp vừa được sửa trong lúc lệnh đang chạy; hãy chạy lại",
    en="a file was changed while the command was running; run it again",
)


class ChangedError(Exception):
    """A file does not hold any more what was read or shown before; said in words by `CHANGED`.

    It is no OSError: the system has done all that it was asked.
    """
