"""The whole site from a checked room; MkDocs runs only where its own part has changed."""

import errno
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from pressroom.build.place import PlaceError, require_free
from pressroom.build.publication import Publication
from pressroom.build.publish import publish
from pressroom.mkdocs_site.configuration import Configuration, MkDocsError
from pressroom.mkdocs_site.guest import Guest, publication
from pressroom.mkdocs_site.kept_configuration import configuration
from pressroom.mkdocs_site.key import key_of
from pressroom.mkdocs_site.output import keep, kept_output, new_output
from pressroom.model.room import Room
from pressroom.pages.shell import ShellError
from pressroom.store.store import NO_STORE, Store


@dataclass(frozen=True, slots=True)
class Built:
    """Where the site is, and how many files it has."""

    site: Path
    files: int


def build(  # noqa: PLR0913 (each is an option of the command)
    repo: Path,
    room: Room,
    as_of: datetime,
    site: Path | None,
    *,
    store: Store,
    jobs: int | None,
    clean: bool,
    url: str | None = None,
    drafts: str | None = None,
    compress: bool = False,
) -> Built:
    """Render and publish `room`; at `url` instead of the site's own address, for a preview.

    `drafts` is where the form in the browser keeps its drafts in that preview; `compress` asks for
    packed forms beside the texts.

    Raises:
        MkDocsError: the configuration, a template or a hand-written page is wrong.
        PlaceError: at `site` stands what is no site.
        OSError: something cannot be written.
    """
    known = configuration(repo, url, store)
    target = site or Path(known.site)
    _apart(target, repo, known)
    require_free(target)
    ready = _prepared(Guest(repo, room, as_of), known, url, clean=clean)
    ready = replace(ready, drafts=drafts, compress=compress)
    return Built(target, publish(ready, target, jobs, store, clean=clean))


def prepare(repo: Path, room: Room, as_of: datetime) -> Publication:
    """What `build` would publish, with nothing published.

    Raises:
        MkDocsError: as `build`.
        OSError: MkDocs' part cannot be kept.
    """
    known = configuration(repo, None, NO_STORE)
    return _prepared(Guest(repo, room, as_of), known, None)


def _prepared(
    guest: Guest, known: Configuration, url: str | None, *, clean: bool = False
) -> Publication:
    """The publication, for which MkDocs runs only where nothing kept is still right."""
    key = key_of(guest, known)
    kept = None if clean else kept_output(guest.repo, key)
    if kept is None:
        from pressroom.mkdocs_site.rendering import render  # noqa: PLC0415

        guest.output = new_output(guest.repo)
        render(guest, url)
        kept = keep(guest.repo, guest.output, key)
    guest.output = kept
    try:
        return publication(guest, known.site_url)
    except ShellError as error:
        raise MkDocsError(str(error)) from error


def _apart(site: Path, repo: Path, known: Configuration) -> None:
    """A site does not stand among its own sources.

    Raises:
        PlaceError: it would.
    """
    whole = repo.resolve()
    sources = (Path(known.docs).resolve(), whole / "releases", whole / "hooks")
    place = site.resolve()
    if any(place.is_relative_to(source) or source.is_relative_to(place) for source in sources):
        raise PlaceError(errno.EEXIST, f"{site} holds sources", str(site))
