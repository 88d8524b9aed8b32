"""The interface in one language: what templates read as `t.name`."""

from pressroom.text.languages import direction
from pressroom.text.words import WORDS


class Interface:
    """The catalogue in one language; a name that is missing raises `KeyError`."""

    def __init__(self, language: str) -> None:
        self.language = language

    def __getitem__(self, name: str) -> str:
        """The text as it stands."""
        return WORDS[name][self.language]

    def __contains__(self, name: str) -> bool:
        return name in WORDS

    def of_theme(self, name: str) -> str:
        """A word, or the language itself, for a template of the theme.

        Raises:
            KeyError: the catalogue has no such word. `words[name]` in a template would be silent.
        """
        if name == "language":
            return self.language
        return direction(self.language) if name == "direction" else self[name]

    def filled(self, name: str, /, **values: object) -> str:
        """The text with its places filled."""
        return WORDS[name][self.language].format(**values)

    def count(self, number: int, things: str = "count") -> str:
        """So many releases, or other `things`, in words that agree with the number."""
        if number == 1:
            return self[f"{things}_one"]
        return self.filled(things, count=self.number(number))

    def number(self, number: int) -> str:
        """A whole number with its thousands apart: `12.000`, `12,000`."""
        return f"{number:,}".replace(",", "." if self.language == "vi" else ",")
