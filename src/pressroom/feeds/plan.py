"""All feeds of an edition, each of which can be made apart."""

from collections.abc import Iterator
from functools import partial

from pressroom.feeds.catalogue import Feed, feeds_of
from pressroom.feeds.write import Wire
from pressroom.model.edition import Edition
from pressroom.model.planned import Outputs, Planned
from pressroom.store.digest import digest


def feeds(edition: Edition) -> Iterator[Planned[Outputs]]:
    """What makes the files of each feed, by path below the site's root."""
    wire = Wire(edition)
    for feed in feeds_of(edition):
        name = edition.prefix + feed.subject.stem
        yield Planned(name, _depends(edition, feed), partial(_outputs, wire, feed))


def _depends(edition: Edition, feed: Feed) -> str:
    marks = edition.marks
    replacements = (marks.named(edition.replacement(release)) for release in feed.releases)
    return digest(repr(feed.subject), marks.of_all(feed.releases), *replacements, marks.bodies)


def _outputs(wire: Wire, feed: Feed) -> Outputs:
    yield from wire.outputs(feed).items()
