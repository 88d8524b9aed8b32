"""Old addresses and hand-written pages, and what they must leave to the site."""

from pathlib import Path

import pytest

import make
from pressroom.fields.form import Reading
from pressroom.fields.patterns import OLD_ADDRESS
from pressroom.fields.scalars import FILE_NAME, Pattern
from pressroom.load.repository import Repository
from pressroom.rules.check import check

LONGEST = "a" * 100


def fits(form: Pattern, text: str) -> bool:
    """Whether the form takes the text."""
    return form.read(text, Reading(make.ZONE, "vi")) == text


def found(*aliases: str, files: tuple[str, ...] = ()) -> list[str]:
    """The findings of PR5xx in a room with these old addresses and hand-written files."""
    release = make.a_release(aliases=aliases)
    room = make.a_room(
        release,
        files=dict.fromkeys((release.path, *files), 1),
        settings=make.some_settings(languages=("vi", "en")),
    )
    findings = check(Repository(Path(), room, ()), make.at(make.AS_OF))
    return [finding.code for finding in findings if finding.code.startswith("PR5")]


@pytest.mark.parametrize(
    "alias",
    ["/a./b", "/a.", "/.a", "/a/.b/", "/..", "/con", "/CON.txt/a", "/a/lpt1.html", f"/{LONGEST}a"],
)
def test_what_no_server_or_system_can_hold_is_no_old_address(alias: str) -> None:
    assert not fits(OLD_ADDRESS, alias)


@pytest.mark.parametrize("alias", ["/a.b/c..d", "/console/con-dao/", f"/{LONGEST}/a", "/số-1.html"])
def test_what_was_an_address_elsewhere_may_be_an_old_one(alias: str) -> None:
    assert fits(OLD_ADDRESS, alias)
    assert not found(alias)


@pytest.mark.parametrize("name", ["con.png", "CON", "nul.tar.gz", "Com1.pdf"])
def test_a_name_that_windows_keeps_is_no_name_of_a_file(name: str) -> None:
    assert not fits(FILE_NAME, name)
    assert fits(FILE_NAME, f"a{name}")


@pytest.mark.parametrize(
    "aliases",
    [
        ("/tin.x", "/tin.x/123.html"),
        ("/Tin.x/123.html", "/tin.X"),
        ("/tin/", "/tin/index.html/a"),
        ("/tin", "/TIN/index.html"),
    ],
)
def test_two_old_addresses_stand_beside_each_other(aliases: tuple[str, ...]) -> None:
    assert found(*aliases) == ["PR501"]


@pytest.mark.parametrize(
    "alias",
    [
        *("/index.html", "/robots.txt", "/robots.txt/x", "/sitemap-2.xml", "/404.html"),
        *("/about", "/About/", "/about/index.html/x", "/en/about/", "/so-lieu.d", "/bang.csv/x"),
        *(
            "/reference/fields/",
            "/en/reference/rules",
            "/notices",
            "/feeds/x",
            "/en/api",
            "/assets/x",
        ),
        *("/releases/2025/", "/en/releases/2026/04/page/1/", "/departments/so-y-te/calendar.ics"),
        *("/releases/2026/04/tiem-vac-xin-soi", "/releases/2026/04/tiem-vac-xin-soi/index.json"),
    ],
)
def test_an_old_address_leaves_the_site_its_own(alias: str) -> None:
    files = (
        "content/about.md",
        "content/en/about.md",
        "content/so-lieu.d/x.md",
        "content/bang.csv",
    )
    assert found(alias, files=files) == ["PR501"]


def test_an_old_address_may_stand_beside_and_below_pages() -> None:
    files = ("content/about.md", "content/tin/moi.md")
    assert not found("/about/x.html", "/tin/", "/releases/cu/", "/notices/1/", files=files)


@pytest.mark.parametrize(
    "path",
    [
        *("index.md", "README.md", "releases/index.md", "releases/2026.md", "releases/2026/11.md"),
        *("departments/so-y-te.md", "departments/index.md", "shells/release.md", "search/index.md"),
        *("robots.txt", "sitemap.xml", "build.json", "feeds/x.md", "schema/x/y.json"),
        *("assets/press/x.js", "types/urgent.md", "releases/page/1.md"),
        *("spokespersons/index.md", "spokespersons/page/2.md", "spokespersons/roles/head.md"),
        *("spokespersons/languages/en/page/2.md", "spokespersons/people.json"),
    ],
)
@pytest.mark.parametrize("edition", ["", "en/"])
def test_no_hand_written_page_stands_where_the_site_makes_its_own(path: str, edition: str) -> None:
    assert found(files=(f"content/{edition}{path}",)) == ["PR502"]


@pytest.mark.parametrize(
    "path",
    [
        *(
            "about.md",
            "notices/index.md",
            "notices/2026/a.md",
            "assets/logo.svg",
            "huong-dan/page/2.md",
        ),
        *(
            "departments/cach-lien-he.md",
            "reference/rules.md",
            "releases-2026.md",
            "tin/robots.txt",
        ),
    ],
)
@pytest.mark.parametrize("edition", ["", "en/"])
def test_other_pages_may_be_written_by_hand(path: str, edition: str) -> None:
    assert not found(files=(f"content/{edition}{path}",))
