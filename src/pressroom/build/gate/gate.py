"""Looking at outputs for what is hidden."""

import re
from bisect import bisect
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import accumulate
from pathlib import Path

from pressroom.build.gate.hidden import Hidden, hand_written, hidden, public_addresses, sayable
from pressroom.build.gate.needles import Needles, needles, needles_of_addresses, runs
from pressroom.build.gate.plain import plain
from pressroom.build.gate.sieve import APART, Needle, Sieve
from pressroom.build.publication import Publication
from pressroom.build.published_files import published_files
from pressroom.store.digest import digest
from pressroom.text.fold import syllables

_END = rb"(?![A-Za-z0-9-]|\.(?:[A-Za-z-]+\.)?md\b)"
"""What does not follow an address: more of a longer one, or the ending of a source's name."""

_ESCAPED = re.compile(rb"\\u([0-9a-fA-F]{4})")


Output = tuple[str, bytes]
"""An address, and what is there."""


@dataclass(frozen=True, slots=True)
class Leak:
    """Something hidden in an output: the output's address, the text's file, and what was found."""

    output: str
    source: str
    found: str


@dataclass(frozen=True)
class Gate:
    """What to look for in outputs.

    `sieve` finds what may be of the runs of words by `needles`, and of the hidden `addresses`.
    `files` are the hidden files by their SHA-256, `sizes` their sizes in bytes.
    """

    sieve: Sieve
    needles: Needles
    in_addresses: frozenset[Needle]
    addresses: Mapping[str, str]
    address: re.Pattern[bytes] | None
    files: Mapping[str, str]
    sizes: frozenset[int]

    @property
    def mark(self) -> str:
        """Changes with what is looked for."""
        runs = sorted(repr((needle, found)) for needle, found in self.needles.items())
        return digest(*runs, *(repr(sorted(some.items())) for some in (self.addresses, self.files)))

    def leaks(self, outputs: Sequence[Output]) -> Iterator[Leak]:
        """What of hidden texts is in `outputs`, one finding for each text in each of them."""
        texts = [b"/%b\n%b" % (address.encode(), _unescaped(data)) for address, data in outputs]
        begins = [0, *accumulate(len(text) + len(APART) for text in texts)]
        met: dict[int, set[Needle]] = {}
        for place, needle in self.sieve.places(APART.join(texts)):
            met.setdefault(bisect(begins, place) - 1, set()).add(needle)
        for number, needles_ in sorted(met.items()):
            yield from self._told(*outputs[number], needles_)

    def hidden_file(self, path: Path) -> str | None:
        """The hidden file of which the file at `path` is a copy."""
        return self.files.get(_digest(path)) if path.stat().st_size in self.sizes else None

    def _told(self, address: str, data: bytes, met: set[Needle]) -> Iterator[Leak]:
        told: set[str] = set()
        for leak in (*self._addresses(address, data, met), *self._words(address, data, met)):
            if leak.source not in told:
                told.add(leak.source)
                yield leak

    def _addresses(self, address: str, data: bytes, met: set[Needle]) -> Iterator[Leak]:
        if self.address is None or met.isdisjoint(self.in_addresses):
            return
        for part in self.address.findall(b"/" + address.encode() + b"\n" + data):
            written = part.decode()
            yield Leak(address, self.addresses[written], f"/{written}")

    def _words(self, address: str, data: bytes, met: set[Needle]) -> Iterator[Leak]:
        met &= self.needles.keys()
        if not met:
            return
        words = plain(_unescaped(data).decode("utf-8", errors="replace"))
        read = f" {' '.join(syllables(words))} "
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
    in_addresses = needles_of_addresses(parts, public_addresses(publication))
    return Gate(
        sieve=Sieve([*told, *in_addresses]),
        needles=told,
        in_addresses=in_addresses,
        addresses=secret.addresses,
        address=re.compile(b"/(" + joined + rb")" + _END) if parts else None,
        files=files,
        sizes=frozenset(publication.room.files[path] for path in files.values()),
    )


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


def _digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def _unescaped(data: bytes) -> bytes:
    r"""`data` with characters for what JSON may write as `\\u1ea1`."""
    # Looking for one byte first is five times as fast, and few outputs have it.
    return _ESCAPED.sub(_character, data) if b"\\" in data and b"\\u" in data else data


def _character(match: re.Match[bytes]) -> bytes:
    return chr(int(match[1], 16)).encode("utf-8", errors="replace")
