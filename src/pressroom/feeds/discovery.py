"""The feeds that a page points to, for `<link rel="alternate">`."""

from dataclasses import dataclass

from pressroom.feeds.format import Format
from pressroom.feeds.names import (
    ALL,
    NOTICES,
    all_title,
    department_stem,
    department_title,
    notices_title,
    path_of,
)
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
        _discovered(edition, stem, title, form) for stem, title in named for form in Format
    )


def discovered_notices(edition: Edition) -> tuple[Discovered, ...]:
    """The feed of notices in the formats that it has; for their pages, before those of releases."""
    title = notices_title(edition)
    return tuple(_discovered(edition, NOTICES, title, form) for form in (Format.RSS, Format.JSON))


def _discovered(edition: Edition, stem: str, title: str, form: Format) -> Discovered:
    return Discovered(f"{title} ({form.label})", form.media_type, path_of(edition, stem, form))
