"""A rule's bad and good example, cut down to the lines in which they differ."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher, unified_diff
from pathlib import Path
from urllib.parse import unquote

from pressroom.rules.examples import AFTER, BEFORE, EXAMPLE_ROOM, folder
from pressroom.rules.rule import Rule

CUT = "…"
_AROUND = 1
"""Lines shown before and after those that differ."""
_MOST_LINES = 12
_LONGEST_LINE = 120
_FROM_THE_TOP = ("@@ -0,", "@@ -1,")
_NO_TEXT = "\0"
"""Stands in pictures and archives, never in a text."""
_ENDINGS = (".escaped", ".deleted", ".symlink")


@dataclass(frozen=True, slots=True)
class Contrast:
    """One file: its lines in the bad and in the good example; none where it is not there.

    Of a rule on changes: what changed in each, gone lines behind `-`, new ones behind `+`.
    """

    path: str
    bad: tuple[str, ...]
    good: tuple[str, ...]


def contrasts(rule: Rule) -> Iterator[Contrast]:
    """The files in which the examples of `rule` differ."""
    if rule.changes:
        yield from _changes(folder(rule))
        return
    bad, good = (_files(folder(rule) / tree) for tree in ("bad", "good"))
    for path in sorted({*bad, *good}):
        of_bad, of_good = (_lines(path, tree) for tree in (bad, good))
        if of_bad != of_good:
            yield Contrast(path, *_differing(of_bad, of_good))


def _changes(example: Path) -> Iterator[Contrast]:
    """The files that change in one of the examples, and how they change in each."""
    sides = [
        [_files(example / tree / part) for part in (BEFORE, AFTER)] for tree in ("bad", "good")
    ]
    for path in sorted({path for side in sides for path in side[1]}):
        bad, good = (_changed(path, *side) for side in sides)
        if bad or good:
            yield Contrast(path, bad, good)


def _changed(path: str, before: dict[str, Path], after: dict[str, Path]) -> tuple[str, ...]:
    """How the file `path` changes; nothing where it does not."""
    if path not in after:
        return ()
    old, new = _lines(path, before), _lines(path, {**before, path: after[path]})
    lines = [
        CUT if line.startswith("@@") else _spaced(line)
        for line in list(unified_diff(old, new, lineterm="", n=_AROUND))[2:]
        if not line.startswith(_FROM_THE_TOP)
    ]
    return _shortened(lines)


def _spaced(line: str) -> str:
    return f"{line[0]} {line[1:]}".rstrip()


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
        text = data.decode()
    except UnicodeDecodeError:
        text = _NO_TEXT
    if _NO_TEXT in text:
        return [f"({len(data)} byte)"]
    lines = text.splitlines()
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
