"""The key of MkDocs' part: all that it depends on, without MkDocs."""

import os
from collections.abc import Iterator
from pathlib import Path

import pressroom
from pressroom.mkdocs_site.configuration import FILE, Configuration
from pressroom.mkdocs_site.due_notices import due_notices
from pressroom.mkdocs_site.guest import Guest
from pressroom.mkdocs_site.links import resolved_targets
from pressroom.model.edition import editions
from pressroom.store.digest import digest, of_library


def key_of(guest: Guest, known: Configuration) -> str:
    """Changes with pages, theme, settings, and the versions of all that is installed."""
    settings = guest.room.settings
    seen = editions(guest.room, guest.as_of, known.site_url)
    folders = (known.docs, str(guest.repo / "hooks"), pressroom.__path__[0], *known.themes)
    return digest(
        of_library(),
        known.said,
        known.site_url,
        repr((settings.publisher, settings.languages, settings.portal, settings.feedback)),
        repr((settings.notice, settings.reuse)),
        repr((settings.tag_authority, settings.timezone, settings.feeds)),
        *resolved_targets(Path(known.docs), guest),
        *due_notices(seen),
        *sorted({*_states((str(guest.repo / FILE),)), *_states(folders)}),
    )


def _states(paths: Iterator[str] | tuple[str, ...]) -> Iterator[str]:
    """Size and age of every file at or below the paths."""
    for path in paths:
        try:
            with os.scandir(path) as found:
                entries = list(found)
        except NotADirectoryError:
            status = os.stat(path)  # noqa: PTH116 (hundreds of times)
            yield f"{path} {status.st_size} {status.st_mtime_ns}"
        except FileNotFoundError:
            continue
        else:
            for entry in entries:
                if entry.is_dir():
                    if entry.name != "__pycache__":
                        yield from _states((entry.path,))
                elif entry.is_file():
                    status = entry.stat()
                    yield f"{entry.path} {status.st_size} {status.st_mtime_ns}"
