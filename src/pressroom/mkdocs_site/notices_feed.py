"""The feed of an edition's notices, which mkdocs-rss-plugin (1.19) makes as RSS and JSON Feed.

The plugin runs inside the press room, once for each edition, so that `mkdocs.yml` says nothing of
it. What it does not do, or not as our other feeds do, is set right here:

- It writes into folders only where they stand already, so they are made before. It always writes
  a second RSS with the same notices by their last change, which goes away.
- The dates of a channel are those of the build: a feed would change when nothing in it did.
- Its template escapes neither the channel's title inside `<image>` and `<source>`, nor what a
  description means as HTML (RSS 2.0, "Encoding"; JSON Feed 1.1, `content_html`).
- An id is the page's address, which changes with the domain; ours is a `tag:` URI, which is no
  permalink (RSS 2.0, `<guid>`).
- The channel leads to the home page, in the language of the theme, and its JSON holds `null` where
  the format knows no such value.
"""

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from email.utils import format_datetime
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markupsafe import escape as marked_up
from mkdocs.exceptions import PluginError

from pressroom.build.jobs import json_file
from pressroom.feeds.format import Format
from pressroom.feeds.names import beginning, notice_id, path_of
from pressroom.feeds.subjects import Subject, of_notices
from pressroom.feeds.syndication import RSS_IMAGES
from pressroom.model.edition import Edition
from pressroom.model.kinds import ending
from pressroom.model.moment import beginning_of

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

MARK = "assets/press/mark.png"
"""The theme's mark, for a press room without a logo that a feed may show."""

_CACHE = ".rss-cache"
_BY_CHANGE = ".rss-by-change.xml"
_PERMALINK, _NO_PERMALINK = b'isPermaLink="true"', b'isPermaLink="false"'


class NoticesFeed:
    """The feed of one edition in one run of MkDocs, whose events it passes on to the plugin."""

    def __init__(self, edition: Edition, config: "MkDocsConfig") -> None:
        """Set the plugin up, which reads `config`; `config.site_dir` is where it writes.

        Raises:
            PluginError: the plugin does not know an option.
        """
        self._edition = edition
        self._subject = of_notices(edition)
        self._rss = path_of(edition, self._subject.stem, Format.RSS)
        self._plugin = _new_plugin()
        options = _options(edition, self._subject, self._rss, config.site_dir)
        complaints = self._plugin.load_config(options)
        if any(complaints):
            raise PluginError(f"mkdocs-rss-plugin: {complaints}")
        self._plugin.on_startup(command="build", dirty=False)
        self._plugin.on_config(config)
        self._fill_in(self._plugin.feed_created)

    def _fill_in(self, channel: Any) -> None:  # noqa: ANN401 (the plugin has no types)
        edition = self._edition
        settings = edition.room.settings
        days = (beginning_of(notice.changed, settings.timezone) for notice in edition.notices)
        changed = format_datetime(max(days, default=beginning(settings)))
        channel.title = marked_up(self._subject.title)
        channel.html_url = edition.url(self._subject.home)
        channel.language = edition.language
        channel.pubDate = channel.buildDate = changed
        channel.author = channel.repo_url = None

    def take(self, html: str, page: "Page", config: "MkDocsConfig", files: "Files") -> None:
        """Offer a page of MkDocs; the plugin takes the notices of this edition."""
        self._plugin.on_page_content(html, page=page, config=config, files=files)

    def write(self, config: "MkDocsConfig") -> None:
        """Write the feed's files below MkDocs' output folder."""
        output = Path(config.site_dir)
        rss = output / self._rss
        rss.parent.mkdir(parents=True, exist_ok=True)
        self._plugin.pages_to_filter = list(self._items())
        self._plugin.on_post_build(config)
        (output / _BY_CHANGE).unlink()
        shutil.rmtree(output / _CACHE, ignore_errors=True)
        rss.write_bytes(rss.read_bytes().replace(_PERMALINK, _NO_PERMALINK))
        target = output / path_of(self._edition, self._subject.stem, Format.JSON)
        target.write_bytes(json_file(self._json()))

    def _items(self) -> Iterator[Any]:
        """The plugin's items in the order of the listing, in which days alone leave some equal."""
        taken = {item.link: item for item in self._plugin.pages_to_filter}
        for notice in self._edition.notices:
            item = taken[self._edition.url(self._edition.notice_address(notice))]
            yield replace(
                item,
                guid=notice_id(self._edition, notice),
                description=escape(notice.description, quote=False),
            )

    def _json(self) -> dict[str, Any]:
        channel = replace(
            self._plugin.feed_created,
            title=self._subject.title,
            author=self._edition.room.settings.publisher.named(self._edition.language),
            json_url=self._edition.url(path_of(self._edition, self._subject.stem, Format.JSON)),
        )
        made = self._plugin.util.feed_to_json(channel)
        return {**_said(made), "items": [_said(item) for item in made["items"]]}


def _new_plugin() -> Any:  # noqa: ANN401
    """The plugin, imported where it is needed.

    It takes 0.15 s with all that it brings, and a build for which MkDocs has nothing to render does
    without. Of that is GitPython, which would not be imported on a machine without Git.
    """
    os.environ.setdefault("GIT_PYTHON_REFRESH", "quiet")
    from mkdocs_rss_plugin.plugin import GitRssPlugin  # noqa: PLC0415

    return GitRssPlugin()


def _options(edition: Edition, subject: Subject, rss: str, output: str) -> dict[str, Any]:
    settings = edition.room.settings
    folder = subject.home
    logo = settings.publisher.logo
    shown = logo if logo and ending(logo) in RSS_IMAGES else MARK
    return {
        "match_path": rf"{folder}(?!(?:index|README)\.md$)",
        "feed_title": subject.title,
        "feed_description": subject.text,
        "image": edition.file_url(shown),
        "length": settings.feeds.items,
        "date_from_meta": {
            "as_creation": "date",
            "as_update": "updated",
            "default_timezone": settings.timezone.key,
        },
        "feeds_filenames": {"rss_created": rss, "rss_updated": _BY_CHANGE},
        "json_feed_enabled": False,
        "stylesheet": "",
        "use_git": False,
        "use_material_blog": False,
        "use_material_social_cards": False,
        "cache_dir": str(Path(output) / _CACHE),
    }


def _said(values: dict[str, Any]) -> dict[str, Any]:
    """The values that say something: no `null`, and no list of nobody."""
    return {key: value for key, value in values.items() if value}
