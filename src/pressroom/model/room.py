"""The whole press room, as read from the repository at one moment."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from pressroom.model import address
from pressroom.model.erasure import Erasure
from pressroom.model.hand_written import HandWritten
from pressroom.model.inspection import Inspection
from pressroom.model.legal import LegalDocument
from pressroom.model.network import Department, Spokesperson
from pressroom.model.notice import Notice
from pressroom.model.release import Release
from pressroom.model.settings import Settings, Topic


@dataclass(frozen=True, slots=True)
class Digests:
    """The keys under which settings, network and register are kept between runs.

    They tell of the files, of the code that reads them, and of the zone and languages it reads by.
    """

    settings: str = ""
    network: str = ""
    register: str = ""


@dataclass(frozen=True, kw_only=True)
class Room:
    """Settings, releases (oldest first), notices and the network; equal files, equal room.

    `files` gives the size in bytes of every file below `releases/` and of those that pages may
    link to, by path; `dimensions` the width and height in pixels of the releases' pictures;
    `inspections` what is inside pictures and attachments, `digests` tell of what is declared.
    `hand_written` are all pages below `content/`, notices among them.
    Where the network, the register or the record of erasures has flaws it is not whole: what is not
    in it may well exist.
    """

    settings: Settings
    releases: tuple[Release, ...] = ()
    notices: tuple[Notice, ...] = ()
    hand_written: tuple[HandWritten, ...] = ()
    departments: Mapping[str, Department] = field(default_factory=dict)
    legal: Mapping[str, LegalDocument] = field(default_factory=dict)
    erasures: tuple[Erasure, ...] = ()
    files: Mapping[str, int] = field(default_factory=dict)
    dimensions: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    inspections: Mapping[str, Inspection] = field(default_factory=dict)
    digests: Digests = Digests()
    network_whole: bool = True
    legal_whole: bool = True
    erasures_whole: bool = True

    @cached_property
    def topics(self) -> Mapping[str, Topic]:
        """Topics by id, in the order of `pressroom.yml`."""
        return {topic.id: topic for topic in self.settings.topics}

    @cached_property
    def spokespersons(self) -> Mapping[str, Spokesperson]:
        """Spokespersons by id."""
        return {
            person.id: person
            for department in self.departments.values()
            for person in department.spokespersons
        }

    @cached_property
    def release_at(self) -> Mapping[str, Release]:
        """Releases by the path of their file."""
        return {release.path: release for release in self.releases}

    @cached_property
    def notice_at(self) -> Mapping[str, Notice]:
        """Notices by the path of their file."""
        return {notice.path: notice for notice in self.notices}

    @cached_property
    def folders(self) -> Mapping[str, tuple[str, ...]]:
        """The names of the files in each folder, by the folder's path."""
        folders: dict[str, list[str]] = {}
        for path in self.files:
            folder, _, name = path.rpartition("/")
            folders.setdefault(folder, []).append(name)
        return {folder: tuple(names) for folder, names in folders.items()}

    @cached_property
    def files_named(self) -> Mapping[str, tuple[str, ...]]:
        """The paths of the files that have each name."""
        paths: dict[str, list[str]] = {}
        for path in self.files:
            paths.setdefault(path.rpartition("/")[2], []).append(path)
        return {name: tuple(found) for name, found in paths.items()}

    def release_of(self, path: str) -> Release | None:
        """The release to which the file `path` belongs, as its text, translation or other file."""
        top, _, rest = path.partition("/")
        if top != address.RELEASES:
            return None
        year, month, name, *_ = [*rest.split("/"), "", ""]
        return self.release_at.get(f"{top}/{year}/{month}/{name.partition('.')[0]}.md")

    def has_hand_written(self, below: str) -> bool:
        """Whether somebody has written the page at the address `below` (`notices/`) by hand."""
        return any(path in self.files for path in address.hand_written(below))

    @cached_property
    def children(self) -> Mapping[str | None, tuple[Department, ...]]:
        """The departments directly below each; below None stand the roots, and the lost."""
        below: dict[str | None, list[Department]] = {}
        for department in self.departments.values():
            parent = department.parent if department.parent in self.departments else None
            below.setdefault(parent, []).append(department)
        return {parent: tuple(departments) for parent, departments in below.items()}

    def above(self, department: Department) -> Iterator[Department]:
        """The bodies above `department`, nearest first; a circle is walked once."""
        seen = {department.id}
        while department.parent and department.parent not in seen:
            if department.parent not in self.departments:
                return
            department = self.departments[department.parent]
            seen.add(department.id)
            yield department
