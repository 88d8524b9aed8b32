"""The preview: how long after a release is saved its page shows the change."""

import os
import socket
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from http import HTTPStatus
from http.client import HTTPConnection

from benchmark import files
from benchmark.archive.changes import Morning
from benchmark.archive.releases import AS_OF
from benchmark.changed_room import copied
from benchmark.contenders import QUIET, store
from benchmark.furnishing import furnished
from benchmark.workplace import Bench, NotReadyError, version_of_ours

PRESSROOM = "pressroom serve"
MKDOCS = "mkdocs serve"

_HOST = "127.0.0.1"
_PERIOD = 0.01
"""Seconds between two looks at a page."""
_PATIENCE = 1_800
_NOW = (AS_OF + timedelta(hours=2)).isoformat()
"""The moment of the preview: later than all changes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """Seconds from the start of a server to its first page, and from each change to its page."""

    name: str
    version: str
    releases: int
    started: float
    shown: tuple[float, ...]


def served(bench: Bench) -> tuple[Served, ...]:
    """Our own preview and MkDocs' with our hook, one after the other."""
    repo = copied(furnished(bench, bench.releases), bench.work / f"{bench.releases}/changed/room")
    morning = Morning(repo, bench.seed)
    own = (str(bench.program), "serve", f"--repo={repo}", f"--as-of={_NOW}")
    program = str(bench.program.with_name("mkdocs"))
    guest = (program, "serve", "--quiet", "--config-file", str(repo / "mkdocs.yml"))
    commands: tuple[tuple[str, Callable[[int], Sequence[str]]], ...] = (
        (PRESSROOM, lambda port: (*own, f"--port={port}")),
        (MKDOCS, lambda port: (*guest, "--dev-addr", f"{_HOST}:{port}")),
    )
    measured = []
    for name, command in commands:
        files.remove(store(repo))
        measured.append(_served(bench, name, command, morning))
    return tuple(measured)


def _served(
    bench: Bench, name: str, command: Callable[[int], Sequence[str]], morning: Morning
) -> Served:
    """A server from its start to the last of the changes, of which the first does not count."""
    port, begin = _free_port(), time.time()
    with _running(command(port)) as server:
        _await(server, port, "/", "")
        started = time.time() - begin
        bench.say(f"{name}, {bench.releases:,}: first page after {started:.2f} s")
        shown = []
        for _ in range(bench.rounds + 1):
            path, sentence = morning.edit(commits=False)
            key = "/".join(path.with_suffix("").parts[-4:])
            _await(server, port, f"/{key}/", sentence)
            shown.append(time.time() - path.stat().st_mtime)
            bench.say(f"{name}, {bench.releases:,}: a change shown after {shown[-1]:.2f} s")
    return Served(
        name=name,
        version=version_of_ours(),
        releases=bench.releases,
        started=started,
        shown=tuple(shown[1:]),
    )


@contextmanager
def _running(command: Sequence[str]) -> Iterator["subprocess.Popen[bytes]"]:
    """The server, ended in the end."""
    variables = {**os.environ, **QUIET, "PRESSROOM_AS_OF": _NOW}
    silent = subprocess.DEVNULL
    with subprocess.Popen(command, stdout=silent, stderr=silent, env=variables) as server:
        try:
            yield server
        finally:
            server.terminate()


def _await(server: "subprocess.Popen[bytes]", port: int, address: str, text: str) -> None:
    """Wait until the page is there and holds the text. Raises NotReadyError."""
    end = time.monotonic() + _PATIENCE
    while (found := _page(port, address)) is None or text not in found:
        if server.poll() is not None or time.monotonic() > end:
            raise NotReadyError(f"{server.args!r} does not show {address}")
        time.sleep(_PERIOD)


def _page(port: int, address: str) -> str | None:
    """The page, where the server answers and has it."""
    connection = HTTPConnection(_HOST, port)
    try:
        connection.request("GET", address)
        answer = connection.getresponse()
        found = answer.read().decode()
    except OSError:
        return None
    finally:
        connection.close()
    return found if answer.status == HTTPStatus.OK else None


def _free_port() -> int:
    """A port that nobody uses."""
    with socket.socket() as asked:
        asked.bind((_HOST, 0))
        port: int = asked.getsockname()[1]
    return port
