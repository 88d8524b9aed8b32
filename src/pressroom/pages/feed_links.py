"""The feeds that a page offers to its readers, each in every format."""

from dataclasses import dataclass, replace

from pressroom.feeds.discovery import Discovered, discovered
from pressroom.model.edition import Edition


@dataclass(frozen=True, slots=True)
class Offered:
    """A feed under the name by which readers know it; `links` are its formats by their names."""

    name: str
    links: tuple[tuple[str, Discovered], ...]

    @property
    def feeds(self) -> tuple[Discovered, ...]:
        """Its formats, as a page's head names them."""
        return tuple(feed for _, feed in self.links)


def offered(edition: Edition, below: str, name: str) -> Offered:
    """The feed at `feeds/BELOW` (`topics/y-te`)."""
    every = edition.room.settings.publisher.named(edition.language)
    links = []
    for feed in discovered(edition):
        label = feed.title.removeprefix(f"{every} (").removesuffix(")")
        path = feed.path.replace("feeds/all.", f"feeds/{below}.", 1)
        title = feed.title if below == "all" else f"{name} - {feed.title}"
        links.append((label, replace(feed, title=title, path=path)))
    return Offered(name, tuple(links))
