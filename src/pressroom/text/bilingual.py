"""A text in the two languages in which the press room speaks to its users."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """One text in Vietnamese and English, perhaps with `{named}` places for values."""

    vi: str
    en: str

    def __getitem__(self, language: str) -> str:
        """The text in `language`; English for any language but Vietnamese."""
        return self.vi if language == "vi" else self.en

    def filled(self, **values: object) -> "Text":
        """The text with its places filled; a value that is a `Text` speaks each language."""
        return Text(
            vi=self.vi.format(**_in("vi", values)),
            en=self.en.format(**_in("en", values)),
        )


def _in(language: str, values: dict[str, object]) -> dict[str, object]:
    return {
        name: value[language] if isinstance(value, Text) else value
        for name, value in values.items()
    }


def same(text: str) -> Text:
    """A `Text` that reads alike in both languages: a name, a code, a number."""
    return Text(vi=text, en=text)
