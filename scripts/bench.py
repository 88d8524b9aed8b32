"""Measures the press room beside Hugo, Pagefind and stock MkDocs, and writes BENCHMARKS.md.

    python3 scripts/bench.py                        everything; more than an hour, for 100,000
    python3 scripts/bench.py --sizes 1000,10000     all but the largest archive; half an hour
    python3 scripts/bench.py --only added,growth    these parts; what is known of others stays
    python3 scripts/bench.py --quick                1,000 releases, one run, for trying
    python3 scripts/bench.py --report               measures nothing, writes the report again

The archives are invented (see `benchmark/`): ten years of releases of about 400 words in
Vietnamese, the same bytes for the same seed. Whoever is compared takes turns. The measures are kept
in `scripts/benchmark/measured.json`, from which BENCHMARKS.md and the READMEs' figures are made;
with --quick they stay in the work folder. Needs Linux and Git, Chromium for the searches, and the
network once, for the programs of others.
"""

import argparse
import os
import shlex
import sys
import tempfile
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmark import record
from benchmark.archive.corpus import FORMS, corpus
from benchmark.contenders import PEERS
from benchmark.measuring.computer import computer
from benchmark.measuring.process import CommandFailedError
from benchmark.measuring.tree import TooFewError
from benchmark.parts import PARTS
from benchmark.record import Session
from benchmark.report.document import document
from benchmark.report.readmes import renew
from benchmark.workplace import CHECKOUT, Bench, NotReadyError
from environment import TEST_LOCK, Environment
from words import Trouble, Voice

RECORD = CHECKOUT / "scripts/benchmark/measured.json"
REPORT = "BENCHMARKS.md"

_WORK = Path(tempfile.gettempdir(), "pressroom-bench")
_SEED = 2026
_QUIET = 0.5
"""The load of a machine that is otherwise idle, at most."""


def main(arguments: Sequence[str]) -> int:
    """The command line; 0 when all was measured, 2 when something needed is missing or failed."""
    options = _options(arguments)
    try:
        if options.archives:
            _make_archives(options)
        elif not options.report:
            _require_linux()
            _measure(options, options.pressroom or _our_program(arguments))
    except (NotReadyError, TooFewError, CommandFailedError) as error:
        _say(str(error))
        return 2
    except Trouble as trouble:
        _say(trouble.report("en"))
        return 2
    if not options.archives:
        _report(options)
    return 0


def _require_linux() -> None:
    """Raise NotReadyError elsewhere."""
    if sys.platform != "linux":
        raise NotReadyError("processes are measured by /proc, which only Linux has")


def _measure(options: argparse.Namespace, program: Path) -> None:
    """Measure part by part; each is in the record as soon as it is measured."""
    load = os.getloadavg()[0]
    if load > _QUIET:
        _say(f"the machine is busy (load {load:.1f}): times will be too long and too far apart")
    options.work.mkdir(parents=True, exist_ok=True)
    session = Session(
        day=f"{datetime.now(UTC):%Y-%m-%d}",
        command=options.command,
        load=load,
        computer=computer(options.work),
    )
    bench = Bench(
        work=options.work,
        seed=options.seed,
        releases=options.releases,
        sizes=options.sizes,
        rounds=options.runs,
        peers=options.peers,
        program=program,
        say=_say,
    )
    for name in options.only:
        _say(f"— {name}")
        measured: dict[str, Any] = {name: PARTS[name](bench, session)}
        record.write(options.record, replace(record.read(options.record), **measured))


def _report(options: argparse.Namespace) -> None:
    """Write what the record says: beside it, or, where it is the project's own, in the project."""
    known = record.read(options.record)
    ours = options.record == RECORD
    path = (CHECKOUT if ours else options.record.parent) / REPORT
    path.write_text(document(known), encoding="utf-8", newline="\n")
    if ours:
        renew(CHECKOUT, known)
    _say(f"{path}")


def _make_archives(options: argparse.Namespace) -> None:
    """Every archive in every form."""
    for count in sorted({options.releases, *options.sizes}):
        for form in FORMS:
            made = corpus(options.work, form, options.seed, count, _say)
            _say(f"{made.folder}: {made.facts}")


def _our_program(arguments: Sequence[str]) -> Path:
    """`pressroom` of `.venv`, which is brought in step first; goes on in its Python.

    Raises Trouble, which says what stands in the way.
    """
    ours = Environment(CHECKOUT, Voice("en"))
    if Path(sys.prefix) != ours.folder:
        ours.prepare(TEST_LOCK)
        python = str(ours.program("python"))
        os.execv(python, (python, __file__, *arguments))  # noqa: S606 (no shell is wanted)
    return ours.program("pressroom")


def _say(message: str) -> None:
    """Tell the person who waits."""
    print(message, file=sys.stderr, flush=True)


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    """What was asked for; `command` is how, without the folders of this machine."""
    places = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    add = places.add_argument
    add("--work", type=Path, default=_WORK, help=f"folder for it all ({_WORK})")
    add("--pressroom", type=Path, help="the program; without it .venv is made and used")
    add("--record", type=Path, help="the file of measures; BENCHMARKS.md goes beside it")
    parser = argparse.ArgumentParser(
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[places],
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("--only", type=_parts, default=[*PARTS], metavar="PART[,PART...]", help=", ".join(PARTS))
    add("--releases", type=_count, metavar="N", help="size of the archive in most parts (10,000)")
    add("--sizes", type=_counts, metavar="N[,N...]", help="in added, growth (1000,10000,100000)")
    add("--runs", type=_count, metavar="N", help="runs that count, of each (3)")
    add("--peers", type=_peers, metavar="NAME[,NAME...]", help=f"{', '.join(PEERS)}; or none (all)")
    add("--seed", type=int, default=_SEED, help=f"another seed, another archive ({_SEED})")
    add("--quick", action="store_true", help="one run of 1,000 and 300, no MkDocs")
    add("--report", action="store_true", help="write the report from the record alone")
    add("--archives", action="store_true", help="make the archives alone")
    options = parser.parse_args(arguments)
    said = places.parse_known_args(arguments)[1]
    options.command = shlex.join(("python3", "scripts/bench.py", *said))
    quick = options.quick
    options.releases = options.releases or (1_000 if quick else 10_000)
    options.sizes = options.sizes or ((300, 1_000) if quick else (1_000, 10_000, 100_000))
    options.runs = options.runs or (1 if quick else 3)
    if options.peers is None:
        options.peers = frozenset(PEERS) - ({"mkdocs"} if quick else set())
    options.work = options.work.absolute()
    options.record = (
        options.record or (options.work / RECORD.name if quick else RECORD)
    ).absolute()
    return options


def _count(text: str) -> int:
    """A number from 1 on."""
    count = int(text)
    if count < 1:
        raise argparse.ArgumentTypeError("at least 1 is needed")
    return count


def _counts(text: str) -> tuple[int, ...]:
    """Numbers between commas, the smallest first."""
    return tuple(sorted({_count(part) for part in text.split(",")}))


def _parts(text: str) -> list[str]:
    """Names of parts between commas, in the order in which they are measured."""
    return _known(text, PARTS)


def _peers(text: str) -> frozenset[str]:
    """Names of peers between commas; `none` for nobody."""
    return frozenset() if text == "none" else frozenset(_known(text, PEERS))


def _known(text: str, known: Collection[str]) -> list[str]:
    """The names between commas, in the order of those that are known."""
    names = set(text.split(","))
    if unknown := sorted(names.difference(known)):
        raise argparse.ArgumentTypeError(f"{', '.join(unknown)}: known are {', '.join(known)}")
    return [name for name in known if name in names]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
