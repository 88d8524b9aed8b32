"""The press room around an archive: the project's own settings, hook and hand-written pages."""

import re
import shutil
from pathlib import Path

from benchmark.archive import history
from benchmark.archive.releases import AS_OF
from benchmark.workplace import CHECKOUT, Bench

_FILES = ("mkdocs.yml", "hooks/press.py", "content", ".gitattributes", ".gitignore")
_TO_RELEASE = re.compile(r"\]\(\.\./((?:\.\./)*)releases/2[^)]*\)")


def furnished(bench: Bench, count: int) -> Path:
    """The press room with an archive of so many releases, all of it committed."""
    repo = bench.archive("room", count).folder
    for name in _FILES:
        source, target = CHECKOUT / name, repo / name
        if source.is_dir():
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(source, target)
            for page in target.rglob("*.md"):
                _lead_to_the_archive(page)
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
    history.commit_all(repo, "Cập nhật trang", AS_OF)
    return repo


def _lead_to_the_archive(page: Path) -> None:
    """Let the links of a hand-written page to releases of the sample lead to the archive."""
    text = page.read_text(encoding="utf-8")
    page.write_text(_TO_RELEASE.sub(r"](\1releases/index.md)", text), encoding="utf-8")
