"""`pressroom fix`: what it shows, asks, writes and leaves."""

import json
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from cli.talk import is_golden, talk
from pressroom.cli.main import main
from pressroom.rules.examples import EXAMPLE_AS_OF, laid

ORIGINAL = "releases/2026/04/tiem-vac-xin-soi-bo-sung.md"
TRANSLATION = "releases/2026/04/tiem-vac-xin-soi-bo-sung.en.md"
AS_OF = f"{EXAMPLE_AS_OF:%Y-%m-%dT%H:%M}"


@pytest.fixture
def room() -> Iterator[Path]:
    """A room whose release was pasted from elsewhere, with a title that wants quotes."""
    with laid() as folder:
        (folder / "releases/2026/04/dan-tu-noi-khac.md").write_bytes(
            "\ufeff---\r\ntitle: Sở Y tế: tiêm bổ sung vắc-xin sởi\r\ntype: press-release  \r\n"
            "department: so-y-te\r\npublished: 2026-04-13 09:00\r\nsummary: Từ ngày 20 tháng 4 năm "
            "2026, trẻ từ 1 đến 10 tuổi được tiêm bổ\u200b sung miễn phí.\r\ntopics: [y-te]\r\n"
            "---\r\nCác điểm tiêm mở cửa từ 07 giờ 30.".encode()
        )
        yield folder


def command(room: Path, *options: str) -> list[str]:
    return ["fix", "--repo", str(room), "--as-of", AS_OF, *options]


@pytest.mark.parametrize("language", ["vi", "en"])
def test_it_shows_what_changes_and_asks_once(
    language: str, room: Path, request: pytest.FixtureRequest
) -> None:
    said, code = talk(command(room, "--lang", language), "")
    assert is_golden(said, f"fix.{language}.txt", request)
    assert code == 0
    written = (room / "releases/2026/04/dan-tu-noi-khac.md").read_bytes().decode()
    assert written.startswith('---\ntitle: "Sở Y tế: tiêm bổ sung vắc-xin sởi"\n')
    assert main(["check", "--repo", str(room), "--as-of", AS_OF]) == 0
    again, code = talk(command(room, "--lang", language))
    assert code == 0
    assert again in {"Không có chỗ nào tự sửa được.\n", "There is nothing to mend.\n"}


@pytest.mark.parametrize("answer", ["k", "^C", None])
def test_nothing_is_written_where_somebody_says_no_or_goes(answer: str | None, room: Path) -> None:
    before = {path: path.read_bytes() for path in room.rglob("*.md")}
    said, code = talk(command(room), *([answer] if answer else []))
    assert code == 130
    assert said.endswith("Đã dừng, chưa ghi gì.\n")
    assert {path: path.read_bytes() for path in room.rglob("*.md")} == before


def test_a_dry_run_and_a_run_without_a_terminal_write_nothing(
    room: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = room / "releases/2026/04/dan-tu-noi-khac.md"
    before = file.read_bytes()
    assert main(command(room, "--dry-run")) == 0
    assert "1 tệp sửa được; chưa ghi gì.\n" in capsys.readouterr().err
    assert main(command(room)) == 2
    assert "Thêm `--yes` để sửa." in capsys.readouterr().err
    assert file.read_bytes() == before
    assert main(command(room, "--yes")) == 0
    assert file.read_bytes() != before


def test_a_file_that_is_saved_elsewhere_while_it_asks_keeps_what_was_saved(
    room: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = room / "releases/2026/04/dan-tu-noi-khac.md"

    def answer(_: str) -> str:
        file.write_text("viết thêm ở cửa sổ khác", encoding="utf-8")
        return "c"

    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("builtins.input", answer)
    assert main(command(room)) == 2
    assert "Đã sửa 0 tệp, rồi dừng lại: " in (said := capsys.readouterr().err)
    assert "tệp vừa được sửa ở nơi khác" in said
    assert file.read_text(encoding="utf-8") == "viết thêm ở cửa sổ khác"


def test_only_the_files_that_are_named_are_mended(room: Path) -> None:
    other = room / ORIGINAL
    other.write_text(
        unicodedata.normalize("NFD", other.read_text(encoding="utf-8")), encoding="utf-8"
    )
    before = other.read_bytes()
    assert main(command(room, "--yes", "releases/2026/04/dan-tu-noi-khac.md")) == 0
    assert other.read_bytes() == before


def test_the_check_says_how_much_can_be_mended(
    room: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--repo", str(room), "--as-of", AS_OF]) == 1
    last = capsys.readouterr().out.splitlines()[-1]
    assert last == "4 chỗ tự sửa được: chạy `pressroom fix`."
    assert main(["check", "--repo", str(room), "--as-of", AS_OF, "--format", "json"]) == 1
    assert all("fixable" not in found for found in json.loads(capsys.readouterr().out))


@pytest.mark.parametrize(
    ("answers", "name"), [(["c", ""], "fix-translation"), ([""], "fix-translation-no")]
)
def test_a_stale_translation_is_asked_about_and_no_is_the_answer_of_enter(
    answers: list[str], name: str, request: pytest.FixtureRequest
) -> None:
    with laid() as room:
        original = room / ORIGINAL
        text = original.read_text(encoding="utf-8")
        original.write_text(text.replace("6.300", "6.400"), encoding="utf-8")
        before = (room / TRANSLATION).read_bytes()
        said, code = talk(command(room), *answers)
        assert is_golden(said, f"{name}.vi.txt", request)
        assert code == 0
        assert ((room / TRANSLATION).read_bytes() == before) is (answers == [""])


def test_without_a_terminal_a_stale_translation_is_named_and_left(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with laid() as room:
        original = room / ORIGINAL
        text = original.read_text(encoding="utf-8")
        original.write_text(text.replace("6.300", "6.400"), encoding="utf-8")
        assert main(command(room, "--yes")) == 0
        said = capsys.readouterr().err
        assert f"`pressroom fix {TRANSLATION} --translations`" in said
        assert main(command(room, "--yes", "--translations")) == 0
        assert main(["check", "--repo", str(room), "--as-of", AS_OF]) == 0
        assert capsys.readouterr().out.endswith("Không có lỗi nào.\n")
