"""The report: figures of several runs, the aims, and documents made from the record alone."""

from dataclasses import replace
from pathlib import Path

import pytest

import bench
from benchmark import record
from benchmark.contenders import HUGO, OURS
from benchmark.record import Record
from benchmark.report import readmes
from benchmark.report.aims import answers
from benchmark.report.document import document
from benchmark.report.figures import Spread, busy, find, number, peaks, ratio, times, wall
from benchmark.report.table import table
from benchmark.workplace import CHECKOUT
from benchmarking.records import RECORD

GOLDEN = Path(__file__).with_name("BENCHMARKS.golden.md")


def test_a_figure_of_several_runs_is_their_median_with_least_and_most() -> None:
    assert str(Spread((7.0, 9.5, 8.25))) == "8.25 (7.00 to 9.50)"
    assert str(Spread((7.0, 8.0))) == "7.50 (7.00 to 8.00)"
    assert str(Spread((7.0,))) == "7.00"


def test_a_ratio_is_taken_run_by_run() -> None:
    ours, theirs = Spread((2.0, 3.0, 8.0)), Spread((4.0, 2.0, 8.0))
    assert ratio(ours, theirs).values == (0.5, 1.5, 1.0)
    assert ratio(ours, theirs).median == 1.0


def test_runs_that_were_not_in_turn_have_no_ratio() -> None:
    with pytest.raises(ValueError, match="longer"):
        ratio(Spread((2.0,)), Spread((4.0, 2.0)))


@pytest.mark.parametrize(
    ("value", "said"), [(0.125, "0.125"), (9.99, "9.99"), (12.34, "12.3"), (1234.5, "1,234")]
)
def test_a_number_has_as_many_digits_as_say_something(value: float, said: str) -> None:
    assert number(value) == said


def test_times_come_from_the_runs_that_count_and_memory_from_those_for_memory() -> None:
    assert RECORD.clean
    ours = find(RECORD.clean.entries, OURS)
    assert ours
    assert times(ours, wall).values == (6.0, 7.0, 8.0)
    assert peaks(ours).values == (400_000_000, 420_000_000)


def test_what_others_took_of_the_machine_is_a_part_of_all_its_cores() -> None:
    assert RECORD.clean
    assert busy(RECORD.clean.entries, 2).median == pytest.approx(0.01)


def aims(known: Record) -> dict[str, tuple[str, str]]:
    """What was measured of each aim, and whether it is met."""
    lines = [line.strip("| ").split(" | ") for line in answers(known).splitlines()[2:]]
    return {cells[0].strip(): (cells[2].strip(), cells[3].strip()) for cells in lines}


def test_every_aim_is_answered_with_its_ratio() -> None:
    assert aims(RECORD) == {
        "clean build of 10,000, against Hugo's build without search, wall": (
            "1.00 (0.750 to 1.00)",
            "met",
        ),
        "clean build of 10,000, against Hugo + Pagefind, wall": ("0.200 (0.200 to 0.200)", "met"),
        "one release added to 10,000, against Hugo's rebuild, wall": (
            "0.150 (0.125 to 0.200)",
            "met",
        ),
        "peak memory (PSS), clean build of 10,000, against Hugo": ("0.483 (0.467 to 0.500)", "met"),
        "`pressroom check` of 10,000, cold, CPU": ("4.38 (3.50 to 5.25) s", "missed by 46%"),
        "`pressroom check` of 10,000, warm, CPU": ("0.350 (0.350 to 0.525) s", "met"),
        "100,000 against 10,000, time per release, wall": ("1.20", "missed by 4%"),
        "`pressroom serve` of 10,000, from a saved change to its page": (
            "1.25 (1.00 to 1.50) s",
            "met",
        ),
    }


def test_what_was_not_measured_is_not_answered() -> None:
    assert RECORD.clean
    hugo = find(RECORD.clean.entries, HUGO)
    assert hugo
    assert aims(Record(clean=replace(RECORD.clean, entries=(hugo,)))) == {}
    assert answers(Record()) == ""


def test_the_report_is_as_it_was_accepted(pytestconfig: pytest.Config) -> None:
    made = document(RECORD)
    if pytestconfig.getoption("accept"):
        GOLDEN.write_text(made, encoding="utf-8", newline="\n")
    assert made == GOLDEN.read_text(encoding="utf-8")


def test_a_machine_that_was_not_idle_is_told() -> None:
    assert RECORD.check
    entries = tuple(
        replace(one, runs=tuple(replace(run, others=run.wall) for run in one.runs))
        for one in RECORD.check.entries
    )
    told = document(Record(check=replace(RECORD.check, entries=entries)))
    assert "**The machine was not idle**: other work took 50% of the processors" in told
    assert "not idle" not in document(RECORD)


def test_parts_of_two_machines_are_told_apart() -> None:
    assert RECORD.growth
    session = RECORD.growth.session
    larger = replace(session, computer=replace(session.computer, cores=8))
    told = document(replace(RECORD, growth=replace(RECORD.growth, session=larger)))
    assert "Machine (clean, check, added, serve, search, profile): Some Processor, 2 cores" in told
    assert "Machine (growth): Some Processor, 8 cores" in told


def test_a_record_is_read_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "measured.json"
    assert record.read(path) == Record()
    record.write(path, RECORD)
    assert record.read(path) == RECORD


def test_only_the_region_of_a_readme_is_written_anew() -> None:
    text = f"before\n{readmes.BEGIN}\nold\n{readmes.END}\nafter\n"
    made = readmes.renewed(text, lambda _: "new", RECORD)
    assert made == f"before\n{readmes.BEGIN}\nnew\n{readmes.END}\nafter\n"
    with pytest.raises(ValueError, match="measured"):
        readmes.renewed("no region", lambda _: "new", RECORD)


def test_the_readmes_say_what_the_record_says() -> None:
    assert readmes.vietnamese(RECORD) == (
        "Với kho 10.000 thông cáo, kiểm tra và tạo lại toàn bộ trang, cả chỉ mục tìm kiếm, mất "
        "7,0 giây, dùng 410 MB bộ nhớ. Thêm một thông cáo rồi cập nhật toàn bộ trang mất 1,2 giây. "
        "Riêng kiểm tra mất 2,5 giây lần đầu, 0,2 giây các lần sau."
    )
    rows = [line.split(" | ") for line in readmes.english(RECORD).splitlines()]
    builds = {row[0].strip("| "): [cell.strip(" |") for cell in row[1:]] for row in rows}
    assert builds["`pressroom build`: what it makes"] == ["7.00", "12.2", "410"]
    assert builds["Hugo, one release added (1.2.3)"] == ["8.00", "14.0", "850"]
    assert builds["pressroom, with reading"][0] == "10,000"


@pytest.mark.parametrize(("name", "region"), readmes.READMES)
def test_figures_of_the_readmes_are_those_that_were_measured(
    name: str, region: readmes.Region
) -> None:
    text = (CHECKOUT / name).read_text(encoding="utf-8")
    assert readmes.renewed(text, region, record.read(bench.RECORD)) == text


def test_the_projects_report_is_made_from_the_projects_record() -> None:
    made = (CHECKOUT / bench.REPORT).read_text(encoding="utf-8")
    assert made == document(record.read(bench.RECORD))


def test_a_table_is_even() -> None:
    assert table([("", "wall s"), ("Hugo", "7.00")]).splitlines() == [
        "|      | wall s |",
        "| ---- | -----: |",
        "| Hugo |   7.00 |",
    ]
