"""Texts packed in advance, for servers that give out `page.html.gz` in place of `page.html`."""

import gzip
import importlib
from collections.abc import Iterator
from typing import Any

from pressroom.build.gate.watch import is_text
from pressroom.build.tree import path_of

LEAST = 1000
"""Bytes below which a packed text saves nobody anything."""

_BEST = 9


def packed(address: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    """The packed forms of an output beside it, by address: gzip, and Brotli where it is installed.

    None of what is no text, or small. Equal data give equal bytes (RFC 1952: without a time).
    """
    if len(data) < LEAST or not is_text(address):
        return
    path = path_of(address)
    yield f"{path}.gz", gzip.compress(data, _BEST, mtime=0)
    brotli = _brotli()
    if brotli:
        yield f"{path}.br", brotli.compress(data)


def _brotli() -> Any:  # noqa: ANN401 (a module that need not be there)
    """The library that packs with Brotli (RFC 7932); None where nobody has installed it."""
    try:
        return importlib.import_module("brotli")
    except ModuleNotFoundError:
        return None
