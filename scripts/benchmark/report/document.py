"""`BENCHMARKS.md`: the aims, then every part with how it was measured."""

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

from benchmark.measuring.process import PERIOD
from benchmark.record import Record
from benchmark.report import sections
from benchmark.report.aims import USUAL, answers

NOTES = Path(__file__).with_name("notes.md")
"""What was tried where an aim is missed, by hand; without figures, which change."""

_EVERY = f"{PERIOD * 1000:.0f} ms"
_HEAD = """\
# Benchmarks

Made by `python3 scripts/bench.py` from `scripts/benchmark/measured.json`; not to be edited by hand.
Everything is measured on archives of invented releases in Vietnamese, the same bytes each time;
everybody who is compared builds the same texts, in turn, on the same machine."""
_AIMS = f"""\
Ratios are ours to theirs, run by run: the median (the least to the most). The aims are for archives
of {USUAL:,} releases; each line says what was measured."""
_METHOD = f"""\
## How it is measured

Each command is started as a process of its own, in turn (A B A B), after a warm-up that does not
count and has filled the page cache. What a clean build made before, its caches and its store are
removed and on disk before the clock starts. Times: median (least to most) of the runs. CPU is user
and system time of the whole tree of processes. PSS is the memory in use by the whole tree, in which
pages that processes share are divided among them; it is looked at every {_EVERY}, in runs of its
own, because looking slows a process down. Other work: what the machine's processors did meanwhile
for anybody else. MB: 1,000,000 bytes; output: bytes of the files, not blocks; page of a release:
mean bytes of its HTML."""


def document(record: Record) -> str:
    """The whole file."""
    parts = [_HEAD, *_machines(record)]
    if aims := answers(record):
        parts += ["## Aims", aims, _AIMS]
    if NOTES.exists():
        parts.append(NOTES.read_text(encoding="utf-8").strip())
    if record.clean:
        parts.append(sections.clean(record.clean))
    if record.check:
        parts.append(sections.check(record.check))
    if record.added:
        parts.append(sections.added(record.added))
    if record.growth:
        parts.append(sections.growth(record.growth))
    if record.serve:
        parts.append(sections.serve(record.serve))
    if record.search:
        parts.append(sections.search(record.search))
    if record.profile:
        parts.append(sections.profile(record.profile))
    return "\n\n".join([*parts, _METHOD]) + "\n"


def _machines(record: Record) -> Iterator[str]:
    """On what was measured; which part on which, where it was not one machine."""
    measured: dict[str, list[str]] = {}
    for field in fields(record):
        if part := getattr(record, field.name):
            measured.setdefault(str(part.session.computer), []).append(field.name)
    for computer, names in measured.items():
        which = f" ({', '.join(names)})" if len(measured) > 1 else ""
        yield f"Machine{which}: {computer}."
