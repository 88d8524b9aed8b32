"""Vietnamese official prose about a topic, a body and a day."""

import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from benchmark.archive import figures
from benchmark.archive.province import Body, Province, Term, address_of
from benchmark.archive.vocabulary import Phrases, Topic, capital, fill, phrases, read

# How often, of a thousand:
_HEADED = 600
_TABLED = 150
_NUMBERED = 300
_LISTED = 200
_QUOTED = 150
_FIRST_TOPIC = 750
_SMALL_UNITS = frozenset({"điểm", "m", "độ C", "phần nghìn", "kg"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrasebook:
    """How things are said, whatever they are about."""

    parts: dict[str, Phrases]
    body: dict[str, Phrases]
    types: dict[str, dict[str, Phrases]]
    things: tuple[str, ...]

    @classmethod
    def load(cls, topics: Iterable[Topic]) -> "Phrasebook":
        """The one of `sentences.vi.toml`, with the things of all topics."""
        said = read("sentences.vi.toml")
        return cls(
            parts=phrases(said["parts"])
            | {name: Phrases.split(words) for name, words in said["words"].items()},
            body=phrases(said["body"]),
            types={type_: phrases(lists) for type_, lists in said["types"].items()},
            things=tuple(thing for topic in topics for thing in topic.things.items),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """An older release to refer to: its title, and its file relative to the text's."""

    title: str
    address: str


class Writer:
    """Writes of one release: its topics, body and day fill the slots, chance chooses."""

    def __init__(  # noqa: PLR0913
        self,
        *,
        book: Phrasebook,
        province: Province,
        topics: tuple[Topic, ...],
        body: Body,
        day: date,
        chance: random.Random,
    ) -> None:
        self.book = book
        self.province = province
        self.topics = topics
        self.body = body
        self.day = day
        self.chance = chance
        self._slots: dict[str, Callable[[], str]] = {
            "result": self._result,
            "result_title": self._result,
            "things": self._things,
            "sundries": self._sundries,
            "people": self._people,
            "body": lambda: self.body.name,
            "partner": lambda: chance.choice(province.bodies[:20]).name,
            "official": lambda: self._speaking(self.body.speaker(day)),
            "person": self._person,
            "place": lambda: province.communes.one(chance),
            "hamlet": lambda: province.hamlet(chance),
            "firm": lambda: province.firms.one(chance),
            "date": lambda: figures.day_text(figures.near(day, chance, 3, 60)),
            "past": lambda: figures.day_text(figures.near(day, chance, -12, 0)),
            "period": lambda: figures.period(day, chance),
            "period_title": lambda: capital(figures.period(day, chance)),
            "document": lambda: figures.document(day, chance),
            "number": lambda: figures.grouped(figures.amount(chance)),
            "number2": lambda: figures.grouped(figures.amount(chance)),
            "small": lambda: str(chance.randint(2, 12)),
            "small2": lambda: str(chance.randint(13, 36)),
            "hour": lambda: f"{chance.randint(5, 11):02}",
            "hour2": lambda: str(chance.randint(13, 22)),
            "percent": lambda: figures.percent(chance),
            "money": lambda: f"{figures.decimal(10 ** chance.uniform(0, 3))} tỷ đồng",
            "money_small": lambda: f"{figures.decimal(10 ** chance.uniform(0, 2))} triệu đồng",
            "sentence": self.sentence,
            "sentence_bare": lambda: self.sentence().removesuffix("."),
        }

    def say(self, said: Phrases) -> str:
        """One of these phrases with its slots filled, beginning with a capital."""
        return capital(self._fill(said.one(self.chance)))

    def sentence(self) -> str:
        """A sentence that states something."""
        return self.say(self.book.body["plain"])

    def title(self, type_: str) -> str:
        """A title for a release of this type."""
        return self.say(self.book.types[type_]["title"])

    def text(self, type_: str, words: int, link: Link | None) -> str:
        """A body of about `words` words in Markdown: paragraphs, headings, lists, a table."""
        blocks = [self.say(self.book.types[type_]["lead"])]
        written = len(blocks[0].split())
        headed = self._now_and_then(_HEADED)
        tabled = self._now_and_then(_TABLED)
        while written < words:
            added = list(self._section(headed=headed, tabled=tabled))
            tabled = False
            written += sum(len(block.split()) for block in added)
            blocks += added
        if link:
            sentence = self.book.body["link"].one(self.chance)
            blocks.append(fill(sentence, {"old": link.title, "address": link.address}.__getitem__))
        blocks.append(self.say(self.book.body["closing"]))
        return "\n\n".join(blocks) + "\n"

    def _section(self, *, headed: bool, tabled: bool) -> Iterator[str]:
        """A heading where the text has them, then one to three blocks."""
        if headed:
            yield f"## {self.say(self.book.body['heading'])}"
        if tabled:
            yield self.say(self.book.body["table_lead"])
            yield self._table()
        for _ in range(self.chance.randint(1, 3)):
            if self._now_and_then(_LISTED):
                yield self.say(self.book.body["list_lead"])
                yield self._list()
            else:
                yield self._paragraph()

    def _paragraph(self) -> str:
        """Two to four sentences, one perhaps a quotation."""
        sentences = [self.sentence() for _ in range(self.chance.randint(2, 4))]
        if self._now_and_then(_QUOTED):
            sentences[-1] = self.say(self.book.body["quote"])
        return " ".join(sentences)

    def _list(self) -> str:
        """A list of three to six items, numbered or not."""
        items = [self.say(self.book.body["item"]) for _ in range(self.chance.randint(3, 6))]
        numbered = self._now_and_then(_NUMBERED)
        marks = [f"{place}." if numbered else "-" for place in range(1, len(items) + 1)]
        return "\n".join(f"{mark} {item}." for mark, item in zip(marks, items, strict=True))

    def _table(self) -> str:
        """Places, each with a number of last year, one of this and the change."""
        before, now = self.day.year - 1, self.day.year
        rows = [f"| Địa phương | Năm {before} | Năm {now} | Tăng, giảm |", "|---|---:|---:|---:|"]
        for _ in range(self.chance.randint(4, 9)):
            old = figures.amount(self.chance)
            new = int(old * self.chance.uniform(0.7, 1.5))
            change = figures.decimal(100 * (new - old) / old)
            place = capital(self.province.communes.one(self.chance))
            cells = (place, figures.grouped(old), figures.grouped(new), f"{change}%")
            rows.append(f"| {' | '.join(cells)} |")
        return "\n".join(rows)

    def _now_and_then(self, of_a_thousand: int) -> bool:
        """Whether chance wants what happens this often."""
        return self.chance.randrange(1000) < of_a_thousand

    def _fill(self, template: str) -> str:
        """`template` with its slots filled, also those in what fills them."""
        return fill(template, self._slot)

    def _slot(self, name: str) -> str:
        """What stands in the slot `name`."""
        if name in self._slots:
            return self._slots[name]()
        said = self.book.parts.get(name) or self._of_topic(name)
        return self._fill(said.one(self.chance))

    def _of_topic(self, name: str) -> Phrases:
        """Phrases of one of the topics: mostly the first."""
        first = self._now_and_then(_FIRST_TOPIC)
        topic = self.topics[0] if first else self.chance.choice(self.topics)
        lists: Phrases = getattr(topic, f"{name}s")
        return lists

    def _result(self) -> str:
        """What was counted and how much it is, in its unit."""
        counted, _, unit = self._of_topic("result").one(self.chance).partition("|")
        if unit == "%":
            return f"{counted} đạt {figures.percent(self.chance)}"
        if unit in _SMALL_UNITS:
            return f"{counted} là {figures.decimal(self.chance.uniform(1, 40))} {unit}"
        reached = self.chance.choice(("đạt", "là", "ước đạt", "đạt"))
        return f"{counted} {reached} {figures.grouped(figures.amount(self.chance))} {unit}"

    def _things(self) -> str:
        """Three things, the last after `và`."""
        return _joined([self._slot("thing") for _ in range(3)])

    def _sundries(self) -> str:
        """Four to eight things of any topic."""
        many = self.chance.randint(4, 8)
        return _joined(self.chance.choices(self.book.things, k=many))

    def _people(self) -> str:
        """Three to five people by name."""
        many = self.chance.randint(3, 5)
        return _joined([address_of(self.province.names.one(self.chance)) for _ in range(many)])

    def _speaking(self, term: Term) -> str:
        """The official who speaks, with the position between commas."""
        return f"{address_of(term.name)}, {term.position},"

    def _person(self) -> str:
        """Somebody of a commune, with the position between commas."""
        place = self.province.communes.one(self.chance)
        name = address_of(self.province.names.one(self.chance))
        return f"{name}, Phó Chủ tịch Ủy ban nhân dân {place},"


def _joined(items: list[str]) -> str:
    """The items with commas, and `và` before the last."""
    return f"{', '.join(items[:-1])} và {items[-1]}"
