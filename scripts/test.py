"""Install what the tests need and run them all: the second of README's two commands.

The Python packages come from the lock into `.venv`, the judges of HTML and accessibility from
tests/package-lock.json; Chromium, Java and newsboat are the system's, installed where its package
manager can. Then ruff, mypy and pytest, and at the end what passed.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

import environment
import machine
from environment import ROOT, Environment
from words import Text, Voice, exit_after, parser

MOST_WORKERS = 8
QUICK = "PRESSROOM_TESTS"  # `quick` in it: tests/tools.py skips what needs more than Python

SUMMARY = Text(
    "Cài những gì phép thử cần, rồi chạy tất cả. Chạy lại lúc nào cũng được.",
    "Install what the tests need, then run them all. Can be run again at any time.",
)
AFTERWORD = Text(
    "Mọi tham số khác được chuyển cho pytest, ví dụ -k feed.\nIn English: --lang en --help",
    "All other options go to pytest, e.g. -k feed.",
)
HELP_WHEELS = Text(
    "cài gói Python từ thư mục này, không dùng mạng",
    "install Python packages from this folder, without the network",
)
HELP_QUICK = Text(
    "bỏ qua phép thử cần trình duyệt, Java, newsboat hoặc npm",
    "leave out the tests that need a browser, Java, newsboat or npm",
)
RESULTS = Text("Kết quả:", "Results:")
PASSED = Text("đạt", "passed")
FAILED = Text("KHÔNG ĐẠT", "FAILED")


@dataclass(frozen=True)
class Result:
    """How one check went.

    Attributes:
        name: as a person would type it.
        passed: whether it ended with 0.
        seconds: how long it took.
    """

    name: str
    passed: bool
    seconds: float

    def in_language(self, lang: str) -> str:
        """A line of the table at the end."""
        word = (PASSED if self.passed else FAILED).in_language(lang)
        return f"  {self.name:<20} {word} ({self.seconds:.1f} s)"


def parse(arguments: list[str], lang: str) -> tuple[argparse.Namespace, list[str]]:
    """Our own options, and what is to be handed to pytest."""
    known = parser(lang, SUMMARY, AFTERWORD)
    known.add_argument("--quick", action="store_true", help=HELP_QUICK.in_language(lang))
    known.add_argument("--wheels", type=Path, help=HELP_WHEELS.in_language(lang))
    return known.parse_known_args(arguments)


def checks(pytest_arguments: list[str]) -> dict[str, list[str]]:
    """What is run, by name: modules of the environment's Python with their arguments."""
    workers = min(os.cpu_count() or 1, MOST_WORKERS)
    return {
        "ruff check": ["ruff", "check"],
        "ruff format --check": ["ruff", "format", "--check"],
        "mypy": ["mypy"],
        "pytest": ["pytest", f"--numprocesses={workers}", "--dist=loadfile", *pytest_arguments],
    }


def run(name: str, module: list[str], python: Path, variables: dict[str, str]) -> Result:
    """Run one check in the project's folder; its own words go to the terminal."""
    print(f"\n— {name}", flush=True)
    start = time.perf_counter()
    done = subprocess.run([str(python), "-m", *module], cwd=ROOT, env=variables, check=False)
    return Result(name, done.returncode == 0, time.perf_counter() - start)


def prepare(options: argparse.Namespace, voice: Voice) -> Environment:
    """Install what is needed; what of the system is missing does not stop us."""
    environment.require_git()
    if options.wheels:
        environment.require_folder(options.wheels)
    ours = Environment(ROOT, voice, options.wheels and options.wheels.resolve())
    ours.prepare(environment.TEST_LOCK)
    if not options.quick:
        machine.install_programs(voice)
        machine.install_npm_modules(voice)
        machine.install_editor(voice, ours.program("pressroom"))
    return ours


def test(arguments: list[str], lang: str) -> int:
    """Install, run every check even after one failed, tell; 0 where all passed, else 1."""
    environment.require_python()
    options, pytest_arguments = parse(arguments, lang)
    voice = Voice(lang)
    python = prepare(options, voice).program("python")
    variables = environment.clean_variables()
    if options.quick:
        variables[QUICK] = "quick"
    results = [
        run(name, module, python, variables) for name, module in checks(pytest_arguments).items()
    ]
    print()
    voice.say(RESULTS)
    for result in results:
        print(result.in_language(lang))
    return 0 if all(result.passed for result in results) else 1


if __name__ == "__main__":
    exit_after(test)
