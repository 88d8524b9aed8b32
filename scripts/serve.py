"""Set up the press room on this machine and serve it: the first of README's two commands.

Makes `.venv`, installs the locked packages into it (each file checked against its hash) and the
project, then hands over to `pressroom serve`. A second run starts at once. Needs Python 3.11 or
later, and Git.
"""

from __future__ import annotations

import argparse
import os
import socket
import subprocess
from pathlib import Path

import environment
from environment import ROOT, Environment
from words import Text, Trouble, Voice, exit_after, parser

HOST = "127.0.0.1"
PORT = 8000
PYTHON = Path(".venv", "Scripts" if os.name == "nt" else "bin", "python")

SUMMARY = Text(
    "Cài đặt phòng báo chí trên máy này, tạo trang và mở tại http://127.0.0.1:8000/.\n"
    "Chạy lại lúc nào cũng được; muốn dừng, bấm Ctrl+C.",
    "Set up the press room on this machine, build the site and serve it at\n"
    "http://127.0.0.1:8000/. Can be run again at any time; Ctrl+C stops it.",
)
AFTERWORD = Text(
    f"""\
Mọi tham số khác được chuyển cho `pressroom serve`; đường dẫn tính từ thư mục dự án.

Máy không có mạng: trên một máy cùng hệ điều hành, cùng bản Python và có mạng, chạy lệnh này rồi
  {PYTHON} -m pip download --no-deps --no-build-isolation --require-hashes \\
      -r requirements/build.lock -r requirements/run.lock -d wheels
và chép thư mục wheels sang, chạy với `--wheels wheels`.

In English: --lang en --help""",
    f"""\
All other options go to `pressroom serve`; paths count from the project's folder.

A machine without a network: on one that has it, with the same system and the same Python, run
this command, then
  {PYTHON} -m pip download --no-deps --no-build-isolation --require-hashes \\
      -r requirements/build.lock -r requirements/run.lock -d wheels
and take the folder wheels across; there, run this with `--wheels wheels`.""",
)
OPENING = Text("Mở phòng báo chí …", "Opening the press room …")
HELP_WHEELS = Text(
    "cài từ thư mục này, không dùng mạng", "install from this folder, without the network"
)
HELP_PORT = Text(f"cổng (mặc định {PORT})", f"the port (default {PORT})")


def parse(arguments: list[str], lang: str) -> tuple[argparse.Namespace, list[str]]:
    """Our own options, and what is to be handed to `pressroom serve`."""
    known = parser(lang, SUMMARY, AFTERWORD)
    known.add_argument("--wheels", type=Path, help=HELP_WHEELS.in_language(lang))
    known.add_argument("--port", type=int, help=HELP_PORT.in_language(lang))
    options, handed_over = known.parse_known_args(arguments)
    for name in ("lang", "port"):
        value = getattr(options, name)
        if value is not None:
            handed_over += [f"--{name}", str(value)]
    return options, handed_over


def require_port(port: int) -> None:
    """Raise `Trouble` where something else already listens on the port."""
    with socket.socket() as probe:
        if os.name != "nt":  # as servers do; on Windows it would let two listen at once
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except (OSError, OverflowError) as error:
            other = PORT + 1 if port == PORT else PORT
            raise Trouble(
                Text(f"không dùng được cổng {port}", f"port {port} cannot be used"),
                Text(
                    "đóng chương trình đang dùng cổng đó (có thể là một cửa sổ phòng báo chí khác),"
                    f" hoặc chọn cổng khác: `--port {other}`",
                    "close the program that uses it (perhaps another window of the press room),"
                    f" or choose another port: `--port {other}`",
                ),
                f"  {error}",
            ) from error


def hand_over(command: list[str]) -> int:
    """Become the command (Windows: wait for it); its exit code."""
    variables = environment.clean_variables()
    if os.name != "nt":
        os.execve(command[0], command, variables)  # noqa: S606 - no shell is wanted
    with subprocess.Popen(command, env=variables) as process:
        while True:
            try:
                return process.wait()
            except KeyboardInterrupt:
                continue  # Ctrl+C reached it too: let it end in its own way


def serve(arguments: list[str], lang: str) -> int:
    """Check the machine, prepare the environment, hand over."""
    environment.require_python()
    options, handed_over = parse(arguments, lang)
    environment.require_git()
    require_port(PORT if options.port is None else options.port)
    voice = Voice(lang)
    if options.wheels:
        environment.require_folder(options.wheels)
    wheels = options.wheels and options.wheels.resolve()
    ours = Environment(ROOT, voice, wheels)
    ours.prepare(environment.RUN_LOCK)
    voice.say(OPENING)
    os.chdir(ROOT)
    return hand_over([str(ours.program("pressroom")), "serve", *handed_over])


if __name__ == "__main__":
    exit_after(serve)
