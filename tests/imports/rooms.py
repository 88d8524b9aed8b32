"""A press room on disk for imports: the sample's bodies, topics and register, without releases."""

import shutil
from pathlib import Path

SAMPLE = Path(__file__).parents[2]
DOCUMENTS = Path(__file__).parent / "documents"
AS_OF = "2026-11-22T12:00+07:00"


def a_folder(folder: Path) -> Path:
    """Make the press room in `folder`."""
    for name in ("pressroom.yml", "mkdocs.yml", "spokespersons.yml"):
        shutil.copy(SAMPLE / name, folder / name)
    shutil.copytree(SAMPLE / "spokespersons", folder / "spokespersons")
    shutil.copytree(SAMPLE / "records", folder / "records")
    return folder
