"""Whom a journalist calls about a release, today."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from make import a_department, a_release, a_room, all_of, an_edition, names
from pressroom.model.network import Department, Role, Spokesperson, Term
from pressroom.model.release import Release
from pressroom.pages.cards import Cards
from pressroom.pages.release import releases
from pressroom.pages.voices import Voices, voices


def a_person(id_: str, from_: str, until: str | None = None, body: str = "so-y-te") -> Spokesperson:
    term = Term(
        position=names("Phó Giám đốc"),
        role=Role.REGULAR,
        from_=date.fromisoformat(from_),
        until=date.fromisoformat(until) if until else None,
    )
    return Spokesperson(
        id=id_, name=f"Người {id_}", department=body, terms=(term,), phone=f"0298 {id_}"
    )


GONE = a_person("cu", "2020-01-01", "2026-08-31")
HERE = a_person("moi", "2026-09-01")
RELEASE = a_release("tin", "2026-04-13 09:00")


def of(release: Release, *bodies: Department, as_of: str = "2026-11-20 09:00") -> Voices:
    return voices(an_edition(a_room(release, departments=bodies), as_of=as_of), release)


def test_who_spoke_then_and_still_speaks_is_called() -> None:
    found = of(RELEASE, a_department(spokespersons=(GONE, HERE)), as_of="2026-05-01 09:00")
    assert found.then
    assert (found.then[0], found.now) == (GONE, None)


def test_in_place_of_one_whose_term_has_ended_the_one_of_today_is_called() -> None:
    found = of(RELEASE, a_department(spokespersons=(GONE, HERE)))
    assert found.then
    assert found.now
    assert (found.then[0], found.now[0]) == (GONE, HERE)


TERMS = st.builds(
    Term,
    position=st.just(names("Phó Giám đốc")),
    role=st.sampled_from(Role),
    from_=st.dates(date(2026, 4, 10), date(2026, 4, 16)),
    until=st.one_of(st.none(), st.dates(date(2026, 4, 10), date(2026, 4, 16))),
)


@given(st.lists(st.lists(TERMS, min_size=1, max_size=3), max_size=4))
def test_a_body_speaks_through_its_first_regular_person_of_the_day_else_through_its_head(
    every: list[list[Term]],
) -> None:
    people = tuple(
        Spokesperson(id=f"n-{place}", name="N", department="so-y-te", terms=tuple(terms))
        for place, terms in enumerate(every)
    )
    body = a_department(spokespersons=people)
    day = date(2026, 4, 13)
    speaking = body.speaking_on(day)
    wanted = [one for role in (Role.REGULAR, Role.HEAD) for one in speaking if one[1].role is role]
    assert body.voice_on(day) == next(iter(wanted), None)


def test_the_release_may_name_somebody_of_a_body_above() -> None:
    above = a_department(
        "ubnd-tinh", spokespersons=(a_person("tren", "2020-01-01", body="ubnd-tinh"),)
    )
    named = a_release("tin", "2026-04-13 09:00", spokesperson="tren")
    found = of(named, a_department(spokespersons=(HERE,)), above)
    assert found.then
    assert (found.then[0].id, found.now) == ("tren", None)


def test_for_a_body_that_has_ended_its_heir_answers() -> None:
    ended = a_department(until=date(2026, 6, 30), successors=("so-moi",), spokespersons=(GONE,))
    merged = a_department("so-moi", until=date(2026, 7, 31), successors=("so-moi-nua",))
    heir = a_department("so-moi-nua", spokespersons=(a_person("moi", "2026-08-01"),))
    found = of(RELEASE, ended, merged, heir)
    assert found.body is heir
    assert found.now
    assert found.now[0].id == "moi"


def test_bodies_that_name_one_another_as_heirs_are_asked_once() -> None:
    one = a_department(until=date(2026, 6, 30), successors=("so-khac",))
    other = a_department("so-khac", until=date(2026, 6, 30), successors=("so-y-te",))
    assert of(RELEASE, one, other).body is other


def test_a_page_gives_no_number_of_somebody_who_no_longer_speaks() -> None:
    body = a_department(spokespersons=(GONE, HERE))
    edition = an_edition(a_room(RELEASE, departments=(body,)))
    [found] = all_of(releases(edition, Cards(edition)))
    page = found.main
    assert "Người cu" in page
    assert "0298 cu" not in page
    assert "0298 moi" in page
    assert "spokespersons/moi.vcf" in page
    assert "spokespersons/cu.vcf" not in page
