"""Cards that are made once serve pages of every depth."""

import re

import pytest

import make
from pressroom.pages.cards import Cards
from pressroom.pages.root import rooted


@pytest.mark.parametrize("base", ["./", "../", "../../../"])
def test_a_card_leads_from_every_depth_to_the_same_release(base: str) -> None:
    title = "Chữ \ue000 lạ, {{ base }} và @@base@@ trong tiêu đề"
    release = make.a_release(title=title)
    cards = Cards(make.an_edition(make.a_room(release)))

    for _ in range(2):
        html = rooted(cards.listed((release,), 2), base)
        assert f'href="{base}releases/2026/04/tiem-vac-xin-soi/"' in html
        assert f'href="{base}departments/so-y-te/"' in html
        assert title in html


def test_headings_have_the_level_of_their_page() -> None:
    release = make.a_release()
    cards = Cards(make.an_edition(make.a_room(release)))

    assert "<h2>" in cards.listed((release,), 2)
    assert "<h3>" in cards.listed((release,), 3)


def test_the_first_card_of_each_day_is_a_place_that_its_date_leads_to() -> None:
    releases = [
        make.a_release(f"so-{number}", f"2026-04-{day} {hour}")
        for number, (day, hour) in enumerate((("14", "08:00"), ("13", "16:00"), ("13", "09:00")))
    ]
    html = Cards(make.an_edition(make.a_room(*releases))).listed(releases, 2)

    assert re.findall(r'id="([^"]+)"', html) == ["d-2026-04-14", "d-2026-04-13"]
    assert (
        '<a href="#d-2026-04-13" aria-label="Liên kết đến ngày 13/04/2026">13/04/2026</a>' in html
    )
    assert html.index("so-1/") < html.index("so-2/")
    assert html.index('id="d-2026-04-13"') < html.index("so-1/")
