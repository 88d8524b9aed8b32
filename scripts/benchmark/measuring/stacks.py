"""Where the time of our commands goes: a profiler's stacks, told by the rooms of the library.

The rooms that only serve others (text, model, store, …) are passed over: their time is that of the
room that asked them. So a stack belongs to the innermost frame of a room that does work of its own.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

ROOMS = {
    "import": "importing modules",
    "load": "load: files, YAML and Markdown to the model, and the store",
    "history": "history: what Git says",
    "rules": "check: the rules",
    "mkdocs_site": "MkDocs: hand-written pages and shells",
    "pages": "pages: releases, listings and all others",
    "qr": "QR codes",
    "feeds": "feeds",
    "exports": "exports: calendars, cards, Markdown, JSON",
    "search": "search: the index",
    "build/gate": "gate: nothing held back is in any output",
    "build": "build: stamping, writing, putting in place",
}
"""The rooms that work, and what is said of them."""
REST = "everything else"

_MOST = 3
"""Functions that are named for each room."""
_GUESTS = re.compile(r"/site-packages/(mkdocs|material|mkdocs_rss_plugin)/")
_OURS = re.compile(r"/pressroom/(build/gate|[a-z_]+)/")
_PACKAGE = re.compile(r"/(?:site-packages|python3\.\d+)/(?!site-packages)(\w+)")
_IMPORTING = "<frozen importlib._bootstrap>"
_MODULE = "<module>"
_FRAME = re.compile(r"(?P<function>.+) \((?P<file>.+?)(?::\d+)?\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A command: `cpu` seconds that it took, unobserved, and how they divide.

    `rooms` and `functions` (of each room, those in which most is spent, with all that they ask of
    others) are numbers of samples.
    """

    name: str
    cpu: float
    samples: int
    rooms: dict[str, int]
    functions: dict[str, dict[str, int]]


def profile(name: str, cpu: float, lines: Iterable[str]) -> Profile:
    """The profile that is in lines of collapsed stacks, as py-spy's format `raw` has them."""
    rooms: Counter[str] = Counter()
    functions: dict[str, Counter[str]] = {}
    for line in lines:
        stack, _, samples = line.rstrip().rpartition(" ")
        room, function = room_of(stack.split(";"))
        rooms[room] += int(samples)
        functions.setdefault(room, Counter())[function] += int(samples)
    return Profile(
        name=name,
        cpu=cpu,
        samples=rooms.total(),
        rooms=dict(rooms.most_common()),
        functions={
            room: dict(functions[room].most_common(_MOST)) for room, _ in rooms.most_common()
        },
    )


def room_of(stack: Sequence[str]) -> tuple[str, str]:
    """The room that a stack belongs to, outermost frame first, and the function in that room.

    Of imports, whose: the package of others that we ask for, whatever that one imports in its turn,
    else our own room.
    """
    frames = [(parts["function"], parts["file"]) for parts in map(_FRAME.fullmatch, stack) if parts]
    for function, file in reversed(frames):
        if file == _IMPORTING or (function == _MODULE and _OURS.search(file)):
            return "import", next(_imported(frames))
        if _GUESTS.search(file):
            return "mkdocs_site", f"{function} of MkDocs"
        if (ours := _OURS.search(file)) and ours[1] in ROOMS:
            return ours[1], f"{function} in {file.rpartition('/pressroom/')[2]}"
    return REST, "none of ours"


def _imported(frames: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Packages of others whose modules are executed, then rooms of ours, the innermost first."""
    executed = [file for function, file in frames if function == _MODULE]
    yield from (found[1] for file in executed if (found := _PACKAGE.search(file)))
    yield from (f"pressroom.{ours[1]}" for file in executed[::-1] if (ours := _OURS.search(file)))
    yield "pressroom"
