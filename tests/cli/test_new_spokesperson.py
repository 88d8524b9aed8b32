"""`pressroom new spokesperson`: what is asked; of the file only the lines that are added change."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cli.talk import is_golden, talk
from pressroom.cli.main import main
from pressroom.rules.examples import laid

AS_OF = "2026-04-20T12:00"
NETWORK = "spokespersons.yml"
REGULAR = (
    "--yes",
    "--department=so-y-te",
    "--name=Lê Thị Mẫu",
    "--position=Chánh Văn phòng",
    "--role=regular",
    "--decision-number=12/QĐ-SYT",
    "--decision-date=19/4/2026",
)
HEAD = "{id: a-b, name: A B, position: Giám đốc, role: head, from: 2020-01-01}"


@pytest.fixture
def room() -> Iterator[Path]:
    with laid() as folder:
        yield folder


def command(room: Path, *options: str) -> list[str]:
    return ["new", "spokesperson", "--repo", str(room), "--as-of", AS_OF, *options]


def test_a_successor_is_added_and_the_predecessor_s_term_ends(
    room: Path, request: pytest.FixtureRequest
) -> None:
    said, code = talk(
        command(room),
        *("y te", "Lê Thị Mẫu", "", "Chánh Văn phòng Sở", "Chief of Office", "2"),
        *("12/QĐ-SYT", "19/4/2026", "", "-", "0298 3 000 019", "mau@songlam.example", "vi, en"),
        *("", ""),
    )
    assert is_golden(said, "new-spokesperson.vi.txt", request)
    assert code == 0


def test_nothing_is_written_where_the_change_is_refused(room: Path) -> None:
    before = (room / NETWORK).read_bytes()
    said, code = talk(
        command(room),
        *("y te", "Lê Thị Mẫu", "", "Giám đốc", "-", "1", "", "-", "-", "-", "-", "k", "không"),
    )
    assert code == 130
    assert said.endswith("Đã dừng, chưa ghi gì.\n")
    assert (room / NETWORK).read_bytes() == before


def test_comments_order_and_line_ends_stay(room: Path) -> None:
    file = room / NETWORK
    text = file.read_text(encoding="utf-8").replace("role: regular", "role: regular  # theo QĐ")
    file.write_bytes(f"# Danh sách\n{text}".replace("\n", "\r\n").encode())
    before = file.read_bytes().split(b"\r\n")
    assert main(command(room, *REGULAR)) == 0
    after = file.read_bytes().split(b"\r\n")
    assert b"\n" not in b"".join(after)
    added = [line for line in after if line not in before]
    assert [line for line in after if line in before] == before
    assert b"".join(added).decode().startswith("      - id: le-thi-mau")


def test_a_term_ends_where_options_say_so(room: Path) -> None:
    assert main(command(room, *REGULAR, "--ends=tran-thi-minh-an", "--ends-on=18/4/2026")) == 0
    assert "until: 2026-04-18" in (room / NETWORK).read_text(encoding="utf-8")
    assert main(["check", "--repo", str(room), "--as-of", AS_OF]) == 0


def test_a_scheduled_release_that_still_names_the_predecessor_is_told_of(
    room: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = room / "releases/2026/04/tiem-vac-xin-soi-bo-sung.md"
    text = given.read_text(encoding="utf-8")
    text = text.replace("2026-04-13 09:00", "2026-04-27 09:00").replace("12/TCBC", "13/TCBC")
    text = text.replace("topics:", "spokesperson: tran-thi-minh-an\ntopics:", 1).split("images:")[0]
    planned = given.with_name("hen-gio.md")
    planned.write_text(f"{text}---\nMột đoạn.\n", encoding="utf-8", newline="\n")
    assert main(command(room, *REGULAR, "--ends=tran-thi-minh-an", "--ends-on=18/4/2026")) == 1
    assert "hen-gio.md:8:15: Lỗi PR304" in capsys.readouterr().err


def test_an_end_that_is_no_day_is_told(room: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (room / NETWORK).read_bytes()
    assert main(command(room, *REGULAR, "--ends=tran-thi-minh-an", "--ends-on=hôm nào")) == 2
    assert capsys.readouterr().err.startswith("`--ends-on`: Đến hết ngày (`until`) cần ngày")
    assert (room / NETWORK).read_bytes() == before


def test_a_body_without_a_list_gets_one(room: Path) -> None:
    file = room / NETWORK
    body = "  - id: so-moi\n    name: Sở Mới\n    level: department\n    parent: ubnd-tinh\n"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.rstrip("\n") + "\n" + body, encoding="utf-8", newline="\n")
    options = [*REGULAR[:1], "--department=so-moi", *REGULAR[2:]]
    assert main(command(room, *options)) == 0
    assert file.read_text(encoding="utf-8").endswith(
        f"{body}    spokespersons:\n"
        "      - id: le-thi-mau\n"
        "        name: Lê Thị Mẫu\n"
        "        position: Chánh Văn phòng\n"
        "        role: regular\n"
        "        decision: {number: 12/QĐ-SYT, date: 2026-04-19}\n"
        "        from: 2026-04-20\n"
    )


def test_a_list_in_a_file_of_the_folder_is_found_there(room: Path) -> None:
    folder = room / "spokespersons"
    folder.mkdir()
    more = folder / "xa.yml"
    more.write_text(
        "departments:\n  - id: ubnd-xa-moi\n    name: Ủy ban nhân dân xã Mới\n    level: commune\n"
        "    parent: ubnd-tinh\n    spokespersons: []  # chưa có\n",
        encoding="utf-8",
    )
    options = [*REGULAR[:1], "--department=xa moi", *REGULAR[2:]]
    assert main(command(room, *options)) == 0
    written = more.read_text(encoding="utf-8")
    assert "    spokespersons:  # chưa có\n      - id: le-thi-mau\n" in written
    assert written.endswith("        from: 2026-04-20\n")


@pytest.mark.parametrize(
    "body",
    [
        f"  - {{id: so-moi, name: Sở Mới, level: department, spokespersons: [{HEAD}]}}\n",
        f"  - id: so-moi\n    name: Sở Mới\n    level: department\n    spokespersons: [{HEAD}]\n",
        "  - {id: so-moi, name: Sở Mới, level: department}\n",
    ],
)
def test_what_stands_on_one_line_is_left_alone_and_the_entry_is_given_to_paste(
    body: str, room: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = room / NETWORK
    file.write_text(file.read_text(encoding="utf-8").rstrip("\n") + f"\n{body}", encoding="utf-8")
    before = file.read_bytes()
    assert main(command(room, *REGULAR[:1], "--department=so-moi", *REGULAR[2:])) == 2
    said = capsys.readouterr().err
    assert "viết trên một dòng trong spokespersons.yml" in said
    assert file.read_bytes() == before
    entry = said.splitlines()[-1]
    assert entry.startswith("{id: le-thi-mau, name: Lê Thị Mẫu, position: Chánh Văn phòng, ")
    pasted = body.replace(HEAD, f"{HEAD}, {entry}")
    pasted = pasted.replace("department}", f"department, spokespersons: [{entry}]}}")
    file.write_bytes(before.replace(body.encode(), pasted.encode()))
    assert main(["check", "--repo", str(room), "--as-of", AS_OF, NETWORK]) == 0


def test_somebody_who_is_there_gets_a_term_by_hand(
    room: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = [*REGULAR[:2], "--name=Trần Thị Minh An", *REGULAR[3:]]
    assert main(command(room, *options)) == 2
    assert "(`terms`)" in capsys.readouterr().err
