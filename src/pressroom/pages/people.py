"""People who may speak, as rows of a list."""

from collections.abc import Iterable

from markupsafe import Markup

from pressroom.model.directory import Speaker
from pressroom.model.edition import Edition
from pressroom.pages.templates import part


class People:
    """The rows of the people of one edition.

    What is made is kept: everybody stands in four or five lists.
    """

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self._rows: dict[tuple[str, int, bool], str] = {}

    def rows(self, speakers: Iterable[Speaker], *, with_body: bool) -> Markup:
        """A list of rows, with `ROOT` for the way to the root.

        `with_body` says for which body each speaks, where no heading does.
        """
        rows = "".join(self._row(speaker, with_body=with_body) for speaker in speakers)
        return Markup(f'<ul class="pr-people">\n{rows}</ul>')  # noqa: S704 (made of parts)

    def _row(self, speaker: Speaker, *, with_body: bool) -> str:
        body, person, term = speaker
        key = (person.id, person.terms.index(term), with_body)
        if key not in self._rows:
            language = self._edition.language
            address = self._edition.department_address(body) if with_body else None
            self._rows[key] = str(part("person", language, speaker, address))
        return self._rows[key]
