"""The page on subscribing: every feed is on it, where people look for it."""

import re
from datetime import date

from make import a_department, a_release, a_room, all_of, an_edition, names
from pressroom.model.edition import Edition
from pressroom.model.release import Type
from pressroom.pages.subscribe import subscribe


def page(edition: Edition) -> str:
    [found] = all_of(subscribe(edition))
    return found.main


def table(text: str, id_: str) -> list[str]:
    """The names in one of the tables."""
    rows = text.partition(f'<h2 id="{id_}">')[2].partition("</table>")[0]
    return re.findall(r'<th scope="row"><a [^>]*>([^<]+)</a>', rows)


CALLED = ("Sở Xây dựng", "Đài Truyền hình", "Ban Dân tộc", "Sở Công Thương")
BODIES = [a_department(f"co-quan-{number}", name=names(name)) for number, name in enumerate(CALLED)]
ENDED = a_department("so-cu", name=names("Sở Cũ"), until=date(2025, 2, 28))


def test_bodies_stand_in_vietnamese_order_and_former_ones_apart() -> None:
    text = page(an_edition(a_room(departments=[*BODIES, ENDED])))

    assert table(text, "bodies") == [
        "Ban Dân tộc",
        "Đài Truyền hình",
        "Sở Công Thương",
        "Sở Xây dựng",
    ]
    assert table(text, "former") == ["Sở Cũ"]


def test_a_table_without_rows_is_not_there() -> None:
    assert 'id="former"' not in page(an_edition(a_room(departments=BODIES)))


def test_every_feed_is_offered_in_three_formats() -> None:
    text = page(an_edition(a_room(a_release()), "en"))
    stems = [
        "all",
        "urgent",
        "corrections",
        "departments/so-y-te",
        "topics/y-te",
        "topics/giao-duc",
    ]
    for stem in (*stems, *(f"types/{type_}" for type_ in Type)):
        for ending in ("rss", "atom", "json"):
            assert f'href="../../en/feeds/{stem}.{ending}"' in text
    assert 'href="../../en/feeds/index.opml"' in text
    assert 'href="../../en/feeds/notices.json"' in text


def test_a_link_to_a_feed_says_of_what_where_it_is_heard_alone() -> None:
    text = page(an_edition(a_room(a_release())))
    assert '<a href="../feeds/departments/so-y-te.rss" type="application/rss+xml"' in text
    assert 'aria-label="RSS: Sở Y tế">RSS</a>' in text


def test_what_is_chosen_in_a_table_leads_to_it() -> None:
    text = page(an_edition(a_room(a_release())))
    for place in ("bodies", "topics", "types"):
        assert f'<a href="#{place}">' in text
        assert f'id="{place}"' in text
