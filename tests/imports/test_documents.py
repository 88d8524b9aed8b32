"""Each document of `documents/` becomes the tree in `golden/`, and is told of in these words."""

import shutil
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image

from imports.rooms import AS_OF, DOCUMENTS, a_folder
from pressroom.cli.main import main
from pressroom.imports.draft import Wishes, draft
from pressroom.imports.place import put
from pressroom.load.repository import load

GOLDEN = Path(__file__).parent / "golden"
NAMES = sorted(path.stem for path in DOCUMENTS.glob("*.docx"))


def test_there_are_ten_documents() -> None:
    assert len(NAMES) == 10


@pytest.mark.parametrize("name", NAMES)
def test_a_document_becomes_its_tree(
    name: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    repo = a_folder(tmp_path)
    room = load(repo).room
    assert room
    now = datetime.fromisoformat(AS_OF)
    put(draft((DOCUMENTS / f"{name}.docx").read_bytes(), room, Wishes(), now), repo)
    made, expected = repo / "releases", GOLDEN / name / "releases"
    if request.config.getoption("--accept"):
        shutil.rmtree(expected, ignore_errors=True)
        shutil.copytree(made, expected)
    assert contents(made) == contents(expected)


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("name", NAMES)
def test_a_document_is_told_of(  # noqa: PLR0913, PLR0917 (what pytest gives)
    name: str,
    language: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
    capsys: pytest.CaptureFixture[str],
) -> None:
    repo = a_folder(tmp_path)
    monkeypatch.chdir(DOCUMENTS)
    command = ["import", "docx", f"{name}.docx", "--repo", str(repo), "--lang", language]
    assert main([*command, "--dry-run", "--as-of", AS_OF]) == 0
    said = capsys.readouterr()
    file = GOLDEN / name / f"said.{language}.txt"
    if request.config.getoption("--accept"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(said.err, encoding="utf-8")
    assert said.err == file.read_text(encoding="utf-8")
    assert said.out.startswith("---\n")
    assert not (repo / "releases").exists()


def contents(folder: Path) -> dict[str, bytes]:
    """Every file by its path; of a picture what it shows, which programs pack differently."""
    return {
        path.relative_to(folder).as_posix(): pixels(path)
        if path.suffix == ".png"
        else path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def pixels(path: Path) -> bytes:
    with Image.open(path) as image:
        return image.convert("RGBA").tobytes()
