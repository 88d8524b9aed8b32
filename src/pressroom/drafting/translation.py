"""The file of a translation, to be filled: every text of the original, marked as to be translated.

In square brackets, after `…`, stands what is to be written, as in a new release: the original's
text, so that the translator has it before the eyes. The check tells of those that are left (PR118).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pressroom.fields.declaration import file_of
from pressroom.fields.parts import QUESTION
from pressroom.fields.record import Record
from pressroom.fields.scalars import Plain
from pressroom.fields.translation import (
    TRANSLATED_ATTACHMENT,
    TRANSLATED_CORRECTION,
    TRANSLATED_EVENT,
    TRANSLATED_PICTURE,
    TRANSLATED_RESPONSE,
    TRANSLATED_WITHDRAWAL,
    TRANSLATION,
)
from pressroom.model.release import Release
from pressroom.model.texts import texts_hash

_CUT = "…"


@dataclass(frozen=True, slots=True)
class Translated:
    """A translation of `release` into `language`, to be begun.

    `by` is the group `translation`; `mark` says "translate", `part` "translate this part", both in
    the officer's language. `full`: the body is translated too, not only title and summary.
    """

    release: Release
    language: str
    by: Mapping[str, Any]
    mark: str
    part: str
    full: bool

    @property
    def path(self) -> str:
        """The file, relative to the repository."""
        return f"{self.release.key}.{self.language}.md"

    @property
    def text(self) -> str:
        """The whole file."""
        return file_of(TRANSLATION, self._values(), self._body() if self.full else "")

    def _values(self) -> dict[str, Any]:
        release = self.release
        return {
            **self._marked(TRANSLATION, release, "title", "summary"),
            "images": [
                {"file": picture.file, **self._marked(TRANSLATED_PICTURE, picture, *_PICTURE)}
                for picture in release.images
            ],
            "attachments": [
                {"file": file.file, **self._marked(TRANSLATED_ATTACHMENT, file, "title")}
                for file in release.attachments
            ],
            "corrections": [
                {"at": entry.at, **self._marked(TRANSLATED_CORRECTION, entry, "note")}
                for entry in release.corrections
            ],
            "withdrawn": self._marked(TRANSLATED_WITHDRAWAL, release.withdrawn, "reason"),
            "event": {
                **self._marked(TRANSLATED_EVENT, release.event, *_EVENT),
                "documents": [
                    self._to_do(text) for text in (release.event.documents if release.event else ())
                ],
            },
            "responds_to": self._marked(TRANSLATED_RESPONSE, release.responds_to, "title", "claim"),
            "questions": [self._marked(QUESTION, entry, "q", "a") for entry in release.questions],
            "translation": self.by,
            "translated_from": texts_hash(release),
        }

    def _marked(self, record: Record, part: object, *keys: str) -> dict[str, str]:
        """The texts of a part of the original under `keys`, as far as there are any."""
        texts = {key: getattr(part, key, None) for key in keys}
        return {
            key: self._to_do(text, record.by_key[key].form) for key, text in texts.items() if text
        }

    def _to_do(self, text: str, form: object = None) -> str:
        """A text as what is to be translated, no longer than its form takes."""
        marked = f"[… {self.mark}: {text}]"
        most = form.most if isinstance(form, Plain) else len(marked)
        return marked if len(marked) <= most else f"{marked[: most - 2]}{_CUT}]"

    def _body(self) -> str:
        return "\n\n".join(self._blocks())

    def _blocks(self) -> Iterator[str]:
        """A place to translate before the first heading, and one below each."""
        if not self.release.body.markdown.lstrip().startswith("#"):
            yield f"[… {self.part}]"
        for heading in self.release.body.headings:
            yield f"{'#' * heading.level} {self._to_do(heading.text)}"
            yield f"[… {self.part}]"


_PICTURE = ("alt", "caption", "credit")
_EVENT = ("place", "chair", "contact", "register")
