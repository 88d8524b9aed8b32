"""What a feed can be about: how it is called, and where it and the page that shows the same stand.

A page names its feeds by these; nothing here asks for what a feed holds.
"""

from dataclasses import dataclass

from pressroom.model import address
from pressroom.model.edition import Edition
from pressroom.model.network import Department
from pressroom.model.release import Type
from pressroom.model.settings import Topic
from pressroom.text.interface import Interface


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a feed is about.

    `stem` is the path without prefix and ending (`feeds/topics/y-te`), `text` a sentence on what
    the feed holds, `home` the address of the page that shows the same, relative to the site's root.
    """

    stem: str
    title: str
    text: str
    home: str


def of_all(edition: Edition) -> Subject:
    """Every release: the feed has the publisher's own name."""
    publisher = _publisher(edition)
    return Subject(
        stem="feeds/all",
        title=publisher,
        text=Interface(edition.language).filled("feed_all_text", name=publisher),
        home=edition.prefix,
    )


def of_urgent(edition: Edition) -> Subject:
    """Releases of the type `urgent`: the feed of that type, at an address easy to tell."""
    return _subject(
        edition,
        "urgent",
        home=edition.type_address(Type.URGENT),
        name=Interface(edition.language)[Type.URGENT],
        text="feed_urgent_text",
    )


def of_corrections(edition: Edition) -> Subject:
    """What was corrected or withdrawn."""
    return _subject(
        edition,
        "corrections",
        home=f"{edition.prefix}corrections/",
        name=Interface(edition.language)["corrections"],
        text="feed_corrections_text",
    )


def of_topic(edition: Edition, topic: Topic) -> Subject:
    """The releases of a topic."""
    return _subject(
        edition,
        f"topics/{topic.id}",
        home=edition.topic_address(topic.id),
        name=topic.named(edition.language),
        text="feed_topic_text",
    )


def of_type(edition: Edition, type_: Type) -> Subject:
    """The releases of a type."""
    return _subject(
        edition,
        f"types/{type_}",
        home=edition.type_address(type_),
        name=Interface(edition.language)[type_],
        text="feed_type_text",
    )


def of_department(edition: Edition, department: Department) -> Subject:
    """The releases of a body, its own and those that it joined."""
    return _subject(
        edition,
        f"departments/{department.id}",
        home=edition.department_address(department),
        name=department.name[edition.language],
        text="feed_department_text",
    )


def of_notices(edition: Edition) -> Subject:
    """The press room's own notices, whose feed MkDocs' plugin makes."""
    return _subject(
        edition,
        "notices",
        home=address.notices(edition.language, edition.default),
        name=Interface(edition.language)["notices"],
        text="notices_summary",
    )


def _subject(edition: Edition, below: str, *, home: str, name: str, text: str) -> Subject:
    """A part of what the press room issues: in the title, what tells it apart stands first.

    `text` is the name of the sentence in the catalogue of words.
    """
    return Subject(
        stem=f"feeds/{below}",
        title=f"{name} - {_publisher(edition)}",
        text=Interface(edition.language).filled(text, name=name),
        home=home,
    )


def _publisher(edition: Edition) -> str:
    return edition.room.settings.publisher.named(edition.language)
