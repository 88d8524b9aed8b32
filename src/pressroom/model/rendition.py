"""A release as one language shows it: the translation's texts, else the original's, marked so."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from pressroom.model.body import Body
from pressroom.model.release import Attachment, Correction, Picture, Recording, Release, Translation

File = TypeVar("File", Picture, Attachment)


class Said(NamedTuple):
    """A text and the language it is in."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class ShownPicture:
    """A picture with its texts; `file` is its path in the repository and below the site's root."""

    picture: Picture
    file: str
    alt: Said
    caption: Said | None
    credit: Said | None


@dataclass(frozen=True, slots=True)
class ShownAttachment:
    """An attachment with its title; `file` as for a picture."""

    attachment: Attachment
    file: str
    title: Said


@dataclass(frozen=True, slots=True)
class Rendition:
    """`release` in `language`; `default` is the language of the original."""

    release: Release
    language: str
    default: str

    @property
    def translation(self) -> Translation | None:
        """The translation shown, or None where the original is."""
        return self.release.translations.get(self.language)

    @property
    def title(self) -> Said:
        """The title; translated wherever there is a translation."""
        return self._said(self.release.title, _of(self.translation, "title"))

    @property
    def summary(self) -> Said:
        """The summary; translated wherever there is a translation."""
        return self._said(self.release.summary, _of(self.translation, "summary"))

    @property
    def body(self) -> Body:
        """The body in the language of `body_language`."""
        return self.translation.body if self._body_translated else self.release.body  # type: ignore[union-attr]

    @property
    def body_language(self) -> str:
        """The language of the body: the original's where a translation has none."""
        return self.language if self._body_translated else self.default

    @property
    def _body_translated(self) -> bool:
        return self.translation is not None and bool(self.translation.body.markdown.strip())

    @property
    def pictures(self) -> Iterator[ShownPicture]:
        """The pictures, each once, in the order of the original."""
        translated = self.translation.images if self.translation else ()
        texts = {picture.file: picture for picture in translated}
        for picture in _once(self.release.images):
            text = texts.get(picture.file)
            yield ShownPicture(
                picture,
                f"{self.release.folder}/{picture.file}",
                self._said(picture.alt, _of(text, "alt")),
                self._perhaps(picture.caption, _of(text, "caption")),
                self._perhaps(picture.credit, _of(text, "credit")),
            )

    @property
    def attachments(self) -> Iterator[ShownAttachment]:
        """The attachments, each once, in the order of the original."""
        translated = self.translation.attachments if self.translation else ()
        titles = {attachment.file: attachment.title for attachment in translated}
        for attachment in _once(self.release.attachments):
            title = self._said(attachment.title, titles.get(attachment.file))
            yield ShownAttachment(attachment, f"{self.release.folder}/{attachment.file}", title)

    @property
    def recordings(self) -> Iterator[tuple[Recording, Said | None]]:
        """The recordings with their credits, which are not translated."""
        for recording in self.release.recordings:
            yield recording, self._perhaps(recording.credit, None)

    @property
    def corrections(self) -> Iterator[tuple[Correction, Said]]:
        """The corrections with their notes, newest first."""
        translated = self.translation.corrections if self.translation else ()
        notes = {correction.at: correction.note for correction in translated}
        for correction in reversed(self.release.corrections):
            yield correction, self._said(correction.note, notes.get(correction.at))

    @property
    def withdrawal(self) -> Said | None:
        """The reason for which it was withdrawn."""
        if self.release.withdrawn is None:
            return None
        translated = self.translation.withdrawn if self.translation else None
        return self._said(self.release.withdrawn.reason, _of(translated, "reason"))

    @property
    def questions(self) -> Iterator[tuple[Said, Said]]:
        """Questions and answers, matched to the original by their position."""
        translated = self.translation.questions if self.translation else ()
        for position, question in enumerate(self.release.questions):
            other = translated[position] if position < len(translated) else None
            yield (
                self._said(question.q, _of(other, "q")),
                self._said(question.a, _of(other, "a")),
            )

    def event_text(self, name: str) -> Said | None:
        """A text of the event (`place`, `chair`, `contact`, `register`), if it has one."""
        return self._part_text(
            self.release.event, self.translation and self.translation.event, name
        )

    @property
    def event_documents(self) -> Iterator[Said]:
        """The documents of the event, matched to the original by their position."""
        event = self.release.event
        translated = self.translation.event if self.translation else None
        texts = translated.documents if translated else ()
        for position, document in enumerate(event.documents if event else ()):
            yield self._said(document, texts[position] if position < len(texts) else None)

    def response_text(self, name: str) -> Said | None:
        """A text of what is responded to (`title`, `claim`), if it has one."""
        translated = self.translation and self.translation.responds_to
        return self._part_text(self.release.responds_to, translated, name)

    def _part_text(self, original: object, translated: object, name: str) -> Said | None:
        return self._perhaps(_of(original, name), _of(translated, name))

    def _said(self, original: str, translated: str | None) -> Said:
        return Said(translated, self.language) if translated else Said(original, self.default)

    def _perhaps(self, original: str | None, translated: str | None) -> Said | None:
        return self._said(original, translated) if original else None


def _once(parts: Iterable[File]) -> Iterable[File]:
    """The parts without those whose file was named before."""
    first: dict[str, File] = {}
    for part in parts:
        first.setdefault(part.file, part)
    return first.values()


def _of(part: object, name: str) -> str | None:
    """A text of a part that may not be there."""
    text: str | None = getattr(part, name, None)
    return text
