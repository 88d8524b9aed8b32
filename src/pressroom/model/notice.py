"""A notice: a hand-written page of the press room itself, with the day from which it is shown."""

from dataclasses import dataclass
from datetime import date

from pressroom.model.where import NOWHERE, Where


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What a notice declares, and its `text` in Markdown, which MkDocs renders.

    It is shown from the first minute of the day `published` on, in the press room's time zone.
    `updated` is the day of its last change, where it has one.
    """

    path: str
    language: str
    title: str
    description: str
    published: date
    text: str = ""
    updated: date | None = None
    where: Where = NOWHERE

    @property
    def changed(self) -> date:
        """The day of its last change, else that from which it is shown."""
        return self.updated or self.published

    @property
    def folder(self) -> str:
        """Where the pictures and files that belong to it stand: beside it, under its name."""
        return self.path.removesuffix(".md")
