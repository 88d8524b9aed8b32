"""The addresses at which the site itself stands, with what stands there."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from pressroom.model import address
from pressroom.model.release import Type
from pressroom.model.room import Room
from pressroom.text.bilingual import Text

_PAGE = Text(vi="địa chỉ của một trang danh mục", en="the address of a listing")
_PLACES = frozenset({
    "404.html", "api", "assets", "build.json", "calendar", "calendar.ics", "corrections",
    "departments", "feeds", "index.html", "notices", "releases", "robots.txt", "schema", "search",
    "sitemap.xml", "spokespersons", "subscribe", "topics", "types",
})  # fmt: skip
_WHOLE = frozenset({"api", "assets", "feeds", "schema"})


class Owner(NamedTuple):
    """What stands at an address, and the file that it comes from, if one."""

    name: Text
    path: str = ""


@dataclass(frozen=True, slots=True)
class InUse:
    """The site's addresses in their plain form."""

    editions: frozenset[str]
    owners: Mapping[str, Owner]

    def owner(self, plain: str) -> Owner | None:
        """What stands at the plain address, or None."""
        if plain in self.owners:
            return self.owners[plain]
        edition, _, rest = plain.partition("/")
        inside = rest if edition in self.editions else plain
        parts = inside.split("/")
        listed = inside in _PLACES or parts[0] in _WHOLE or "page" in parts
        return Owner(_PAGE) if listed or plain in self.editions else None


def plain_address(written: str) -> str:
    """An address without what does not tell two apart: case, slashes at its ends, index.html."""
    return written.casefold().strip("/").removesuffix("/index.html")


def in_use(room: Room) -> InUse:
    """The addresses of `room`, but for those of listings' further pages."""
    owners = {plain_address(found): owner for found, owner in _addresses(room)}
    default, *others = room.settings.languages
    editions = {address.edition(language, default).strip("/") for language in others}
    return InUse(frozenset(edition.casefold() for edition in editions), owners)


def _addresses(room: Room) -> Iterator[tuple[str, Owner]]:
    default = room.settings.language
    for path in room.files:
        found = address.of_file(path, default)
        if found is not None:
            yield (
                found,
                Owner(Text(vi=f"địa chỉ của `{path}`", en=f"the address of `{path}`"), path),
            )
    prefixes = [address.edition(language, default) for language in room.settings.languages]
    listings = [f"types/{type_}" for type_ in Type]
    listings += [f"topics/{id_}" for id_ in room.topics]
    listings += [f"departments/{id_}" for id_ in room.departments]
    months = {release.month for release in room.releases}
    listings += [f"releases/{year}" for year, _ in months]
    listings += [f"releases/{year}/{month:02}" for year, month in months]
    for prefix in prefixes:
        for listing in listings:
            yield f"{prefix}{listing}", Owner(_PAGE)
    for id_ in room.spokespersons:
        yield address.vcard(id_), Owner(_PAGE)
