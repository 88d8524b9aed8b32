"""A Word document → a release's file with its folder, and what is to be said of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from enum import Enum
from typing import NamedTuple

from pressroom.drafting.release import GROUPS
from pressroom.fields.declaration import file_of
from pressroom.fields.form import Reading
from pressroom.fields.names import TYPES
from pressroom.fields.patterns import NUMBER
from pressroom.fields.release import RELEASE
from pressroom.imports import facts, words
from pressroom.imports.container import NotReadable
from pressroom.imports.document import Document, Loss, Table
from pressroom.imports.layout import capitals
from pressroom.imports.letter import Letter, letter
from pressroom.imports.markdown import Written, markdown
from pressroom.imports.occasion import event_of
from pressroom.imports.pictures import File, files
from pressroom.imports.structure import Element, structured
from pressroom.imports.word import read
from pressroom.model.network import Department
from pressroom.model.release import Type
from pressroom.model.room import Room
from pressroom.source.writing import Value
from pressroom.text.bilingual import Text, same
from pressroom.text.dates import moment_text
from pressroom.text.slug import is_slug, slugify

_MORNING = time(8, 0)
"""When a document of another day is published, unless somebody says otherwise."""
_SLUG_LENGTH = 60
_ANY_SLUG = "thong-cao"


class Heading(Enum):
    """Under which heading of the report a line stands."""

    STANDS = words.STANDS
    LACKS = words.LACKS
    LOOK = words.LOOK
    LEFT = words.LEFT


class Note(NamedTuple):
    """One thing to say."""

    heading: Heading
    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What somebody said beside the document, which counts for more than what it says."""

    department: Department | None = None
    type: Type | None = None
    topics: tuple[str, ...] = ()
    published: datetime | None = None
    clock: time | None = None
    title: str = ""
    slug: str = ""
    signed: bytes = b""


@dataclass(frozen=True, slots=True)
class Draft:
    """The release as it is to be written.

    `key` is its path without `.md`; `files` are those of its folder.
    """

    key: str
    text: str
    files: Mapping[str, bytes]
    notes: tuple[Note, ...]

    @property
    def path(self) -> str:
        """The path of its file."""
        return f"{self.key}.md"


def draft(data: bytes, room: Room, wishes: Wishes, now: datetime) -> Draft:
    """The release that the Word document `data` is; `now` is aware, in the room's time zone.

    Raises:
        NotReadable: the file is no document that can be read, or one that may not be published.
    """
    document = read(data)
    parts = letter(document)
    if parts.secret:
        raise NotReadable(words.IS_SECRET.filled(stamp=parts.secret))
    elements = structured(parts.text)
    if not elements:
        raise NotReadable(words.NO_TEXT)
    text = facts.plain_text(document, elements)
    calm = facts.calm(elements, room, text)
    return _Drafting(document, parts, calm, text, room, wishes, now).draft()


@dataclass(slots=True)
class _Drafting:
    document: Document
    parts: Letter
    elements: list[Element]
    text: str
    room: Room
    wishes: Wishes
    now: datetime
    notes: list[Note] = field(default_factory=list)

    def draft(self) -> Draft:
        written = markdown(self.elements, self.document.footnotes)
        pictures = files(self.elements)
        values = self._values(pictures)
        key = self._key(values)
        self._say(Heading.STANDS, *self._counted(written, pictures))
        self._say_of_pictures(pictures, key)
        self._look_again(written)
        self._left_out()
        kept = {picture.name: picture.data for picture in pictures if picture.data}
        if self.wishes.signed:
            kept[self._signed_name(values)] = self.wishes.signed
        return Draft(key, file_of(RELEASE, values, written.text), kept, tuple(self.notes))

    def _values(self, pictures: list[File]) -> dict[str, Value | None]:
        title = self._title()
        type_ = self._type()
        number = self._number()
        published = self._published()
        day = published.date()
        body = self._department(day)
        basis = facts.cited(self.text, self.room.legal)
        if basis:
            self._say(Heading.STANDS, words.BASIS.filled(numbers=", ".join(basis)))
        group = self._group(title, type_)
        return {
            "title": title,
            "type": type_.value if type_ else None,
            "department": body.id if body else None,
            "number": number,
            "published": published,
            "summary": self._summary(),
            "topics": self._topics(body),
            "spokesperson": self._spokesperson(body, type_, day),
            "legal_basis": basis,
            **group,
            "images": [_image(picture) for picture in pictures if picture.data],
            "attachments": self._attachments(number),
        }

    def _say(self, heading: Heading, *texts: Text) -> None:
        self.notes += [Note(heading, text) for text in texts]

    def _title(self) -> str:
        title = self.wishes.title or facts.title_of(self.parts, self.room, self.text)
        least, most = facts.LEAST_TITLE, facts.MOST_TITLE
        if not title:
            self._say(Heading.LACKS, words.NO_TITLE)
        elif not least <= len(title) <= most:
            said = words.LENGTH_OF_TITLE.filled(length=len(title), least=least, most=most)
            self._say(Heading.LACKS, said)
        elif not self.wishes.title and capitals(self.parts.title):
            self._say(Heading.LOOK, words.SMALL_LETTERS)
        return title

    def _type(self) -> Type | None:
        type_ = self.wishes.type or facts.type_of(self.parts)
        if type_:
            self._say(Heading.STANDS, words.TYPE.filled(name=TYPES[type_], type=type_.value))
        else:
            known = ", ".join(f"`{each.value}`" for each in Type)
            said = words.SAID.filled(lines=self.parts.kind) if self.parts.kind else same("")
            self._say(Heading.LACKS, words.NO_TYPE.filled(said=said, known=known))
        return type_

    def _number(self) -> str | None:
        number = self.parts.number
        if not number:
            self._say(Heading.LACKS, words.NO_NUMBER)
            return None
        reading = Reading(self.room.settings.timezone, self.room.settings.language)
        if NUMBER.read(number, reading) is None:
            self._say(Heading.LACKS, words.ODD_NUMBER.filled(number=number))
            return None
        self._say(Heading.STANDS, words.NUMBER.filled(number=number))
        return number

    def _published(self) -> datetime:
        """The moment that was asked for; else the document's day, at an hour to be looked at."""
        wishes, day = self.wishes, self.parts.day
        if wishes.published:
            at = wishes.published
        else:
            known = day or self.now.date()
            clock = self.now.time() if known == self.now.date() else _MORNING
            at = datetime.combine(known, wishes.clock or clock, self.now.tzinfo).replace(second=0)
        moment = moment_text(at)
        self._say(Heading.STANDS, words.PUBLISHED.filled(at=moment))
        if not wishes.published and day is None:
            self._say(Heading.LACKS, words.NO_DAY.filled(at=moment))
        elif not wishes.published and wishes.clock is None:
            self._say(Heading.LOOK, words.NO_HOUR.filled(at=moment))
        return at

    def _department(self, day: date) -> Department | None:
        body = self.wishes.department or facts.department_of(self.parts, self.room, day)
        lines = " ".join(self.parts.bodies)
        if body is None:
            said = words.SAID.filled(lines=lines) if lines else same("")
            example = next(iter(self.room.departments), "so-y-te")
            self._say(Heading.LACKS, words.NO_DEPARTMENT.filled(said=said, example=example))
            return None
        name = Text(vi=body.name["vi"], en=body.name["en"])
        self._say(Heading.STANDS, words.DEPARTMENT.filled(name=name, id=body.id))
        by_number = facts.department_of_number(self.parts.number, self.room.departments.values())
        by_name = facts.department_of(replace(self.parts, number=""), self.room, day)
        other = by_number is not None and by_number is not body
        if not self.wishes.department and (by_name is None or other):
            said = words.ODD_BODY.filled(lines=lines, number=self.parts.number)
            self._say(Heading.LOOK, said)
        return body

    def _summary(self) -> str:
        summary = facts.summary_of(self.elements)
        if not summary:
            least, most = facts.LEAST_SUMMARY, facts.MOST_SUMMARY
            self._say(Heading.LACKS, words.NO_SUMMARY.filled(least=least, most=most))
        elif summary.endswith("…"):
            self._say(Heading.LOOK, words.CUT_SUMMARY.filled(most=facts.MOST_SUMMARY))
        else:
            self._say(Heading.LOOK, words.LEAD_AS_SUMMARY)
        return summary

    def _topics(self, body: Department | None) -> list[str]:
        if not self.wishes.topics:
            usual = facts.usual_topics(body, self.room)
            offered = [self.room.topics[id_] for id_ in usual or self.room.topics]
            known = Text(
                vi=", ".join(f"`{topic.id}` ({topic.named('vi')})" for topic in offered),
                en=", ".join(f"`{topic.id}` ({topic.named('en')})" for topic in offered),
            )
            said = words.NO_TOPICS_AS_USUAL if usual else words.NO_TOPICS
            self._say(Heading.LACKS, said.filled(known=known, example=offered[0].id))
        return list(self.wishes.topics)

    def _spokesperson(self, body: Department | None, type_: Type | None, day: date) -> str | None:
        """Who speaks in the text; of a statement, else who signed. Who only presides does not."""
        if body is None or type_ is Type.INVITATION:
            return None
        bodies = (body, *self.room.above(body))
        person = facts.spokesperson_of(self.text, bodies, day)
        if person is None and type_ is Type.STATEMENT:
            person = facts.spokesperson_of(self.parts.signer, bodies, day)
        if person:
            self._say(Heading.STANDS, words.SPOKESPERSON.filled(name=person.name))
        return person.id if person else None

    def _group(self, title: str, type_: Type | None) -> Mapping[str, Value]:
        """The group of keys that the type asks for, as far as the document tells it."""
        group = GROUPS.get(type_) if type_ else None
        if group is None:
            return {}
        if type_ is Type.INVITATION:
            found = event_of(title or self.parts.kind, self.text.split("\n"))
        else:
            found = facts.report_of(self.parts, type_)
        start = found.get("start")
        if isinstance(start, datetime):
            self._say(Heading.STANDS, words.EVENT.filled(at=moment_text(start)))
        if not found:
            label = RELEASE.by_key[group.key].label
            said = words.NO_EVENT if type_ is Type.INVITATION else words.NO_GROUP
            self._say(Heading.LACKS, said.filled(label=label, key=group.key))
        return {group.key: found}

    def _attachments(self, number: str | None) -> list[Value]:
        if not self.wishes.signed:
            return []
        title = f"Bản đã ký, số {number}" if number else "Bản đã ký"
        name = self._signed_name({"number": number})
        self._say(Heading.STANDS, words.SIGNED.filled(file=name))
        return [{"file": name, "title": title, "role": "signed"}]

    def _signed_name(self, values: Mapping[str, Value | None]) -> str:
        return f"{slugify(str(values.get('number') or 'ban da ky'))}.pdf"

    def _key(self, values: Mapping[str, Value | None]) -> str:
        """The path: the month in which the document was made, or now, where that is to come."""
        published = values["published"]
        made = min(published, self.now) if isinstance(published, datetime) else self.now
        said = self.wishes.slug or slugify(str(values["title"] or self.parts.kind), _SLUG_LENGTH)
        slug = said if is_slug(said) else _ANY_SLUG
        return f"releases/{made:%Y/%m}/{slug}"

    def _counted(self, written: Written, pictures: list[File]) -> Iterator[Text]:
        tables = sum(isinstance(element, Table) for element in self.elements)
        for text, count in (
            (words.TABLES, tables),
            (words.PICTURES, sum(bool(picture.data) for picture in pictures)),
            (words.FOOTNOTES, len(written.notes)),
        ):
            if count:
                yield text.filled(count=count)

    def _say_of_pictures(self, pictures: list[File], key: str) -> None:
        for number, picture in enumerate(pictures, 1):
            ending = picture.name.rpartition(".")[2]
            if not picture.data:
                said = words.ODD_PICTURE.filled(number=number, ending=ending, folder=key)
                self._say(Heading.LACKS, said)
                continue
            if not picture.alt:
                self._say(Heading.LACKS, words.NO_ALT.filled(file=picture.name))
            if not picture.credit:
                self._say(Heading.LACKS, words.NO_CREDIT.filled(file=picture.name))

    def _look_again(self, written: Written) -> None:
        for stamp in self.parts.stamps:
            self._say(Heading.LOOK, words.STAMPED.filled(stamp=stamp))
        for text, count in (
            (words.MERGED, written.merged),
            (words.BROKEN, written.broken),
            (words.NESTED, written.nested),
        ):
            if count:
                self._say(Heading.LOOK, text.filled(count=count))
        met = self.document.met
        for loss in (each for each in Loss if each in met):
            self._say(Heading.LOOK, words.OF_LOSS[loss].filled(count=met[loss]))

    def _left_out(self) -> None:
        parts = [each for name, each in words.OF_PART.items() if name in self.parts.left_out]
        self._say(Heading.LEFT, *parts, words.ALWAYS)


def _image(picture: File) -> Mapping[str, Value]:
    values = {
        "file": picture.name,
        "alt": picture.alt,
        "caption": picture.caption,
        "credit": picture.credit,
    }
    return {key: value for key, value in values.items() if value}
