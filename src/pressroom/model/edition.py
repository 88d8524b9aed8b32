"""One language's view of the room at one moment: what is public, in the order it is read."""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from operator import itemgetter
from posixpath import dirname, join, normpath
from typing import TypeVar
from urllib.parse import quote

from pressroom.model import address
from pressroom.model.directory import Speaker, directory
from pressroom.model.marks import Marks
from pressroom.model.network import Department
from pressroom.model.notice import Notice
from pressroom.model.release import Release, Type
from pressroom.model.rendition import Rendition
from pressroom.model.room import Room
from pressroom.text.collation import collation_key

Releases = tuple[Release, ...]
Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, kw_only=True)
class Edition:
    """The edition in `language` as of the aware moment `as_of`, at `site_url` (ends with `/`).

    The default edition holds every public release, another those that are translated into it.
    """

    room: Room
    language: str
    as_of: datetime
    site_url: str

    @cached_property
    def default(self) -> str:
        """The language of the originals."""
        return self.room.settings.language

    @cached_property
    def today(self) -> date:
        """The day in the press room's time zone."""
        return self.as_of.astimezone(self.room.settings.timezone).date()

    @cached_property
    def prefix(self) -> str:
        """What the edition's addresses begin with: nothing, or `en/`."""
        return address.edition(self.language, self.default)

    @cached_property
    def releases(self) -> Releases:
        """The public releases of this edition, oldest first by the moment they became public."""
        public = [
            release
            for release in self.room.releases
            if release.public_from <= self.as_of and self.holds(release)
        ]
        return tuple(sorted(public, key=lambda release: (release.public_from, release.path)))

    def holds(self, release: Release) -> bool:
        """Whether the release exists in this edition, public or not yet."""
        if self.language == self.default:
            return True
        return self.language in release.translations and not release.removed

    @cached_property
    def marks(self) -> Marks:
        """What its pages and files depend on."""
        return Marks(self)

    @cached_property
    def by_department(self) -> Mapping[str, Releases]:
        """Releases of each department, its own and those it joined in, oldest first."""
        return _grouped(
            (department, release) for release in self.releases for department in release.departments
        )

    @cached_property
    def by_topic(self) -> Mapping[str, Releases]:
        """Releases of each topic by its id, oldest first."""
        return _grouped(
            (topic, release) for release in self.releases for topic in dict.fromkeys(release.topics)
        )

    @cached_property
    def by_type(self) -> Mapping[Type, Releases]:
        """Releases of each type, oldest first."""
        return _grouped((release.type, release) for release in self.releases)

    @cached_property
    def changed(self) -> Releases:
        """What was corrected or withdrawn, by the moment of its last such change, oldest first."""
        changed = (release for release in self.releases if release.corrections or release.withdrawn)
        return tuple(sorted(changed, key=lambda release: (release.updated, release.path)))

    @cached_property
    def events(self) -> Releases:
        """What invites to an event, by the event's start; a removed text tells of none."""
        inviting = (
            (release.event.start, release.path, release)
            for release in self.releases
            if release.event and not release.removed
        )
        return tuple(release for *_, release in sorted(inviting, key=itemgetter(0, 1)))

    @cached_property
    def notices(self) -> tuple[Notice, ...]:
        """The notices of this edition whose day has come, newest first."""
        due = (
            notice
            for notice in self.room.notices
            if notice.language == self.language and notice.published <= self.today
        )
        return tuple(sorted(due, key=lambda notice: (notice.published, notice.path), reverse=True))

    @cached_property
    def by_month(self) -> Mapping[tuple[int, int], Releases]:
        """Releases by the year and month of their address, oldest first."""
        return _grouped((release.month, release) for release in self.releases)

    @cached_property
    def by_year(self) -> Mapping[int, Releases]:
        """Releases by the year of their address, the newest year first; each oldest first."""
        groups = _grouped((release.month[0], release) for release in self.releases)
        return dict(sorted(groups.items(), reverse=True))

    @cached_property
    def speaking(self) -> tuple[Speaker, ...]:
        """Everybody who may speak today, body by body, in the order of the directory."""
        return directory(self.room.departments.values(), self.today, self.language)

    @cached_property
    def neighbours(self) -> Mapping[str, tuple[Release | None, Release | None]]:
        """The department's previous and next release, by the path of each."""
        found: dict[str, tuple[Release | None, Release | None]] = {}
        own: dict[str, list[Release]] = {}
        for release in self.releases:
            own.setdefault(release.department, []).append(release)
        for releases in own.values():
            before: list[Release | None] = [None, *releases[:-1]]
            after: list[Release | None] = [*releases[1:], None]
            for release, previous, following in zip(releases, before, after, strict=True):
                found[release.path] = (previous, following)
        return found

    def replacement(self, release: Release) -> Release | None:
        """The release that takes the place of one withdrawn, where it may be seen here."""
        withdrawn = release.withdrawn
        if withdrawn is None or withdrawn.replaced_by is None:
            return None
        path = normpath(join(dirname(release.path), withdrawn.replaced_by))
        other = self.room.release_at.get(path)
        seen = other and other.public_from <= self.as_of and self.holds(other)
        return other if seen else None

    def shows(self, path: str) -> bool:
        """Whether a reader finds the file: a text of a public release, its file, or a page's."""
        if path not in self.room.files:
            return False
        if not path.startswith(f"{address.RELEASES}/"):
            return True
        release = self.room.release_of(path)
        if release is None or release.public_from > self.as_of:
            return False
        return path == release.path or not release.removed

    def rendition(self, release: Release) -> Rendition:
        """The release as this edition shows it."""
        return Rendition(release, self.language, self.default)

    def address(self, release: Release) -> str:
        """The release's address in this edition, relative to the site's root."""
        return address.release(release.key, self.language, self.default)

    def department_address(self, department: Department) -> str:
        """The department's address in this edition."""
        return address.department(department.id, self.language, self.default)

    def languages_of(self, release: Release) -> Iterator[str]:
        """The languages in which this edition shows the release, its own first.

        The default edition shows those as well that have no edition.
        """
        yield self.language
        if self.language == self.default and not release.removed:
            for tag in self.room.settings.text_languages:
                if tag in release.translations:
                    yield tag

    @cached_property
    def living(self) -> tuple[Department, ...]:
        """The bodies that exist or are still to begin, in the order in which they are looked up."""
        return self._by_name(over=False)

    @cached_property
    def former(self) -> tuple[Department, ...]:
        """The bodies that are no more, in the same order."""
        return self._by_name(over=True)

    def _by_name(self, *, over: bool) -> tuple[Department, ...]:
        bodies = self.room.departments.values()
        chosen = (body for body in bodies if body.over_on(self.today) is over)
        return tuple(sorted(chosen, key=lambda body: collation_key(body.name[self.language])))

    def topic_address(self, id_: str) -> str:
        """The address of the listing of a topic in this edition."""
        return f"{self.prefix}topics/{id_}/"

    def type_address(self, type_: Type) -> str:
        """The address of the listing of a type in this edition."""
        return f"{self.prefix}types/{type_}/"

    def legal_address(self, number: str) -> str:
        """Where a document stands in this edition's register."""
        return f"{self.prefix}legal/#{address.legal_anchor(number)}"

    def notice_address(self, notice: Notice) -> str:
        """The address of a notice."""
        return address.notice(notice.path)

    def elsewhere(self, below: str) -> dict[str, str]:
        """The page that each edition has at `below` (`releases/`), by the other languages."""
        return {
            tag: address.edition(tag, self.default) + below
            for tag in self.room.settings.languages
            if tag != self.language
        }

    def url(self, below: str) -> str:
        """The absolute address of one that is relative to the site's root."""
        return self.site_url + below

    def file_url(self, path: str) -> str:
        """The absolute address of a published file, as a URI (RFC 3986 §2.1)."""
        return self.url(quote(path))


def editions(room: Room, as_of: datetime, site_url: str) -> tuple[Edition, ...]:
    """The editions of all full languages, the default first."""
    return tuple(
        Edition(room=room, language=language, as_of=as_of, site_url=site_url)
        for language in room.settings.languages
    )


def _grouped(pairs: Iterable[tuple[Key, Release]]) -> dict[Key, Releases]:
    groups: dict[Key, list[Release]] = {}
    for key, release in pairs:
        groups.setdefault(key, []).append(release)
    return {key: tuple(releases) for key, releases in groups.items()}
