"""Write requirements/*.lock anew from pyproject.toml, requirements/build.in and peers.in.

Each lock is for every system (Linux with glibc or musl, macOS, Windows) and for Python 3.11 and
later, holds the hashes of all files, and names no address. `test.lock` holds everything
of ours; `build.lock` and `run.lock` are parts of it, with the same versions. `peers.lock` is for
the benchmark alone.

Needs `uv` (https://docs.astral.sh/uv/), on the path or in `.venv`.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OF_NEW_ROOMS = ROOT / "src/pressroom/new_room/template/requirements.lock"
HEAD_OF_NEW_ROOMS = """\
# Các thư viện mà pressroom cần, đúng từng bản, từng tệp. Không sửa bằng tay; lấy bản phần mềm mới
# thì ghi lại bằng: pressroom init --lock .
"""
LOCKS = {
    "test.lock": ["pyproject.toml", "requirements/build.in", "--extra=test", "--extra=dev"],
    "build.lock": ["requirements/build.in", "--constraints=requirements/test.lock"],
    "run.lock": ["pyproject.toml", "--constraints=requirements/test.lock"],
    "peers.lock": ["requirements/peers.in"],
}
OPTIONS = [
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-annotate",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--custom-compile-command=python3 scripts/lock.py",
    "--quiet",
]


def find_uv() -> str:
    """The program `uv`. Exits with what to do where there is none."""
    bin_folders = (ROOT / ".venv" / "bin", ROOT / ".venv" / "Scripts", Path(sys.executable).parent)
    for folder in (None, *bin_folders):
        if uv := shutil.which("uv", path=folder and str(folder)):
            return uv
    sys.exit("uv is needed to write the locks: python3 -m pip install uv")


def main() -> None:
    """Write the locks, in the order in which they depend on one another."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions allowed")
    upgrade = ["--upgrade"] if parser.parse_args().upgrade else []
    uv = find_uv()
    for lock, sources in LOCKS.items():
        output = f"--output-file=requirements/{lock}"
        command = [uv, "pip", "compile", *OPTIONS, *upgrade, *sources, output]
        if subprocess.run(command, cwd=ROOT, check=False).returncode:
            sys.exit(f"requirements/{lock} was not written: uv says above what stands in the way")
        print(f"requirements/{lock}")
    OF_NEW_ROOMS.write_text(of_new_rooms(), encoding="utf-8", newline="\n")
    print(OF_NEW_ROOMS.relative_to(ROOT))


def of_new_rooms() -> str:
    """The lock that `pressroom init` writes: run.lock, said in the words of its owners."""
    lines = (ROOT / "requirements/run.lock").read_text(encoding="utf-8").splitlines(keepends=True)
    return HEAD_OF_NEW_ROOMS + "".join(line for line in lines if not line.startswith("#"))


if __name__ == "__main__":
    main()
