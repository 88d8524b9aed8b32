"""Cards that are made once serve pages of every depth."""

import pytest

import make
from pressroom.pages.cards import Cards

BASES = ("./", "../", "../../../")


@pytest.mark.parametrize("title", ["Tiêm bổ sung vắc xin sởi", "Chữ \ue000 lạ trong tiêu đề"])
def test_a_card_leads_from_every_depth_to_the_same_release(title: str) -> None:
    release = make.a_release(title=title)
    cards = Cards(make.an_edition(make.a_room(release)))

    made = {base: cards.listed((release,), 2, base) for base in BASES}

    for base, html in made.items():
        assert f'href="{base}releases/2026/04/tiem-vac-xin-soi/"' in html
        assert f'href="{base}departments/so-y-te/"' in html
        assert title in html


def test_headings_have_the_level_of_their_page() -> None:
    release = make.a_release()
    cards = Cards(make.an_edition(make.a_room(release)))

    assert "<h2>" in cards.listed((release,), 2, "./")
    assert "<h3>" in cards.listed((release,), 3, "./")
