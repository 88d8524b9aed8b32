"""Whatever stands in a file, the check ends, and either finds an error or takes the file."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressroom.diagnostics.finding import has_errors
from pressroom.diagnostics.reports.json_list import json_list
from pressroom.diagnostics.reports.text import text
from pressroom.load.files import lines_in
from pressroom.load.repository import Repository, load
from pressroom.rules.check import check
from pressroom.rules.examples import EXAMPLE_AS_OF, EXAMPLE_ROOM, laid

RELEASE = "releases/2026/04/tiem-vac-xin-soi-bo-sung.md"
FILES = (
    RELEASE,
    "releases/2026/04/tiem-vac-xin-soi-bo-sung.en.md",
    "releases/2026/04/hop-bao-cong-bo-ket-qua-quy-i.md",
    "pressroom.yml",
    "spokespersons.yml",
    "records/legal.yml",
)
FRAGMENTS = (
    *("---\n", "\n", "\n  ", "\n    ", "\n- ", "  - ", ": ", ":", " #", '"', "'", "\\", "\t"),
    *("[", "]", "{", "}", ", ", "&a ", "*a", "!t ", "<<: ", "|\n", ">-\n", "? ", "%", "@", "`"),
    *("title: ", "type: ", "published: ", "topics: ", "event: ", "images: ", "allow: ", "vi: "),
    *("departments:\n", "spokespersons:\n", "id: ", "terms: ", "from: ", "role: ", "level: "),
    *("2026-02-30", "2026-04-13 09:00", "9999-12-31T23:59:59Z", "0", "-1", "null", "~", "no"),
    *("so-y-te", "y-te", "press-release", "invitation", "head", "Sở Y tế", "\u0301", "\u202e"),
    *("\r\n", "\0", "\ufeff", "\u2028", "\U0010ffff", "\\ud800", "\\x1b", "Zal\u043e"),
    *("# ", "## a\n", "[a](b.md)", "![](/..)", "<b>", "<!--", "[^1]", "|-|\n", "> ", "* ", "```\n"),
)
fragments = st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=3), max_size=40).map("".join)
contents = (
    st.binary(max_size=400) | st.text(max_size=200).map(str.encode) | fragments.map(str.encode)
)


def checked(path: str, content: bytes) -> tuple[Repository, bool]:
    """The repository with `content` in the file `path`, and whether it has errors."""
    with laid() as room:
        (room / path).write_bytes(content)
        repository = load(room, jobs=1)
        findings = check(repository, EXAMPLE_AS_OF)
        assert text(findings, lines_in(room), "vi", colour=True)
        assert json_list(findings, "en")
    return repository, has_errors(findings)


@pytest.mark.parametrize("path", FILES)
@given(content=contents)
@settings(max_examples=25)
def test_any_file_is_taken_or_told_of(path: str, content: bytes) -> None:
    repository, wrong = checked(path, content)
    assert wrong or (repository.room is not None)
    if path.endswith(".md") and not wrong:
        assert repository.room is not None
        assert {release.path for release in repository.room.releases} >= {RELEASE}


@pytest.mark.parametrize("path", FILES)
@given(data=st.data())
@settings(max_examples=25)
def test_a_damaged_file_is_taken_or_told_of(path: str, data: st.DataObject) -> None:
    whole = (EXAMPLE_ROOM / path).read_bytes()
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(len(whole), start + 80)))
    repository, wrong = checked(path, whole[:start] + data.draw(contents) + whole[end:])
    assert wrong or repository.room is not None
