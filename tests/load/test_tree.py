"""Which files stand below `releases/`, and which of them are nobody's."""

from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressroom.load import tree
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


NAMES = st.sampled_from(
    [
        *("x.md", "X.md", "x.en.md", "x.vi.md", "x.EN.md", "y.md", "đ.md", "đ.MD", "page.md"),
        *(
            "x",
            "x/x.md",
            "x/index.html",
            "x/index.md",
            "X/anh.png",
            "x/anh.png",
            "x.docx",
            "x-1.md",
        ),
    ]
)
PATHS = st.one_of(
    st.builds(
        "releases/{}/{}".format,
        st.sampled_from(["2026/04", "2026/4", "2026", "1899/04", "2026/04/x"]),
        NAMES,
    ),
    st.sampled_from(
        [
            *("content/releases/2026/04/x.md", "content/en/releases/2026/04/x/index.md"),
            *("content/index.md", "content/README.md", "content/Index.md"),
        ]
    ),
)


@given(st.sets(PATHS, max_size=12))
def test_names_as_they_should_be_are_looked_at_no_less(paths: set[str]) -> None:
    """The short ways give what the long one gives: for every set of names."""
    with TemporaryDirectory() as folder:
        repo = Path(folder)
        for path in sorted(paths):
            with suppress(OSError):  # a file and a folder of one name
                (repo / path).parent.mkdir(parents=True, exist_ok=True)
                (repo / path).write_bytes(b"x")
        quick = walk(repo, ("vi", "en"))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(tree, "_usual", lambda *_: None)
            patch.setattr(tree, "_any_alike", lambda *_: True)
            assert walk(repo, ("vi", "en")) == quick
