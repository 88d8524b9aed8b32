"""A text of the press room's own in one or several of its languages."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Localised:
    """`texts` by language tag; `default` is the one that stands in for a missing one."""

    default: str
    texts: Mapping[str, str]

    def __getitem__(self, language: str) -> str:
        """The text in `language`, else in the default language."""
        return self.texts.get(language) or self.texts[self.default]

    def language_of(self, language: str) -> str:
        """The language in which `self[language]` is written."""
        return language if self.texts.get(language) else self.default

    def __str__(self) -> str:
        return self[self.default]
