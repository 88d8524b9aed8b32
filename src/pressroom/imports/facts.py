"""What a document says of itself → the words of a declaration: body, type, title, summary, law."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from pressroom.imports.document import Document, paragraphs
from pressroom.imports.letter import Letter
from pressroom.imports.structure import Element, Entry, Words
from pressroom.model.legal import LegalDocument
from pressroom.model.network import Department, Spokesperson
from pressroom.model.release import Type
from pressroom.model.room import Room
from pressroom.text.fold import fold
from pressroom.text.sentence_case import sentence_case

LEAST_SUMMARY, MOST_SUMMARY = 40, 400
LEAST_TITLE, MOST_TITLE = 10, 200
_SENTENCES = 2
_SENTENCE = re.compile(r"(?<=[.!?…])(?<!\bTP\.)(?<!\bTh\.)(?<!\bTS\.)\s+(?=[\"“(]?[^\W\d_a-zà-ỹ])")
_SHORT = {"ubnd": "uy ban nhan dan", "hdnd": "hoi dong nhan dan", "tp": "thanh pho"}
_OF_KIND = (
    ("dinh ky", Type.PERIODIC),
    ("dot xuat", Type.URGENT),
    ("bat thuong", Type.URGENT),
    ("thong bao khan", Type.URGENT),
    ("thong tin khan", Type.URGENT),
    ("thong cao khan", Type.URGENT),
    ("giay moi", Type.INVITATION),
    ("thu moi", Type.INVITATION),
    ("hop bao", Type.INVITATION),
    ("phat ngon", Type.STATEMENT),
    ("tuyen bo", Type.STATEMENT),
    ("bac bo", Type.REBUTTAL),
    ("phan hoi", Type.RESPONSE),
    ("tra loi", Type.ANSWER),
    ("lay y kien", Type.CONSULTATION),
    ("thong cao", Type.PRESS_RELEASE),
    ("thong tin bao chi", Type.PRESS_RELEASE),
)
"""What the line of the kind says, the telling words first."""
_OF_TITLE = (
    ("hop bao", Type.INVITATION),
    ("lay y kien", Type.CONSULTATION),
    ("cung cap thong tin", Type.PRESS_RELEASE),
    ("tra loi", Type.ANSWER),
    ("phan hoi", Type.RESPONSE),
)
"""What the title says where the kind is one for everything, as THÔNG BÁO."""


def type_of(letter: Letter) -> Type | None:
    """The type that the words of the document tell."""
    kind, title = fold(letter.kind), fold(letter.title)
    for said, known in ((kind, _OF_KIND), (title if kind else "", _OF_TITLE)):
        for words, type_ in known:
            if words in said:
                return type_
    return None


def department_of(letter: Letter, room: Room, day: date) -> Department | None:
    """The body that the letterhead names, else the one whose abbreviation ends the number."""
    living = [body for body in room.departments.values() if body.exists_on(day)]
    lines = [_in_full(line) for line in letter.bodies]
    for count in range(1, len(lines) + 1):
        said = " ".join(lines[-count:])
        for body in living:
            name = _in_full(body.name[room.settings.language])
            if said == name or said.startswith((f"{name} tinh ", f"{name} thanh pho ")):
                return body
    ending = letter.number.rpartition("-")[2] if "-" in letter.number else ""
    return _only(body for body in living if body.abbreviation and body.abbreviation == ending)


def named_department(said: str, room: Room) -> Department | None:
    """The body with this id, abbreviation or name, typed with accents or without."""
    if said in room.departments:
        return room.departments[said]
    wanted = _in_full(said)
    every = room.departments.values()
    return _only(
        body for body in every if wanted in {_in_full(text) for text in body.name.texts.values()}
    ) or _only(body for body in every if fold(body.abbreviation or "") == fold(said))


def _in_full(name: str) -> str:
    """A body's name folded, common abbreviations written out."""
    return " ".join(_SHORT.get(word, word) for word in re.findall(r"[^\W_]+", fold(name)))


def _only(found: Iterable[Department]) -> Department | None:
    bodies = list(found)
    return bodies[0] if len(bodies) == 1 else None


def title_of(letter: Letter, room: Room, document: Document) -> str:
    """The title with small letters where a sentence has them."""
    title = " ".join(letter.title.split()).rstrip(" .;,")
    if title and title == title.upper():
        text = "\n".join(
            each.text for each in paragraphs(document.blocks) if each.text != each.text.upper()
        )
        return sentence_case(title, list(_names(room)), text)
    return title[:1].upper() + title[1:]


def _names(room: Room) -> Iterator[str]:
    language = room.settings.language
    for body in room.departments.values():
        yield body.name[language]
        yield from (person.name for person in body.spokespersons)


def summary_of(elements: Sequence[Element]) -> str:
    """The first sentences of the lead, where they are long enough to say something."""
    for element in elements:
        if not isinstance(element, Words):
            continue
        said = " ".join("".join(run.text for run in element.runs).split())
        if len(said) < LEAST_SUMMARY or said.endswith(":"):
            continue
        return _sentences(said)
    return ""


def _sentences(said: str) -> str:
    taken = ""
    for count, sentence in enumerate(_SENTENCE.split(said)):
        longer = f"{taken} {sentence}".strip()
        if len(longer) > MOST_SUMMARY or (count >= _SENTENCES and len(taken) >= LEAST_SUMMARY):
            break
        taken = longer
    if taken:
        return taken if len(taken) >= LEAST_SUMMARY else ""
    cut = max(said.rfind(sign, LEAST_SUMMARY, MOST_SUMMARY - 1) for sign in (", ", "; ", " "))
    return f"{said[:cut].rstrip(',;')}…" if cut > 0 else ""


def plain_text(document: Document, elements: Sequence[Element]) -> str:
    """All the text of the elements and footnotes, a line a paragraph."""
    lines = [
        "".join(run.text for run in element.runs)
        for element in elements
        if isinstance(element, Words | Entry)
    ]
    notes = (each.text for note in document.footnotes.values() for each in note)
    return "\n".join([*lines, *notes])


def cited(text: str, register: Mapping[str, LegalDocument]) -> list[str]:
    """The documents of the register that `text` names by number, in the order of the text."""
    places = {number: _place(number, text) for number in register}
    return sorted((each for each in places if places[each] >= 0), key=lambda each: places[each])


def _place(number: str, text: str) -> int:
    match = re.search(rf"(?<![\w/]){re.escape(number)}(?![\w/-])", text)
    return match.start() if match else -1


def spokesperson_of(
    letter: Letter, text: str, body: Department, room: Room, type_: Type | None, day: date
) -> Spokesperson | None:
    """Whom the text names among those who may speak for the body, or one above it, on the day.

    Who only signed is not the spokesperson, but of a statement.
    """
    for department in (body, *room.above(body)):
        people = [person for person in department.spokespersons if person.term_on(day)]
        named = [person for person in people if person.name in text]
        if len(named) == 1:
            return named[0]
        if type_ is Type.STATEMENT:
            signed = [person for person in people if fold(person.name) == fold(letter.signer)]
            if signed:
                return signed[0]
    return None
