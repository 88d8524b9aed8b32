"""A release: the text that a body gives to the press, with all that belongs to it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import PurePosixPath
from typing import NamedTuple, TypeGuard

from pressroom.diagnostics.span import Span
from pressroom.model.body import Body
from pressroom.model.where import NOWHERE, Where


class Type(StrEnum):
    """What a release is, in the newsroom's terms."""

    PRESS_RELEASE = "press-release"
    PERIODIC = "periodic"
    URGENT = "urgent"
    STATEMENT = "statement"
    ANSWER = "answer"
    RESPONSE = "response"
    REBUTTAL = "rebuttal"
    INVITATION = "invitation"
    CONSULTATION = "consultation"


class Broadcast(StrEnum):
    """The three grades of grassroots bulletins (Thông tư 39/2020/TT-BTTTT)."""

    NORMAL = "normal"
    PRIORITY = "priority"
    URGENT = "urgent"


class PublishedForm(StrEnum):
    """The five forms of giving information to the press (Nghị định 244/2026/NĐ-CP, Điều 5)."""

    PRESS_CONFERENCE = "press-conference"
    CHANNEL = "channel"
    DIRECT = "direct"
    RELEASE = "release"
    BRIEFING = "briefing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """Who approved the text, and when."""

    by: str
    position: str
    at: datetime
    where: Where = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture in the release's folder; a translation gives only `file` and the texts."""

    file: str
    alt: str
    caption: str | None = None
    credit: str | None = None
    license: str | None = None
    where: Where = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file in the release's folder to take away; `role` is signed, annex or data."""

    file: str
    title: str
    role: str | None = None
    where: Where = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """A video or sound recording that stands elsewhere; `kind` is video or audio."""

    kind: str
    url: str
    duration: str | None = None
    transcript: str | None = None
    credit: str | None = None
    where: Where = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What was wrong in the published text and is now right."""

    at: datetime
    note: str
    where: Where = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """The release no longer holds. With `text: removed` its text is shown nowhere."""

    at: datetime
    reason: str
    replaced_by: str | None = None
    text: str = "kept"
    where: Where = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalBasis:
    """A document that the release rests on: one of the register, or a title and an address."""

    number: str
    title: str | None = None
    url: str | None = None
    where: Where = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class RespondsTo:
    """What an answer, a response or a rebuttal speaks to."""

    from_: str | None = None
    outlet: str | None = None
    title: str | None = None
    url: str | None = None
    published: date | None = None
    claim: str | None = None
    verdict: str | None = None
    where: Where = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What an invitation invites to."""

    start: datetime
    kind: str = "press-conference"
    end: datetime | None = None
    place: str | None = None
    online: str | None = None
    status: str = "planned"
    chair: str | None = None
    contact: str | None = None
    documents: tuple[str, ...] = ()
    register: str | None = None
    where: Where = NOWHERE

    @property
    def over(self) -> datetime:
        """The moment from which it is no longer coming: its end, else its start."""
        return self.end or self.start


@dataclass(frozen=True, slots=True, kw_only=True)
class Consultation:
    """A draft on which the public is asked; days are inclusive."""

    opens: date
    closes: date
    draft: str | None = None
    send_to: str | None = None
    outcome: str | None = None
    where: Where = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question that readers have, and its answer."""

    q: str
    a: str
    where: Where = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """The older system that the release comes from."""

    from_: str
    at: datetime
    where: Where = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class TranslatedBy:
    """Who made a translation, and whether a machine did."""

    by: str
    reviewed_by: str | None = None
    machine: bool = False
    where: Where = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class TranslatedEvent:
    """The texts of an event in another language."""

    place: str | None = None
    chair: str | None = None
    contact: str | None = None
    documents: tuple[str, ...] = ()
    register: str | None = None
    where: Where = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class TranslatedWithdrawal:
    """The reason of a withdrawal in another language."""

    reason: str
    where: Where = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class TranslatedResponse:
    """The texts of what is responded to, in another language."""

    title: str | None = None
    claim: str | None = None
    where: Where = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """A release's texts in another language; all that is missing is the original's.

    `digest` is that of its file's bytes; two that say the same are equal whatever their bytes.
    """

    path: str
    language: str
    title: str
    summary: str
    translation: TranslatedBy
    translated_from: str
    images: tuple[Picture, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    corrections: tuple[Correction, ...] = ()
    withdrawn: TranslatedWithdrawal | None = None
    event: TranslatedEvent | None = None
    responds_to: TranslatedResponse | None = None
    questions: tuple[Question, ...] = ()
    allow: Mapping[str, str] = field(default_factory=dict)
    body: Body
    digest: str = field(default="", compare=False)
    where: Where = NOWHERE


class NamedFile(NamedTuple):
    """A file that a release names, and where; `picture`: it is shown as one."""

    name: str
    span: Span
    picture: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """One release in the default language, which is the official text.

    `digest` is that of its file's bytes; two that say the same are equal whatever their bytes.
    """

    path: str
    title: str
    type: Type
    department: str
    published: datetime
    summary: str
    topics: tuple[str, ...]
    co_departments: tuple[str, ...] = ()
    number: str | None = None
    embargo: datetime | None = None
    approved: Approval | None = None
    spokesperson: str | None = None
    broadcast: Broadcast = Broadcast.NORMAL
    banner_until: datetime | None = None
    form: PublishedForm = PublishedForm.RELEASE
    legal_basis: tuple[LegalBasis, ...] = ()
    responds_to: RespondsTo | None = None
    event: Event | None = None
    consultation: Consultation | None = None
    questions: tuple[Question, ...] = ()
    recordings: tuple[Recording, ...] = ()
    incident: str | None = None
    images: tuple[Picture, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    places: tuple[str, ...] = ()
    corrections: tuple[Correction, ...] = ()
    withdrawn: Withdrawal | None = None
    imported: Imported | None = None
    aliases: tuple[str, ...] = ()
    allow: Mapping[str, str] = field(default_factory=dict)
    body: Body
    translations: Mapping[str, Translation] = field(default_factory=dict)
    digest: str = field(default="", compare=False)
    where: Where = NOWHERE

    @property
    def key(self) -> str:
        """The file's path without `.md`: the release's name for ever (`releases/2026/04/x`)."""
        return self.path.removesuffix(".md")

    @property
    def slug(self) -> str:
        """The last part of the address."""
        return PurePosixPath(self.key).name

    @property
    def folder(self) -> str:
        """The folder of its pictures and attachments, relative to the repository."""
        return self.key

    @property
    def files(self) -> Iterator[NamedFile]:
        """The files of its folder that it declares; its text may lead to more."""
        for picture in self.images:
            yield NamedFile(picture.file, picture.where["file"], picture=True)
        for attachment in self.attachments:
            yield NamedFile(attachment.file, attachment.where["file"])
        if self.consultation and _is_file(self.consultation.draft):
            yield NamedFile(self.consultation.draft, self.consultation.where["draft"])
        for recording in self.recordings:
            if _is_file(recording.transcript):
                yield NamedFile(recording.transcript, recording.where["transcript"])

    @property
    def departments(self) -> tuple[str, ...]:
        """The ids of the bodies that issue it: its own, then those that joined, each once."""
        return tuple(dict.fromkeys((self.department, *self.co_departments)))

    @property
    def month(self) -> tuple[int, int]:
        """Year and month of the folder that it stands in, which fix its address."""
        _, year, month, _ = self.key.split("/")
        return int(year), int(month)

    @property
    def public_from(self) -> datetime:
        """The moment from which it is public: the later of `published` and `embargo`."""
        return max(self.published, self.embargo) if self.embargo else self.published

    def draft_below(self, root: str) -> str | None:
        """Where a consultation's draft is: on the web, or a file of the release below `root`."""
        draft = self.consultation.draft if self.consultation else None
        if draft is None or draft.startswith(("https://", "http://")):
            return draft
        return f"{root}{self.folder}/{draft}"

    @property
    def removed(self) -> bool:
        """Whether its text may be in no output."""
        return self.withdrawn is not None and self.withdrawn.text == "removed"

    @property
    def bodies(self) -> tuple[Body, ...]:
        """What is shown of its text, in each language; nothing where the text is removed."""
        if self.removed:
            return ()
        if not self.translations:  # as most are; every rule asks every release
            return (self.body,)
        return self.body, *(translation.body for translation in self.translations.values())

    @property
    def updated(self) -> datetime:
        """When the public text last changed: a correction or a withdrawal moves it."""
        moments = [self.public_from, *(correction.at for correction in self.corrections)]
        if self.withdrawn:
            moments.append(self.withdrawn.at)
        return max(moments)


def _is_file(written: str | None) -> TypeGuard[str]:
    """Whether what is written is the name of a file, and not nothing or an address elsewhere."""
    return written is not None and "://" not in written
