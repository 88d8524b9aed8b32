"""The whole site from a checked room; MkDocs runs only where its own part has changed."""

import errno
import logging
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")

import material
import mkdocs
import yaml
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, BuildError, MkDocsException

import pressroom
from pressroom.build.place import PlaceError, require_free
from pressroom.build.publication import Publication
from pressroom.build.publish import publish
from pressroom.mkdocs_site.events import site_url
from pressroom.mkdocs_site.guest import KEY, Guest, publication
from pressroom.mkdocs_site.links import resolved_targets
from pressroom.mkdocs_site.notices import due_notices
from pressroom.mkdocs_site.output import keep, kept_output, new_output
from pressroom.model.edition import editions
from pressroom.model.room import Room
from pressroom.pages.shell import ShellError
from pressroom.store.store import Store

_RENDERERS = (
    "mkdocs",
    "mkdocs-material",
    "mkdocs-rss-plugin",
    "markdown",
    "jinja2",
    "pymdown-extensions",
)
_ADDRESS_IN_MEMORY = re.compile(r" at 0x[0-9a-f]+")


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
    store: Store,
    jobs: int | None,
    clean: bool,
    url: str | None = None,
    drafts: str | None = None,
) -> Built:
    """Render and publish `room`; at `url` instead of the site's own address, for a preview.

    `drafts` is where the form in the browser keeps its drafts in that preview.

    Raises:
        MkDocsError: the configuration, a template or a hand-written page is wrong.
        PlaceError: at `site` stands what is no site.
        OSError: something cannot be written.
    """
    with _complaints() as complaints:
        config = _config(repo, url)
        target = site or Path(config.site_dir)
        _apart(target, config)
        require_free(target)
        ready = _prepared(repo, room, as_of, config, complaints, clean=clean)
    ready = replace(ready, drafts=drafts)
    return Built(target, publish(ready, target, jobs, store, clean=clean))


def prepare(repo: Path, room: Room, as_of: datetime) -> Publication:
    """What `build` would publish, with nothing published.

    Raises:
        MkDocsError: as `build`.
        OSError: MkDocs' part cannot be kept.
    """
    with _complaints() as complaints:
        return _prepared(repo, room, as_of, _config(repo), complaints)


def _config(repo: Path, url: str | None = None) -> MkDocsConfig:
    return load_config(str(repo / "mkdocs.yml"), **({"site_url": url} if url else {}))


def _prepared(  # noqa: PLR0913 (what MkDocs' part depends on)
    repo: Path,
    room: Room,
    as_of: datetime,
    config: MkDocsConfig,
    complaints: list[str],
    *,
    clean: bool = False,
) -> Publication:
    """The publication, for which MkDocs runs only where nothing kept is still right."""
    key = _key(repo, room, as_of, config)
    kept = None if clean else kept_output(repo, key)
    guest = Guest(repo, room, as_of, kept or new_output(repo), site=None)
    if kept is None:
        _render(guest, config)
        if config.strict and complaints:
            raise BuildError("strict")
        guest.output = keep(repo, guest.output, key)
    return publication(guest, site_url(config))


def _apart(site: Path, config: MkDocsConfig) -> None:
    """A site does not stand among its own sources.

    Raises:
        PlaceError: it would.
    """
    repo = Path(config.config_file_path).parent.resolve()
    sources = (Path(config.docs_dir).resolve(), repo / "releases", repo / "hooks")
    place = site.resolve()
    if any(place.is_relative_to(source) or source.is_relative_to(place) for source in sources):
        raise PlaceError(errno.EEXIST, f"{site} holds sources", str(site))


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
    except (MkDocsException, Abort, ShellError) as error:
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


def _is_installed(folder: str) -> bool:
    """Whether a theme's folder is Material's or MkDocs' own, of which the version says enough.

    Material's holds more than ten thousand icons.
    """
    return any(Path(folder).is_relative_to(Path(of.__path__[0])) for of in (material, mkdocs))


def _key(repo: Path, room: Room, as_of: datetime, config: MkDocsConfig) -> str:
    """The hash of all that MkDocs' part depends on: pages, theme, settings, versions."""
    digest = sha256()
    settings = room.settings
    said = (
        pressroom.__version__,
        *(f"{name} {version(name)}" for name in _RENDERERS),
        _ADDRESS_IN_MEMORY.sub("", repr(config.user_configs)),
        site_url(config),
        repr((settings.publisher, settings.languages, settings.portal, settings.feedback)),
        repr((settings.notice, settings.reuse)),
        repr((settings.tag_authority, settings.timezone, settings.feeds)),
        yaml.safe_dump(config.theme.dirs),
        *resolved_targets(Path(config.docs_dir), room, as_of),
        *due_notices(editions(room, as_of, site_url(config))),
    )
    digest.update("\0".join(said).encode())
    folders = [Path(config.docs_dir), repo / "hooks", Path(pressroom.__file__).parent]
    folders += (Path(folder) for folder in config.theme.dirs if not _is_installed(folder))
    files = [repo / "mkdocs.yml"]
    for folder in folders:
        files += (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc")
    for path in sorted(set(files)):
        status = path.stat()
        digest.update(f"{path}\0{status.st_size}\0{status.st_mtime_ns}\0".encode())
    return digest.hexdigest()
