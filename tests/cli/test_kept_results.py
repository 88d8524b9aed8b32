"""`pressroom check` with what earlier runs kept says just what it says without."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from hostile.slips import slips
from pressroom.cli.main import main
from pressroom.load import slices
from pressroom.rules.examples import EXAMPLE_ROOM

Change = Callable[[Path], object]

MONTH = "releases/2026/04"
ONE = f"{MONTH}/tiem-vac-xin-soi-bo-sung"
OTHER = f"{MONTH}/hop-bao-cong-bo-ket-qua-quy-i"
FORMS = ("text", "json", "gitlab")


def replaced(path: str, old: str, new: str) -> Change:
    def change(room: Path) -> None:
        text = (room / path).read_text(encoding="utf-8")
        assert old in text
        (room / path).write_text(text.replace(old, new), encoding="utf-8")

    return change


def added(path: str, like: str) -> Change:
    return lambda room: shutil.copy(room / like, room / path)


def gone(*paths: str) -> Change:
    def change(room: Path) -> None:
        for path in paths:
            (room / path).unlink()

    return change


def moved(old: str, new: str) -> Change:
    return lambda room: (room / old).rename(room / new)


def damaged(room: Path) -> None:
    for number, file in enumerate(kept_in(room)):
        file.write_bytes(file.read_bytes()[: number * 40] + b"hong")


def swapped(room: Path) -> None:
    """Every result stands under the key of another of its kind."""
    files = sorted(kept_in(room))
    for file, data in zip(
        files, [file.read_bytes() for file in files[1:] + files[:1]], strict=True
    ):
        file.write_bytes(data)


def kept_in(room: Path) -> list[Path]:
    return [path for path in (room / ".pressroom/store").rglob("*") if path.is_file()]


CHANGES: dict[str, Change] = {
    "nothing": lambda _room: None,
    "a changed title": replaced(f"{ONE}.md", "title: ", "title: Tin "),
    "a changed body": replaced(f"{ONE}.md", "\n\n", "\n\n# Mục\n\n<b>x</b> [a](khong-co.md)\n\n"),
    "a changed translation": replaced(f"{ONE}.en.md", "\n\n", "\n\n<i>x</i>\n\n"),
    "a broken declaration": replaced(f"{ONE}.md", "topics: ", "topics "),
    "an unknown topic": replaced(f"{ONE}.md", "topics: [y-te", "topics: [y-tee"),
    "another release": added(f"{MONTH}/tiem-them.md", f"{ONE}.md"),
    "another language": added(f"{OTHER}.en.md", f"{ONE}.en.md"),
    "a release that is gone": gone(f"{OTHER}.md"),
    "an original that is gone": gone(f"{ONE}.md"),
    "a translation that is gone": gone(f"{ONE}.en.md"),
    "a picture that is gone": gone(f"{ONE}/diem-tiem.png"),
    "a picture that is none": lambda room: (room / ONE / "diem-tiem.png").write_text("x"),
    "a release of another name": moved(f"{OTHER}.md", f"{MONTH}/hop-bao.md"),
    "a release in another form": moved(f"{OTHER}.md", f"{MONTH}/Hop bao.docx"),
    "a release that is a link": lambda room: (room / MONTH / "x.md").symlink_to("y.md"),
    "another default language": replaced(
        "pressroom.yml", "publisher:", "languages: [en, vi]\npublisher:"
    ),
    "another time zone": replaced(
        "pressroom.yml", "publisher:", "timezone: Asia/Tokyo\npublisher:"
    ),
    "a public repository": replaced(
        "pressroom.yml", "publisher:", "repository: {visibility: public}\npublisher:"
    ),
    "approval that is asked for": replaced(
        "pressroom.yml", "publisher:", "approval: required\npublisher:"
    ),
    "settings that are wrong": replaced("pressroom.yml", "publisher:", "nha-xuat-ban:"),
    "a body of another name": replaced("spokespersons.yml", "id: so-y-te", "id: so-y"),
    "a network that is wrong": replaced("spokespersons.yml", "departments:", "departments: x"),
    "a network that is gone": gone("spokespersons.yml"),
    "a register that is gone": gone("records/legal.yml"),
    "a damaged store": damaged,
    "a store in which results stand for one another": swapped,
    "a store that is gone": lambda room: shutil.rmtree(room / ".pressroom"),
}


@pytest.fixture
def room(tmp_path: Path) -> Path:
    folder = tmp_path / "room"
    shutil.copytree(EXAMPLE_ROOM, folder)
    return folder


def said(room: Path, capsys: pytest.CaptureFixture[str], *options: str) -> list[tuple[int, str]]:
    told = []
    for form in FORMS:
        moment = ("--as-of", "2026-04-20T12:00")
        code = main(["check", "--repo", str(room), "--format", form, *moment, *options])
        told.append((code, capsys.readouterr().out))
    return told


@pytest.mark.parametrize("name", CHANGES)
def test_the_same_is_said_with_and_without_the_store(
    name: str, room: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before and after a change, and when it is taken back: the older results are there too."""
    monkeypatch.setattr(slices, "TEXTS", 1)  # a slice a release, as in a large room
    before = room.parent / "before"
    shutil.copytree(room, before)
    said(room, capsys)
    assert kept_in(room)
    CHANGES[name](room)
    alone = said(room, capsys, "--no-store")

    assert said(room, capsys) == alone
    assert said(room, capsys) == alone
    shutil.copytree(before, room, dirs_exist_ok=True)
    assert said(room, capsys) == said(room, capsys, "--no-store")


def test_without_the_store_nothing_is_kept(room: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said(room, capsys, "--no-store")
    assert not (room / ".pressroom").exists()


def test_a_second_check_decodes_nothing(
    room: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a room with every flaw: whatever is said of a file can be kept."""
    for slip in slips().values():
        (room / slip.path).parent.mkdir(parents=True, exist_ok=True)
        (room / slip.path).write_bytes(slip.content)
    first = said(room, capsys)

    def asked(*_: object, **__: object) -> None:
        raise AssertionError

    for name in ("settings", "network", "register", "pages", "releases"):
        monkeypatch.setattr(f"pressroom.load.decode.{name}", asked)
    monkeypatch.setattr("pressroom.rules.texts._look", asked)
    assert said(room, capsys) == first


def test_one_edited_file_makes_its_own_slice_anew(
    room: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slices, "TEXTS", 1)
    said(room, capsys)
    before = {*kept_in(room)}
    replaced(f"{OTHER}.md", "\n\n", "\n\nThêm một đoạn.\n\n")(room)
    said(room, capsys)

    new = sorted(path.parent.name for path in {*kept_in(room)} - before)
    assert new == ["bodies", "findings", "releases"]
