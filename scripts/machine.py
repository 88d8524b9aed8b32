"""Programs of this machine that some tests need: Chromium, Java, newsboat, what npm installs."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

from words import Text, Voice

ROOT = Path(__file__).resolve().parent.parent
NPM_FOLDER = ROOT / "tests"
NPM_LOCK = NPM_FOLDER / "package-lock.json"
NPM_MODULES = NPM_FOLDER / "node_modules"
NPM_RECORD = NPM_MODULES / "pressroom.txt"  # the hash of the lock that is installed

CHROMIUM_NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "msedge",
)
CHROMIUM_PLACES = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)
APT_PACKAGES = {
    "chromium": "chromium",
    "java": "default-jre-headless",
    "newsboat": "newsboat",
    "npm": "npm",
}


def find_chromium() -> str | None:
    """The browser: what `PRESSROOM_CHROMIUM` names, else one on the path or in its usual place."""
    if named := os.environ.get("PRESSROOM_CHROMIUM"):
        return shutil.which(named)
    candidates = (*CHROMIUM_NAMES, *CHROMIUM_PLACES)
    return next(filter(None, map(shutil.which, candidates)), None)


def find_java() -> str | None:
    """A Java that runs: macOS has a stand-in that only says where to get one."""
    java = shutil.which("java")
    return java if java and _succeeds([java, "-version"]) else None


def find_newsboat() -> str | None:
    """The feed reader newsboat."""
    return shutil.which("newsboat")


def find_npm_modules() -> Path | None:
    """The folder of what npm installed, where it is in step with the lock."""
    in_step = NPM_RECORD.exists() and NPM_RECORD.read_text(encoding="utf-8") == _npm_digest()
    return NPM_MODULES if in_step else None


def missing() -> list[str]:
    """Which of `APT_PACKAGES`' programs are not there."""
    found = {
        "chromium": find_chromium(),
        "java": find_java(),
        "newsboat": find_newsboat(),
        "npm": shutil.which("npm"),
    }
    return [name for name, where in found.items() if not where]


def can_use_apt() -> bool:
    """Whether this is root on a system of Debian's family."""
    return os.name == "posix" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install_programs(voice: Voice) -> None:
    """Install what is missing, where the system lets us; say it where not."""
    wanted = missing()
    if wanted and can_use_apt():
        names = ", ".join(wanted)
        voice.say(Text(f"Cài {names} bằng apt-get …", f"Installing {names} with apt-get …"))
        _apt_install([APT_PACKAGES[name] for name in wanted])
        wanted = missing()
    for name in wanted:
        voice.say(
            Text(
                f"Máy này không có {name}: các phép thử cần đến nó không chạy được.",
                f"There is no {name} on this machine: the tests that need it cannot run.",
            )
        )


def install_npm_modules(voice: Voice) -> None:
    """Install what tests/package-lock.json names; quick where it is there already."""
    npm = shutil.which("npm")
    if npm is None or find_npm_modules():
        return
    voice.say(Text("Cài công cụ kiểm tra trang bằng npm …", "Installing what npm brings …"))
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    if _succeeds(command, NPM_FOLDER, shown=True):
        NPM_RECORD.write_text(_npm_digest(), encoding="utf-8")
    else:
        voice.say(
            Text(
                "npm không cài được (các dòng trên nói vì sao): có phép thử không chạy được.",
                "npm could not install them (see above): some tests cannot run.",
            )
        )


def install_editor(voice: Voice, pressroom: Path) -> None:
    """Install the form in the browser, as for any press room; quick where it is there already."""
    command = [str(pressroom), "editor", "--repo", str(ROOT), "--lang", voice.lang]
    if shutil.which("npm") and not _succeeds(command, shown=True):
        voice.say(
            Text(
                "Chưa cài được biểu mẫu soạn thảo: các phép thử về nó không chạy được.",
                "The form in the browser could not be installed: its tests cannot run.",
            )
        )


def _npm_digest() -> str:
    """The hash of the lock."""
    return hashlib.sha256(NPM_LOCK.read_bytes()).hexdigest()


def _apt_install(packages: list[str]) -> None:
    """Install packages of the system; only where that fails, ask for newer lists first."""
    install = ["apt-get", "install", "--yes", "--no-install-recommends", "-qq", *packages]
    if not _succeeds(install) and _succeeds(["apt-get", "update", "-qq"], shown=True):
        _succeeds(install, shown=True)


def _succeeds(command: list[str], folder: Path = ROOT, *, shown: bool = False) -> bool:
    """Whether a command ends well; its words are for people only where `shown`."""
    output = None if shown else subprocess.DEVNULL
    variables = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(
        command, cwd=folder, env=variables, stdout=output, stderr=output, check=False
    )
    return done.returncode == 0
