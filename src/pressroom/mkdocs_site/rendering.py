"""Running MkDocs: what it says of its configuration, and what it renders."""

import logging
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")

import material
import mkdocs
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, BuildError, MkDocsException

from pressroom.mkdocs_site.configuration import FILE, Configuration, MkDocsError
from pressroom.mkdocs_site.events import site_url
from pressroom.mkdocs_site.guest import KEY, Guest

_ADDRESS_IN_MEMORY = re.compile(r" at 0x[0-9a-f]+")


def facts(repo: Path, url: str | None) -> Configuration:
    """What is in `mkdocs.yml`, with the address `url` where one is given.

    Raises:
        MkDocsError: MkDocs does not take it.
    """
    with _complaints():
        config = _config(repo, url)
        return Configuration(
            site=config.site_dir,
            docs=config.docs_dir,
            site_url=site_url(config),
            said=f"{_ADDRESS_IN_MEMORY.sub('', repr(config.user_configs))} {config.theme.dirs}",
            themes=tuple(folder for folder in config.theme.dirs if not _is_installed(folder)),
        )


def render(guest: Guest, url: str | None) -> None:
    """Let MkDocs render for the guest, into its folder.

    Raises:
        MkDocsError: the configuration, a template or a hand-written page is wrong.
    """
    with _complaints() as complaints:
        config = _config(guest.repo, url)
        config.extra[KEY] = guest
        try:
            config.plugins.on_startup(command="build", dirty=False)
            mkdocs_build(config)
        finally:
            config.plugins.on_shutdown()
        if config.strict and complaints:
            raise BuildError("strict")


def _config(repo: Path, url: str | None) -> MkDocsConfig:
    return load_config(str(repo / FILE), **({"site_url": url} if url else {}))


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


def _is_installed(folder: str) -> bool:
    """Whether a theme's folder is Material's or MkDocs' own."""
    return any(Path(folder).is_relative_to(Path(of.__path__[0])) for of in (material, mkdocs))
