"""Writing a new press room from the files in `template/`.

In their names `dot-` stands for a leading dot, and an ending `.in` is left out: so no tool takes
them for files of this package. `@NAME@` stands for a value, in names as in texts.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pressroom import __version__
from pressroom.source.writing import in_double_quotes
from pressroom.text.slug import is_slug, slugify

LOCK = "requirements.lock"
"""What the software rests on, with the hashes of all files: the same for every press room."""

_TEMPLATE = Path(__file__).parent / "template"
_PLACE = re.compile(r"@([A-Z_]+)@")
_REQUESTS = ".github/PULL_REQUEST_TEMPLATE"
_MERGE_REQUESTS = ".gitlab/merge_request_templates"
_PRESS_ROOM = "Phòng báo chí"
_ID_LENGTH = 50
_ANY_ID = "co-quan"


@dataclass(frozen=True, slots=True)
class NewRoom:
    """What tells a new room from others.

    `name` is the body's, or the press room's if it begins with "Phòng báo chí"; `domain` the
    site's; `now` is aware, in the room's time zone.
    """

    name: str
    domain: str
    now: datetime

    @property
    def body(self) -> str:
        """The name of the body at the root."""
        name = self.name.removeprefix(_PRESS_ROOM).strip() or self.name
        return name[:1].upper() + name[1:]

    @property
    def press_room(self) -> str:
        """The name of the press room."""
        return self.name if self.name.startswith(_PRESS_ROOM) else f"{_PRESS_ROOM} {self.name}"

    @property
    def body_id(self) -> str:
        """The id of the body at the root."""
        id_ = slugify(self.body, _ID_LENGTH)
        return id_ if is_slug(id_) else _ANY_ID

    @property
    def files(self) -> dict[str, str]:
        """Every file's text, by its path."""
        values = {
            "PRESS_ROOM": in_double_quotes(self.press_room),
            "PRESS_ROOM_PLAIN": self.press_room,
            "BODY": in_double_quotes(self.body),
            "BODY_ID": self.body_id,
            "DOMAIN": self.domain,
            "YEAR": f"{self.now:%Y}",
            "MONTH": f"{self.now:%Y/%m}",
            "NOW": f"{self.now:%Y-%m-%d %H:%M}",
            "VERSION": __version__,
            "RULES": ".".join(__version__.split(".")[:2]),
        }
        return {
            target: _filled(path.read_text(encoding="utf-8"), values)
            for path in sorted(_TEMPLATE.rglob("*"))
            if path.is_file()
            for target in _everywhere(_filled(_target(path), values))
        }


def write(room: NewRoom, folder: Path) -> None:
    """Write the files of `room` into `folder`, which is made.

    Raises:
        OSError: a file cannot be written.
    """
    for path, text in room.files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")


def write_lock(folder: Path) -> None:
    """Write the lock of this version into the press room in `folder`.

    Raises:
        OSError: it cannot be written.
    """
    text = (_TEMPLATE / LOCK).read_text(encoding="utf-8")
    (folder / LOCK).write_text(text, encoding="utf-8", newline="\n")


def _target(path: Path) -> str:
    parts = path.relative_to(_TEMPLATE).parts
    named = [f".{part[4:]}" if part.startswith("dot-") else part for part in parts]
    return "/".join(named).removesuffix(".in")


def _everywhere(target: str) -> tuple[str, ...]:
    """Where a file goes: GitLab reads templates of requests that are GitHub's in its own folder."""
    if target == f"{_REQUESTS}.md":
        return target, f"{_MERGE_REQUESTS}/Default.md"
    if target.startswith(f"{_REQUESTS}/"):
        return target, f"{_MERGE_REQUESTS}{target.removeprefix(_REQUESTS)}"
    return (target,)


def _filled(text: str, values: Mapping[str, str]) -> str:
    return _PLACE.sub(lambda place: values[place[1]], text)
