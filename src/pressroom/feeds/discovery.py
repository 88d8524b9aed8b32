"""The feeds that a page points to, for `<link rel="alternate">`."""

from dataclasses import dataclass

from pressroom.feeds.format import Format
from pressroom.feeds.names import ALL, all_title, department_stem, department_title, path_of
from pressroom.model.edition import Edition
from pressroom.model.network import Department


@dataclass(frozen=True, slots=True)
class Discovered:
    """A feed in one format; `path` is relative to the site's root: `en/feeds/all.atom`."""

    title: str
    media_type: str
    path: str


def discovered(edition: Edition, department: Department | None = None) -> tuple[Discovered, ...]:
    """The feeds for a page of `edition`: the department's, if one is given, then that of all.

    A program that takes the first gets the one nearest to the page (HTML Standard §4.6.7.1, "Link
    type alternate": the first is the default feed).
    """
    named = [(ALL, all_title(edition))]
    if department is not None:
        named.insert(0, (department_stem(department), department_title(edition, department)))
    return tuple(
        Discovered(f"{title} ({form.label})", form.media_type, path_of(edition, stem, form))
        for stem, title in named
        for form in Format
    )
