"""The home page: what is urgent, what is new, what comes, and whom to call."""

from collections.abc import Iterator
from functools import partial
from itertools import islice

from pressroom.feeds.discovery import discovered
from pressroom.model.edition import Edition
from pressroom.model.release import Release
from pressroom.pages.agenda import coming, open_today
from pressroom.pages.items import items
from pressroom.pages.page import Kind, Page, PlannedPages, alone, base_of
from pressroom.pages.templates import fill
from pressroom.text.interface import Interface

NEWEST = 10
EVENTS = 5
NOTICES = 3


def home(edition: Edition) -> Iterator[PlannedPages]:
    """The home page of an edition."""
    yield alone(edition.prefix, None, partial(_home, edition))


def _home(edition: Edition) -> Page:
    words = Interface(edition.language)
    settings = edition.room.settings
    publisher = settings.publisher.named(edition.language)
    address = edition.prefix
    newest_first = tuple(reversed(edition.releases))
    banners = list(_banners(edition, newest_first))
    feeds = discovered(edition)
    main = fill(
        "home.html",
        edition,
        base_of(address),
        title=publisher,
        banners=items(edition, banners),
        items=items(
            edition,
            [one for one in newest_first[: NEWEST + len(banners)] if one not in banners][:NEWEST],
        ),
        events=items(edition, islice(filter(_holds, coming(edition, edition.releases)), EVENTS)),
        consultations=items(edition, open_today(edition, edition.releases)),
        notices=edition.notices[:NOTICES],
        topics=[
            (topic, len(edition.by_topic[topic.id]))
            for topic in edition.room.settings.topics
            if topic.id in edition.by_topic
        ],
        years=[(year, len(releases)) for year, releases in edition.by_year.items()],
        press_help=settings.press_help,
        feeds=feeds,
    )
    return Page(
        address=address,
        kind=Kind.HOME,
        language=edition.language,
        title=publisher,
        description=words.filled("home_summary", publisher=publisher),
        main=main,
        others=edition.elsewhere(""),
        feeds=feeds,
    )


def _holds(release: Release) -> bool:
    return release.withdrawn is None


def _banners(edition: Edition, newest_first: tuple[Release, ...]) -> Iterator[Release]:
    for release in newest_first:
        if release.banner_until and release.banner_until > edition.as_of and _holds(release):
            yield release
