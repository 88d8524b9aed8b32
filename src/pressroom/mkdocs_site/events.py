"""MkDocs' events, in the order in which it sends them; `hooks/press.py` hands them over.

All state is one `Guest` in `config.extra`: the hook's module may be loaded again at any time.
"""

import logging
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.exceptions import PluginError
from mkdocs.utils import CountHandler

from pressroom.build.gate.watch import LeakError
from pressroom.build.place import PlaceError
from pressroom.build.publish import publish
from pressroom.diagnostics.finding import has_errors
from pressroom.diagnostics.reports.text import text
from pressroom.load.files import lines_in
from pressroom.load.repository import FILES, FOLDERS, load
from pressroom.markup.tables import wrap_tables
from pressroom.mkdocs_site.compact import aligned
from pressroom.mkdocs_site.guest import KEY, Guest, publication
from pressroom.mkdocs_site.links import relative, resolve_links
from pressroom.mkdocs_site.navigation import language_of, navigations, translations
from pressroom.mkdocs_site.notices import declared, hold_back
from pressroom.mkdocs_site.notices_feed import NoticesFeed
from pressroom.mkdocs_site.output import new_output
from pressroom.mkdocs_site.reference import add_reference
from pressroom.mkdocs_site.settings import fill_in
from pressroom.mkdocs_site.shell_pages import shell_pages
from pressroom.mkdocs_site.shells import (
    add_shells,
    drop_unused,
    finished,
    is_shell,
    write_from_root,
)
from pressroom.model.body import BASE
from pressroom.model.edition import editions
from pressroom.model.moment import as_of
from pressroom.rules.check import check
from pressroom.source.changed import CHANGED, ChangedError
from pressroom.store.store import store_of

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page

__all__ = [
    "on_config",
    "on_env",
    "on_files",
    "on_nav",
    "on_page_content",
    "on_page_context",
    "on_page_markdown",
    "on_post_build",
    "on_post_page",
    "on_post_template",
    "on_serve",
    "on_template_context",
]


def on_config(config: "MkDocsConfig") -> "MkDocsConfig":
    """Load and check the room; errors stop MkDocs before it renders anything.

    Raises:
        PluginError: the check found errors, or a file changed under it, or there is no site_url.
    """
    guest = config.extra.get(KEY)
    if guest is None or guest.site is not None:
        guest = config.extra[KEY] = _guest(config)
    config.site_dir = str(guest.output)
    os.environ["SOURCE_DATE_EPOCH"] = str(int(guest.as_of.timestamp()))
    guest.editions = editions(guest.room, guest.as_of, site_url(config))
    guest.feeds = tuple(NoticesFeed(edition, config) for edition in guest.editions)
    fill_in(config, guest.editions)
    return config


def on_files(files: "Files", config: "MkDocsConfig") -> "Files":
    """Add the shells and the reference pages, and hold back the notices that are not due."""
    guest = _of(config)
    drop_unused(files, config)
    hold_back(files, guest.editions)
    add_shells(files, config, shell_pages(guest.room))
    add_reference(files, config, guest.room.settings)
    return files


def on_nav(nav: "Navigation", config: "MkDocsConfig", files: "Files") -> "Navigation":  # noqa: ARG001
    """Divide the navigation by language."""
    guest = _of(config)
    guest.navigations = navigations(nav, _homes(config))
    return nav


def on_page_markdown(markdown: str, page: "Page", config: "MkDocsConfig", files: "Files") -> str:  # noqa: ARG001
    """Resolve links from hand-written pages to releases; tell the theme of a notice."""
    guest = _of(config)
    titled = declared(markdown, page, guest.editions)
    return resolve_links(titled, page, guest)


def on_page_content(html: str, page: "Page", config: "MkDocsConfig", files: "Files") -> str:
    """Finish the links to releases, let tables scroll, and offer the page to the feeds."""
    language = language_of(page.file.src_uri, _homes(config))
    for feed in _of(config).feeds:
        feed.take(html, page, config, files)
    return wrap_tables(aligned(relative(html, page)), language)


def on_env(env: "Environment", config: "MkDocsConfig", files: "Files") -> "Environment":  # noqa: ARG001
    """Let shells write their addresses from the site's root."""
    write_from_root(env)
    return env


def on_page_context(
    context: dict[str, Any], page: "Page", config: "MkDocsConfig", nav: "Navigation"
) -> dict[str, Any]:
    """Give the page its language, that language's navigation, and its other editions."""
    homes = _homes(config)
    language = page.meta.setdefault("language", language_of(page.file.src_uri, homes))
    page.meta.setdefault("home", page.url == homes.get(language))
    context["nav"] = _of(config).navigations.get(language, nav)
    if is_shell(page):
        context["base_url"] = BASE
    else:
        context["languages"] = translations(page, context["pages"], homes)
    return context


def on_template_context(
    context: dict[str, Any],
    template_name: str,  # noqa: ARG001
    config: "MkDocsConfig",
) -> dict[str, Any]:
    """Give the 404 page, which is of no language, the default one's navigation."""
    guest = _of(config)
    context["nav"] = guest.navigations.get(guest.room.settings.language, context["nav"])
    return context


def on_post_page(output: str, page: "Page", config: "MkDocsConfig") -> str:  # noqa: ARG001
    """Make the page valid, and a shell small."""
    return finished(output, page)


def on_post_template(output_content: str, template_name: str, config: "MkDocsConfig") -> str:  # noqa: ARG001
    """The same for pages that are not made of Markdown."""
    return finished(output_content, None) if template_name.endswith(".html") else output_content


def on_post_build(config: "MkDocsConfig") -> None:
    """Write the feeds of notices, then publish the site.

    Not where whoever runs MkDocs does, nor where its strict mode is about to abort.

    Raises:
        PluginError: where the site is to go stands what is no site, or it holds hidden texts, or
            somebody changed a file meanwhile.
    """
    guest = _of(config)
    for feed in guest.feeds:
        feed.write(config)
    if guest.site is None:
        return
    try:
        if not _counted_warnings():
            with _unchanged():
                publish(publication(guest, site_url(config)), guest.site, store=guest.store)
            guest.store.tidy()
    except PlaceError as error:
        place = error.filename
        message = f"{place}: không phải trang do pressroom tạo / is no site made by pressroom"
        raise PluginError(message) from error
    except LeakError as error:
        message = "trang có nội dung chưa được công khai / the site holds hidden texts"
        raise PluginError(f"{message}:\n{error}") from error
    finally:
        shutil.rmtree(guest.output, ignore_errors=True)


def on_serve(server: "LiveReloadServer", config: "MkDocsConfig", builder: object) -> None:  # noqa: ARG001
    """Rebuild when a file of the press room changes."""
    repo = _of(config).repo
    for name in (*FILES, *FOLDERS):
        if (repo / name).exists():
            server.watch(str(repo / name))


def site_url(config: "MkDocsConfig") -> str:
    """The site's address, which ends in `/`.

    Raises:
        PluginError: `mkdocs.yml` gives none.
    """
    if not config.site_url:
        message = "mkdocs.yml: thiếu `site_url` (địa chỉ của trang) / `site_url` is missing"
        raise PluginError(message)
    return str(config.site_url).rstrip("/") + "/"


def _counted_warnings() -> bool:
    """Whether MkDocs has counted warnings, which it does in strict mode alone."""
    handlers = logging.getLogger("mkdocs").handlers
    return any(isinstance(handler, CountHandler) and handler.get_counts() for handler in handlers)


def _guest(config: "MkDocsConfig") -> Guest:
    repo = Path(config.config_file_path).parent
    store = store_of(repo)
    repository = load(repo, store=store)
    moment = as_of(None, repository.timezone)
    with _unchanged():
        findings = check(repository, moment, store=store)
    if has_errors(findings) or repository.room is None:
        said = text(findings, lines_in(repo), "vi", colour=False)
        raise PluginError("\n" + said)
    site = Path(config.site_dir)
    return Guest(repo, repository.room, moment, new_output(repo), site, store)


@contextmanager
def _unchanged() -> Iterator[None]:
    """Texts are read that are still to be what they were.

    Raises:
        PluginError: somebody has changed them meanwhile.
    """
    try:
        yield
    except ChangedError as error:
        raise PluginError(f"{CHANGED.vi} / {CHANGED.en}") from error


def _of(config: "MkDocsConfig") -> Guest:
    guest: Guest = config.extra[KEY]
    return guest


def _homes(config: "MkDocsConfig") -> dict[str, str]:
    return {edition["language"]: edition["home"] for edition in config.extra["press"]["editions"]}
