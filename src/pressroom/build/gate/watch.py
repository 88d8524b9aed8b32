"""Looking at outputs as they are made, and saying at the end what leaks."""

import os
from pathlib import Path
from types import TracebackType
from typing import Self

from pressroom.build.gate.gate import Gate, Leak, Output
from pressroom.model.kinds import ending

_AT_ONCE = 1_000_000
"""Bytes of outputs that are looked at as one: a third of the time of each by itself."""

_TEXTS = frozenset(
    [
        *("atom", "css", "csv", "geojson", "html", "ics", "js", "json"),
        *("md", "opml", "rss", "svg", "txt", "vcf", "xml"),
    ]
)
"""Endings of the names of texts."""

_LOOKED_INTO = 65_536
"""Bytes at both ends of a picture or another file that is no text: there its own texts stand."""


class LeakError(RuntimeError):
    """Outputs hold what is hidden, so the site is not put in place."""

    def __init__(self, leaks: tuple[Leak, ...]) -> None:
        super().__init__(leaks)
        self.leaks = leaks

    def __str__(self) -> str:
        """All leaks, a line each."""
        return "\n".join(f"{leak.output}: {leak.source}: {leak.found}" for leak in self.leaks)


class Watch:
    """Looks at outputs at a gate; where there is none, at nothing.

    As a context it lets nothing pass that is hidden.

    Raises:
        LeakError: at its end, if there are leaks.
    """

    def __init__(self, gate: Gate | None) -> None:
        self._gate = gate
        self._waiting: list[Output] = []
        self._size = 0
        self._leaks: list[Leak] = []

    def __enter__(self) -> Self:
        """The watch itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        """Raise what was found, unless something else went wrong."""
        if error is None:
            require_nothing(self.leaks())

    def output(self, address: str, data: bytes) -> None:
        """Look at an output, now or together with others."""
        if self._gate is None:
            return
        self._waiting.append((address, data))
        self._size += len(data)
        if self._size >= _AT_ONCE:
            self._look(self._gate)

    def file(self, address: str, path: Path) -> None:
        """Look at an output that is the file at `path`; a hidden file may be its source."""
        if self._gate is None:
            return
        if source := self._gate.hidden_file(path):
            self._leaks.append(Leak(address, source, source))
        else:
            self.output(address, _read(address, path))

    def leaks(self) -> list[Leak]:
        """All that was found."""
        if self._gate:
            self._look(self._gate)
        return self._leaks

    def _look(self, gate: Gate) -> None:
        self._leaks += gate.leaks(self._waiting)
        self._waiting, self._size = [], 0


def require_nothing(leaks: list[Leak]) -> None:
    """Let nothing pass that is hidden.

    Raises:
        LeakError: there are leaks.
    """
    if leaks:
        raise LeakError(tuple(leaks))


def _read(address: str, path: Path) -> bytes:
    """What is read of a file: all of a text, both ends of another one."""
    with path.open("rb") as file:
        if is_text(address) or path.stat().st_size <= 2 * _LOOKED_INTO:
            return file.read()
        begin = file.read(_LOOKED_INTO)
        file.seek(-_LOOKED_INTO, os.SEEK_END)
        return begin + file.read()


def is_text(address: str) -> bool:
    """Whether the output at `address` is a text, by the ending of its name."""
    return not address or address.endswith("/") or ending(address) in _TEXTS
