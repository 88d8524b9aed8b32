"""A release as Markdown: its public fields as front matter, then its text.

For newsrooms' systems, archives and assistants, which read this more easily than a page.
"""

from pressroom.exports.links import absolute
from pressroom.exports.record import record
from pressroom.model import address
from pressroom.model.edition import Edition
from pressroom.model.rendition import Rendition
from pressroom.source.writing import quoted_yaml

_FENCE = "---\n"


def markdown(edition: Edition, shown: Rendition) -> bytes:
    """The file of the release that `shown` is of, in the frame of `edition`."""
    release = shown.release
    front = f"{_FENCE}{quoted_yaml(record(edition, shown))}{_FENCE}"
    if release.removed:
        return front.encode()
    page = edition.url(address.release(release.key, shown.language, edition.default))
    body = absolute(edition, shown.body, page).strip("\n")
    return f"{front}\n{body}\n".encode()
