"""Which texts of the room a change concerns, and which may not be shown before their time."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from pressroom.model.release import Release
from pressroom.model.room import Room


@dataclass(frozen=True, slots=True)
class Changed:
    """A release of which something changed, and the languages in which it is to be seen."""

    release: Release
    languages: tuple[str, ...]


def changed_releases(room: Room, paths: Collection[str]) -> tuple[Changed, ...]:
    """The releases to which `paths` belong, oldest first.

    A changed translation is seen in its language; a changed text, picture or file in the original.
    """
    touched: dict[str, set[str]] = {}
    for path in paths:
        if release := room.release_of(path):
            touched.setdefault(release.path, set()).add(path)
    default = room.settings.language
    found = []
    for release in room.releases:
        if release.path not in touched:
            continue
        tags = {
            tag
            for tag, translation in release.translations.items()
            if translation.path in touched[release.path]
        }
        originals = touched[release.path] - {
            translation.path for translation in release.translations.values()
        }
        first = (default,) if originals or not tags else ()
        found.append(Changed(release, (*first, *sorted(tags))))
    return tuple(found)


def is_secret(release: Release, as_of: datetime, *, public: bool) -> bool:
    """Whether the text may not be shown yet: everybody reads the review, and its time is to come.

    A release file is readable in a public repository anyway; what is made of it shall at least not
    be handed round, found by search engines and kept as an artefact.
    """
    return public and release.public_from > as_of
