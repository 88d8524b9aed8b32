"""What a document says of itself → the words of a declaration: body, type, title, summary, law."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from pressroom.imports.document import Document, Run
from pressroom.imports.layout import capitals
from pressroom.imports.letter import Letter
from pressroom.imports.structure import Element, Entry, Heading, Words
from pressroom.model.legal import LegalDocument
from pressroom.model.network import Department, Spokesperson
from pressroom.model.release import Type
from pressroom.model.room import Room
from pressroom.source.writing import Value
from pressroom.text.fold import fold
from pressroom.text.sentence_case import sentence_case

LEAST_SUMMARY, MOST_SUMMARY = 40, 400
LEAST_TITLE, MOST_TITLE = 10, 200
_OUTLETS = ("bao ", "tap chi ", "dai phat thanh", "dai truyen hinh", "toa soan", "thong tan xa")
_SENTENCES = 2
_FEW = 3
_WORDS_OF_NAME = 3
_LABEL = re.compile(r"(?:[IVX]{1,5}|[\d.]+|[A-Z])[.)]\s+")
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
    for said, known in ((fold(letter.kind), _OF_KIND), (fold(letter.title), _OF_TITLE)):
        for words, type_ in known:
            if words in said:
                return type_
    return None


def department_of(letter: Letter, room: Room, day: date) -> Department | None:
    """The body that the letterhead names, else the one whose abbreviation the number has."""
    living = [body for body in room.departments.values() if body.exists_on(day)]
    return _named(letter.bodies, living, room.settings.language) or department_of_number(
        letter.number, living
    )


def _named(lines: Sequence[str], bodies: Sequence[Department], language: str) -> Department | None:
    """The body that the last lines name, the place of a province or not."""
    names = {_in_full(body.name[language]): body for body in bodies}
    folded = [_in_full(line) for line in lines]
    for count in range(1, len(folded) + 1):
        said = " ".join(folded[-count:])
        for name, body in names.items():
            if said == name or said.startswith((f"{name} tinh ", f"{name} thanh pho ")):
                return body
        if said.count(" ") >= _WORDS_OF_NAME - 1:
            longer = [body for name, body in names.items() if name.startswith(f"{said} ")]
            if len(longer) == 1:
                return longer[0]
    return None


def department_of_number(number: str, bodies: Iterable[Department]) -> Department | None:
    """The only body whose abbreviation is a part of the number's symbol: `12/TCBC-SYT`."""
    parts = number.partition("/")[2].split("-")
    return _only(body for body in bodies if body.abbreviation and body.abbreviation in parts)


def _in_full(name: str) -> str:
    """A body's name folded, common abbreviations written out."""
    return " ".join(_SHORT.get(word, word) for word in re.findall(r"[^\W_]+", fold(name)))


def _only(found: Iterable[Department]) -> Department | None:
    bodies = list(found)
    return bodies[0] if len(bodies) == 1 else None


def title_of(letter: Letter, room: Room, text: str) -> str:
    """The title with small letters where a sentence has them, as names stand in the `text`."""
    title = " ".join(letter.title.split()).rstrip(" .;,")
    if capitals(title):
        return sentence_case(title, _names(room), text)
    return title[:1].upper() + title[1:]


def calm(elements: Sequence[Element], room: Room, text: str) -> list[Element]:
    """The elements, headings in capitals in small letters where a sentence has them."""
    names = list(_names(room))

    def calmed(element: Element) -> Element:
        if not isinstance(element, Heading) or not capitals(_said(element)):
            return element
        label = _LABEL.match(_said(element))
        number = label[0] if label else ""
        said = sentence_case(_said(element)[len(number) :], names, text)
        return replace(element, runs=(Run(number + said),))

    return [calmed(element) for element in elements]


def usual_topics(body: Department | None, room: Room) -> list[str]:
    """The topics of the body's releases, the most frequent first."""
    met = Counter(
        topic
        for release in room.releases
        if body and release.department == body.id
        for topic in release.topics[:1]
    )
    return [topic for topic, _ in met.most_common(_FEW) if topic in room.topics]


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
        said = " ".join(_said(element).split())
        if said.endswith(":"):  # what introduces a list says nothing without it
            said = " ".join(_SENTENCE.split(said)[:-1])
        if len(said) >= LEAST_SUMMARY:
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
    lines = [_said(element) for element in elements if isinstance(element, Words | Entry)]
    notes = (each.text for note in document.footnotes.values() for each in note)
    return "\n".join([*lines, *notes])


def report_of(letter: Letter, type_: Type | None) -> Mapping[str, Value]:
    """Whom an answer or a response to the press is addressed to, as what it speaks to."""
    outlet = letter.addressee
    if type_ in {Type.ANSWER, Type.RESPONSE} and fold(outlet).startswith(_OUTLETS):
        return {"from": "press", "outlet": outlet}
    return {}


def cited(text: str, register: Mapping[str, LegalDocument]) -> list[str]:
    """The documents of the register that `text` names by number, in the order of the text."""
    places = {number: _place(number, text) for number in register}
    return sorted((each for each in places if places[each] >= 0), key=lambda each: places[each])


def _said(element: Heading | Words | Entry) -> str:
    return "".join(run.text for run in element.runs)


def _place(number: str, text: str) -> int:
    match = re.search(rf"(?<![\w/]){re.escape(number)}(?![\w/-])", text)
    return match.start() if match else -1


def spokesperson_of(text: str, bodies: Iterable[Department], day: date) -> Spokesperson | None:
    """Whom `text` names among those who may speak on the day for the first body of which any is."""
    folded = fold(text)
    for body in bodies:
        people = [person for person in body.spokespersons if person.term_on(day)]
        named = [person for person in people if fold(person.name) in folded]
        if named:
            return named[0] if len(named) == 1 else None
    return None
