"""The listing of the press room's own notices, and what frames the page of one.

The pages themselves are hand-written, and MkDocs renders them.
"""

from collections.abc import Iterator
from functools import partial

from markupsafe import Markup

from pressroom.feeds.discovery import discovered, discovered_notices
from pressroom.model import address
from pressroom.model.edition import Edition
from pressroom.model.notice import Notice
from pressroom.pages.page import Kind, Page, PlannedPages, alone, base_of
from pressroom.pages.root import rooted
from pressroom.pages.templates import fill, part
from pressroom.text.interface import Interface


def notices(edition: Edition) -> Iterator[PlannedPages]:
    """The listing, unless somebody has written one by hand."""
    if not edition.room.has_hand_written(_root(edition)):
        yield alone(_root(edition), None, partial(_listing, edition))


def breadcrumbs(edition: Edition, notice: Notice) -> Markup:
    """The way to a notice, for the top of its page."""
    words = Interface(edition.language)
    trail = ((words["home"], edition.prefix), (words["notices"], _root(edition)))
    base = base_of(edition.notice_address(notice))
    return Markup(rooted(part("breadcrumbs", edition.language, trail), base))  # noqa: S704 (a template's)


def days(edition: Edition, notice: Notice) -> Markup:
    """The day of a notice and that of its last change, for the line under its title."""
    return part("notice_days", edition.language, notice)


def _listing(edition: Edition) -> Page:
    words = Interface(edition.language)
    root = _root(edition)
    own = discovered_notices(edition)
    main = fill(
        "notices.html",
        edition,
        base_of(root),
        trail=((words["home"], edition.prefix),),
        feeds=own,
    )
    return Page(
        address=root,
        kind=Kind.NOTICES,
        language=edition.language,
        title=words["notices"],
        description=words["notices_summary"],
        main=main,
        others=edition.elsewhere(f"{address.NOTICES}/"),
        feeds=(*own, *discovered(edition)),
    )


def _root(edition: Edition) -> str:
    return address.notices(edition.language, edition.default)
