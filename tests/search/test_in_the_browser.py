"""The browser reads the index: what it finds is what a plain scan of the texts finds."""

import json
import shutil
from collections.abc import Iterator
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
  const { Index, variantsOf } = await import("./search-index.js")
  const index = await new Index("search/index/", "vi").open()
  const found = {}
  const add = (key, spelled, documents) => {
    found[key] ??= {}
    found[key][spelled] = { ...found[key][spelled], ...Object.fromEntries(documents) }
  }
  for (const words of keys) {
    const own = await Promise.all(words.map((word) => index.word(word)))
    const spelled = (at, number) => own[at].variants.find((one) => one.number === number).spelled
    if (words.length === 1) {
      for (const one of own[0].variants) add(words[0], one.spelled, one.postings)
      continue
    }
    const pair = await index.pair(...words)
    const positions = await index.positions(pair)
    pair.variants.forEach(({ number }, at) => {
      const both = variantsOf(number).map((one, next) => spelled(next, one))
      add(words.join(" "), both.join(" "), positions[at])
    })
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


def _read(visiting: Visiting, site: Site, asked: list[list[str]]) -> dict[str, dict[int, Any]]:
    """What stands under words and pairs, by key and spelling."""
    page: Page = visiting(site).go("")
    found: dict[str, dict[str, dict[str, Any]]] = json.loads(page.evaluate(READ, asked))
    return {
        f"{key}|{spelled}": {int(document): held for document, held in documents.items()}
        for key, variants in found.items()
        for spelled, documents in variants.items()
    }


def _wanted(kind: str, asked: list[list[str]]) -> dict[str, dict[int, list[int]]]:
    """The same, by reading all texts."""
    keys = {" ".join(words) for words in asked}
    every = scanned(archive(RELEASES))[kind]
    return {name: of for name, of in every.items() if name.partition("|")[0] in keys}


def test_a_word_that_goes_on_in_the_next_files_is_found_in_all_its_documents(
    visiting: Visiting, page_of: Site
) -> None:
    asked = [["cua"], ["tinh"]]
    found, wanted = _read(visiting, page_of, asked), _wanted("words", asked)
    assert {name: {*of} for name, of in found.items()} == {
        name: {*of} for name, of in wanted.items()
    }


def test_pairs_have_all_their_documents_and_positions(visiting: Visiting, page_of: Site) -> None:
    asked = [["cua", "cua"], ["da", "nang"], ["uy", "tinh"], ["12", "tcbc"]]
    assert _read(visiting, page_of, asked) == _wanted("pairs", asked)


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
      for (const tier of index.tiers) {
        index.kept.clear()
        const listed = tier.files.words.map(({ first }) => first)
        for (const first of new Set(listed)) {
          const before = index.kept.size
          await index.inTier(tier, "words", first, (key) => key === first || null)
          counted.push([listed.filter((one) => one === first).length, index.kept.size - before])
        }
      }
      return counted
    }""")
    assert {wanted - got for wanted, got in fetched} == {0}
    assert max(wanted for wanted, _ in fetched) > 1


def test_a_beginning_leads_to_all_words_that_begin_so(visiting: Visiting, page_of: Site) -> None:
    page = visiting(page_of).go("")
    begun = page.evaluate("""async () => {
      const { Index } = await import("./search-index.js")
      const index = await new Index("search/index/", "vi").open()
      return (await index.begun("words", "t", 40)).map(({ key }) => key)
    }""")
    wanted = {key.partition("|")[0] for key in scanned(archive(RELEASES))["words"]}
    assert begun == sorted(key for key in wanted if key.startswith("t"))
