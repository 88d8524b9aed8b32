"""The files in which the site's addresses stand, with what stands there.

An address is a file of the site: a folder's is its `index.html`. Two outputs stand in each other's
way where their files are one, or where one is a file and the other a folder of that name.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Generic, NamedTuple, TypeVar

from pressroom.model import address
from pressroom.model.release import Type
from pressroom.model.room import Room
from pressroom.text.bilingual import Text

Thing = TypeVar("Thing")

_PAGE = Text(
    vi="địa chỉ của một trang hoặc tệp do hệ thống tự tạo",
    en="the address of a page or file that the site makes itself",
)
_INDEX = "index.html"
_MADE = (
    *("", "calendar/", "corrections/", "departments/", "legal/", "releases/", "spokespersons/"),
    *(
        "subscribe/",
        "topics/",
        "types/",
        "404.html",
        "build.json",
        "calendar.ics",
        "robots.txt",
        "sitemap.xml",
    ),
)
_REFERENCE = ("reference/addresses/", "reference/fields/", "reference/rules/")
_OPEN = ("notices/", *_REFERENCE)
"""Made where nobody has written the page by hand."""

_OWN = re.compile(
    r"(?:admin|api|assets/press|feeds|schema|search|shells)(?:/.*)?|sitemap-[0-9]+\.xml"
    r"|releases/[0-9]{4}/(?:[0-9]{2}/)?index\.html"
    r"|releases/[0-9]{4}/[0-9]{2}/[^/]+/index\.(?:md|json)(?:/.*)?"
    r"|(?:releases|departments|topics|types|spokespersons)/(?:.*/)?page/[0-9]+/index\.html"
    r"|spokespersons/(?:(?:levels|roles|languages)/[^/]+/index\.html|people\.json)"
)


def sections(room: Room) -> frozenset[str]:
    """The files by which a hand-written page names the pages that the site makes for each edition.

    `content/departments/index.md` is one; none of them is in the repository.
    """
    default, *others = room.settings.languages
    listings = [f"{found}index.md" for found in (*_MADE, "notices/") if not found.count(".")]
    pages = [*listings, *(f"{found.removesuffix('/')}.md" for found in _REFERENCE)]
    prefixes = ("", *(address.edition(tag, default) for tag in others))
    return frozenset(f"{address.CONTENT}/{prefix}{page}" for prefix in prefixes for page in pages)


class Owner(NamedTuple):
    """What stands at an address, and the file that it comes from, if one."""

    name: Text
    path: str = ""


class Outputs(Generic[Thing]):
    """Files of the site, each with the thing that it comes from."""

    def __init__(self) -> None:
        self.files: dict[str, Thing] = {}
        self.folders: dict[str, Thing] = {}

    def add(self, file: str, thing: Thing) -> None:
        """Let `thing` stand in `file`, unless another does."""
        self.files.setdefault(file, thing)
        for folder in _folders(file):
            self.folders.setdefault(folder, thing)

    def in_the_way(self, file: str) -> Thing | None:
        """What stands in `file`, below it, or where one of its folders would be."""
        for place in (file, *_folders(file)):
            if place in self.files:
                return self.files[place]
        return self.folders.get(file)


def file_at(written: str) -> str:
    """The file of an address below the root, without what tells no two apart: case, normal form."""
    plain = unicodedata.normalize("NFC", written).casefold()
    return f"{plain}{_INDEX}" if not plain or plain.endswith("/") else plain


def file_of_alias(alias: str) -> str:
    """The file of an old address: a folder's, unless its last part has an ending."""
    return file_at(address.of_alias(alias))


class Reserved:
    """The files that the library makes itself, beside the pages of releases."""

    def __init__(self, room: Room) -> None:
        default, *others = room.settings.languages
        self.prefixes = tuple(address.edition(tag, default).casefold() for tag in others)
        self.made: Outputs[Owner] = Outputs()
        for found in _made(room):
            for prefix in ("", *self.prefixes):
                self.made.add(file_at(prefix + found), Owner(_PAGE))
        for id_ in room.spokespersons:
            self.made.add(file_at(address.vcard(id_)), Owner(_PAGE))

    def owner(self, file: str) -> Owner | None:
        """What the library makes in `file` or in its way, or None."""
        inside = self.inside(file)
        return Owner(_PAGE) if _OWN.fullmatch(inside) else self.made.in_the_way(file)

    def inside(self, file: str) -> str:
        """`file` without the edition that it stands in."""
        prefix = next((prefix for prefix in self.prefixes if file.startswith(prefix)), "")
        return file.removeprefix(prefix)


class InUse:
    """All that stands on the site but old addresses."""

    def __init__(self, room: Room) -> None:
        self.reserved = Reserved(room)
        self.own: Outputs[Owner] = Outputs()
        default = room.settings.language
        for path in room.files:
            found = address.of_file(path, default)
            if found is not None:
                name = Text(vi=f"địa chỉ của `{path}`", en=f"the address of `{path}`")
                self.own.add(file_at(found), Owner(name, path))
        for found in _OPEN:
            for prefix in ("", *self.reserved.prefixes):
                self.own.add(file_at(prefix + found), Owner(_PAGE))

    def owner(self, file: str) -> Owner | None:
        """What stands in `file` or in its way, or None."""
        owner = self.own.in_the_way(file) or self.reserved.owner(file)
        if owner is None and self.reserved.inside(file).startswith("assets/"):
            return Owner(_PAGE)
        return owner


def _made(room: Room) -> Iterator[str]:
    """The addresses in each edition."""
    yield from _MADE
    for kind, ids in (("types", Type), ("topics", room.topics), ("departments", room.departments)):
        for id_ in ids:
            yield f"{kind}/{id_}/"
    for id_ in room.departments:
        yield f"departments/{id_}/calendar.ics"
        yield address.press_card(id_)


def _folders(file: str) -> Iterator[str]:
    at = file.rfind("/")
    while at > 0:
        yield file[:at]
        at = file.rfind("/", 0, at)
