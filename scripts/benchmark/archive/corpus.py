"""The archive on disk in each tool's form, made once and used again while nothing changes it."""

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import datetime, time
from pathlib import Path

from benchmark import files
from benchmark.archive import history, hugo, material, room
from benchmark.archive.province import BEGIN, Province, invent
from benchmark.archive.releases import ZONE, Archive, Release
from benchmark.archive.vocabulary import FOLDER, Topic, topics

FORMS = ("room", "hugo", "material")
"""The forms: a press room, a Hugo site, a MkDocs site."""

_SHARED = (
    "english",
    "figures",
    "prose",
    "province",
    "releases",
    "vocabulary",
    "yaml_text",
)
_OWN = {
    "room": ("history", "room"),
    "hugo": ("hugo", "hugo_site"),
    "material": ("material", "material_site"),
}
"""What makes the archive, in every form and in one: modules, and folders of files."""
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Facts:
    """What an archive holds: words are counted between spaces, syllables are different ones."""

    releases: int
    translations: int
    words: int
    size: int
    syllables: int

    def __str__(self) -> str:
        """In a sentence."""
        return (
            f"{self.releases:,} releases and {self.translations:,} translations: "
            f"{self.words / self.releases:.0f} words and {self.size / self.releases:,.0f} bytes "
            f"of text a release, {self.syllables:,} different syllables"
        )


@dataclass(frozen=True, slots=True)
class Corpus:
    """An archive in one form: its folder and its facts."""

    folder: Path
    facts: Facts


class _Count:
    """Counts releases that pass through."""

    def __init__(self) -> None:
        self._releases = self._translations = self._words = self._size = 0
        self._syllables: set[str] = set()

    def passing(self, releases: Iterable[Release]) -> Iterator[Release]:
        """The same releases, counted."""
        for release in releases:
            self._releases += 1
            self._translations += release.english is not None
            self._words += len(release.text.split())
            self._size += len(release.text.encode())
            self._syllables.update(_WORD.findall(release.text.lower()))
            yield release

    def facts(self) -> Facts:
        """What was counted."""
        return Facts(
            releases=self._releases,
            translations=self._translations,
            words=self._words,
            size=self._size,
            syllables=len(self._syllables),
        )


def corpus(work: Path, form: str, seed: int, count: int, say: Callable[[str], None]) -> Corpus:
    """The archive of `count` releases in `form` below `work`; made where its stamp is another."""
    folder = work / f"{count}" / form
    stamp_file = folder.with_suffix(".json")
    stamp = _stamp(form, seed, count)
    if stamp_file.exists():
        known = json.loads(stamp_file.read_text(encoding="utf-8"))
        if known["stamp"] == stamp and folder.is_dir():
            return Corpus(folder, Facts(**known["facts"]))
    say(f"making {count:,} releases as {form} in {folder}")
    files.remove(stamp_file)
    files.remove(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    facts = _make(folder, form, seed, count)
    stamp_file.write_text(json.dumps({"stamp": stamp, "facts": asdict(facts)}), encoding="utf-8")
    return Corpus(folder, facts)


def releases(seed: int, count: int) -> Iterator[Release]:
    """The releases of the archive, in no form yet."""
    return Archive(seed, invent(seed), topics()).releases(count)


def _make(folder: Path, form: str, seed: int, count: int) -> Facts:
    """Write the archive and count it."""
    province, known = invent(seed), topics()
    counted = _Count()
    releases = counted.passing(Archive(seed, province, known).releases(count))
    match form:
        case "room":
            history.write(folder, history.commits(_first(province, known), releases))
        case "hugo":
            hugo.write(folder, releases, province, known)
        case _:
            material.write(folder, releases)
    return counted.facts()


def _first(province: Province, known: dict[str, Topic]) -> history.Commit:
    """The first commit of a room: its settings and its network."""
    written = (
        ("pressroom.yml", room.settings(known)),
        ("spokespersons.yml", room.network(province)),
    )
    return history.Commit(datetime.combine(BEGIN, time(7), ZONE), "Lập phòng báo chí", written)


def _stamp(form: str, seed: int, count: int) -> str:
    """A hash of all that the archive's bytes depend on."""
    hashed = hashlib.sha256(f"{seed} {count} {form}".encode())
    names = (*_SHARED, *_OWN[form])
    sources = [FOLDER / f"{name}.py" for name in names]
    sources += sorted(FOLDER.glob("*.toml"))
    sources += sorted(path for name in names for path in (FOLDER / name).rglob("*"))
    for source in filter(Path.is_file, sources):
        hashed.update(source.read_bytes())
    return hashed.hexdigest()
