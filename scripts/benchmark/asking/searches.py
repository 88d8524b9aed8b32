"""The searches that are measured: how their index is made, and how a page asks them.

Each is asked through its own scripts, without the page around it: what its styles, its words and
its pictures weigh is not the index's matter.
"""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmark import contenders, files
from benchmark.measuring.process import measure
from benchmark.peers import version
from benchmark.workplace import CHECKOUT, Bench, version_of_ours

OURS = "pressroom"
PAGEFIND = "Pagefind"
MATERIAL = "Material"

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
    releases: int
    command: Sequence[str]
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


def ours(bench: Bench, count: int) -> Search:
    """The press room's own."""
    site = bench.output(count, "search")
    repo = bench.archive("room", count).folder
    program = bench.program.with_name("python")
    return Search(
        name=OURS,
        version=version_of_ours(),
        releases=count,
        command=(str(program), "-m", "benchmark.asking.index_alone", str(repo), str(site)),
        includes="reading the press room",
        site=site,
        index=("search/index", "en/search/index"),
        script=_OURS,
        environment={
            "PYTHONPATH": os.pathsep.join(map(str, (CHECKOUT / "src", CHECKOUT / "scripts")))
        },
    )


def pagefind(bench: Bench, count: int) -> Search:
    """Pagefind, over the pages that Hugo makes; of each page what stands in `main`."""
    site = bench.output(count, "hugo")
    if not site.is_dir():
        measure(contenders.hugo(bench, count).start())
    return Search(
        name=PAGEFIND,
        version=version("pagefind"),
        releases=count,
        command=(
            str(bench.others.program("pagefind")),
            "--site",
            str(site),
            *contenders.PAGEFIND_OPTIONS,
        ),
        includes="reading Hugo's pages",
        site=site,
        index=("pagefind",),
        script=_PAGEFIND,
    )


def material(bench: Bench, count: int) -> Search:
    """Material's own, with `lang: vi`."""
    made = contenders.mkdocs(bench, count)
    return Search(
        name=MATERIAL,
        version=made.version,
        releases=count,
        command=made.start(),
        includes="the whole build, of which it is a part",
        site=bench.output(count, "mkdocs"),
        index=("search",),
        script=_MATERIAL,
        environment=made.environment,
    )


PEERS: dict[str, Callable[[Bench, int], Search]] = {"pagefind": pagefind, "mkdocs": material}
"""The searches of the peers that have one."""
