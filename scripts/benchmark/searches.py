"""The searches that are measured: how their index is made, and how a page asks them.

Each is asked through its own scripts, without the page around it: what its styles, its words and
its pictures weigh is not the index's matter.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from benchmark import contenders, files
from benchmark.contenders import CHECKOUT, Bench
from benchmark.venvs import MKDOCS, PAGEFIND, venv

PAGE = "ask.html"
TOOK = "took.json"
"""Beside an index: the seconds and the memory that it took alone."""

_PAGE = """<!doctype html>
<html lang="vi"><meta charset="utf-8"><title>Ask</title><script type="module">{script}</script>
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """A search.

    `command` makes its index, of which the files are below `index`; `includes` says what else the
    command does. `script` defines `ask(typed, most)`: the addresses of what is found, of at most
    so many; `first(typed)`: the first result, with all that is shown of it.
    """

    name: str
    version: str
    command: tuple[str, ...]
    includes: str
    site: Path
    index: tuple[str, ...]
    script: str
    environment: dict[str, str] = field(default_factory=dict)

    def prepare(self) -> None:
        """Put the page that asks beside the index."""
        worker = "assets/javascripts/workers/search.*.js"
        script = self.script
        for found in self.site.glob(worker):
            script = script.replace("SCRIPT", str(found.relative_to(self.site)))
        files.put(self.site / PAGE, _PAGE.format(script=script))


_OURS = """
import { Index } from "./assets/press/search-index.js"
import { search } from "./assets/press/search-query.js"
const index = new Index("./search/index/", "vi")
const all = async (typed) => { await index.open(); return (await search(index, typed, {})).found }
window.first = async (typed) => {
  const [one] = await all(typed)
  return one && index.card(one.document)
}
window.ask = async (typed, most) => {
  const found = (await all(typed)).slice(0, most)
  const cards = await Promise.all(found.map(({ document }) => index.card(document)))
  return cards.map(({ address }) => address)
}
"""

_PAGEFIND = """
import * as pagefind from "./pagefind/pagefind.js"
window.first = async (typed) => (await pagefind.search(typed)).results[0]?.data()
window.ask = async (typed, most) => {
  const { results } = await pagefind.search(typed)
  const found = await Promise.all(results.slice(0, most).map((one) => one.data()))
  return found.map(({ url }) => url)
}
"""

_MATERIAL = """
const index = fetch("./search/search_index.json").then((answer) => answer.json())
const ready = index.then((all) => new Promise((done) => {
  const worker = new Worker("./SCRIPT")
  worker.addEventListener("message", () => done(worker), { once: true })
  worker.postMessage({ type: 0, data: { ...all, options: { suggest: false } } })
}))
const found = async (typed) => {
  const worker = await ready
  return new Promise((done) => {
    worker.addEventListener("message", ({ data }) => done(data.data.items), { once: true })
    worker.postMessage({ type: 2, data: typed })
  })
}
window.first = async (typed) => (await found(typed))[0]
window.ask = async (typed, most) => {
  const some = (await found(typed)).slice(0, most)
  return some.map(([{ location }]) => location)
}
"""


def ours(bench: Bench, program: Path) -> Search:
    """The press room's own."""
    site = bench.output("search-ours")
    repo = bench.archive("room").folder
    return Search(
        name="pressroom",
        version="this checkout",
        command=(str(program), "-m", "benchmark.index_alone", str(repo), str(site)),
        includes="reading the press room",
        site=site,
        index=("search/index", "en/search/index"),
        script=_OURS,
        environment={
            "PYTHONPATH": os.pathsep.join(map(str, (CHECKOUT / "src", CHECKOUT / "scripts")))
        },
    )


def pagefind(bench: Bench) -> Search:
    """Pagefind, over the pages that Hugo makes; of each page what stands in `main`."""
    program = venv(bench.work / "venv-pagefind", PAGEFIND, bench.say) / "bin/python"
    site = bench.output("hugo")
    command = (str(program), "-m", "pagefind", "--site", str(site), "--root-selector", "main")
    return Search(
        name="Pagefind",
        version=PAGEFIND[0],
        command=(*command, "--glob", "releases/????/??/*/index.html", "--quiet"),
        includes="reading Hugo's pages",
        site=site,
        index=("pagefind",),
        script=_PAGEFIND,
    )


def material(bench: Bench) -> Search:
    """Material's own, with `lang: vi`."""
    made = contenders.mkdocs(bench)
    site = bench.output("mkdocs")
    return Search(
        name="Material",
        version=", ".join(MKDOCS[:2]),
        command=made.command,
        includes="the whole build, of which it is a part",
        site=site,
        index=("search",),
        script=_MATERIAL,
        environment=made.environment,
    )


PEERS: dict[str, Callable[[Bench], Search]] = {"hugo": pagefind, "mkdocs": material}
"""The searches over what each peer makes."""
