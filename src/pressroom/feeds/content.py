"""The full text of an item: what the page says, as HTML that needs nothing of the site."""

from datetime import datetime
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup, escape

from pressroom.model import address
from pressroom.model.edition import Edition
from pressroom.model.release import Release
from pressroom.model.rendition import Said
from pressroom.text.dates import short_day, short_moment
from pressroom.text.interface import Interface


def content(edition: Edition, release: Release) -> str:
    """The HTML: corrections, then the text with what belongs to it.

    Of a release that was withdrawn there is that notice alone, whether its page keeps the text or
    not: what stands in a feed is taken over by programs, which do not read a warning above it.
    """
    shown = edition.rendition(release)
    return _template(edition.language).render(
        edition=edition,
        release=release,
        shown=shown,
        moment=lambda moment: _moment(edition, moment),
        replacement=_replacement(edition, release),
        original=edition.url(address.release(release.key, edition.default, edition.default)),
        body=_body(edition, release),
        pictures=tuple(shown.pictures),
        attachments=tuple(shown.attachments),
        url=edition.file_url,
        draft=release.draft_below(edition.site_url),
    )


def _body(edition: Edition, release: Release) -> Markup:
    """The body with absolute addresses; notes and headings are linked on the release's page."""
    html = edition.rendition(release).body.based(edition.site_url)
    page = escape(edition.url(edition.address(release)))
    # In sanitised HTML `<` and `"` cannot both stand in a text or in a value.
    return Markup(html.replace('<a href="#', f'<a href="{page}#'))  # noqa: S704 (markup's own)


def _moment(edition: Edition, moment: datetime) -> str:
    return short_moment(moment.astimezone(edition.room.settings.timezone), edition.language)


def _replacement(edition: Edition, release: Release) -> tuple[str, Said] | None:
    """Address and title of the release that takes its place, where that one may be seen."""
    other = edition.replacement(release)
    if other is None:
        return None
    return edition.url(edition.address(other)), edition.rendition(other).title


@cache
def _template(language: str) -> Template:
    environment = Environment(
        loader=PackageLoader("pressroom", "feeds/templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )

    def said(text: Said) -> Markup:
        """A text, marked with its language where that is not the feed's."""
        if text.language == language:
            return escape(text.text)
        return Markup('<span lang="{}">{}</span>').format(text.language, text.text)

    environment.globals.update(
        t=Interface(language),
        language=language,
        said=said,
        day=lambda day: short_day(day, language),
    )
    return environment.get_template("content.html")
