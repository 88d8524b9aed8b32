"""Old addresses lead on wherever the site stands, and the sitemap holds URIs."""

import pytest

from make import SITE, a_release, a_room, an_edition
from pressroom.build.jobs import _aliases
from pressroom.build.sitemap import sitemaps


@pytest.mark.parametrize(
    ("alias", "address", "base"),
    [
        ("/tin-tuc/1287.html", "tin-tuc/1287.html", "../"),
        ("/tin/cu/bai-viet", "tin/cu/bai-viet/", "../../../"),
        ("/1287.html", "1287.html", "./"),
    ],
)
def test_an_old_address_links_relatively_and_names_the_new_one(
    alias: str, address: str, base: str
) -> None:
    release = a_release(aliases=(alias,))
    ((where, data),) = _aliases(an_edition(a_room(release)))

    assert where == address
    assert f'<a href="{base}{release.key}/">' in data.decode()
    assert f'<link rel="canonical" href="{SITE}{release.key}/">' in data.decode()


def test_a_sitemap_holds_uris() -> None:
    (data,) = sitemaps(SITE, [("hướng dẫn/a&b/", None)]).values()
    assert f"<loc>{SITE}h%C6%B0%E1%BB%9Bng%20d%E1%BA%ABn/a%26b/</loc>" in data.decode()
