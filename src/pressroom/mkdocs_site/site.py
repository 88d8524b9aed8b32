"""The whole site from a checked room; MkDocs runs only where its own part has changed."""

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")

import mkdocs
import yaml
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, BuildError, MkDocsException

import pressroom
from pressroom.build.place import require_free
from pressroom.build.publish import publish
from pressroom.mkdocs_site.events import site_url
from pressroom.mkdocs_site.guest import KEY, Guest, publication
from pressroom.mkdocs_site.links import resolved_targets
from pressroom.mkdocs_site.output import keep, kept_output, new_output
from pressroom.model.room import Room


class MkDocsError(RuntimeError):
    """MkDocs could not render; the text is its own."""


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
    jobs: int | None,
    clean: bool,
    url: str | None = None,
) -> Built:
    """Render and publish `room`; at `url` instead of the site's own address, for a preview.

    Raises:
        MkDocsError: the configuration, a template or a hand-written page is wrong.
        PlaceError: at `site` stands what is no site.
        OSError: something cannot be written.
    """
    with _complaints() as complaints:
        config = load_config(str(repo / "mkdocs.yml"), **({"site_url": url} if url else {}))
        target = site or Path(config.site_dir)
        require_free(target)
        address = site_url(config)
        key = _key(repo, room, as_of, config)
        guest = Guest(repo, room, as_of, kept_output(repo, key), site=None)
        if clean or not guest.output.is_dir():
            guest.output = new_output(repo)
            _render(guest, config)
            if config.strict and complaints:
                raise BuildError("strict")
            guest.output = keep(repo, guest.output, key)
    files = publish(publication(guest, address), target, jobs)
    return Built(target, files)


def _render(guest: Guest, config: MkDocsConfig) -> None:
    config.extra[KEY] = guest
    try:
        config.plugins.on_startup(command="build", dirty=False)
        mkdocs_build(config)
    finally:
        config.plugins.on_shutdown()


@contextmanager
def _complaints() -> Iterator[list[str]]:
    """What MkDocs warns of inside the block; its exceptions become one of ours that says it all."""
    logger = logging.getLogger("mkdocs")
    logger.setLevel(logging.WARNING)
    handler = _Collector()
    logger.addHandler(handler)
    try:
        yield handler.messages
    except (MkDocsException, Abort) as error:
        raise MkDocsError("\n".join([*handler.messages, str(error)]).strip()) from error
    finally:
        logger.removeHandler(handler)


class _Collector(logging.Handler):
    """Keeps the messages of warnings and errors."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


def _key(repo: Path, room: Room, as_of: datetime, config: MkDocsConfig) -> str:
    """The hash of all that MkDocs' part depends on: pages, theme, settings, versions."""
    digest = sha256()
    settings = room.settings
    said = (
        pressroom.__version__,
        mkdocs.__version__,
        site_url(config),
        repr((settings.publisher, settings.languages, settings.portal, settings.feedback)),
        repr((settings.notice, settings.reuse)),
        yaml.safe_dump(config.theme.dirs),
        *resolved_targets(Path(config.docs_dir), room, as_of),
    )
    digest.update("\0".join(said).encode())
    folders = [Path(config.docs_dir), repo / "hooks", Path(pressroom.__file__).parent]
    folders += map(Path, config.theme.dirs)
    files = [repo / "mkdocs.yml"]
    for folder in folders:
        files += (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc")
    for path in sorted(set(files)):
        status = path.stat()
        digest.update(f"{path}\0{status.st_size}\0{status.st_mtime_ns}\0".encode())
    return digest.hexdigest()
