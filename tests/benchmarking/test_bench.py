"""The benchmark from end to end, on an archive so small that it says nothing of speed."""

import sys
from pathlib import Path

import pytest

import bench
from benchmark import peers, record
from benchmark.added import ADDED, EDITED, FIRST, RENUMBERED
from benchmark.contenders import CHECK, CHECK_WARM, OURS
from benchmark.parts import PARTS
from benchmark.workplace import CHECKOUT

SIZE = 30

only_linux = pytest.mark.skipif(sys.platform != "linux", reason="processes are measured by /proc")


def ask(folder: Path, *more: str) -> int:
    """Run the command with our own program, and nobody beside it."""
    program = str(Path(sys.executable).with_name("pressroom"))
    places = ("--work", str(folder), "--pressroom", program, "--peers", "none")
    sizes = ("--releases", str(SIZE), "--sizes", str(SIZE))
    return bench.main(["--quick", *places, *sizes, *more])


@only_linux
def test_a_tiny_bench_measures_everything_of_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(CHECKOUT / "src"))
    assert ask(tmp_path, "--only", "clean,check,added") == 0
    known = record.read(tmp_path / "measured.json")
    assert known.clean
    (ours,) = known.clean.entries
    assert (ours.name, ours.releases) == (OURS, SIZE)
    assert ours.runs[0].counts["pages"] == SIZE
    assert known.check
    assert [one.name for one in known.check.entries] == [CHECK, CHECK_WARM]
    assert known.added
    assert [one.name for one in known.added.entries] == [FIRST, ADDED, EDITED, RENUMBERED]
    for one in known.added.entries:
        for run in one.runs:
            assert 0 < run.counts["changed"] <= run.counts["written"]
    report = (tmp_path / "BENCHMARKS.md").read_text(encoding="utf-8")
    assert "--releases 30 --sizes 30 --only clean,check,added`" in report
    assert str(tmp_path) not in report
    before = known.clean
    assert ask(tmp_path, "--only", "check") == 0
    after = record.read(tmp_path / "measured.json")
    assert after.clean == before
    assert after.check != known.check


def test_the_report_is_written_again_without_measuring(tmp_path: Path) -> None:
    assert ask(tmp_path, "--report") == 0
    assert (tmp_path / "BENCHMARKS.md").read_text(encoding="utf-8").startswith("# Benchmarks")
    assert not (tmp_path / "measured.json").exists()


@pytest.mark.parametrize(
    "wrong",
    [("--only", "clean,speed"), ("--peers", "jekyll"), ("--sizes", "10,0"), ("--releases", "-1")],
)
def test_what_is_not_known_is_refused(wrong: tuple[str, str], tmp_path: Path) -> None:
    with pytest.raises(SystemExit):
        ask(tmp_path, *wrong)


def test_the_parts_are_those_of_the_record() -> None:
    assert [*PARTS] == [*record.Record.__dataclass_fields__]


@pytest.mark.parametrize("package", ["hugo", "pagefind", "mkdocs", "mkdocs-material", "py-spy"])
def test_the_versions_of_others_are_those_of_the_lock(package: str) -> None:
    assert peers.version(package)[0].isdecimal()
    with pytest.raises(LookupError):
        peers.version("jekyll")
