"""Pages that people write beside the releases, as MkDocs renders them."""

import pytest

from built.pages import Document, Site
from built.sample import SITE_URL, built, copied

RELEASE = "releases/2026/04/ket-qua-quy-i-nganh-y-te"
PAGE = f"""\
# Quy định về số liệu

| Chỉ tiêu | Giữa | Số |
|:---|:---:|---:|
| Lượt khám | x | 548.930 |

[Bản Việt](../../{RELEASE}.md "Xem"), [bản Anh](../../{RELEASE}.en.md#electronic-records),
[tệp](../../{RELEASE}/so-lieu-y-te-quy-i-2026.csv), [trang khác](../about.md#khi-co-sai-sot).
"""


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The sample's site with one more page, two folders deep."""
    folder = tmp_path_factory.mktemp("written")
    repo = copied(folder / "repo")
    (repo / "content/huong-dan").mkdir()
    (repo / "content/huong-dan/so-lieu.md").write_text(PAGE, encoding="utf-8")
    settings = (repo / "mkdocs.yml").read_text(encoding="utf-8")
    settings = settings.replace("not_in_nav: |\n", "not_in_nav: |\n  huong-dan/*\n")
    (repo / "mkdocs.yml").write_text(settings, encoding="utf-8")
    return Site(built(repo, folder / "site"), SITE_URL)


@pytest.fixture(scope="module")
def page(written: Site) -> Document:
    return written.pages["huong-dan/so-lieu/"]


def test_a_page_leads_to_releases_their_translations_and_files(
    written: Site, page: Document
) -> None:
    links = page.xpath("//article//a[not(contains(@class, 'headerlink'))]/@href")
    assert links == [
        f"../../{RELEASE}/",
        f"../../en/{RELEASE}/#muc-electronic-records",
        f"../../{RELEASE}/so-lieu-y-te-quy-i-2026.csv",
        "../../about/#khi-co-sai-sot",
    ]
    for link in links:
        own = written.own(written.resolved("huong-dan/so-lieu/", link) or "")
        assert written.file(str(own)), link


def test_a_table_scrolls_and_its_cells_are_aligned_by_class(page: Document) -> None:
    cells = page.xpath("//div[@class='pr-table']/table//td")
    assert [cell.get("class") for cell in cells] == ["pr-left", "pr-center", "pr-right"]
    assert not page.xpath("//*[@style]")


def test_a_page_that_stands_in_one_language_leads_to_the_other_editions_home(
    page: Document,
) -> None:
    assert page.xpath("//*[contains(@class, 'pr-languages')]//a/@href") == ["../../en/"]
    assert not page.xpath("//link[@hreflang]")


def test_the_id_of_a_heading_keeps_every_letter(page: Document) -> None:
    assert page.xpath("//article//h1/@id") == ["quy-dinh-ve-so-lieu"]
