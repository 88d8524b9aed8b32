"""What an edition holds and where its releases lead."""

import pytest

from make import a_release, a_room, a_translation, a_withdrawal, an_edition, at
from pressroom.model.release import Consultation

OTHER = a_release("ban-moi", "2026-05-02 08:00")
GONE = a_release(withdrawn=a_withdrawal(replaced_by="../05/ban-moi.md"))


def test_years_come_newest_first_and_their_releases_oldest_first() -> None:
    older, old, new = (
        a_release(str(year), f"{year}-03-0{day} 08:00")
        for year, day in ((2024, 1), (2026, 1), (2026, 2))
    )
    by_year = an_edition(a_room(older, new, old)).by_year

    assert list(by_year.items()) == [(2026, (old, new)), (2024, (older,))]


@pytest.mark.parametrize(
    ("as_of", "language", "seen"),
    [
        ("2026-06-01 08:00", "vi", True),
        ("2026-05-02 07:59", "vi", False),
        ("2026-06-01 08:00", "en", False),
    ],
)
def test_what_replaces_a_release_is_named_where_it_may_be_seen(
    as_of: str, language: str, *, seen: bool
) -> None:
    edition = an_edition(a_room(a_translation(GONE), OTHER), language, as_of=as_of)
    assert edition.replacement(GONE) == (OTHER if seen else None)


@pytest.mark.parametrize(
    ("draft", "address"),
    [
        ("https://songlam.example/du-thao.pdf", "https://songlam.example/du-thao.pdf"),
        ("du-thao.pdf", "../releases/2026/04/tiem-vac-xin-soi/du-thao.pdf"),
        (None, None),
    ],
)
def test_a_draft_is_on_the_web_or_a_file_of_the_release(
    draft: str | None, address: str | None
) -> None:
    days = at("2026-05-01 00:00").date()
    release = a_release(consultation=Consultation(opens=days, closes=days, draft=draft))
    assert release.draft_below("../") == address


def test_a_page_is_elsewhere_in_the_other_editions() -> None:
    room = a_room(a_release())
    assert an_edition(room).elsewhere("releases/") == {"en": "en/releases/"}
    assert an_edition(room, "en").elsewhere("") == {"vi": ""}
