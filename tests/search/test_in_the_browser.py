"""The browser reads the index: what it finds is what a plain scan of the texts finds."""

import json
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

import pressroom.theme
from built.browser import Visiting, served
from built.pages import Site
from pressroom.search.index import index
from search.archive import SMALL, archive, scanned, written

RELEASES = 450
SCRIPT = Path(pressroom.theme.__file__).parent / "assets/press/search-index.js"

READ = """async (keys) => {
  const { Index } = await import("./search-index.js")
  const index = await new Index("search/index/", "vi").open()
  const found = {}
  for (const [one, other] of keys) {
    const key = other ? await index.pair(one, other) : await index.word(one)
    const positions = other ? await index.positions(key) : []
    const name = [one, other].filter(Boolean).join(" ")
    found[name] = key.variants.map(({ spelled, postings }, at) => ({
      spelled,
      documents: [...postings.keys()],
      positions: other ? Object.fromEntries(positions[at]) : {},
    }))
  }
  return JSON.stringify(found)
}"""


@pytest.fixture(scope="module")
def page_of(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A page beside the script and an index of small files."""
    folder = tmp_path_factory.mktemp("index")
    index(archive(RELEASES), partial(written, folder), 1, SMALL)
    shutil.copy(SCRIPT, folder)
    (folder / "index.html").write_text("<!doctype html><title>Tìm</title>", encoding="utf-8")
    (folder / "404.html").write_text("<!doctype html><title>Không có</title>", encoding="utf-8")
    yield from served(Site(folder, "http://127.0.0.1/"))


def _reading(visiting: Visiting, site: Site) -> Callable[[list[list[str]]], Any]:
    page: Page = visiting(site).go("")
    return lambda keys: json.loads(page.evaluate(READ, keys))


def test_a_word_that_goes_on_in_the_next_files_is_found_in_all_its_documents(
    visiting: Visiting, page_of: Site
) -> None:
    found = _reading(visiting, page_of)([["cua", ""], ["tinh", ""]])
    wanted = scanned(archive(RELEASES))["words"]
    for key, variants in found.items():
        assert {f"{key}|{one['spelled']}": one["documents"] for one in variants} == {
            name: list(of) for name, of in wanted.items() if name.startswith(f"{key}|")
        }


def test_pairs_have_all_their_documents_and_positions(visiting: Visiting, page_of: Site) -> None:
    asked = [["cua", "cua"], ["da", "nang"], ["uy", "tinh"], ["12", "tcbc"]]
    found = _reading(visiting, page_of)(asked)
    wanted = scanned(archive(RELEASES))["pairs"]
    for key, variants in found.items():
        read = sorted(
            sorted((int(document), places) for document, places in one["positions"].items())
            for one in variants
        )
        assert read == sorted(
            sorted(of.items()) for name, of in wanted.items() if name.startswith(f"{key}|")
        )


def test_cards_and_facets_are_those_of_the_documents(visiting: Visiting, page_of: Site) -> None:
    page = visiting(page_of).go("")
    cards, facets = json.loads(
        page.evaluate("""async () => {
          const { Index } = await import("./search-index.js")
          const index = await new Index("search/index/", "vi").open()
          const cards = await Promise.all([0, 33, 449].map((at) => index.card(at)))
          return JSON.stringify([cards, await index.facets()])
        }""")
    )
    edition = archive(RELEASES)
    chosen = [edition.releases[at] for at in (0, 33, 449)]
    assert [card["address"] for card in cards] == [edition.address(one) for one in chosen]
    assert len(facets["day"]) == RELEASES
    for at, release in zip((0, 33, 449), chosen, strict=True):
        assert facets["day"][at] == release.published.toordinal() - 719_163
        assert [facets["topics"][place] for place in facets["topic"][at]] == list(release.topics)
        assert facets["types"][facets["type"][at]] == release.type


def test_no_file_is_fetched_but_those_in_which_a_word_stands(
    visiting: Visiting, page_of: Site
) -> None:
    visit = visiting(page_of)
    page = visit.go("")
    fetched = page.evaluate("""async () => {
      const { Index } = await import("./search-index.js")
      const index = await new Index("search/index/", "vi").open()
      const counted = []
      for (const { first } of index.files.words) {
        const before = index.kept.size
        await index.word(first)
        counted.push([first, index.kept.size - before])
      }
      return counted
    }""")
    pieces = Counter(first for first, _ in fetched)
    assert dict(reversed(fetched)) == pieces


def test_a_beginning_leads_to_all_words_that_begin_so(visiting: Visiting, page_of: Site) -> None:
    page = visiting(page_of).go("")
    begun = page.evaluate("""async () => {
      const { Index } = await import("./search-index.js")
      const index = await new Index("search/index/", "vi").open()
      return (await index.begun("words", "t", 40)).map(({ key }) => key)
    }""")
    wanted = {key.partition("|")[0] for key in scanned(archive(RELEASES))["words"]}
    assert begun == sorted(key for key in wanted if key.startswith("t"))
