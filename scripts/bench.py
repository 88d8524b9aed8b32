"""Measures how long building a whole press room takes, beside Hugo and stock MkDocs.

    python3 scripts/bench.py --quick                 1,000 releases, one run
    python3 scripts/bench.py                         10,000 releases, three runs
    .venv/bin/python scripts/bench.py --only search --peers hugo,mkdocs
    python3 scripts/bench.py --releases 1000,10000,100000 --peers hugo,mkdocs --write BENCHMARKS.md

The archive is invented (see `benchmark/`): ten years of releases of about 400 words in Vietnamese,
the same bytes for the same seed. Needs Linux, Git, and the network once, for the peers.
"""

import argparse
import json
import os
import shlex
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path

from benchmark import contenders, corpus, report, search_contest, search_report, searches
from benchmark.contenders import CHECKOUT, PEERS, Bench, Contender, NotReadyError
from benchmark.contest import Result, hold
from benchmark.measure import CommandFailedError, measure
from benchmark.questions import questions

_QUICK = 1_000
_ONLY = "make the archive, measure the peers, or the searches (Pagefind over hugo), alone"
_USUAL = 10_000
_RUNS = 3
_WORK = Path(tempfile.gettempdir(), "pressroom-bench")
_SEED = 2026
_QUIET = 1.0


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; 0 when all was measured, 2 when something needed is missing or failed."""
    options = _options(arguments)
    if sys.platform != "linux":
        print("bench.py reads /proc and runs on Linux only", file=sys.stderr)
        return 2
    if (load := os.getloadavg()[0]) > _QUIET:
        _say(f"the machine is busy (load {load:.1f}): times will be too long and too far apart")
    machine = report.machine(options.work)
    command = shlex.join(("python3", "scripts/bench.py", *(arguments or sys.argv[1:])))
    try:
        reports = [_measured(options, count) for count in options.releases]
    except (NotReadyError, CommandFailedError) as error:
        print(error, file=sys.stderr)
        return 2
    if options.only != "corpus":
        if options.only == "search":
            text = report.whole("Searches", reports, command, machine)
        else:
            text = report.whole("Whole builds", [*reports, report.METHOD], command, machine)
        print(text)
        if options.write:
            options.write.write_text(text, encoding="utf-8", newline="\n")
    return 0


def _measured(options: argparse.Namespace, count: int) -> str:
    """The report on archives of `count` releases; empty where only the archive was wanted."""
    bench = Bench(work=options.work, seed=options.seed, count=count, say=_say)
    archive = bench.archive("hugo" if options.only == "peers" else "room")
    _say(f"{archive.folder}: {archive.facts}")
    if options.only == "corpus":
        return ""
    if options.only == "search":
        return _searched(options, bench)
    results = hold(_contenders(options, bench), options.runs, count, _say)
    _keep(options.work / f"{count}" / "measures.json", results)
    return report.report(archive.facts, results)


def _searched(options: argparse.Namespace, bench: Bench) -> str:
    """The report on the searches: ours, and those over what the peers make."""
    archive = bench.archive("room")
    program = options.pressroom.with_name("python")
    made = [searches.ours(bench, program), *(searches.PEERS[peer](bench) for peer in options.peers)]
    if "hugo" in options.peers:
        hugo = contenders.hugo(bench)
        if not hugo.site or not hugo.site.is_dir():
            measure(hugo.command, environment=hugo.environment)
    asked = questions(corpus.releases(bench.seed, bench.count), bench.seed)
    return search_report.report(archive.facts, asked, search_contest.hold(made, asked, _say))


def _contenders(options: argparse.Namespace, bench: Bench) -> list[Contender]:
    """Ours, unless only peers are wanted, then the peers."""
    made: dict[str, Callable[[Bench], Contender]] = {
        "hugo": contenders.hugo,
        "mkdocs": contenders.mkdocs,
    }
    own = () if options.only == "peers" else contenders.ours(bench, options.pressroom)
    return [*own, *(made[peer](bench) for peer in options.peers)]


def _keep(path: Path, results: Sequence[Result]) -> None:
    """Write every figure of every run, in seconds and bytes."""
    kept = {
        result.contender.name: {
            "command": result.contender.command,
            "warm": asdict(result.warm),
            "runs": [asdict(run) for run in result.runs],
        }
        for result in results
    }
    path.write_text(json.dumps(kept, indent=1), encoding="utf-8")


def _say(message: str) -> None:
    """Tell the person who waits; the report alone goes to standard output."""
    print(message, file=sys.stderr, flush=True)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--releases", type=_counts, metavar="N[,N...]", help=f"sizes of the archive ({_USUAL})")
    add("--runs", type=int, help=f"runs that count, of each ({_RUNS})")
    add("--peers", type=_peers, default=["hugo"], help="hugo,mkdocs; or none (hugo)")
    add("--only", choices=("corpus", "peers", "search"), help=_ONLY)
    add("--work", type=Path, default=_WORK, help=f"folder for it all ({_WORK})")
    add("--pressroom", type=Path, default=CHECKOUT / ".venv/bin/pressroom", help="the program")
    add("--seed", type=int, default=_SEED, help=f"another seed, another archive ({_SEED})")
    add("--quick", action="store_true", help=f"{_QUICK} releases, one run, unless said otherwise")
    add("--write", type=Path, metavar="FILE", help="write the report to FILE, too")
    options = parser.parse_args(arguments)
    if options.only == "peers" and not options.peers:
        parser.error("--only peers needs --peers")
    options.releases = options.releases or [_QUICK if options.quick else _USUAL]
    options.runs = options.runs or (1 if options.quick else _RUNS)
    options.work = options.work.absolute()
    return options


def _counts(text: str) -> list[int]:
    """Numbers between commas, each at least 1."""
    counts = [int(part) for part in text.split(",")]
    if min(counts) < 1:
        raise argparse.ArgumentTypeError("a number of releases is at least 1")
    return counts


def _peers(text: str) -> list[str]:
    """Names of peers between commas; `none` for nobody."""
    names = [] if text == "none" else text.split(",")
    if unknown := sorted(set(names) - set(PEERS)):
        raise argparse.ArgumentTypeError(f"{', '.join(unknown)}: known are {', '.join(PEERS)}")
    return names


if __name__ == "__main__":
    sys.exit(main())
