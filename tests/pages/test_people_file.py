"""The file that a script filters: it says of everybody what the lists say, and it is small."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from make import a_department, a_room, a_spokesperson, a_term, an_edition, names
from pressroom.model.edition import Edition
from pressroom.model.network import Decision, Level, Role
from pressroom.pages.people_file import people_file
from pressroom.text.dates import short_day
from pressroom.text.languages import language_name
from pressroom.text.slug import slugify

DECISION = Decision(number="45/QĐ-SYT", date=date(2026, 2, 3))
HEALTH = a_department(
    abbreviation="SYT",
    spokespersons=(
        a_spokesperson("Vũ Minh Yên", a_term(Role.HEAD), languages=("vi", "en"), phone=None),
        a_spokesperson("Trần Thị Minh An", a_term(decision=DECISION), email="an@elsewhere.example"),
        a_spokesperson(
            "Trần Thị Minh An",
            a_term(
                Role.AUTHORIZED,
                "2026-02-03",
                "2026-12-31",
                matter=names("Cấp cứu mùa lũ"),
                decision=DECISION,
            ),
            id="tran-thi-minh-an-2",
            languages=("en",),
        ),
        a_spokesperson("Lê Văn Ba", id="nguoi-phat-ngon", email=None),
    ),
)
COMMUNE = a_department(
    "xa-khe-vau",
    name=names("Xã Khe Vầu"),
    level=Level.COMMUNE,
    spokespersons=(a_spokesperson("Lường Văn Pảo", department="xa-khe-vau"),),
)


def edition(language: str) -> Edition:
    return an_edition(a_room(departments=(HEALTH, COMMUNE)), language)


def said(text: str | list[str], language: str) -> tuple[str, str]:
    """A text and its language, from either form."""
    return (text, language) if isinstance(text, str) else (text[1], text[0])


def read(data: dict[str, Any], language: str) -> list[tuple[object, ...]]:
    """Everybody in the file, read as its description says."""
    bodies = [body for body in data["bodies"] for _ in range(body[4])]
    people, some = data["people"], data["some"]
    found: list[tuple[object, ...]] = []
    for row, name in enumerate(people["name"]):
        beyond = some["id"].get(str(row), "")
        known = not beyond or beyond.startswith("-")
        email = people["email"][row]
        matter, until = some["matter"].get(str(row)), some["until"].get(str(row))
        number = people["decision"][row]
        decided = data["days"][some["decided"].get(str(row), people["from"][row])]
        found.append(
            (
                slugify(name) + beyond if known else beyond,
                name,
                (bodies[row][0], bodies[row][1], said(bodies[row][2], language), bodies[row][3]),
                [*Role][people["role"][row]],
                said(data["positions"][people["position"][row]], language),
                data["days"][people["from"][row]],
                until if until is None else data["days"][until],
                people["phone"][row],
                email if not email or "@" in email else f"{email}@{data['domain']}",
                [
                    tuple(data["languages"][place])
                    for place in data["spoken"][people["spoken"][row]]
                ],
                (number, decided) if number else None,
                matter if matter is None else said(data["matters"][matter], language),
            )
        )
    return found


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_file_says_of_everybody_what_the_directory_says(language: str) -> None:
    shown = edition(language)
    address, written = people_file(shown)
    expected = [
        (
            person.id,
            person.name,
            (
                body.id,
                body.level,
                (body.name[language], body.name.language_of(language)),
                body.abbreviation,
            ),
            term.role,
            (term.position[language], term.position.language_of(language)),
            short_day(term.from_, language),
            short_day(term.until, language) if term.until else None,
            person.phone or "",
            person.email or "",
            [(tag, language_name(tag, language)) for tag in person.languages],
            term.decision and (term.decision.number, short_day(term.decision.date, language)),
            term.matter and (term.matter[language], term.matter.language_of(language)),
        )
        for body, person, term in shown.speaking
    ]
    assert read(json.loads(written), language) == expected
    assert address == (
        "spokespersons/people.json" if language == "vi" else "en/spokespersons/people.json"
    )


def test_what_many_share_is_written_once() -> None:
    persons = tuple(
        a_spokesperson(f"Người {number}", languages=("vi", "en")) for number in range(50)
    )
    room = a_room(departments=(replace(HEALTH, spokespersons=persons),))
    text = people_file(an_edition(room))[1].decode()
    once = ("Sở Y tế", "Phó Giám đốc", "songlam.example", "tiếng Anh", "01/01/2026")
    assert {word: text.count(word) for word in once} == dict.fromkeys(once, 1)


def test_a_network_of_nobody_is_a_file_too() -> None:
    data = json.loads(people_file(an_edition(a_room()))[1])
    assert data["bodies"] == []
    assert not any(data["people"].values())
