"""The library's rooms: each imports only those before it, and everything in them is said."""

import ast
import subprocess
import sys
from collections.abc import Collection, Iterator
from functools import cache
from pathlib import Path

import pytest

import pressroom
from pressroom.build import common, publish
from pressroom.load import results
from pressroom.rules import texts
from pressroom.search import index

PACKAGE = Path(pressroom.__file__).parent
ROOMS = (
    "text",
    "diagnostics",
    "source",
    "cores",
    "store",
    "model",
    "fields",
    "markup",
    "load",
    "history",
    "law",
    "rules",
    "drafting",
    "mending",
    "qr",
    "feeds",
    "exports",
    "search",
    "editor",
    "pages",
    "build",
    "review",
    "mkdocs_site",
    "theme",
    "serving",
    "new_room",
    "imports",
    "receiving",
    "cli",
)
"""The order of architecture.md: a room may import those before it."""

OUTPUTS = ("feeds", "exports", "search", "editor", "pages")
"""Rooms that make outputs out of the model, and do not know one another."""

ALLOWED = {("pages", "pressroom.feeds.discovery"), ("pages", "pressroom.feeds.subjects")}
"""A page's head names the feeds that lead to it: addresses and titles, nothing of their making."""

GUESTS = {
    "mkdocs": ("mkdocs_site",),
    "mkdocs_rss_plugin": ("mkdocs_site",),
    "feedgen": ("feeds",),
    "icalendar": ("exports",),
    "vobject": ("exports",),
    "numpy": ("build", "qr", "search"),
    "segno": ("qr",),
    "cmarkgfm": ("markup",),
    "nh3": ("markup",),
    "watchdog": ("serving",),
    "docx": ("imports",),
}
"""What others wrote, and who alone knows it: one room, but for arithmetic on arrays."""

MOST_LINES = 400
LONGER = {"fields/network.py", "fields/parts.py", "fields/settings.py"}
"""Tables of the contract's keys: one row a key, long because the contract is."""


def modules() -> list[Path]:
    """Every module of the library; the examples of rules are none."""
    found = sorted(PACKAGE.rglob("*.py"))
    return [path for path in found if not {"bad", "good", "example_room"} & {*path.parts}]


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def room_of(path: Path) -> str:
    """The room that a module stands in; the package's own modules have their file's name."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(node: ast.AST) -> Iterator[str]:
    """The modules that are imported anywhere in `node`, in functions and under `if` too."""
    for found in ast.walk(node):
        if isinstance(found, ast.Import):
            yield from (name.name for name in found.names)
        elif isinstance(found, ast.ImportFrom) and found.module:
            yield found.module
            yield from (f"{found.module}.{name.name}" for name in found.names)


def named(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def test_every_room_has_its_place_in_the_order() -> None:
    rooms = {
        path.name for path in PACKAGE.iterdir() if path.is_dir() and path.name != "__pycache__"
    }
    assert rooms == {*ROOMS}


def test_the_readme_names_every_room_in_the_order() -> None:
    readme = Path(__file__).parents[2].joinpath("README.md").read_text(encoding="utf-8")
    listed = " ".join(f"`{room}`" for room in ROOMS if room != "theme")  # which has its own line
    assert f"in rooms that import only those before them: {listed} |" in readme


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_only_those_before_it(room: str) -> None:
    later = ROOMS[ROOMS.index(room) + 1 :]
    wrong = {
        (named(path), name)
        for path in (PACKAGE / room).rglob("*.py")
        if path in modules()
        for name in imports(tree(path))
        if name.startswith("pressroom.") and name.split(".")[1] in later
    }
    assert not wrong


@pytest.mark.parametrize("room", OUTPUTS)
def test_rooms_of_outputs_do_not_know_one_another(room: str) -> None:
    wrong = {
        (named(path), name)
        for path in (PACKAGE / room).rglob("*.py")
        for name in imports(tree(path))
        for other in OUTPUTS
        if other != room and name.startswith(f"pressroom.{other}.")
        if not any(name.startswith(module) for by, module in ALLOWED if by == room)
    }
    assert not wrong


def test_what_others_wrote_is_known_to_its_rooms_alone() -> None:
    wrong = {
        (named(path), name)
        for path in modules()
        for name in imports(tree(path))
        if room_of(path) not in GUESTS.get(name.partition(".")[0], (room_of(path),))
    }
    assert not wrong


def test_nothing_imports_the_command_line_but_the_package_itself() -> None:
    knowing = {
        room_of(path)
        for path in modules()
        for name in imports(tree(path))
        if name.startswith("pressroom.cli")
    }
    assert knowing <= {"cli", "__main__"}


def test_no_module_is_imported_in_a_circle() -> None:
    """Not even inside one room, and not even in a function."""
    every = {_dotted(path): path for path in modules()}
    known = {name: _ours(tree(path), every) - {name} for name, path in every.items()}
    done: set[str] = set()
    for name in every:
        assert not _circle(name, known, (), done)


def _ours(node: ast.AST, every: Collection[str]) -> set[str]:
    """The modules among `every` that are imported: of `from room import part`, only the part."""
    found = {name for name in imports(node) if name in every}
    return found - {name.rpartition(".")[0] for name in found}


def _dotted(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _circle(
    name: str, known: dict[str, set[str]], way: tuple[str, ...], done: set[str]
) -> tuple[str, ...]:
    if name in way:
        return (*way[way.index(name) :], name)
    if name in done:
        return ()
    for other in sorted(known[name]):
        if found := _circle(other, known, (*way, name), done):
            return found
    done.add(name)
    return ()


def public(node: ast.Module | ast.ClassDef, inside: str = "") -> Iterator[tuple[str, ast.AST]]:
    """The public classes and functions of a module, and the public methods of those classes."""
    for item in node.body:
        if not isinstance(item, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if not item.name.startswith("_"):
            yield f"{inside}{item.name}", item
            if isinstance(item, ast.ClassDef):
                yield from public(item, f"{item.name}.")


def test_everything_public_says_what_it_is() -> None:
    silent = {named(path) for path in modules() if not ast.get_docstring(tree(path))}
    silent |= {
        f"{named(path)}: {name}"
        for path in modules()
        for name, item in public(tree(path))
        if isinstance(item, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        if not ast.get_docstring(item) and not _overridden(item)
    }
    assert not silent


def _overridden(item: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """A method that keeps what its base class promises says nothing new (`@override`)."""
    return any("override" in ast.unparse(decorator) for decorator in item.decorator_list)


def test_a_module_has_one_subject_and_is_short() -> None:
    long = {
        named(path)
        for path in modules()
        if len(path.read_text(encoding="utf-8").splitlines()) > MOST_LINES
    }
    assert long <= LONGER
    assert long == LONGER, "a table became short: take it out of LONGER"


def test_what_is_kept_is_keyed_by_all_the_code_that_may_have_made_it() -> None:
    assert ROOMS[: ROOMS.index("load") + 1] == results.ROOMS
    assert ROOMS[: ROOMS.index("rules") + 1] == texts.ROOMS
    for module, rooms in ((index, index.ROOMS), (publish, common.ROOMS)):
        assert {*_loaded_with(module.__name__), *results.ROOMS} == set(rooms)


def _loaded_with(module: str) -> set[str]:
    """The rooms of which a new process has modules, once it has imported `module`."""
    said = f"import {module}, sys; print(*(name for name in sys.modules))"
    names = subprocess.run(
        [sys.executable, "-c", said], check=True, capture_output=True, encoding="utf-8"
    ).stdout.split()
    return {name.split(".")[1] for name in names if name.startswith("pressroom.")}


def test_the_only_clock_is_as_of() -> None:
    """`now` is asked for in one place; how long something took is not a clock."""
    asking = {
        named(path)
        for path in modules()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute) and node.attr in {"now", "utcnow", "today"}
        if isinstance(node.value, ast.Name) and node.value.id in {"datetime", "date"}
    }
    assert asking == {"model/moment.py"}


def test_the_record_of_erasures_is_on_no_page() -> None:
    """What was erased by law is told by the check alone."""
    knowing = {room_of(path) for path in modules() if "erasure" in path.read_text(encoding="utf-8")}
    assert not knowing & {*OUTPUTS, "build", "mkdocs_site", "theme", "review"}
