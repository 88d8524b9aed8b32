"""The templates of main parts, with the filters and words that they share.

Jinja escapes every value; only what the markup room made is taken as HTML.
"""

import re
from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from jinja2.ext import Extension
from markupsafe import Markup, escape

from pressroom.model import address
from pressroom.model.edition import Edition
from pressroom.model.rendition import Said
from pressroom.text import dates, sizes
from pressroom.text.interface import Interface
from pressroom.text.languages import language_name, marked


class WordsPutIn(Extension):
    """Puts words of the interface into a template when it is compiled, not on every page.

    It knows the plain `{{ t.name }}`; other uses of `t` are looked up as any value is.
    """

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:  # noqa: ARG002
        """The source with the words in it; a word that is in no catalogue raises `KeyError`."""
        words: Any = self.environment.globals["t"]
        return _WORD.sub(lambda match: escape(words[match[1]]), source)


_NOTHING = Markup()
_EXTENSION = re.compile(r"ext|máy lẻ")
_WORD = re.compile(r"\{\{ t\.(\w+) \}\}")


@cache
def _environment(language: str) -> Environment:
    """The templates with the words and forms of one language."""
    environment = Environment(
        loader=PackageLoader("pressroom", "pages/templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
        extensions=[WordsPutIn],
    )
    environment.filters["tel"] = telephone
    environment.filters["linked"] = linked
    environment.filters["host"] = host
    environment.globals.update(_globals(language))
    return environment


def _globals(language: str) -> dict[str, Any]:
    def spoken(said: Said) -> Markup:
        """A text, marked with its language where that is not the page's."""
        if said.language == language:
            return escape(said.text)
        return Markup(f"<span {marked(said.language)}>{escape(said.text)}</span>")  # noqa: S704

    def lang(tag: str) -> Markup:
        """The attributes of a language where it differs from the page's."""
        return _NOTHING if tag == language else Markup(f" {marked(tag)}")  # noqa: S704

    def in_language(function: Callable[..., str]) -> Callable[..., str]:
        return lambda *arguments: function(*arguments, language)

    return {
        "t": Interface(language),
        "language": language,
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
        "size": in_language(sizes.size),
        "Markup": Markup,
        "person_card": address.vcard,
        "press_card": address.press_card,
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
    """What the shared part `name` makes of `values`."""
    module: Any = _environment(language).get_template("_parts.html").module
    return Markup(getattr(module, name)(*values))  # noqa: S704 (a template's own)


def fill(name: str, edition: Edition, base: str, **values: object) -> str:
    """The main part that the template `name` makes, with `base` leading to the site's root."""
    template = _environment(edition.language).get_template(name)
    return template.render(edition=edition, base=base, **values)
