"""`pressroom new release`: what is asked and said, what is written, whether it passes the check."""

import os
import pty
import shlex
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from cli.talk import is_golden, talk
from pressroom.cli.main import main
from pressroom.load.repository import load
from pressroom.model.release import Type
from pressroom.rules.check import check
from pressroom.rules.examples import laid

AS_OF = "2026-04-20T11:58"
TITLE = "Sở Y tế: tiêm bổ sung vắc xin sởi cho trẻ em toàn tỉnh"
SUMMARY = "Từ ngày 20 tháng 4 năm 2026, trẻ từ 1 đến 10 tuổi được tiêm bổ sung miễn phí."
SLUG = "so-y-te-tiem-bo-sung-vac-xin-soi-cho-tre-em-toan-tinh"
PATH = f"releases/2026/04/{SLUG}.md"
OF_TYPE = {
    Type.ANSWER: ["--responds-to-from", "báo chí", "--responds-to-outlet", "Báo Sông Lam"],
    Type.RESPONSE: ["--responds-to-from", "press"],
    Type.REBUTTAL: [
        "--responds-to-claim=Mạng xã hội lan tin học sinh nghỉ học.",
        "--responds-to-verdict=tin giả",
    ],
    Type.INVITATION: ["--event-start", "thứ Sáu 14h", "--event-place", "Hội trường A"],
    Type.CONSULTATION: ["--consultation-opens=20/4", "--consultation-closes=20/5/2026"],
}


@pytest.fixture
def room() -> Iterator[Path]:
    with laid() as folder:
        yield folder


def command(room: Path, *options: str) -> list[str]:
    return ["new", "release", "--repo", str(room), "--as-of", AS_OF, *options]


def all_options(*more: str) -> list[str]:
    given = {"title": TITLE, "department": "syt", "topics": "y te", "summary": SUMMARY}
    return ["--yes", *(f"--{key}={value}" for key, value in given.items()), *more]


@pytest.mark.parametrize("language", ["vi", "en"])
def test_an_officer_is_led_through_a_press_release(
    language: str, room: Path, request: pytest.FixtureRequest
) -> None:
    said, code = talk(
        command(room, "--lang", language),
        *("1", "bo", "so", "y te"),
        *("Sở Y tế", TITLE, "Tiêm sởi", "tiem-vac-xin-soi", ""),
        *("giao duc, y", "7", "1"),
        *("hôm nào đó", "mai 9h"),
        *(SUMMARY, "Bình", "An"),
    )
    assert is_golden(said, f"new-release.{language}.txt", request)
    assert code == 0
    assert (room / "releases/2026/04/tiem-vac-xin-soi.md").is_file()


def test_what_a_type_needs_is_asked(room: Path, request: pytest.FixtureRequest) -> None:
    said, code = talk(
        command(room),
        *("họp báo", "ubnd", "1", TITLE, "", "1", "", SUMMARY, "-"),
        *("", "chiều thứ Hai 2h", "27/4/2026 15h30", "Hội trường A", "-", "", "", ""),
    )
    assert is_golden(said, "new-invitation.vi.txt", request)
    assert code == 0
    written = (room / PATH).read_text(encoding="utf-8")
    assert "event:\n  start: 2026-04-27 14:00\n  end: 2026-04-27 15:30\n" in written
    assert "- **Thời gian:** 14 giờ 00, thứ Hai, ngày 27 tháng 4 năm 2026.\n" in written


@pytest.mark.parametrize("type_", Type)
def test_every_type_has_an_outline_that_passes_the_check(
    type_: Type, room: Path, request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]
) -> None:
    options = all_options("--type", type_, *OF_TYPE.get(type_, []))
    assert main(command(room, *options)) == 0
    assert "Lỗi" not in capsys.readouterr().err
    assert is_golden((room / PATH).read_text(encoding="utf-8"), f"{type_}.md", request)
    found = check(load(room), datetime.fromisoformat(f"{AS_OF}+07:00"))
    assert {finding.code for finding in found} <= {"PR118"}  # what is still to be written


def test_without_a_terminal_it_says_what_is_missing(
    room: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(command(room, "--type", "họp báo")) == 2
    assert capsys.readouterr().err == (
        "Còn thiếu: Cơ quan ban hành (`--department`), Tiêu đề (`--title`), Lĩnh vực "
        "(`--topics`), Tóm tắt (`--summary`), Bắt đầu (Sự kiện) (`--event-start`).\n"
    )
    assert not (room / "releases/2026/04/thong-cao.md").exists()


def test_an_option_that_cannot_be_taken_is_told_in_the_words_of_the_check(
    room: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(command(room, *all_options("--type", "urgent", "--number", "số 12"))) == 2
    said = capsys.readouterr().err
    assert said.startswith("`--number`: Số, ký hiệu (`number`) cần số và ký hiệu như văn thư")


@pytest.mark.parametrize("line", ["^C", None])
def test_stopping_writes_nothing(line: str | None, room: Path) -> None:
    before = sorted((room / "releases").rglob("*"))
    lines = ["1", "y te", TITLE, *([line] if line else [])]
    said, code = talk(command(room), *lines)
    assert code == 130
    assert said.endswith("\nĐã dừng, chưa ghi gì.\n")
    assert sorted((room / "releases").rglob("*")) == before


def test_where_the_approver_is_always_named_it_asks_who_it_is(room: Path) -> None:
    with (room / "pressroom.yml").open("a", encoding="utf-8") as file:
        file.write("approval: required\n")
    options = ["--type=urgent", f"--title={TITLE}", "--department=so-y-te", "--topics=y-te"]
    answers = ("", "", "", "Trần Thị Minh An", "", "Phó Giám đốc", "")
    said, code = talk(command(room, *options, f"--summary={SUMMARY}"), *answers)
    assert code == 0, said
    assert (
        "approved:\n  by: Trần Thị Minh An\n  position: Phó Giám đốc\n  at: 2026-04-20 11:58\n"
    ) in (room / PATH).read_text(encoding="utf-8")


def test_a_slug_of_this_month_is_not_taken_twice(room: Path) -> None:
    for number in ("", "-2", "-3"):
        assert main(command(room, *all_options("--type", "periodic"))) == 0
        assert (room / f"releases/2026/04/{SLUG}{number}.md").is_file()


def test_a_statement_names_somebody_who_may_speak_that_day(room: Path) -> None:
    options = ["--type=statement", f"--title={TITLE}", "--department=so-y-te", "--topics=y-te"]
    said, code = talk(command(room, *options, f"--summary={SUMMARY}"), *("", "", "-", "2"))
    assert code == 0
    assert "`-` không chỉ rõ một người" in said
    assert "spokesperson: bui-khac-nghi" in (room / PATH).read_text(encoding="utf-8")


def test_the_file_opens_in_the_editor_that_is_set(
    room: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write = "import sys; open(sys.argv[1], 'a', encoding='utf-8').write('Viết thêm.\\n')"
    monkeypatch.setenv("VISUAL", shlex.join([sys.executable, "-c", write]))
    options = all_options("--type=urgent", "--edit")
    assert main(command(room, *options)) == 0
    assert (room / PATH).read_text(encoding="utf-8").endswith("Viết thêm.\n")
    monkeypatch.delenv("VISUAL")
    monkeypatch.delenv("EDITOR", raising=False)
    assert main(command(room, *options)) == 0
    assert "Chưa đặt biến `VISUAL` hay `EDITOR`" in capsys.readouterr().err


@pytest.mark.parametrize("editor", ["/khong-co/trinh-soan-thao", "'vim"])
def test_an_editor_that_cannot_be_opened_is_told(
    editor: str, room: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("VISUAL", editor)
    assert main(command(room, *all_options("--type=urgent", "--edit"))) == 0
    assert f"Không mở được `{editor}`" in capsys.readouterr().err
    assert (room / PATH).is_file()


def test_stopping_after_the_file_is_written_does_not_say_that_nothing_was(
    room: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setenv("VISUAL", "vim")
    monkeypatch.setattr("subprocess.run", interrupted)
    assert main(command(room, *all_options("--type=urgent", "--edit"))) == 130
    assert capsys.readouterr().err.endswith("\nĐã dừng.\n")


def test_half_a_letter_is_asked_for_again(room: Path) -> None:
    """A terminal that deletes a byte of `á`, not the letter, leaves what is no text."""
    said, code = talk(command(room), "3", "y te", f"{TITLE} \udcc3", "^C")
    assert code == 130
    assert "  ! có chữ không đọc được" in said


def test_ctrl_c_at_a_real_terminal_writes_nothing(room: Path) -> None:
    before = sorted(room.rglob("*.md"))
    said, code = at_a_terminal(command(room), b"1\n", b"y te\n", b"\x03")
    assert code == 130
    assert "Đã dừng, chưa ghi gì." in said
    assert sorted(room.rglob("*.md")) == before


def test_it_talks_through_a_real_terminal(room: Path) -> None:
    """Not a stream of ours: what a terminal does with typed lines is in it."""
    lines = ("3", "y te", TITLE, "", "1", "9h", SUMMARY, "")
    said, code = at_a_terminal(command(room), *(f"{line}\n".encode() for line in lines))
    assert code == 0, said
    assert "Việc tiếp theo" in said
    assert "type: urgent" in (room / PATH).read_text(encoding="utf-8")


def at_a_terminal(command: list[str], *typed: bytes) -> tuple[str, int]:
    """Run a command at a terminal of its own; each key is pressed when a question stands there."""
    master, slave = pty.openpty()
    shim = [sys.executable, "-c", _AT_A_TERMINAL, os.ttyname(slave)]
    process = subprocess.Popen([*shim, *command], start_new_session=True)
    said = b""
    for keys in typed:
        while not said.endswith(b"> "):
            said += os.read(master, 4096)
        os.write(master, keys)
        said += b"\n"
    os.close(slave)
    said += _rest(master)
    # The terminal echoes what is typed as it comes, in the middle of a letter, too.
    return said.decode(errors="replace"), process.wait()


_AT_A_TERMINAL = """
import os, sys
terminal = os.open(sys.argv[1], os.O_RDWR)  # becomes that of this session, so Ctrl+C reaches it
for stream in (0, 1, 2):
    os.dup2(terminal, stream)
os.execv(sys.executable, [sys.executable, "-m", "pressroom", *sys.argv[2:]])
"""


def _rest(master: int) -> bytes:
    parts = []
    while True:
        try:
            part = os.read(master, 4096)
        except OSError:  # Linux says so when the other end is closed
            break
        if not part:
            break
        parts.append(part)
    os.close(master)
    return b"".join(parts)
