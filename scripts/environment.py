"""The project's own Python environment: `.venv`, filled from the locks and kept in step with them.

What has been installed is written down in `.venv/pressroom.json`, as the hash of each lock. While
pip works that record is gone; so an environment without it is half made, and is made anew.

Read by Python 3.8 and later, so that an old Python can still say that it is too old.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from words import Text, Trouble, Voice

ROOT = Path(__file__).resolve().parent.parent
OLDEST_PYTHON = (3, 11)
BUILD_LOCK = "requirements/build.lock"
RUN_LOCK = "requirements/run.lock"
TEST_LOCK = "requirements/test.lock"
PROJECT = "pyproject.toml"
INCLUDED = {TEST_LOCK: (TEST_LOCK, RUN_LOCK)}  # who has the first has the others too
SHOWN_LINES = 15  # of pip's words, where we do not know what they mean


@dataclass(frozen=True)
class Diagnosis:
    """What pip's words mean, and whether pip says them before it has touched anything."""

    pattern: str
    what: Text
    do: Text
    untouched: bool = False


DIAGNOSES = (
    Diagnosis(
        r"do not match the hashes|THESE PACKAGES DO NOT MATCH|hashes are required",
        Text(
            "một gói tải về không đúng với mã băm ghi trong requirements/",
            "a downloaded package does not match its hash in requirements/",
        ),
        Text(
            "chạy lại; nếu vẫn vậy thì đừng cài: nguồn tải có thể đã bị thay đổi,"
            " hãy báo người phụ trách CNTT",
            "run this again; if it stays so, do not install: the source may have been"
            " tampered with, tell your IT officer",
        ),
        untouched=True,
    ),
    Diagnosis(
        r"No space left on device|not enough space on the disk|Errno 28\b|Disk quota exceeded",
        Text("ổ đĩa đã đầy", "the disk is full"),
        Text(
            "giải phóng khoảng 500 MB rồi chạy lại",
            "free about 500 MB, then run this again",
        ),
    ),
    Diagnosis(
        r"Permission denied|Read-only file system|Access is denied|Errno (13|30)\b",
        Text("không ghi được vào thư mục .venv", "the folder .venv cannot be written"),
        Text(
            "đóng các cửa sổ đang chạy phòng báo chí, kiểm tra quyền ghi của thư mục dự án,"
            " rồi chạy lại",
            "close other windows that run the press room, check that you may write in the"
            " project's folder, then run this again",
        ),
    ),
    Diagnosis(
        r"command '.*(gcc|cc|clang|cl\.exe).*' failed|Microsoft Visual C\+\+|xcrun: error"
        r"|unable to execute|No such file or directory: '(gcc|cc|clang)",
        Text(
            "máy này không có sẵn bản đóng gói của một gói, và không có trình biên dịch để tự tạo",
            "a package has no ready-made file for this machine, and there is no compiler",
        ),
        Text(
            "cài trình biên dịch (macOS: `xcode-select --install`; Windows: Visual Studio Build"
            " Tools) rồi chạy lại",
            "install a compiler (macOS: `xcode-select --install`; Windows: Visual Studio Build"
            " Tools), then run this again",
        ),
    ),
    Diagnosis(
        r"NewConnectionError|ConnectionError|Connection (refused|reset|aborted|broken)"
        r"|name resolution|NameResolutionError|getaddrinfo failed|[Tt]imed out|TimeoutError"
        r"|ProxyError|SSLError|CERTIFICATE_VERIFY_FAILED|Network is unreachable|ProtocolError",
        Text("không kết nối được tới nơi tải các gói", "the source of packages cannot be reached"),
        Text(
            "kiểm tra mạng (hoặc máy chủ trung gian của cơ quan) rồi chạy lại; máy không có mạng"
            " thì dùng `--wheels THƯ_MỤC` (xem `--help`)",
            "check the network (or your office's proxy), then run this again; without a network"
            " use `--wheels FOLDER` (see `--help`)",
        ),
        untouched=True,
    ),
    Diagnosis(
        r"No matching distribution found|Could not find a version",
        Text("nguồn tải không có một gói cần dùng", "the source lacks a package that is needed"),
        Text(
            "nếu dùng `--wheels`, kiểm tra thư mục đó có đủ các gói cho hệ điều hành và bản Python"
            " này; nếu không, kiểm tra cấu hình pip của máy",
            "with `--wheels`, check that the folder holds every package for this system and"
            " this Python; otherwise check this machine's pip configuration",
        ),
        untouched=True,
    ),
)
UNKNOWN = Diagnosis(
    "",
    Text("pip không cài được các gói", "pip could not install the packages"),
    Text(
        "đọc các dòng pip in ở trên; chạy lại; nếu vẫn lỗi, gửi các dòng đó cho người phụ trách",
        "read pip's lines above; run this again; if it stays so, send them to your IT officer",
    ),
)


@dataclass(frozen=True)
class Environment:
    """The folder `.venv` of one checkout.

    Attributes:
        root: the checkout.
        voice: says what is being done.
        wheels: a folder to install from in place of the network.
    """

    root: Path
    voice: Voice
    wheels: Path | None = None

    @property
    def folder(self) -> Path:
        """Where it stands."""
        return self.root / ".venv"

    @property
    def record(self) -> Path:
        """What has been installed into it, by file name and hash."""
        return self.folder / "pressroom.json"

    def program(self, name: str) -> Path:
        """A program of the environment, `python` or `pressroom`."""
        if os.name == "nt":
            return self.folder / "Scripts" / f"{name}.exe"
        return self.folder / "bin" / name

    def prepare(self, lock: str) -> None:
        """Bring the environment in step with a lock; quick where it already is.

        Raises:
            Trouble: what stands in the way, and what to do.
        """
        try:
            if not self.is_whole():
                self.voice.say(MAKING)
                self.make()
            for source in (BUILD_LOCK, lock, PROJECT):
                if self.installed().get(source) != self.digest(source):
                    self.voice.say(INSTALLING[source])
                    self.install(source)
        except OSError as error:
            raise of_system_error(error) from error

    def is_whole(self) -> bool:
        """Whether it was made for this folder, to the end, by a Python that still exists."""
        return (
            self.installed().get("root") == str(self.root)
            and self.program("python").exists()
            and self.maker().exists()
        )

    def maker(self) -> Path:
        """The folder of the Python that it was made from (PEP 405)."""
        settings = self.folder / "pyvenv.cfg"
        if settings.exists():
            for line in settings.read_text(encoding="utf-8").splitlines():
                name, _, value = line.partition("=")
                if name.strip() == "home":
                    return Path(value.strip())
        return settings  # an environment without it is none

    def installed(self) -> dict[str, str]:
        """The record; empty where it is missing or damaged."""
        try:
            record = json.loads(self.record.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return record if isinstance(record, dict) else {}

    def write_record(self, record: dict[str, str]) -> None:
        """Put a new record in place, whole."""
        new = self.record.with_suffix(".new")
        new.write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
        new.replace(self.record)

    def digest(self, source: str) -> str:
        """The hash of a file that says what to install."""
        return hashlib.sha256((self.root / source).read_bytes()).hexdigest()

    def make(self) -> None:
        """Make it anew, empty, in place of whatever stood there."""
        require_venv()
        if self.folder.exists():
            shutil.rmtree(self.folder)
        failure = self.run([sys.executable, "-m", "venv", str(self.folder)])
        if failure is not None:
            raise diagnose(failure)
        self.write_record({"root": str(self.root)})

    def install(self, source: str) -> None:
        """Install what a lock names, or the project itself.

        Raises:
            Trouble: as `prepare`. What pip left untouched counts as whole.
        """
        before = self.installed()
        self.record.unlink()
        failure = self.run(self.pip_install(source))
        if failure is not None:
            if _diagnosis(failure).untouched:
                self.write_record(before)
            raise diagnose(failure)
        if source == PROJECT:
            self.link()
        sources = INCLUDED.get(source, (source,))
        self.write_record({**before, **{each: self.digest(each) for each in sources}})

    def pip_install(self, source: str) -> list[str]:
        """The command that installs a lock, every file checked by hash, or the project."""
        command = [str(self.program("python")), "-m", "pip", "install"]
        command += ["--disable-pip-version-check", "--no-input", "--progress-bar=off", "--no-deps"]
        command += ["--no-build-isolation", "--use-pep517"]  # builds use what build.lock brought
        if self.wheels:
            command += ["--no-index", "--find-links", str(self.wheels)]
        if source == PROJECT:
            return [*command, "--editable", str(self.root)]
        return [*command, "--require-hashes", "--requirement", source]

    def link(self) -> None:
        """Let `.venv` name src/ by a relative path.

        Windows' Pythons before 3.13 read an absolute one in the system's code page, which may
        lack the letters of a Vietnamese folder.
        """
        for pattern in ("lib/*/site-packages/pressroom.pth", "Lib/site-packages/pressroom.pth"):
            for link in self.folder.glob(pattern):
                source = os.path.relpath(self.root / "src", link.parent)
                link.write_text(f"{source}\n", encoding="ascii")

    def run(self, command: list[str]) -> str | None:
        """Run a command, showing the package that it has come to; its words, where it fails."""
        with subprocess.Popen(
            command,
            cwd=self.root,
            env=clean_variables(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        ) as process:
            lines = []
            for line in process.stdout or ():
                lines.append(line)
                if line.startswith("Collecting "):
                    self.voice.pass_by(line.split()[1])
        self.voice.pass_by("")
        return "".join(lines) if process.returncode else None


MAKING = Text("Tạo môi trường Python trong .venv …", "Making the Python environment .venv …")
INSTALLING = {
    BUILD_LOCK: Text("Tải và cài công cụ đóng gói …", "Installing what builds packages …"),
    RUN_LOCK: Text(
        "Tải và cài các gói cần dùng (lần đầu mất vài phút) …",
        "Downloading and installing the packages (a few minutes the first time) …",
    ),
    TEST_LOCK: Text(
        "Tải và cài các gói để chạy và kiểm thử (lần đầu mất vài phút) …",
        "Downloading and installing what running and testing need (a few minutes at first) …",
    ),
    PROJECT: Text("Cài chính phần mềm phòng báo chí …", "Installing the press room itself …"),
}


def require_python() -> None:
    """Raise `Trouble` where the running Python is too old."""
    if sys.version_info[:2] >= OLDEST_PYTHON:
        return
    have = ".".join(map(str, sys.version_info[:3]))
    need = ".".join(map(str, OLDEST_PYTHON))
    script = Path(sys.argv[0]).name
    raise Trouble(
        Text(
            f"đang chạy bằng Python {have}; cần Python {need} trở lên",
            f"this is Python {have}; {need} or later is needed",
        ),
        Text(
            "cài Python mới từ python.org (hoặc kho phần mềm của hệ điều hành), rồi chạy lại bằng"
            f" bản đó, ví dụ `python{need} scripts/{script}`; Windows: `py -{need}"
            f" scripts\\{script}`",
            "install a newer Python from python.org (or your system's packages), then run this"
            f" with it, e.g. `python{need} scripts/{script}`; Windows: `py -{need}"
            f" scripts\\{script}`",
        ),
    )


def require_git() -> None:
    """Raise `Trouble` where there is no Git."""
    if shutil.which("git"):
        return
    raise Trouble(
        Text("máy này chưa có Git", "there is no Git on this machine"),
        Text(
            "cài Git (Windows, macOS: git-scm.com; Debian, Ubuntu: `sudo apt install git`),"
            " mở cửa sổ dòng lệnh mới rồi chạy lại",
            "install Git (Windows, macOS: git-scm.com; Debian, Ubuntu: `sudo apt install git`),"
            " open a new terminal, then run this again",
        ),
    )


def require_venv() -> None:
    """Raise `Trouble` where this Python cannot make environments, as Debian's at first cannot."""
    if all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")):
        return
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    raise Trouble(
        Text("Python của máy này thiếu phần venv", "this machine's Python lacks its part venv"),
        Text(
            f"Debian, Ubuntu: `sudo apt install {package}` rồi chạy lại",
            f"Debian, Ubuntu: `sudo apt install {package}`, then run this again",
        ),
    )


def require_folder(folder: Path) -> None:
    """Raise `Trouble` where the folder given with `--wheels` is not there."""
    if folder.is_dir():
        return
    raise Trouble(
        Text(f"không có thư mục {folder}", f"there is no folder {folder}"),
        Text(
            "sửa lại đường dẫn sau `--wheels`; `--help` cho biết cách tạo thư mục này",
            "correct the path after `--wheels`; `--help` says how to make the folder",
        ),
    )


def diagnose(output: str) -> Trouble:
    """What the words of a failed pip or venv mean to a person."""
    diagnosis = _diagnosis(output)
    lines = [line for line in output.splitlines() if line.strip()]
    if diagnosis is not UNKNOWN:
        lines = [line for line in lines if re.search(diagnosis.pattern, line)][-1:]
    details = "\n".join(f"  {line.strip()}" for line in lines[-SHOWN_LINES:])
    return Trouble(diagnosis.what, diagnosis.do, details)


def _diagnosis(output: str) -> Diagnosis:
    """The first diagnosis whose pattern is met."""
    return next((each for each in DIAGNOSES if re.search(each.pattern, output)), UNKNOWN)


def of_system_error(error: OSError) -> Trouble:
    """What a refusal of the file system means to a person."""
    words = f"[Errno {error.errno}] {error.strerror}: {error.filename}"
    diagnosis = _diagnosis(words)
    if diagnosis is not UNKNOWN:
        return diagnose(words)
    return Trouble(
        Text("không tạo được thư mục .venv", "the folder .venv cannot be made"),
        Text("xóa thư mục .venv rồi chạy lại", "delete the folder .venv, then run this again"),
        f"  {words}",
    )


def clean_variables() -> dict[str, str]:
    """This process' variables without those that would lead a program out of `.venv`."""
    misleading = {"PYTHONHOME", "PYTHONPATH", "__PYVENV_LAUNCHER__", "PIP_TARGET", "PIP_PREFIX"}
    kept = {name: value for name, value in os.environ.items() if name not in misleading}
    return {**kept, "PIP_USER": "0", "PYTHONUTF8": "1"}
