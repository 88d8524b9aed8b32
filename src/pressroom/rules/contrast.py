"""A rule's bad and good example, cut down to the lines in which they differ."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from urllib.parse import unquote

from pressroom.rules.examples import EXAMPLE_ROOM, folder
from pressroom.rules.rule import Rule

CUT = "…"
_AROUND = 1
"""Lines shown before and after those that differ."""
_MOST_LINES = 12
_LONGEST_LINE = 120
_ENDINGS = (".escaped", ".deleted", ".symlink")


@dataclass(frozen=True, slots=True)
class Contrast:
    """One file: its lines in the bad and in the good example; none where it is not there."""

    path: str
    bad: tuple[str, ...]
    good: tuple[str, ...]


def contrasts(rule: Rule) -> Iterator[Contrast]:
    """The files in which the examples of `rule` differ."""
    bad, good = (_files(folder(rule) / tree) for tree in ("bad", "good"))
    for path in sorted({*bad, *good}):
        of_bad, of_good = (_lines(path, tree) for tree in (bad, good))
        if of_bad != of_good:
            yield Contrast(path, *_differing(of_bad, of_good))


def _files(tree: Path) -> dict[str, Path]:
    """The files of an example by the path that each of them is laid at."""
    found = {}
    for file in tree.rglob("*"):
        if file.is_file():
            path = file.relative_to(tree)
            path = path.with_suffix("") if file.suffix in _ENDINGS else path
            found[unquote(path.as_posix())] = file
    return found


def _lines(path: str, tree: dict[str, Path]) -> list[str]:
    """The lines of a file, which the shared room has where the example has none."""
    file = tree.get(path, EXAMPLE_ROOM / path)
    if not file.is_file() or file.suffix == ".deleted":
        return []
    data = file.read_bytes()
    try:
        lines = data.decode().splitlines()
    except UnicodeDecodeError:
        return [f"({len(data)} byte)"]
    return [f"→ {line}" for line in lines] if file.suffix == ".symlink" else lines


def _differing(bad: list[str], good: list[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The two sides of every place that differs, with little around it."""
    sides: tuple[list[str], list[str]] = ([], [])
    for group in SequenceMatcher(None, bad, good, autojunk=False).get_grouped_opcodes(_AROUND):
        (_, bad_from, _, good_from, _), (_, _, bad_to, _, good_to) = group[0], group[-1]
        for side, lines in zip(sides, (bad[bad_from:bad_to], good[good_from:good_to]), strict=True):
            side.extend([CUT, *lines] if side and lines else lines)
    return _shortened(sides[0]), _shortened(sides[1])


def _shortened(lines: list[str]) -> tuple[str, ...]:
    kept = lines if len(lines) <= _MOST_LINES else [*lines[: _MOST_LINES - 1], CUT]
    return tuple(
        line if len(line) <= _LONGEST_LINE else line[: _LONGEST_LINE - 1] + CUT for line in kept
    )
