"""The translations: English, plainer and shorter than the originals."""

import random
from dataclasses import dataclass
from datetime import date, timedelta

from benchmark.archive.province import Body, Province
from benchmark.archive.vocabulary import Phrases, capital, fill, phrases, read


@dataclass(frozen=True, slots=True)
class English:
    """A translation's own texts."""

    title: str
    summary: str
    body: str


class Translator:
    """Writes translations that say about what the originals say."""

    def __init__(self, province: Province) -> None:
        self._province = province
        self._said = phrases(read("english.toml"))

    def translate(self, body: Body, day: date, chance: random.Random) -> English:
        """A text of the body and the day, not of the original's words."""
        work, group = self._said["work"].one(chance), self._said["group"].one(chance)

        def slot(name: str) -> str:
            later = day + timedelta(days=chance.randint(5, 60))
            place = self._province.communes.one(chance).split(maxsplit=1)[1]
            known = {
                "work": work,
                "work_cap": capital(work),
                "group": group,
                "Body": capital(body.name_en),
                "place": place,
                "Place": place,
                "measure2": self._said["measure"].one(chance),
                "official": body.speaker(day).name,
                "number": f"{chance.randint(100, 30_000):,}",
                "percent": f"{chance.uniform(0.5, 60):.1f}%",
                "money": f"VND {chance.uniform(1, 900):.1f} billion",
                "small": str(chance.randint(3, 12)),
                "period": f"first {chance.randint(2, 9)} months of {day.year}",
                "date": f"{later.day} {later:%B %Y}",
            }
            return known[name] if name in known else self._said[name].one(chance)

        def say(said: Phrases) -> str:
            return capital(fill(said.one(chance), slot))

        said = list(self._said["sentence"].items)
        chance.shuffle(said)
        sentences = [capital(fill(template, slot)) for template in said]
        blocks = [
            " ".join(sentences[:3]),
            " ".join(sentences[3:6]),
            f"## {say(self._said['heading'])}",
            "\n".join(f"- {say(self._said['item'])}." for _ in range(3)),
            " ".join(sentences[6 : chance.randint(8, len(said))]),
        ]
        return English(
            title=say(self._said["title"]),
            summary=say(self._said["summary"]),
            body="\n\n".join(blocks) + "\n",
        )
