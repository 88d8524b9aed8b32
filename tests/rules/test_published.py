"""A year in a press room's repository: what the check says of each change of published releases."""

import shutil
import subprocess
from pathlib import Path

import pytest

from pressroom.cli.main import main
from pressroom.rules.examples import EXAMPLE_ROOM

GOLDEN = Path(__file__).parent / "published"
AS_OF = "2026-04-20T12:00+07:00"
MONTH = "releases/2026/04"
IMPORTED = "imported: {from: https://cu.songlam.example/tin/7.html, at: 2026-04-01 08:00}\n"
BODY = "Trạm bơm Bến Lam tưới cho 412 ha lúa từ ngày 19 tháng 4 năm 2026, người dân góp ý: không."


def release(title: str, extra: str = "", body: str = BODY, published: str = "2026-04-18") -> str:
    return f"""\
---
title: {title}
type: press-release
department: xa-ben-lam
published: {published} 08:00
summary: Trạm bơm Bến Lam chạy từ ngày 19 tháng 4 năm 2026, tưới cho 412 ha lúa của xã Bến Lam.
topics: [y-te]
{extra}---
{body}
"""


def write(room: Path, **releases: str) -> None:
    for name, text in releases.items():
        path = room / MONTH / f"{name.replace('_', '-')}.md"
        path.write_text(text, encoding="utf-8", newline="\n")


def git(room: Path, *words: str) -> None:
    identity = ("-c", "user.name=Hoa", "-c", "user.email=hoa@songlam.example")
    subprocess.run(["git", "-C", str(room), *identity, *words], check=True, capture_output=True)


def save(room: Path) -> None:
    git(room, "add", "--all")
    git(room, "commit", "-qm", "lưu")


@pytest.fixture
def room(tmp_path: Path) -> Path:
    """A press room in a folder of a larger repository, with releases that readers have."""
    folder = tmp_path / "kho/bao chi"
    shutil.copytree(EXAMPLE_ROOM, folder)
    git(folder.parent, "init", "-q")
    write(
        folder,
        sua=release("Bài sẽ bị sửa lặng lẽ trong kho"),
        xoa=release("Bài sẽ bị xóa khỏi kho nội dung", body="Nội dung riêng của bài này."),
        doi_ten=release("Bài sẽ bị đổi tên tệp trong kho", body="Bài này kể chuyện khác hẳn."),
        dinh_chinh=release("Bài sẽ được đính chính đúng cách"),
        thu_hoi=release("Bài sẽ được thu hồi đúng cách"),
        trinh_bay=release("Bài chỉ sửa cách trình bày", body='Bà nói: "Khoẻ rồi" - và cười...'),
        hen_gio=release("Bài hẹn giờ, còn sửa thoải mái", published="2026-04-25"),
        chuyen=release("Bài chuyển từ hệ thống cũ sang", extra=IMPORTED),
        gia_chuyen=release("Bài của ta nay nói là từ hệ thống cũ"),
        xoa_hop_phap=release("Bài có dữ liệu cá nhân phải xóa", body="Một câu. Số 0123456789."),
    )
    save(folder)
    return folder


def check(room: Path, *options: str) -> int:
    return main(["check", "--repo", str(room), "--as-of", AS_OF, "--base", "HEAD", *options])


def change_everything(room: Path) -> None:
    entry = (
        "corrections:\n  - at: 2026-04-20 11:00\n    note: Diện tích là 421 ha, không phải 412.\n"
    )
    withdrawn = "withdrawn:\n  at: 2026-04-20 11:00\n  reason: Trạm bơm chưa chạy được.\n"
    other = BODY.replace("412", "421")
    (room / MONTH / "xoa.md").unlink()
    (room / MONTH / "doi-ten.md").rename(room / MONTH / "ten-moi.md")
    write(
        room,
        sua=release("Bài đã bị sửa lặng lẽ trong kho", body=other),
        dinh_chinh=release("Bài sẽ được đính chính đúng cách", extra=entry, body=other),
        thu_hoi=release("Bài sẽ được thu hồi đúng cách", extra=withdrawn),
        trinh_bay=release("Bài chỉ sửa cách trình bày", body="Bà nói: “Khỏe rồi” – và cười…"),  # noqa: RUF001
        hen_gio=release("Bài hẹn giờ, còn sửa thoải mái", body=other, published="2026-04-26"),
        chuyen=release("Bài chuyển từ hệ thống cũ sang", extra=IMPORTED, body=other),
        gia_chuyen=release("Bài của ta nay nói là từ hệ thống cũ", extra=IMPORTED),
        xoa_hop_phap=release("Bài có dữ liệu cá nhân phải xóa", body="Một câu."),
    )
    (room / "records/erasures.yml").write_text(
        f"erasures:\n  - path: {MONTH}/xoa-hop-phap.md\n    at: 2026-04-20 11:00\n"
        "    reason: personal-data\n    basis: Đơn ngày 19 tháng 4 năm 2026\n"
        "    by: Lục Văn Trường, Chủ tịch Ủy ban nhân dân xã\n",
        encoding="utf-8",
    )


@pytest.mark.parametrize("language", ["vi", "en"])
def test_what_is_said_of_edits_deletions_renamings_corrections_and_withdrawals(
    language: str,
    room: Path,
    capsys: pytest.CaptureFixture[str],
    request: pytest.FixtureRequest,
) -> None:
    change_everything(room)

    assert check(room, "--lang", language) == 1

    said = capsys.readouterr()
    golden = GOLDEN / f"said.{language}.txt"
    if request.config.getoption("--accept"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(said.out, encoding="utf-8", newline="\n")
    assert said.out == golden.read_text(encoding="utf-8")
    assert not said.err
    assert "0123456789" not in said.out


def test_saved_or_not_it_is_the_same_change(room: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change_everything(room)
    check(room)
    before = capsys.readouterr().out
    save(room)

    assert check(room, "--base", "HEAD~1") == 1

    assert capsys.readouterr().out == before


def test_without_a_base_nobody_asks(room: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change_everything(room)
    assert main(["check", "--repo", str(room), "--as-of", AS_OF]) == 0
    assert "PR51" not in capsys.readouterr().out


def test_other_findings_are_those_of_changed_files(
    room: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(room, hen_gio=release("Bài hẹn giờ, còn sửa thoải mái").replace("[y-te]", "[yte]"))
    save(room)
    write(room, sua=release("Bài sẽ bị sửa lặng lẽ trong kho").replace("[y-te]", "[y-tee]"))

    assert check(room) == 1

    said = capsys.readouterr().out
    assert "sua.md:7" in said
    assert "hen-gio.md" not in said


def test_a_renamed_release_with_its_old_address_keeps_its_files(
    room: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = room / MONTH / "tiem-vac-xin-soi-bo-sung", room / MONTH / "tiem-soi"
    text = old.with_suffix(".md").read_text(encoding="utf-8")
    alias = "aliases: [/releases/2026/04/tiem-vac-xin-soi-bo-sung/]\n"
    moved = text.replace("images:", f"{alias}images:").replace(f"({old.name}/", f"({new.name}/")
    new.with_suffix(".md").write_text(moved, encoding="utf-8")
    old.with_suffix(".md").unlink()
    old.rename(new)
    old.with_suffix(".en.md").rename(new.with_suffix(".en.md"))

    check(room)

    said = capsys.readouterr().out
    assert "PR5" not in said


def test_a_release_that_cannot_be_read_is_not_told_as_deleted(
    room: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = room / MONTH / "sua.md"
    path.write_text(path.read_text(encoding="utf-8").replace("title:", "titel:"), encoding="utf-8")

    assert check(room) == 1

    said = capsys.readouterr().out
    assert "PR020" in said
    assert "PR512" not in said


def test_a_network_that_cannot_be_read_has_lost_nobody(
    room: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    network = room / "spokespersons.yml"
    text = network.read_text(encoding="utf-8")
    network.write_text(text.replace("    level: commune\n", ""), encoding="utf-8")

    assert check(room) == 1

    assert "PR517" not in capsys.readouterr().out


@pytest.mark.parametrize(("decided", "told"), [("05-11", False), ("08-10", True), ("08-12", False)])
def test_an_assignment_is_late_by_the_decree_in_force(
    decided: str, room: Path, capsys: pytest.CaptureFixture[str], *, told: bool
) -> None:
    network = room / "spokespersons.yml"
    person = f"""\
      - id: vi-van-thang
        name: Vi Văn Thắng
        phone: "0298 3 000 104"
        email: thang.vv@songlam.example
        position: Văn phòng
        role: regular
        decision: {{number: 9/QĐ-UBND, date: 2026-{decided}}}
        from: 2026-{decided}
"""
    network.write_text(network.read_text(encoding="utf-8") + person, encoding="utf-8")

    check(room, "--as-of", "2026-08-13T23:59+07:00")

    assert ("PR335" in capsys.readouterr().out) is told


def test_an_excuse_does_not_cover_history(room: Path, capsys: pytest.CaptureFixture[str]) -> None:
    excuse = "allow:\n  PR510: Sửa nhỏ\n"
    write(room, sua=release("Bài đã bị sửa lặng lẽ trong kho", extra=excuse))

    assert check(room) == 1

    assert "Lỗi PR510" in capsys.readouterr().out


def test_an_old_erasure_allows_no_new_change(
    room: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change_everything(room)
    save(room)
    write(room, xoa_hop_phap=release("Bài có dữ liệu cá nhân phải xóa", body="Không câu nào."))

    assert check(room) == 1

    assert "Lỗi PR510" in capsys.readouterr().out


def test_a_shallow_clone_says_what_it_cannot_know(
    room: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    git(room, "branch", "cũ")
    change_everything(room)
    save(room)
    clone = tmp_path / "rút gọn"
    source = room.parent.as_uri()
    git(tmp_path, "clone", "-q", "--depth=1", "--no-single-branch", source, str(clone))

    assert check(clone / room.name, "--base", "origin/cũ") == 0

    said = capsys.readouterr()
    assert "PR51" not in said.out
    assert said.err.count("\n") == 1
    assert "bản sao rút gọn" in said.err

    assert check(clone / room.name, "--base", "HEAD~1") == 2
    assert "bản sao rút gọn" in capsys.readouterr().err
