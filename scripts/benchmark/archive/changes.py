"""What a press office changes in its archive on an ordinary morning.

Every change is another one, is committed as a merge would commit it, and happens a minute after the
one before: the build that follows knows the new moment, too.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

from benchmark.archive import history, room
from benchmark.archive.figures import day_text
from benchmark.archive.province import END, invent
from benchmark.archive.releases import AS_OF, Archive, Release
from benchmark.archive.vocabulary import topics
from benchmark.archive.yaml_text import Value, document
from benchmark.files import put

_BODY = "so-y-te"
"""The body whose spokesperson gets another telephone number."""
_MINUTE = timedelta(minutes=1)


class Morning:
    """The changes in the press room `repo`, which holds an archive of `seed`.

    `now` is the time, `newest` the release that was added last.
    """

    newest: Release

    def __init__(self, repo: Path, seed: int) -> None:
        self.now = AS_OF
        self._repo = repo
        province = invent(seed)
        body = next(body for body in province.bodies if body.id == _BODY)
        self._speaker = body.speaker(END)
        self._numbers = (f"0298 3 {body.line:03} {extension}" for extension in count(900))
        self._new = Archive(seed + 1, province, topics()).at(self._moments())
        self._old = _originals(repo)

    def add(self) -> None:
        """A new release, the newest of all.

        It has no number, for what the clerk would give next depends on the archive.
        """
        self.newest = replace(next(self._new), number=None)
        for path, text in room.files(self.newest):
            put(self._repo / path, text)
        self._commit(self.newest.title)

    def edit(self, *, commits: bool = True) -> tuple[Path, str]:
        """A release from the middle of the archive gets another sentence, and says so.

        Gives its file and the sentence.
        """
        path = next(self._old)
        self.now += _MINUTE
        moment = f"{self.now:%H:%M} {day_text(self.now.date())}"
        _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
        correction: dict[str, Value] = {"at": self.now, "note": f"Bổ sung số liệu lúc {moment}."}
        front += document({"corrections": [correction]})
        sentence = f"Số liệu trên được cập nhật lúc {moment}."
        put(path, f"---\n{front}---\n{body}\n{sentence}\n")
        if commits:
            self._commit(f"Đính chính: {path.stem}")
        return path, sentence

    def renumber(self) -> None:
        """A spokesperson gets another telephone number."""
        self.now += _MINUTE
        path = self._repo / "spokespersons.yml"
        entry = re.compile(rf'(- id: {self._speaker.id}\n +name: .*\n +phone: )".*"')
        text = path.read_text(encoding="utf-8")
        changed, times = entry.subn(rf'\1"{next(self._numbers)}"', text)
        if times != 1:
            raise LookupError(self._speaker.id)
        put(path, changed)
        self._commit(f"Đổi số điện thoại: {self._speaker.name}")

    def _moments(self) -> Iterator[datetime]:
        """The next minute, whenever it is asked for."""
        while True:
            self.now += _MINUTE
            yield self.now

    def _commit(self, message: str) -> None:
        history.commit_all(self._repo, message, self.now)


def _originals(repo: Path) -> Iterator[Path]:
    """Releases that have neither a correction nor a translation, from the middle to the newest."""
    paths = sorted(repo.glob("releases/*/*/*.md"))
    for path in paths[len(paths) // 2 :]:
        translated = path.with_suffix(".en.md").exists() or path.stem.endswith(".en")
        if not translated and "\ncorrections:" not in path.read_text(encoding="utf-8"):
            yield path
