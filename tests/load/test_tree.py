"""Which files stand below `releases/`, and which of them are nobody's."""

from pathlib import Path

import pytest

from pressroom.load.tree import walk
from pressroom.source.flaw import FlawKind


@pytest.mark.parametrize("name", ["Thumbs.db", ".DS_Store", "desktop.ini", "~$lich-hoc.docx"])
def test_what_programs_leave_in_folders_is_passed_over(tmp_path: Path, name: str) -> None:
    for folder in ("releases", "releases/2026/04", "releases/2026/04/x"):
        (tmp_path / folder).mkdir(parents=True, exist_ok=True)
        (tmp_path / folder / name).write_bytes(b"x")
    tree = walk(tmp_path, ("vi", "en"))
    assert tree.files == {}
    assert tree.flaws == ()


def test_a_file_at_the_top_of_the_releases_is_a_stray(tmp_path: Path) -> None:
    (tmp_path / "releases").mkdir()
    (tmp_path / "releases/lich-hoc.docx").write_bytes(b"x")
    (flaw,) = walk(tmp_path, ("vi", "en")).flaws
    assert flaw.kind is FlawKind.STRAY_FILE
