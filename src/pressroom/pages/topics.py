"""The topics: all of them, and the releases of each."""

from collections.abc import Iterator

from pressroom.feeds.subjects import of_topic
from pressroom.model.edition import Edition
from pressroom.pages.cards import Cards
from pressroom.pages.page import Kind, PlannedPages
from pressroom.pages.rubric import Rubric, Rubrics, rubric_pages
from pressroom.text.interface import Interface


def topics(edition: Edition, cards: Cards) -> Iterator[PlannedPages]:
    """The index of topics, then the pages of each."""
    yield from rubric_pages(edition, all_topics(edition), cards)


def all_topics(edition: Edition) -> Rubrics:
    """The topics in the order of the settings."""
    words = Interface(edition.language)
    return Rubrics(
        kind=Kind.TOPIC,
        below="topics/",
        title=words["topics"],
        text=words["topics_summary"],
        every=tuple(
            Rubric(
                below=f"topics/{topic.id}/",
                name=topic.named(edition.language),
                summary=words.filled("topic_summary", name=topic.named(edition.language)),
                releases=edition.by_topic.get(topic.id, ()),
                subject=of_topic(edition, topic),
            )
            for topic in edition.room.settings.topics
        ),
    )
