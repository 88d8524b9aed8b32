"""What stands at an address: a file of the site, another address, or nothing."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

_NEVER = frozenset('\\:\0*?"<>|')
"""Characters that no name in a site has; on some system they lead out of a folder."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The address that was meant."""

    to: str


def find(site: Path, base: str, target: str) -> Path | Moved | None:
    """The file of `site` for a request's `target`; the site's root is at `base` (`/`, `/x/`).

    A folder gives its `index.html` and never a list of its files. Nothing outside `site` is given,
    whatever the target says and wherever links lead.
    """
    address, _, query = target.partition("#")[0].partition("?")
    path = _path(address)
    if not path.startswith(base):
        return Moved(base) if path in {"/", base.rstrip("/")} else None
    *folders, name = path.removeprefix(base).split("/")
    if not all(map(_is_name, folders)) or (name and not _is_name(name)):
        return None
    file = site.joinpath(*folders, name or "index.html")
    if _within(site, file):
        return file
    if name and _within(site, file / "index.html"):
        return Moved(quote(f"{path}/") + (f"?{query}" if query else ""))
    return None


def _path(address: str) -> str:
    """The decoded path of `/a%20b` or, as proxies ask, of `http://host/a%20b`; else empty."""
    try:
        path = address if address.startswith("/") else urlsplit(address).path
        return unquote(path, errors="strict")
    except ValueError:
        return ""


def _is_name(part: str) -> bool:
    return part not in {"", ".", ".."} and not _NEVER & set(part)


def _within(site: Path, file: Path) -> bool:
    """Whether `file` is a file, and in `site` also when every link is followed."""
    try:
        return file.is_file() and file.resolve().is_relative_to(site.resolve())
    except OSError:  # a name that is too long, a link that leads to itself
        return False
