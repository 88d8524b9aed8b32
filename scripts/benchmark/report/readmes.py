"""What the READMEs say of speed: regions between two marks, written from the record."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

from benchmark.added import ADDED, HUGO_ADDED
from benchmark.asking.contest import SLOWDOWN, Searched
from benchmark.contenders import CHECK, CHECK_WARM, OURS
from benchmark.contest import Entry
from benchmark.record import Contest, Record, Searches
from benchmark.report.aims import answers
from benchmark.report.figures import (
    IDLE,
    KILOBYTE,
    MEGABYTE,
    busy,
    cpu,
    find,
    megabytes,
    number,
    peaks,
    times,
    wall,
)
from benchmark.report.table import table

BEGIN = "<!-- measured: written by scripts/bench.py -->"
END = "<!-- /measured -->"

Region: TypeAlias = Callable[[Record], str]

_MILLISECONDS = 1000


def renewed(text: str, region: Region, record: Record) -> str:
    """The text with its region as the record has it. Raises ValueError where it has no region."""
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError(BEGIN)
    return f"{before}{BEGIN}\n{region(record)}\n{END}{after}"


def english(record: Record) -> str:
    """Tables of medians, and the aims."""
    parts: list[str] = []
    if record.clean:
        parts += [_of_builds(record.clean), table([_BUILDS, *_builds(record)])]
    if record.search:
        parts += [
            _of_searches(record.search),
            table([_SEARCHES, *map(_search, record.search.entries)]),
        ]
    if aims := answers(record):
        parts += ["What the press room is to reach, as ratios of ours to theirs, run by run:", aims]
    return "\n\n".join(parts)


def vietnamese(record: Record) -> str:
    """Two sentences; the tables are the English file's."""
    return " ".join(_sentences(record))


_BUILDS = ("", "wall s", "CPU s", "memory MB (PSS)")
_SEARCHES = (
    "",
    "releases",
    "CPU s",
    "memory MB (PSS)",
    "index MB",
    "first query kB",
    "ten queries kB",
    f"first result, {SLOWDOWN} times slower, s",
    "phrases found",
    "words without accents found",
)


def _of_builds(part: Contest) -> str:
    session, (facts, *_) = part.session, part.archives
    others = _others(part)
    idle = f", **not idle**: other work took {others:.0%} of it" if others > IDLE else ""
    return (
        f"An archive of {facts.releases:,} releases of about "
        f"{facts.words // facts.releases // 10 * 10} words, everybody in turn in one run on "
        f"{session.day} ({session.computer}{idle}; medians):"
    )


def _others(part: Contest) -> float:
    """The part of the machine that other work took."""
    return busy(part.entries, part.session.computer.cores).median


def _builds(record: Record) -> Iterator[tuple[str, ...]]:
    """Clean builds, the everyday change, the check."""
    for one in record.clean.entries if record.clean else ():
        yield _build(f"{_named(one)}: {one.makes}", one)
    for one in record.added.entries if record.added else ():
        if one.name in {ADDED, HUGO_ADDED} and one.releases == _usual(record):
            yield _build(_named(one), one)
    for one in record.check.entries if record.check else ():
        yield _build(_named(one), one)


def _named(one: Entry) -> str:
    """A command, and whose version it is where it is not ours."""
    if one.name.startswith("pressroom"):
        command, comma, rest = one.name.partition(",")
        return f"`{command}`{comma}{rest}"
    return f"{one.name} ({one.version})"


def _build(said: str, one: Entry) -> tuple[str, ...]:
    used = f"{peaks(one).median / MEGABYTE:,.0f}" if one.memory else ""
    return (said, number(times(one, wall).median), number(times(one, cpu).median), used)


def _of_searches(part: Searches) -> str:
    return (
        f"The searches, each asked by its own scripts in headless Chromium on {part.session.day} "
        f"(load before it {part.session.load:.2f}):"
    )


def _search(one: Searched) -> tuple[str, ...]:
    shown = "none" if one.shown is None else number(one.shown / _MILLISECONDS)
    return (
        f"{one.name}, with {one.includes}",
        f"{one.releases:,}",
        number(one.made.cpu),
        megabytes(one.made.proportional or 0),
        megabytes(one.size),
        f"{one.first / KILOBYTE:,.0f}",
        f"{one.ten / KILOBYTE:,.0f}",
        shown,
        f"{one.phrases:.0%}",
        f"{one.words:.0%}",
    )


def _sentences(record: Record) -> Iterator[str]:
    """What a build and a check take, in Vietnamese."""
    count = f"{_usual(record):,}".replace(",", ".")
    if ours := record.clean and find(record.clean.entries, OURS):
        used = f"{peaks(ours).median / MEGABYTE:,.0f}".replace(",", ".")
        yield (
            f"Với kho {count} thông cáo, kiểm tra và tạo lại toàn bộ trang, cả chỉ mục tìm kiếm, "
            f"mất {_seconds(ours)}, dùng {used} MB bộ nhớ."
        )
    if one := record.added and find(record.added.entries, ADDED, _usual(record)):
        yield f"Thêm một thông cáo rồi cập nhật toàn bộ trang mất {_seconds(one)}."
    checks = record.check.entries if record.check else ()
    first, again = find(checks, CHECK), find(checks, CHECK_WARM)
    if first and again:
        yield f"Riêng kiểm tra mất {_seconds(first)} lần đầu, {_seconds(again)} các lần sau."
    if record.clean and _others(record.clean) > IDLE:
        yield f"(Khi đo, máy còn bận việc khác: {_others(record.clean):.0%} năng lực xử lý.)"


def _usual(record: Record) -> int:
    """The size of the archive of most parts."""
    return record.clean.archives[0].releases if record.clean else 0


def _seconds(one: Entry) -> str:
    """Seconds in Vietnamese."""
    return f"{times(one, wall).median:.1f}".replace(".", ",") + " giây"


READMES: tuple[tuple[str, Region], ...] = (
    ("README.md", english),
    ("README.vi.md", vietnamese),
)
"""The files, in the project's folder, and what stands in the region of each."""


def renew(folder: Path, record: Record) -> None:
    """Write the regions of all READMEs in the folder anew."""
    for name, region in READMES:
        path = folder / name
        text = renewed(path.read_text(encoding="utf-8"), region, record)
        path.write_text(text, encoding="utf-8", newline="\n")
