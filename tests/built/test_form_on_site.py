"""What a form does to the site around it: nothing but its own folder."""

import re
from pathlib import Path

import pytest

import tools
from built.form import git
from built.sample import build, built, copied, differing, files, mkdocs_build
from pressroom.editor.decap import FOLDER

EDITOR = """
editor:
  backend: forgejo
  repo: bao-chi/phong-bao-chi
  base_url: https://git.songlam.example
  app_id: 2f1c7a3e
"""


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """The sample with a form in its settings."""
    folder = copied(tmp_path / "repo")
    with (folder / "pressroom.yml").open("a", encoding="utf-8") as settings:
        settings.write(EDITOR)
    git(folder, "init", "--quiet")
    return folder


def install(repo: Path) -> None:
    (repo / ".pressroom").mkdir(exist_ok=True)
    (repo / FOLDER).symlink_to(tools.editor())


def test_without_decap_the_site_is_whole_and_one_line_says_how_to_install_it(
    repo: Path, tmp_path: Path
) -> None:
    done = build(repo, tmp_path / "site")
    assert done.returncode == 0
    assert done.stderr.count("/admin/") == 1
    assert "pressroom editor" in done.stderr
    assert not (tmp_path / "site/admin").exists()


def test_the_form_stands_apart_and_both_ways_to_build_give_the_same_bytes(
    repo: Path, tmp_path: Path
) -> None:
    plain = files(built(copied(tmp_path / "plain"), tmp_path / "plain-site"))
    install(repo)
    site = files(built(repo, tmp_path / "site"))
    assert mkdocs_build(repo, tmp_path / "by-mkdocs").returncode == 0
    assert differing(site, files(tmp_path / "by-mkdocs")) == []
    form = {path for path in site if path.startswith("admin/")}
    assert site.keys() - plain.keys() == form
    assert {path for path in differing(site, plain) if path not in form} <= {"build.json"}
    around = [data for path, data in site.items() if path not in form and path[-4:] != ".png"]
    linked = re.compile(rb'(?:href|src|loc)(?:="|>)[^"<]*\badmin/')
    assert not any(linked.search(data) for data in around)
    assert b"https://git.songlam.example/api/v1" in site["admin/config.json"]
