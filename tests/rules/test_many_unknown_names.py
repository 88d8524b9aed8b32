"""Whatever number of names is unknown, few are compared with all that are known."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import make
from pressroom.diagnostics.finding import Finding
from pressroom.diagnostics.span import Span
from pressroom.load.repository import Repository
from pressroom.model.body import Body, Heading, Leads, Link
from pressroom.model.release import Release
from pressroom.rules import known
from pressroom.rules.check import check
from pressroom.rules.known import MOST_SOUGHT

MANY = 5 * MOST_SOUGHT + 1
MOST_IN_A_FILE = 100


@pytest.fixture
def sought(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The names for which the nearest is sought."""
    names: list[str] = []

    def nearest(name: str, known: Iterable[str]) -> str | None:
        names.append(name)
        return next(iter(known), None)

    known._nearest.cache_clear()
    monkeypatch.setattr(known, "nearest", nearest)
    yield names
    known._nearest.cache_clear()


def findings(code: str, *releases: Release) -> list[Finding]:
    """What the rule finds in a room of these releases."""
    room = make.a_room(*releases)
    if code == "PR301":
        room = replace(
            room,
            departments={
                f"so-{number}": make.a_department(f"so-{number}", parent=f"cu-{number}")
                for number in range(MANY)
            },
        )
    found = check(Repository(Path(), room, ()), make.at(make.AS_OF))
    return [finding for finding in found if finding.code == code]


def linking(slug: str, *links: tuple[Leads, str]) -> Release:
    """A release with these links, and as many headings."""
    span = Span(f"releases/2026/04/{slug}.md")
    made = tuple(Link(leads, f"{to}#{to}", to, to, span) for leads, to in links)
    headings = tuple(Heading(2, "Mục", f"muc-{number}", span) for number in range(len(links)))
    return make.a_release(slug, body=Body(b"", "Chữ".encode(), made, headings))


def test_of_many_unknown_parents_the_first_get_an_offer(sought: list[str]) -> None:
    found = findings("PR301")
    assert len(found) == MANY
    assert len(sought) == MOST_SOUGHT
    assert len([finding for finding in found if "so-0" in finding.fix.vi]) == MOST_SOUGHT


@pytest.mark.parametrize(
    ("code", "leads"),
    [("PR401", Leads.FILE), ("PR402", Leads.HERE), ("PR403", Leads.OUTSIDE)],
)
def test_of_many_broken_links_in_a_file_some_are_told(
    sought: list[str], code: str, leads: Leads
) -> None:
    links = [(leads, f"releases/2026/04/khong-co-{number}.md") for number in range(MANY)]
    found = findings(code, linking("a", *links), linking("b", *links[:3]))
    assert len(found) == MOST_IN_A_FILE + 3
    assert len(set(sought)) <= MOST_SOUGHT


def test_one_broken_link_in_each_of_many_releases_is_told_in_each(sought: list[str]) -> None:
    releases = [
        linking(f"so-{number}", (Leads.FILE, f"releases/2026/04/khong-co-{number}.md"))
        for number in range(MANY)
    ]
    assert len(findings("PR401", *releases)) == MANY
    assert len(sought) == MOST_SOUGHT


def test_a_name_that_stands_wrong_everywhere_has_its_offer_everywhere(sought: list[str]) -> None:
    releases = [make.a_release(f"so-{number}", topics=("y-tee",)) for number in range(MANY)]
    found = findings("PR101", *releases)
    assert len(found) == MANY
    assert all("`y-te`" in finding.fix.vi for finding in found)
    assert sought == ["y-tee"]
