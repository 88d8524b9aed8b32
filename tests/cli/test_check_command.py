"""`pressroom check`: what it writes where, and its exit codes."""

import json
from pathlib import Path

import pytest

from pressroom.cli.main import main


def check(room: Path, *options: str) -> int:
    return main(["check", "--repo", str(room), *options])


def break_(release: Path) -> None:
    """Give the release a topic that there is not: one error."""
    text = release.read_text(encoding="utf-8")
    release.write_text(text.replace("[hoat-dong-chung]", "[hoat-dong]"), encoding="utf-8")


@pytest.fixture(autouse=True)
def _silence(room: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert room.is_dir()
    capsys.readouterr()


def test_a_right_room_ends_with_0(room: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(room) == 0
    assert capsys.readouterr().out == "Không có lỗi nào.\n"


def test_an_error_ends_with_1_and_is_told_at_its_place(
    room: Path, release: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    break_(release)
    assert check(room) == 1
    said = capsys.readouterr()
    assert "releases/2026/04/thong-cao-dau-tien.md:7:10: Lỗi PR101" in said.out
    assert said.out.endswith("1 lỗi.\n")
    assert not said.err


def test_it_speaks_english_where_asked(
    room: Path, release: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    break_(release)
    assert check(room, "--lang", "en") == 1
    assert ": Error PR101: " in capsys.readouterr().out


def test_a_warning_ends_with_0(room: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stray = room / "releases/2026/04/ghi-chu.csv"
    stray.write_text("nháp\n", encoding="utf-8")
    assert check(room) == 0
    assert "Cảnh báo PR032" in capsys.readouterr().out


def test_an_embargo_is_an_error_where_everybody_can_read_it_whatever_the_settings_say(
    room: Path, release: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = release.read_text(encoding="utf-8")
    release.write_text(text.replace("topics:", "embargo: 2026-04-21 17:00\ntopics:"), "utf-8")
    options = ("--as-of", "2026-04-20T12:00+07:00")
    assert check(room, *options) == 0
    assert check(room, *options, "--public") == 1
    said = capsys.readouterr().out
    assert "Lỗi PR201" in said
    assert "pressroom.yml:1:1: kho công khai" in said


def test_json_stands_alone_on_standard_output(
    room: Path, release: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    break_(release)
    assert check(room, "--format", "json") == 1
    (finding,) = json.loads(capsys.readouterr().out)
    assert finding["path"] == "releases/2026/04/thong-cao-dau-tien.md"
    assert (finding["code"], finding["line"], finding["column"]) == ("PR101", 7, 10)


@pytest.mark.parametrize("form", ["github", "gitlab"])
def test_other_forms_name_the_place(
    form: str, room: Path, release: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    break_(release)
    assert check(room, "--format", form) == 1
    said = capsys.readouterr().out
    assert "releases/2026/04/thong-cao-dau-tien.md" in said
    assert "PR101" in said


def test_only_the_findings_of_the_given_paths_are_told(
    room: Path, release: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    break_(release)
    assert check(room, "content") == 0
    assert check(room, str(release)) == 1
    assert check(room, "releases") == 1
    assert capsys.readouterr().out.count("PR101: ") == 2


def test_a_room_is_looked_at_as_of_a_moment(room: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(room, "--as-of", "2020-01-01T09:00") == 0
    assert "PR318" in capsys.readouterr().out  # nobody had begun


@pytest.mark.parametrize("moment", ["hôm nay", "2026-13-01"])
def test_a_moment_that_is_none_ends_with_2(
    moment: str, room: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(room, "--as-of", moment) == 2
    assert moment in capsys.readouterr().err


def test_a_folder_without_a_room_ends_with_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(tmp_path) == 2
    said = capsys.readouterr()
    assert "pressroom.yml" in said.err
    assert not said.out
