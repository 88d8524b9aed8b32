"""A running `pressroom serve`, and a browser's part: asking for pages, listening for changes."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import IO
from urllib.parse import urlsplit

PATIENCE = 60
"""Seconds after which what should have come is not coming."""


@dataclass(frozen=True)
class Preview:
    """The process, the lines that it has said, and the address that it gave."""

    process: subprocess.Popen[str]
    written: SimpleQueue[str]
    said: SimpleQueue[str]

    def url(self) -> str:
        """The address, once it is ready."""
        return next(word for word in self.written.get(timeout=PATIENCE).split() if "://" in word)

    def says(self, what: str) -> None:
        """Wait until it says so on standard error."""
        while what not in self.said.get(timeout=PATIENCE):
            pass

    def stop(self) -> int:
        """Press Ctrl+C; the exit code."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(PATIENCE)


@contextmanager
def serving(room: Path, *options: str) -> Iterator[Preview]:
    """A preview of the room on a port that is free."""
    command = [sys.executable, "-m", "pressroom", "serve", f"--repo={room}", "--port=0", *options]
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=environment,
    ) as process:
        assert process.stdout
        assert process.stderr
        try:
            yield Preview(process, _lines(process.stdout), _lines(process.stderr))
        finally:
            process.terminate()


def _lines(stream: IO[str]) -> SimpleQueue[str]:
    queue: SimpleQueue[str] = SimpleQueue()

    def read() -> None:
        for line in stream:
            queue.put(line)

    Thread(target=read, daemon=True).start()
    return queue


@contextmanager
def asked(url: str, method: str = "GET", host: str | None = None) -> Iterator[HTTPResponse]:
    """The answer at exactly this address: nothing is tidied up, no redirection followed."""
    parts = urlsplit(url)
    assert parts.hostname
    connection = HTTPConnection(parts.hostname, parts.port, timeout=PATIENCE)
    target = url[len(f"{parts.scheme}://{parts.netloc}") :]
    try:
        connection.request(method, target, headers={"Host": host or parts.netloc})
        yield connection.getresponse()
    finally:
        connection.close()


def page(url: str) -> str:
    """The text at an address."""
    with asked(url) as answer:
        return answer.read().decode()


@dataclass(frozen=True)
class Shown:
    """What an event says."""

    name: str
    note: str


@contextmanager
def events(url: str) -> Iterator[Iterator[Shown]]:
    """What the preview at `url` tells its pages, one after the other."""
    with asked(f"{url}.preview/events") as answer:
        assert answer.headers["Content-Type"].startswith("text/event-stream")
        yield (
            Shown(**json.loads(line.removeprefix(b"data: ")))
            for line in answer
            if line.startswith(b"data: ")
        )
