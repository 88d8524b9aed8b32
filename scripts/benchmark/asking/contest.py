"""The contest of the searches: their indexes made, and asked in a browser."""

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

from benchmark import files
from benchmark.archive.corpus import releases
from benchmark.asking.host import Sent, host
from benchmark.asking.questions import MOST, TYPICAL, Questions, questions, recall
from benchmark.asking.searches import PAGE, PEERS, TOOK, Search, ours
from benchmark.measuring.process import Measured, measure
from benchmark.workplace import Bench, NotReadyError
from machine import find_chromium

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

SLOWDOWN = 4
PATIENCE = 300
"""Seconds after which a search that has not answered has failed."""

_TIMES = 3
_LONG = 30_000
"""Milliseconds from which once is enough."""
_ASK = """(typed) => void first(typed).then((found) => {
  window.shown = found ? performance.now() : -1
})"""
_READY = "() => typeof window.first === 'function'"


@dataclass(frozen=True, slots=True, kw_only=True)
class Searched:
    """What was measured of a search: bytes that were sent, milliseconds, parts of what is there.

    `alone` are the seconds of processors that the index took without what its command does besides
    (`includes`), where they are known; `first` and `ten` bytes for the first of the typical queries
    and for all of them in one visit; `shown` from the start of the page to the first result, None
    where it never came; `phrases` and `words` what was found of what is there.
    """

    name: str
    version: str
    releases: int
    includes: str
    made: Measured
    alone: float | None
    size: int
    count: int
    largest: int
    first: int
    ten: int
    shown: float | None
    phrases: float
    words: float


def searches(bench: Bench) -> tuple[tuple[Searched, ...], str]:
    """All searches of the usual archive, ours of the largest, and what they were asked."""
    compared = [ours, *(made for name, made in PEERS.items() if name in bench.peers)]
    asked = _questions(bench, bench.releases)
    with _browser() as browser:
        found = [
            _searched(browser, made(bench, bench.releases), asked, bench.say) for made in compared
        ]
        if bench.largest > bench.releases:
            larger = _questions(bench, bench.largest)
            found.append(_searched(browser, ours(bench, bench.largest), larger, bench.say))
    return tuple(found), str(asked)


def _questions(bench: Bench, count: int) -> Questions:
    bench.say(f"thinking of what to ask of {count:,} releases")
    return questions(releases(bench.seed, count), bench.seed)


def _searched(
    browser: "Browser", search: Search, asked: Questions, say: Callable[[str], None]
) -> Searched:
    """One search, made and asked."""
    for folder in search.index:
        files.remove(search.site / folder)
    os.sync()
    made = measure(search.command, environment=search.environment, proportional=True)
    say(f"{search.name}: made in {made.wall:.1f} s, {made.cpu:.1f} s of processors")
    search.prepare()
    index = [
        path.stat().st_size
        for folder in search.index
        for path in (search.site / folder).rglob("*")
        if path.is_file()
    ]
    with host(search.site) as sent:
        page = _opened(browser.new_context(), sent)
        first, ten = _weight(page, sent)
        say(f"{search.name}: {first:,} bytes for a first query, {ten:,} for ten")

        def answer(typed: str) -> Iterator[str]:
            return _keys(page.evaluate("([typed, most]) => ask(typed, most)", [typed, 5 * MOST]))

        phrases, words = recall(asked.phrases, answer), recall(asked.words, answer)
        say(f"{search.name}: {phrases:.1%} of phrases, {words:.1%} of words without accents")
        page.context.close()
        times = [_shown(browser, sent)]
        if times[0] is not None and times[0] < _LONG:
            times += [_shown(browser, sent) for _ in range(_TIMES - 1)]
        say(f"{search.name}: first result after {times} ms")
    known = [time for time in times if time is not None]
    return Searched(
        name=search.name,
        version=search.version,
        releases=search.releases,
        includes=search.includes,
        made=made,
        alone=_alone(search),
        size=sum(index),
        count=len(index),
        largest=max(index),
        first=first,
        ten=ten,
        shown=median(known) if len(known) == len(times) else None,
        phrases=phrases,
        words=words,
    )


def _alone(search: Search) -> float | None:
    told = search.site / TOOK
    return json.loads(told.read_text(encoding="utf-8"))["cpu"] if told.exists() else None


def _weight(page: "Page", sent: Sent) -> tuple[int, int]:
    """Bytes of a first query and of all in one visit, by somebody who has never been there.

    With what the page has fetched: nothing else was sent yet.
    """
    weights = []
    for typed in TYPICAL:
        page.evaluate("(typed) => first(typed)", typed)
        weights.append(sent.bytes)
    return weights[0], weights[-1]


def _shown(browser: "Browser", sent: Sent) -> float | None:
    """Milliseconds until the first result is there, on a processor that is slowed down."""
    from playwright.sync_api import TimeoutError as TookTooLong  # noqa: PLC0415 (an extra)

    context = browser.new_context()
    page = context.new_page()
    page.set_default_timeout(PATIENCE * 1000)
    slow = context.new_cdp_session(page)
    slow.send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})
    try:
        page.goto(f"{sent.url}{PAGE}")
        page.wait_for_function(_READY)
        page.evaluate(_ASK, TYPICAL[0])
        page.wait_for_function("() => window.shown !== undefined")
        shown: float = page.evaluate("window.shown")
    except TookTooLong:
        return None
    finally:
        context.close()
    return shown if shown >= 0 else None


def _opened(context: "BrowserContext", sent: Sent) -> "Page":
    page = context.new_page()
    page.set_default_timeout(PATIENCE * 1000)
    page.goto(f"{sent.url}{PAGE}")
    page.wait_for_function(_READY)
    return page


def _keys(addresses: list[str]) -> Iterator[str]:
    """The keys of releases in Vietnamese among the addresses."""
    for address in addresses:
        yield address.partition("#")[0].removesuffix("index.html").strip("/")


@contextmanager
def _browser() -> Iterator["Browser"]:
    try:
        from playwright.sync_api import sync_playwright  # noqa: PLC0415 (an extra)
    except ImportError:
        message = (
            "the searches are asked in a browser: run this without --pressroom, "
            "or with a Python that has playwright"
        )
        raise NotReadyError(message) from None
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=["--no-sandbox"])
        yield browser
        browser.close()
