"""Templates that are compiled once for all builds and kept beside Python's own compiled modules.

To compile them all takes a third of a second in each process, which a build with one new release
would feel.
"""

import os
import sys
from contextlib import suppress
from hashlib import sha256
from importlib.util import cache_from_source
from pathlib import Path
from pickle import UnpicklingError

import jinja2
from jinja2 import Environment
from jinja2.bccache import Bucket, BytecodeCache

FOLDER = Path(__file__).parent / "templates"

_SETTINGS = Path(__file__).with_name("templates.py")


class Compiled(BytecodeCache):
    """Keeps the templates of one language; where nothing can be kept they are compiled anew.

    A file is to be trusted as the module beside it is, and stands where Python would put that:
    `__pycache__/release.cpython-311.opt-vi.pyc`. It is taken only for the very same template with
    what extensions put into it, settings and Jinja.
    """

    def __init__(self, language: str) -> None:
        self._language = "".join(filter(str.isalnum, language))
        self._beside = _SETTINGS.read_bytes() + jinja2.__version__.encode()

    def get_bucket(
        self, environment: Environment, name: str, filename: str | None, source: str
    ) -> Bucket:
        """The compiled template, or an empty bucket for it."""
        whole = environment.preprocess(source, name, filename)
        return super().get_bucket(environment, name, filename, whole)

    def get_cache_key(self, name: str, filename: str | None = None) -> str:  # noqa: ARG002
        """Where the compiled template is kept."""
        return cache_from_source(str(FOLDER / name), optimization=self._language)

    def get_source_checksum(self, source: str) -> str:
        """What tells apart all that a compiled template depends on."""
        return sha256(source.encode() + self._beside).hexdigest()

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill the bucket with what is kept, if it is right."""
        try:
            with Path(bucket.key).open("rb") as file:
                bucket.load_bytecode(file)
        except (OSError, EOFError, UnpicklingError):
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the template that is in the bucket."""
        if sys.dont_write_bytecode:
            return
        kept = Path(bucket.key)
        new = kept.with_name(f"{kept.stem}.{os.getpid()}.pyc")
        try:
            kept.parent.mkdir(parents=True, exist_ok=True)
            new.write_bytes(bucket.bytecode_to_string())
            new.replace(kept)
        except OSError:
            with suppress(OSError):
                new.unlink()
