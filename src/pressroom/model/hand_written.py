"""A page that somebody wrote by hand, below `content/`."""

from dataclasses import dataclass, field
from datetime import date

from pressroom.model.body import Body


@dataclass(frozen=True, slots=True)
class HandWritten:
    """What the check asks about a page that MkDocs renders.

    `published` is the day from which a notice is shown; other pages are shown always. The body
    has no HTML. `digest` is that of the file's bytes.
    """

    path: str
    body: Body
    published: date | None = None
    digest: str = field(default="", compare=False)
