"""What was measured of the searches, as a table in Markdown."""

from collections.abc import Sequence

from benchmark.corpus import Facts
from benchmark.questions import MOST, TYPICAL, Questions
from benchmark.report import KILOBYTE, MEGABYTE, table
from benchmark.search_contest import SLOWDOWN, Searched

_COLUMNS = (
    "",
    "made in wall s",
    "CPU s (index alone)",
    "peak MB (PSS)",
    "index MB",
    "files",
    "largest file kB",
    "first query kB",
    "ten queries kB",
    f"first result ms ({SLOWDOWN}x slower)",
    "phrases found",
    "words without accents found",
)
_METHOD = f"""\
How: each index is made by a process of its own, once, with nothing of it there before. Each is
then asked in headless Chromium by its own scripts on an empty page, so that page, styles and
typeface do not count; the host sends what compresses with gzip, and counts bodies and heads.
First query: what somebody who has never been there needs until the first result can be shown;
ten queries: ten in one visit. First result: median of three visits (one, where it took over
half a minute) from the start of the page, with Chromium's main thread {SLOWDOWN} times slower (a
worker, which Material uses, is not slowed down). Found: which part of the documents of a plain
scan of all texts is among the results, over all questions. MB: 1,000,000 bytes."""


def report(facts: Facts, questions: Questions, results: Sequence[Searched]) -> str:
    """The archive, the table, and how the others compare."""
    rows = [_COLUMNS, *(_row(one) for one in results)]
    first, *others = results
    asked = (
        f"{len(questions.phrases)} phrases of three words and {len(questions.words)} pairs of "
        f"words typed without accents, each in at most {MOST} releases; typical queries: "
        f"{', '.join(TYPICAL)}"
    )
    parts = [f"### Searches of {facts.releases:,} releases", f"{facts}. {asked}.", table(rows)]
    if others:
        parts.append("\n".join(f"- {_against(first, other)}" for other in others))
    includes = (
        f"- **{one.search.name} ({one.search.version})**: making it includes {one.search.includes}."
        for one in results
    )
    parts.append("\n".join(includes))
    return "\n\n".join([*parts, _METHOD])


def _row(one: Searched) -> tuple[str, ...]:
    return (
        one.search.name,
        f"{one.made.wall:.1f}",
        f"{one.made.cpu:.1f}" + (f" ({one.alone:.1f})" if one.alone else ""),
        f"{(one.made.proportional or 0) / MEGABYTE:,.0f}",
        f"{one.size / MEGABYTE:.1f}",
        f"{one.count:,}",
        f"{one.largest / KILOBYTE:,.0f}",
        f"{one.first / KILOBYTE:,.0f}",
        f"{one.ten / KILOBYTE:,.0f}",
        "none" if one.shown is None else f"{one.shown:,.0f}",
        f"{one.phrases:.1%}",
        f"{one.words:.1%}",
    )


def _against(first: Searched, other: Searched) -> str:
    """How many times what `first` needs `other` needs."""
    return (
        f"{other.search.name} / {first.search.name}: CPU {other.made.cpu / first.made.cpu:.1f}, "
        f"memory {(other.made.proportional or 0) / (first.made.proportional or 1):.1f}, "
        f"bytes of a first query {other.first / first.first:.1f}, "
        f"of ten {other.ten / first.ten:.1f}"
    )
