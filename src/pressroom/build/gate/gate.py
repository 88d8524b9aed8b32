"""Looking at outputs for what is hidden."""

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from pressroom.build.gate.hidden import Hidden, hand_written, hidden, sayable
from pressroom.build.gate.needles import Needles, Probe, found, needles, probes, runs
from pressroom.build.gate.plain import plain
from pressroom.build.publication import Publication
from pressroom.build.published_files import published_files
from pressroom.model.kinds import ending
from pressroom.store.digest import digest
from pressroom.text.fold import syllables

_TEXTS = frozenset(
    [
        *("atom", "css", "csv", "geojson", "html", "ics", "js", "json"),
        *("md", "opml", "rss", "svg", "txt", "vcf", "xml"),
    ]
)
"""Endings of the names of texts."""

_LOOKED_INTO = 65_536
"""Bytes at both ends of a picture or another file that is no text: there its own texts stand."""

_END = rb"(?![A-Za-z0-9-]|\.(?:[A-Za-z-]+\.)?md\b)"
"""What does not follow an address: more of a longer one, or the ending of a source's name."""

_ESCAPED = re.compile(rb"\\u([0-9a-fA-F]{4})")


@dataclass(frozen=True, slots=True)
class Leak:
    """Something hidden in an output: the output's address, the text's file, and what was found."""

    output: str
    source: str
    found: str


class LeakError(RuntimeError):
    """Outputs hold what is hidden, so the site is not put in place."""

    def __init__(self, leaks: tuple[Leak, ...]) -> None:
        super().__init__(leaks)
        self.leaks = leaks

    def __str__(self) -> str:
        """All leaks, a line each."""
        return "\n".join(f"{leak.output}: {leak.source}: {leak.found}" for leak in self.leaks)


@dataclass(frozen=True)
class Gate:
    """What to look for in outputs.

    `files` are the hidden files by their SHA-256, `sizes` their sizes in bytes.
    """

    needles: Needles
    probes: tuple[Probe, ...]
    addresses: Mapping[str, str]
    address: re.Pattern[bytes] | None
    files: Mapping[str, str]
    sizes: frozenset[int]

    @property
    def mark(self) -> str:
        """Changes with what is looked for."""
        return digest(*(repr(sorted(some)) for some in (self.needles, self.addresses, self.files)))

    def leaks(self, address: str, data: bytes) -> Iterator[Leak]:
        """What of hidden texts is in the output `data` at `address`, one finding for each text."""
        told: set[str] = set()
        for leak in (*self._addresses(address, data), *self._words(address, data)):
            if leak.source not in told:
                told.add(leak.source)
                yield leak

    def leaks_of_file(self, address: str, path: Path) -> Iterator[Leak]:
        """The same for an output that was copied from `path`; a hidden file may be its source."""
        size = path.stat().st_size
        source = self.files.get(_digest(path)) if size in self.sizes else None
        if source:
            yield Leak(address, source, source)
            return
        with path.open("rb") as file:
            if is_text(address) or size <= 2 * _LOOKED_INTO:
                data = file.read()
            else:
                data = file.read(_LOOKED_INTO)
                file.seek(-_LOOKED_INTO, os.SEEK_END)
                data += file.read()
        yield from self.leaks(address, data)

    def _addresses(self, address: str, data: bytes) -> Iterator[Leak]:
        if self.address is None:
            return
        for part in self.address.findall(b"/" + address.encode() + b"\n" + data):
            written = part.decode()
            yield Leak(address, self.addresses[written], f"/{written}")

    def _words(self, address: str, data: bytes) -> Iterator[Leak]:
        if b"\\u" in data:
            data = _ESCAPED.sub(_character, data)
        met = found(self.probes, data)
        if not met:
            return
        read = f" {' '.join(syllables(plain(data.decode('utf-8', errors='replace'))))} "
        for needle in sorted(met):
            for run in self.needles[needle]:
                if f" {' '.join(syllables(run.text))} " in read:
                    yield Leak(address, run.source, run.text)


def gate_of(publication: Publication) -> Gate | None:
    """The gate for a site; None where nothing is hidden, and so nothing is to be looked for."""
    secret = hidden(publication.room, publication.as_of)
    if secret is None:
        return None
    told = needles(runs(secret.passages), sayable(publication), hand_written(publication))
    files = _hidden_files(publication, secret)
    parts = sorted(secret.addresses, key=len, reverse=True)
    joined = "|".join(map(re.escape, parts)).encode()
    return Gate(
        needles=told,
        probes=probes(told),
        addresses=secret.addresses,
        address=re.compile(b"/(" + joined + rb")" + _END) if parts else None,
        files=files,
        sizes=frozenset(publication.room.files[path] for path in files.values()),
    )


def require_nothing(leaks: Iterable[Leak]) -> None:
    """Let nothing pass that is hidden.

    Raises:
        LeakError: there are leaks.
    """
    found_ = tuple(leaks)
    if found_:
        raise LeakError(found_)


def _hidden_files(publication: Publication, secret: Hidden) -> dict[str, str]:
    """Hidden files by their hash, but those of which a public file is a copy, and empty ones."""
    repo, sizes = publication.repo, publication.room.files
    waiting = [path for path in secret.files if sizes.get(path)]
    by_hash = {_digest(repo / path): path for path in waiting}
    alike = {sizes[path] for path in waiting}
    for path in published_files(publication.room, publication.as_of):
        if sizes[path] in alike:
            by_hash.pop(_digest(repo / path), None)
    return by_hash


def is_text(address: str) -> bool:
    """Whether the output at `address` is a text, by the ending of its name."""
    return not address or address.endswith("/") or ending(address) in _TEXTS


def _digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def _character(match: re.Match[bytes]) -> bytes:
    return chr(int(match[1], 16)).encode("utf-8", errors="replace")
