from collections.abc import Callable
from pathlib import Path

import pytest

from imports.rooms import AS_OF, DOCUMENTS, a_folder
from pressroom.cli.main import main

RELEASE = DOCUMENTS / "release.docx"
MADE = "releases/2026/11/tiem-bo-sung-vac-xin-soi-cho-tre-tu-01-den-10-tuoi-tai-21-xa"
PDF = b"%PDF-1.7\n%%EOF\n"

Run = Callable[..., int]


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    return a_folder(tmp_path)


@pytest.fixture
def run(repo: Path) -> Run:
    def run(*arguments: object) -> int:
        given = [str(argument) for argument in arguments]
        return main(["import", "docx", *given, "--repo", str(repo), "--as-of", AS_OF])

    return run


def files(repo: Path) -> list[str]:
    found = (repo / "releases").rglob("*")
    return sorted(path.relative_to(repo).as_posix() for path in found if path.is_file())


def test_what_was_imported_is_checked_and_stands(
    run: Run, repo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(RELEASE, "--topic", "Y tế", "--published", "09:00") == 0
    said = capsys.readouterr()
    assert files(repo) == [f"{MADE}.md"]
    assert "Đã kiểm tra: không có lỗi" in said.err
    assert "Còn thiếu" not in said.err
    written = (repo / f"{MADE}.md").read_text(encoding="utf-8")
    assert "published: 2026-11-16 09:00\n" in written
    assert "topics: [y-te]\n" in written


def test_what_is_missing_is_told_twice_in_words_and_on_its_line(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(RELEASE) == 1
    said = capsys.readouterr()
    assert "- Lĩnh vực (`topics`): văn bản không ghi" in said.err
    assert f"{MADE}.md:1:1: Lỗi PR021" in said.out or f"{MADE}.md:2:1: Lỗi PR021" in said.out
    assert f"`pressroom check {MADE}.md`" in said.err


def test_the_signed_text_is_attached(run: Run, repo: Path, tmp_path: Path) -> None:
    signed = tmp_path / "scan.pdf"
    signed.write_bytes(PDF)
    assert run(RELEASE, "--topic", "y-te", "--published", "09:00", "--signed", signed) == 0
    assert files(repo) == [f"{MADE}.md", f"{MADE}/31-tcbc-syt.pdf"]
    assert (repo / MADE / "31-tcbc-syt.pdf").read_bytes() == PDF
    written = (repo / f"{MADE}.md").read_text(encoding="utf-8")
    assert "    title: Bản đã ký, số 31/TCBC-SYT\n    role: signed\n" in written


def test_a_signed_text_that_is_too_large_is_told(
    run: Run, repo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    signed = tmp_path / "scan.pdf"
    signed.write_bytes(PDF + bytes(10_000_000))
    assert run(RELEASE, "--signed", signed) == 2
    assert f"{signed} nặng 10 MB, quá 10 MB" in capsys.readouterr().err
    assert not (repo / "releases").exists()


def test_nothing_is_overwritten_and_another_name_is_offered(
    run: Run, repo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repo / "releases/2026/11").mkdir(parents=True)
    (repo / f"{MADE}.md").write_text("đã có", encoding="utf-8")
    assert run(RELEASE, "--topic", "y-te") == 1
    offered = f"{MADE.rpartition('/')[2]}-2"
    assert f"không ghi đè: `{MADE}.md` đã có" in (said := capsys.readouterr().err)
    assert f"`--slug {offered}`" in said
    assert (repo / f"{MADE}.md").read_text(encoding="utf-8") == "đã có"
    assert len(files(repo)) == 1
    run(RELEASE, "--topic", "y-te", "--slug", offered)
    assert len(files(repo)) == 2


@pytest.mark.parametrize("name", ["{made}", "{made}/anh.png", "{upper}.md"])
def test_a_folder_or_a_name_in_other_case_is_in_the_way_too(
    name: str, run: Run, repo: Path
) -> None:
    upper = f"{MADE.rpartition('/')[0]}/{MADE.rpartition('/')[2].upper()}"
    path = repo / name.format(made=MADE, upper=upper)
    path.parent.mkdir(parents=True)
    path.write_text("đã có", encoding="utf-8")
    assert run(RELEASE, "--topic", "y-te") == 1
    assert len(files(repo)) == 1


def test_each_of_many_files_is_told_of_and_the_worst_decides(
    run: Run, repo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "cu.docx"
    bad.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    good = [RELEASE, DOCUMENTS / "pictures.docx"]
    assert run(good[0], bad, good[1], "--topic", "y-te") == 2
    said = capsys.readouterr().err
    assert f"{bad}: không nhập được: tệp này thuộc kiểu cũ .doc" in said
    assert [f"{file} → " in said for file in good] == [True, True]
    assert len([path for path in files(repo) if path.endswith(".md")]) == 2


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--topic", "thoi-tiet"], "Không có lĩnh vực `thoi-tiet`; các lĩnh vực: `y-te` (Y tế)"),
        (["--department", "so-y-the"], "Không thấy cơ quan `so-y-the`"),
        (["--type", "bai-bao"], "`--type`: Loại (`type`)"),
        (["--published", "hôm nào đó"], "`--published`: Giờ đăng (`published`)"),
        (["--published", "25:00"], "`--published`: Giờ đăng (`published`)"),
        (["--title", "Sởi"], "`--title`: Tiêu đề (`title`)"),
        (["--slug", "Tiêm sởi"], "gần nhất: `tiem-soi`"),
        (["--signed", str(RELEASE)], "không phải tệp PDF"),
        (
            ["--signed", "khong-co.pdf"],
            "Không đọc được khong-co.pdf: không có tệp đó.",
        ),
        ([str(RELEASE), "--title", "Tiêm vắc xin"], "`--title` chỉ dùng khi nhập một văn bản"),
    ],
)
def test_an_option_that_is_not_understood_is_told(
    options: list[str], said: str, run: Run, repo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(RELEASE, *options) == 2
    assert said in capsys.readouterr().err
    assert not (repo / "releases").exists()


def test_options_count_for_more_than_the_document(run: Run, repo: Path) -> None:
    given = ["--department", "stc", "--type", "định kỳ", "--title", "Tiêm sởi đợt cuối năm"]
    moment = ["--published", "14h30 ngày 20/11/2026", "--topic", "y-te,giao-duc"]
    run(RELEASE, *given, *moment, "--slug", "tiem-soi")
    written = (repo / "releases/2026/11/tiem-soi.md").read_text(encoding="utf-8")
    for line in (
        "title: Tiêm sởi đợt cuối năm",
        "type: periodic",
        "department: so-tai-chinh",
        "published: 2026-11-20 14:30",
        "topics: [y-te, giao-duc]",
    ):
        assert f"\n{line}\n" in written


def test_somebody_at_a_terminal_is_asked_for_what_documents_do_not_say(
    run: Run, repo: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = iter(["25:00", "9h", "thời tiết", "y tế, giao-duc"])
    asked: list[str] = []

    def answer(question: str) -> str:
        asked.append(question.partition(",")[0])
        return next(answers)

    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("builtins.input", answer)
    assert run(RELEASE) == 0
    assert asked == ["Giờ đăng", "Giờ đăng", "Lĩnh vực", "Lĩnh vực"]
    assert "Không có lĩnh vực `thời tiết`" in capsys.readouterr().out
    written = (repo / f"{MADE}.md").read_text(encoding="utf-8")
    assert "published: 2026-11-16 09:00\n" in written
    assert "topics: [y-te, giao-duc]\n" in written


def test_enter_leaves_open_what_is_asked(
    run: Run, repo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("builtins.input", lambda _: "")
    assert run(RELEASE) == 1
    assert "topics" not in (repo / f"{MADE}.md").read_text(encoding="utf-8")


def test_a_document_of_a_day_to_come_stands_in_the_month_in_which_it_was_made(
    run: Run, repo: Path
) -> None:
    run(RELEASE, "--published", "2026-12-20 09:00", "--slug", "tiem-soi")
    assert files(repo) == ["releases/2026/11/tiem-soi.md"]


def test_a_room_with_wrong_settings_is_told(
    run: Run, repo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repo / "pressroom.yml").write_text("format: 1\n", encoding="utf-8")
    assert run(RELEASE) == 2
    assert "Cài đặt của phòng báo chí còn lỗi" in capsys.readouterr().err
