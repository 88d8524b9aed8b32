"""Names by which the same is known, as the index hands them to the browser."""

from collections import Counter
from datetime import date

from make import a_department, a_release, a_room, an_edition, names
from pressroom.model.edition import Edition
from pressroom.search.names import names as all_names
from pressroom.search.names import telling
from pressroom.search.words import words_of
from pressroom.text.fold import fold


def _edition(language: str = "vi") -> Edition:
    health = a_department(
        "so-y-te", name=names("Sở Y tế", "Department of Health"), abbreviation="SYT"
    )
    police = a_department("cong-an-tinh", name=names("Công an tỉnh Sông Lam"), abbreviation="CAT")
    roads = a_department(
        "so-cu",
        name=names("Sở Đường sá"),
        abbreviation="SĐS",
        until=date(2025, 2, 28),
        successors=("so-y-te",),
    )
    communes = [
        a_department(f"xa-{name}", name=names(f"Hội đồng làng {name}"), abbreviation="HĐL")
        for name in ("Đoài", "Thượng")
    ]
    return an_edition(a_room(a_release(), departments=(health, police, roads, *communes)), language)


def _nowhere(_: str) -> set[str]:
    """The spellings of a word that stands in no text."""
    return set()


def test_a_body_is_known_by_its_abbreviation_in_the_language_of_the_edition() -> None:
    assert ("SYT", "Sở Y tế") in all_names(_edition(), _nowhere).pairs
    assert ("SYT", "Department of Health") in all_names(_edition("en"), _nowhere).pairs


def test_bodies_with_one_abbreviation_are_known_by_what_their_names_share() -> None:
    assert ("HĐL", "Hội đồng làng") in all_names(_edition(), _nowhere).pairs


def test_a_body_that_is_no_more_is_known_by_what_has_its_work() -> None:
    assert ("Sở Đường sá", "Sở Y tế") in all_names(_edition(), _nowhere).pairs


def test_former_provinces_and_ministries_come_from_the_tables_of_the_law() -> None:
    pairs = all_names(_edition(), _nowhere).pairs
    assert {("Thừa Thiên Huế", "Huế"), ("Quảng Bình", "Quảng Trị")} <= {*pairs}
    assert ("Bộ Kế hoạch và Đầu tư", "Bộ Tài chính") in pairs


def test_an_abbreviation_that_folds_to_a_common_word_is_meant_in_capitals_alone() -> None:
    spellings = {"cat": {"cát", "cắt"}, "syt": {"syt"}}
    assert all_names(_edition(), lambda word: spellings.get(word, set())).capitals == ("CAT",)


def test_no_name_is_paired_with_itself() -> None:
    assert all(fold(one) != fold(other) for one, other in all_names(_edition(), _nowhere).pairs)


def test_every_name_holds_a_word_that_tells_of_it_and_it_is_the_rarest() -> None:
    found = all_names(_edition(), _nowhere)
    counts = Counter({"so": 100, "y": 50, "te": 10})
    words = telling(found, counts.__getitem__)
    for name in (name for pair in found.pairs for name in pair):
        assert {fold(word) for word in words_of(name)} & {*words}
    assert "te" in words
    assert "so" not in words
