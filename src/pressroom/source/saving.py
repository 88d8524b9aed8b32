"""Writing a file of the repository, whole or not at all."""

import os
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

from pressroom.source.changed import ChangedError


def save(file: Path, data: bytes, before: bytes) -> None:
    """Put `data` for `before` in `file`; who reads it meanwhile reads the old or the new.

    What the file may be used for (its mode) stays as it was.

    Raises:
        ChangedError: it holds something else by now, which stays.
        OSError: it cannot be written; then nothing has changed.
    """
    if file.read_bytes() != before:
        raise ChangedError
    with NamedTemporaryFile(dir=file.parent, prefix=f".{file.name}.", delete=False) as temporary:
        new = Path(temporary.name)
        try:
            temporary.write(data)
            temporary.flush()
            os.fsync(temporary.fileno())
            temporary.close()
            new.chmod(file.stat().st_mode)
            new.replace(file)
        except BaseException:
            temporary.close()
            with suppress(OSError):
                new.unlink()
            raise


def save_new(file: Path, text: str) -> None:
    """Write a file that is not there yet, and the folders around it.

    Raises:
        FileExistsError: it is there.
        OSError: it cannot be written; then it is not there.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("x", encoding="utf-8", newline="\n") as opened:
        try:
            opened.write(text)
        except BaseException:
            opened.close()
            file.unlink()
            raise
