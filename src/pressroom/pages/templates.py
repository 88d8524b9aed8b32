"""The templates of main parts, with the filters and words that they share.

Jinja escapes every value; only what the markup room made is taken as HTML.
"""

import re
from collections.abc import Callable, MutableMapping
from datetime import date, datetime
from functools import cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jinja2.ext import Extension
from markupsafe import Markup, escape

from pressroom.model import address
from pressroom.model.edition import Edition
from pressroom.model.rendition import Said
from pressroom.pages.compiled import FOLDER, Compiled
from pressroom.pages.root import ROOT, rooted
from pressroom.text import dates
from pressroom.text.interface import Interface
from pressroom.text.languages import language_name, marked


class PutIn(Extension):
    """Puts words of the interface, and `ROOT`, into a template when it is compiled.

    It knows the plain `{{ t.name }}` and `{{ base }}`; other uses are looked up on every page, as
    any value is.
    """

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:  # noqa: ARG002
        """The source with the words in it; a word that is in no catalogue raises `KeyError`."""
        words: Any = self.environment.globals["t"]
        return _WORD.sub(lambda match: escape(words[match[1]]), source).replace("{{ base }}", ROOT)


class _Templates(Environment):
    """An environment whose globals stay as they are, once it is made."""

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """What every template finds, as one plain dictionary.

        Jinja's own is a `ChainMap`, of which it makes a dictionary for every page: with the many
        small pages of a press room, a fifth of the time of its templates.
        """
        return {**self.globals, **(d or {})}


_NOTHING = Markup()
_EXTENSION = re.compile(r"ext|máy lẻ")
_WORD = re.compile(r"\{\{ t\.(\w+) \}\}")


@cache
def _environment(language: str) -> Environment:
    """The templates with the words and forms of one language."""
    environment = _Templates(
        loader=FileSystemLoader(FOLDER),
        bytecode_cache=Compiled(language),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
        extensions=[PutIn],
    )
    environment.filters.update(_filters(language))
    environment.globals.update(
        t=Interface(language),
        language=language,
        base=ROOT,
        Markup=Markup,
        person_card=address.vcard,
        press_card=address.press_card,
    )
    return environment


def _filters(language: str) -> dict[str, Callable[..., str]]:
    """What a template writes of a value, in `language`."""

    def spoken(said: Said) -> Markup:
        """A text, marked with its language where that is not the page's."""
        if said.language == language:
            return escape(said.text)
        return Markup(f"<span {marked(said.language)}>{escape(said.text)}</span>")  # noqa: S704

    def lang(tag: str) -> Markup:
        """The attributes of a language where it differs from the page's."""
        return _NOTHING if tag == language else Markup(f" {marked(tag)}")  # noqa: S704

    def in_language(function: Callable[[Any, str], str]) -> Callable[[Any], str]:
        return lambda value: function(value, language)

    return {
        "tel": telephone,
        "linked": linked,
        "host": host,
        "said": spoken,
        "lang": lang,
        "marked": lambda tag: Markup(marked(tag)),  # noqa: S704 (attributes)
        "moment": moment_element(language),
        "day": day_element(language),
        "language_name": in_language(language_name),
        "short": in_language(dates.short_day),
        "long_day": in_language(dates.long_day),
        "weekday": in_language(dates.weekday),
        "clock": in_language(dates.clock),
        "when": in_language(dates.short_moment),
    }


def day_element(language: str) -> Callable[[date], Markup]:
    """Makes `<time>` elements of days."""
    return lambda day: _time(day.isoformat(), dates.short_day(day, language))


def moment_element(language: str) -> Callable[[datetime], Markup]:
    """Makes `<time>` elements of moments."""
    return lambda moment: _time(moment.isoformat(), dates.short_moment(moment, language))


def _time(machine: str, words: str) -> Markup:
    return Markup(f'<time datetime="{machine}">{words}</time>')  # noqa: S704 (nothing to escape)


def telephone(number: str) -> str:
    """A telephone number as a `tel:` address takes it (RFC 3966), without its extension."""
    local = _EXTENSION.split(number, maxsplit=1)[0]
    return "".join(char for char in local if char.isdigit() or char == "+")


def host(url: str) -> str:
    """A web address as people read it: `zalo.example/soyte`."""
    return url.partition("://")[2].rstrip("/")


def linked(text: str) -> Markup:
    """A text that is nothing but a web address as a link, any other as it is."""
    if text.startswith(("https://", "http://")) and " " not in text:
        return Markup('<a href="{0}">{0}</a>').format(text)
    return escape(text)


def part(name: str, language: str, *values: object) -> Markup:
    """What the shared part `name` makes of `values`, with `ROOT` for the way to the root."""
    made: Markup = getattr(_parts(language), name)(*values)
    return made


@cache
def _parts(language: str) -> Any:  # noqa: ANN401 (it has what its template defines)
    return _environment(language).get_template("_parts.html").module


def fill(name: str, edition: Edition, base: str, **values: object) -> str:
    """The main part that the template `name` makes, with `base` leading to the site's root."""
    template = _environment(edition.language).get_template(name)
    return rooted(template.render(edition=edition, **values), base)
