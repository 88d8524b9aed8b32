"""The templates of main parts, with the filters and words that they share.

Jinja escapes every value; only what the markup room made is taken as HTML.
"""

from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from pressroom.model.edition import Edition
from pressroom.model.rendition import Said
from pressroom.text import dates, sizes
from pressroom.text.interface import Interface


@cache
def _environment(language: str) -> Environment:
    """The templates with the words and forms of one language."""
    environment = Environment(
        loader=PackageLoader("pressroom", "pages/templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        cache_size=-1,
    )
    environment.filters["tel"] = telephone
    environment.filters["linked"] = linked
    environment.globals.update(_globals(language))
    return environment


def _globals(language: str) -> dict[str, Any]:
    def spoken(said: Said) -> Markup:
        """A text, marked with its language where that is not the page's."""
        if said.language == language:
            return escape(said.text)
        return Markup('<span lang="{}">{}</span>').format(said.language, said.text)

    def lang(tag: str) -> Markup:
        """A `lang` attribute where it differs from the page's."""
        return Markup("") if tag == language else Markup(' lang="{}"').format(tag)

    def in_language(function: Callable[..., str]) -> Callable[..., str]:
        return lambda *arguments: function(*arguments, language)

    return {
        "t": Interface(language),
        "language": language,
        "said": spoken,
        "lang": lang,
        "moment": moment_element(language),
        "day": day_element(language),
        "short": in_language(dates.short_day),
        "long_day": in_language(dates.long_day),
        "weekday": in_language(dates.weekday),
        "clock": in_language(dates.clock),
        "when": in_language(dates.short_moment),
        "size": in_language(sizes.size),
        "Markup": Markup,
    }


def day_element(language: str) -> Callable[[date], Markup]:
    """Makes `<time>` elements of days."""
    return lambda day: Markup('<time datetime="{}">{}</time>').format(
        day.isoformat(), dates.short_day(day, language)
    )


def moment_element(language: str) -> Callable[[datetime], Markup]:
    """Makes `<time>` elements of moments."""
    return lambda moment: Markup('<time datetime="{}">{}</time>').format(
        moment.isoformat(), dates.short_moment(moment, language)
    )


def telephone(number: str) -> str:
    """A telephone number as a `tel:` address takes it (RFC 3966)."""
    return "".join(char for char in number.split("ext")[0].split("máy")[0] if char.isdigit() or char == "+")


def linked(text: str) -> Markup:
    """A text that is nothing but a web address as a link, any other as it is."""
    if text.startswith(("https://", "http://")) and " " not in text:
        return Markup('<a href="{0}">{0}</a>').format(text)
    return escape(text)


def fill(name: str, edition: Edition, base: str, **values: object) -> str:
    """The main part that the template `name` makes, with `base` leading to the site's root."""
    template = _environment(edition.language).get_template(name)
    return template.render(edition=edition, base=base, **values)
