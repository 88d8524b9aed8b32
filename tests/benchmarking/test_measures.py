"""What is measured: a process, a site, what was written anew, where the time went."""

import sys
from pathlib import Path

import pytest

import pressroom
from benchmark.measuring.process import CommandFailedError, measure
from benchmark.measuring.rewritten import Watch
from benchmark.measuring.stacks import REST, ROOMS, profile, room_of
from benchmark.measuring.tree import TooFewError, counts

PACKAGE = Path(pressroom.__file__).parent
MEGABYTE = 1_000_000

only_linux = pytest.mark.skipif(sys.platform != "linux", reason="processes are measured by /proc")


def put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site of two files, in a folder of its own."""
    put(tmp_path / "all/site/index.html", "home")
    put(tmp_path / "all/site/releases/2026/04/x/index.html", "a release")
    return tmp_path / "all/site"


def test_the_first_look_counts_everything(site: Path) -> None:
    assert Watch(site, (site.parent,)).look() == {
        "changed": 2,
        "changed bytes": 13,
        "gone": 0,
        "written": 2,
        "written bytes": 13,
        "changed in ": 1,
        "changed in releases": 1,
    }


@pytest.fixture
def watch(site: Path) -> Watch:
    made = Watch(site, (site.parent, site.parent.with_name("kept")))
    made.look()
    return made


def nothing(**known: int) -> dict[str, int]:
    """Counts that are none but for those that are known; files that change are at the top."""
    counts = {"changed": 0, "changed bytes": 0, "gone": 0, "written": 0, "written bytes": 0}
    counts |= {name.replace("_", " "): count for name, count in known.items()}
    return counts | ({"changed in ": counts["changed"]} if counts["changed"] else {})


def test_files_that_change_are_counted_by_folder_whatever_their_language(
    site: Path, watch: Watch
) -> None:
    for path in ("feeds/all.rss", "en/feeds/all.rss", "en/index.html"):
        put(site / path, "new")
    counts = watch.look()
    assert (counts["changed in feeds"], counts["changed in "]) == (2, 1)


def test_where_nothing_happens_nothing_is_counted(watch: Watch) -> None:
    assert watch.look() == nothing()


def test_a_file_that_says_something_else_is_changed_and_written(site: Path, watch: Watch) -> None:
    put(site / "index.html", "another home")
    assert watch.look() == nothing(changed=1, changed_bytes=12, written=1, written_bytes=12)


def test_a_file_that_says_the_same_again_is_written_but_not_changed(
    site: Path, watch: Watch
) -> None:
    (site / "index.html").unlink()
    put(site / "index.html", "home")
    assert watch.look() == nothing(written=1, written_bytes=4)


def test_a_file_that_goes_is_gone(site: Path, watch: Watch) -> None:
    (site / "index.html").unlink()
    assert watch.look() == nothing(gone=1)


def test_a_file_that_moves_is_not_written(site: Path, watch: Watch) -> None:
    (site / "index.html").rename(site / "old.html")
    assert watch.look() == nothing(changed=1, changed_bytes=4, gone=1)


def test_trees_that_are_exchanged_are_counted_by_what_was_written(site: Path, watch: Watch) -> None:
    other = site.with_name("other")
    put(other / "index.html", "home of today")
    put(other / "releases/2026/04/x/index.html", "a release")
    assert watch.look() == nothing(written=2, written_bytes=22)
    site.rename(site.with_name("old"))
    other.rename(site)
    assert watch.look() == nothing(changed=1, changed_bytes=13)


def test_what_a_builder_keeps_for_itself_is_written_too(site: Path, watch: Watch) -> None:
    put(site.parent.with_name("kept") / "store", "results")
    assert watch.look() == nothing(written=1, written_bytes=7)


def test_a_site_is_counted_in_files_bytes_and_pages(site: Path) -> None:
    assert counts(site, 1) == {"files": 2, "bytes": 13, "pages": 1, "bytes of pages": 9}


def test_a_site_that_lacks_releases_is_refused(site: Path) -> None:
    with pytest.raises(TooFewError, match="1 of 2"):
        counts(site, 2)


def python(program: str) -> tuple[str, ...]:
    return (sys.executable, "-c", program)


@only_linux
def test_a_process_is_measured_with_what_it_starts() -> None:
    inner = "held = b'x' * 60_000_000; print(sum(range(3_000_000)))"
    outer = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {inner!r}], check=True)"
    measured = measure(python(outer), proportional=True)
    assert measured.processes == 2
    assert measured.largest > 60 * MEGABYTE
    assert measured.proportional is not None
    assert measured.proportional > 60 * MEGABYTE
    assert measured.tree >= measured.proportional
    assert measured.cpu > 0
    assert measured.others >= 0


@only_linux
def test_what_a_process_writes_is_counted_by_the_kernel(tmp_path: Path) -> None:
    target = str(tmp_path / "written")
    measured = measure(python(f"open({target!r}, 'wb').write(bytes(3_000_000))"))
    assert measured.written == 0 or measured.written >= 3 * MEGABYTE  # none, on tmpfs


@only_linux
def test_a_command_that_fails_is_no_measure() -> None:
    with pytest.raises(CommandFailedError, match="exit 3\nno such thing"):
        measure(python("print('no such thing'); raise SystemExit(3)"))


IMPORT = "_find_and_load (<frozen importlib._bootstrap>:1)"
MAIN = ('process 1:"pressroom build"', "<module> (/env/bin/pressroom:8)")


def ours(function: str, file: str) -> str:
    return f"{function} (/home/x/src/pressroom/{file}:12)"


def theirs(function: str, file: str) -> str:
    return f"{function} (/env/lib/python3.11/site-packages/{file}:34)"


@pytest.mark.parametrize(
    ("stack", "room", "function"),
    [
        ([ours("fill", "pages/templates.py"), theirs("render", "jinja2/x.py")], "pages", "fill in"),
        ([ours("home", "pages/home.py"), ours("fold", "text/folding.py")], "pages", "home in"),
        ([ours("card", "exports/card.py"), ours("png", "qr/png.py")], "qr", "png in qr/png.py"),
        ([ours("_write", "build/tree.py"), ours("leaks", "build/gate/gate.py")], "build/gate", ""),
        ([ours("build", "mkdocs_site/site.py"), theirs("x", "mkdocs/y.py")], "mkdocs_site", "x of"),
        ([ours("fold", "text/folding.py")], REST, "none of ours"),
        ([theirs("poll", "watchdog/x.py")], REST, "none of ours"),
        ([ours("run", "cli/x.py"), IMPORT, theirs("<module>", "numpy/a.py")], "import", "numpy"),
        ([IMPORT, ours("<module>", "rules/x.py"), theirs("<module>", "re.py")], "import", "re"),
        ([IMPORT, ours("<module>", "rules/x.py")], "import", "pressroom.rules"),
        ([IMPORT, ours("<module>", "rules/x.py"), ours("rules", "rules/y.py")], "rules", "rules"),
    ],
)
def test_a_stack_belongs_to_the_innermost_room_that_works(
    stack: list[str], room: str, function: str
) -> None:
    found, where = room_of([*MAIN, *stack])
    assert found == room
    assert function in where


def test_a_profile_adds_up() -> None:
    fill, home = ours("fill", "pages/templates.py"), ours("home", "pages/home.py")
    made = profile("build", 2.0, [f"main (x.py:1);{fill} 30", f"{fill};{home} 10\n", "idle 5"])
    assert made.samples == 45
    assert made.rooms == {"pages": 40, REST: 5}
    assert made.functions["pages"] == {
        "fill in pages/templates.py": 30,
        "home in pages/home.py": 10,
    }


def test_the_rooms_of_the_profile_are_those_of_the_library() -> None:
    assert [room for room in ROOMS if not (PACKAGE / room).is_dir()] == ["import"]
