"""`pressroom new translation`: the file that is prepared, and what it is refused for."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cli.talk import is_golden, talk
from pressroom.cli.main import main
from pressroom.load.repository import load
from pressroom.rules.check import check
from pressroom.rules.examples import EXAMPLE_AS_OF, laid

ORIGINAL = "releases/2026/04/tiem-vac-xin-soi-bo-sung.md"
PATH = "releases/2026/04/tiem-vac-xin-soi-bo-sung.en.md"
AS_OF = f"{EXAMPLE_AS_OF:%Y-%m-%dT%H:%M}"


@pytest.fixture
def room() -> Iterator[Path]:
    """A room whose release is not translated yet."""
    with laid() as folder:
        (folder / PATH).unlink()
        yield folder


def command(room: Path, *options: str) -> list[str]:
    return ["new", "translation", "--repo", str(room), "--as-of", AS_OF, *options]


def test_the_file_holds_every_text_of_the_original_to_be_translated(
    room: Path, request: pytest.FixtureRequest
) -> None:
    said, code = talk(command(room, ORIGINAL), *("", "Văn phòng Sở Y tế", "", ""))
    assert is_golden(said, "new-translation.vi.txt", request)
    assert code == 0
    assert is_golden((room / PATH).read_text(encoding="utf-8"), "translation.en.md", request)
    errors = [found for found in check(load(room), EXAMPLE_AS_OF) if found.severity == "error"]
    assert {found.code for found in errors} == {"PR118"}  # what is still to be translated


def test_it_is_not_stale_and_its_parts_match(room: Path) -> None:
    assert main(command(room, ORIGINAL, "--yes", "--to=en", "--by=Máy dịch", "--machine=có")) == 0
    codes = {found.code for found in check(load(room), EXAMPLE_AS_OF)}
    assert not codes & {"PR109", "PR110"}
    assert "machine: true" in (room / PATH).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["releases/2026/04/khong-co.md"], "Không thấy releases/2026/04/khong-co.md."),
        ([ORIGINAL, "--to=fr", "--by=A"], "`fr` không có trong pressroom.yml; dịch được sang: en"),
        ([ORIGINAL], "Còn thiếu: Người dịch (`--by`)."),
    ],
)
def test_what_cannot_be_done_is_said(
    options: list[str], said: str, room: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(command(room, "--yes", *options)) == 2
    assert said in capsys.readouterr().err
    assert not (room / PATH).exists()


def test_a_translation_is_not_written_over(capsys: pytest.CaptureFixture[str]) -> None:
    with laid() as room:
        before = (room / PATH).read_bytes()
        assert main(command(room, ORIGINAL, "--yes", "--by=A")) == 2
        assert "đã có bản dịch ở mọi ngôn ngữ" in capsys.readouterr().err
        assert (room / PATH).read_bytes() == before
