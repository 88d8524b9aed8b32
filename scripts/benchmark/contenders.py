"""Who is measured: our commands, and the peers' builds."""

import shlex
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from benchmark import files
from benchmark.archive.releases import AS_OF
from benchmark.contest import Contender
from benchmark.furnishing import furnished
from benchmark.measuring.process import measure
from benchmark.measuring.tree import counts
from benchmark.peers import version
from benchmark.workplace import Bench, version_of_ours

OURS = "pressroom build"
CHECK = "pressroom check"
CHECK_WARM = "pressroom check, again"
HUGO = "Hugo"
HUGO_PAGEFIND = "Hugo + Pagefind"
MKDOCS = "MkDocs + Material"

QUIET = {"NO_MKDOCS_2_WARNING": "1"}
"""Material says that its end is near, each time."""
PAGEFIND_OPTIONS = ("--root-selector", "main", "--glob", "releases/????/??/*/index.html", "--quiet")


def ours(bench: Bench, count: int) -> Contender:
    """Our clean build."""
    repo, site = furnished(bench, count), our_site(bench, count)
    return Contender(
        name=OURS,
        version=version_of_ours(),
        releases=count,
        makes=(
            "check, pages, listings of every kind, three feeds for every body, topic and type, "
            "calendars, contact cards, Markdown and a QR code for every release, the search's index"
        ),
        start=_anew((store(repo), site.parent), (*build(bench, repo, site, AS_OF), "--clean")),
        count=partial(counts, site, count),
        environment=QUIET,
    )


def checks(bench: Bench, count: int) -> Iterator[Contender]:
    """Our check from nothing, and again with what it kept."""
    repo = furnished(bench, count)
    command = (str(bench.program), "check", "--repo", str(repo), "--as-of", AS_OF.isoformat())

    def again() -> Sequence[str]:
        measure(command)
        return command

    version = version_of_ours()
    yield Contender(
        name=CHECK,
        version=version,
        releases=count,
        makes="every finding of the room, and the store for the next check",
        start=_anew((store(repo),), command),
    )
    yield Contender(
        name=CHECK_WARM,
        version=version,
        releases=count,
        makes="the same, with what the check before it kept",
        start=again,
    )


def hugo(bench: Bench, count: int) -> Contender:
    """Hugo with a theme of our own writing, no search."""
    source, site = bench.archive("hugo", count).folder, bench.output(count, "hugo")
    return Contender(
        name=HUGO,
        version=version("hugo"),
        releases=count,
        makes="pages, listings, RSS (no Atom, JSON), sitemap; no check, no search",
        start=_anew(hugo_leaves(source, site), hugo_build(bench, source, site)),
        count=partial(counts, site, count),
    )


def hugo_and_pagefind(bench: Bench, count: int) -> Contender:
    """Hugo, then Pagefind over its pages; of each page what stands in `main`."""
    source, site = bench.archive("hugo", count).folder, bench.output(count, "hugo-pagefind")
    indexes = (str(bench.others.program("pagefind")), "--site", str(site), *PAGEFIND_OPTIONS)
    both = f"{shlex.join(hugo_build(bench, source, site))}; {shlex.join(indexes)}"
    return Contender(
        name=HUGO_PAGEFIND,
        version=f"{version('hugo')}, {version('pagefind')}",
        releases=count,
        makes="the same with a search; no check",
        start=_anew(hugo_leaves(source, site), ("sh", "-ec", both)),
        count=partial(counts, site, count),
    )


def mkdocs(bench: Bench, count: int) -> Contender:
    """Stock MkDocs with Material, its search and the RSS plugin."""
    source, site = bench.archive("material", count).folder, bench.output(count, "mkdocs")
    settings = ("--config-file", str(source / "mkdocs.yml"), "--site-dir", str(site))
    packages = ("mkdocs", "mkdocs-material", "mkdocs-rss-plugin")
    return Contender(
        name=MKDOCS,
        version=", ".join(map(version, packages)),
        releases=count,
        makes="pages, search, RSS and JSON feeds of summaries, sitemap; no check, no listings",
        start=_anew((site,), (str(bench.others.program("mkdocs")), "build", *settings, "--quiet")),
        count=partial(counts, site, count),
        environment=QUIET,
    )


PEERS: dict[str, Callable[[Bench, int], Contender]] = {
    "hugo": hugo,
    "pagefind": hugo_and_pagefind,
    "mkdocs": mkdocs,
}
"""The peers by the names that the command line knows."""


def build(bench: Bench, repo: Path, site: Path, as_of: datetime) -> tuple[str, ...]:
    """Our build."""
    places = ("--repo", str(repo), "--site", str(site))
    return (str(bench.program), "build", *places, "--as-of", as_of.isoformat())


def our_site(bench: Bench, count: int) -> Path:
    """Our site, in a folder of its own, for the builder makes others beside it."""
    return bench.output(count, "pressroom") / "site"


def store(repo: Path) -> Path:
    """What our builder keeps."""
    return repo / ".pressroom"


def hugo_build(bench: Bench, source: Path, site: Path) -> tuple[str, ...]:
    """Hugo's build."""
    program, cache = str(bench.others.program("hugo")), str(site.with_name(f"{site.name}-cache"))
    settings = ("--source", str(source), "--destination", str(site), "--cacheDir", cache)
    return (program, *settings, "--quiet")


def hugo_leaves(source: Path, site: Path) -> tuple[Path, ...]:
    """What Hugo's build leaves."""
    cache = site.with_name(f"{site.name}-cache")
    return (site, cache, source / "resources", source / ".hugo_build.lock")


def _anew(left: Sequence[Path], command: Sequence[str]) -> Callable[[], Sequence[str]]:
    """The command, after what it left before has been removed."""

    def start() -> Sequence[str]:
        for path in left:
            files.remove(path)
        return command

    return start
