"""Builds that are killed or run beside another: a whole site stands each time, old or new."""

import random
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from itertools import count
from pathlib import Path

import pytest

from built.sample import left_beside
from growing.builder import KILLED, Builder, builder
from growing.declared import declared
from growing.world import everything
from pressroom.model.settings import VIET_NAM
from pressroom.new_room.write import NewRoom, write
from pressroom.store.digest import digest

NOW = datetime(2026, 11, 22, 12, tzinfo=VIET_NAM)
KILLS = 50
"""So many in either way of exchanging two folders."""
ENDS = 10
"""Of so many builds one is let end."""
NAMES = ("Ủy ban nhân dân tỉnh Sông Lam", "Ủy ban nhân dân tỉnh")
"""Of the body, in the two states of the room: it stands in every page."""


def new_room(repo: Path) -> None:
    """A room of ten releases."""
    write(NewRoom(NAMES[0], "songlam.example", NOW), repo)
    [first] = (repo / "releases").rglob("*.md")
    text = first.read_text(encoding="utf-8")
    for number in range(9):
        another = text.replace("title: ", f"title: Bài {number}, ", 1)
        first.with_name(f"bai-{number}.md").write_text(another, encoding="utf-8")


def become(repo: Path, state: int) -> None:
    """Let the room be in one of its two states: a name, and one release more or less."""
    with declared(repo / "spokespersons.yml") as values:
        values["departments"][0]["name"] = NAMES[state]
    releases = sorted((repo / "releases").rglob("bai-*"))
    releases[0].rename(releases[0].with_suffix(".md" if state else ".off"))


def all_of(site: Path) -> str:
    """The digest of all that stands in a site; of none, where there is none."""
    return digest(*(f"{path} {data!r}" for path, data in sorted(everything(site).items())))


@pytest.mark.parametrize("way", ["exchange", "rename"])
def test_a_build_that_is_killed_leaves_a_whole_site(tmp_path: Path, way: str) -> None:
    repo, site = tmp_path / "room" / "repo", tmp_path / "room" / "site"
    new_room(repo)
    with builder(repo, site, way) as building:
        whole = [built_whole(building, repo, tmp_path / "whole", state) for state in (0, 1)]
        assert building.build(command(repo, site)) == 0
        started = time.monotonic()
        become(repo, 0)
        assert building.build(command(repo, site)) == 0
        killed = kills(building, repo, site, whole, time.monotonic() - started)
    assert killed["in the middle of writing"] > KILLS / 5


def built_whole(building: Builder, repo: Path, site: Path, state: int) -> str:
    """The digest of the site that is to be, in one of the two states of the room."""
    become(repo, state)
    assert building.build(command(repo, site, "--no-store")) == 0
    return all_of(site)


def kills(
    building: Builder, repo: Path, site: Path, whole: Sequence[str], seconds: float
) -> Counter[str]:
    """Kill one build after the other, of which each would take so many seconds; how often where."""
    chance = random.Random(6)  # noqa: S311 (no secret)
    found: Counter[str] = Counter()
    before = whole[0]
    for number in count():
        if sum(found.values()) == KILLS:
            break
        state = (number + 1) % 2
        become(repo, state)
        options = ("--jobs", str(1 + number // 2 % 2))
        writes = chance.choice((None, site))
        moment = chance.uniform(0, seconds / 3 if writes else seconds * 0.8)
        if building.build(command(repo, site, *options), moment, writes) == KILLED:
            writing = bool(left_beside(site))
            found["in the middle of writing" if writing else "before it or after it"] += 1
        stands = site if site.exists() else site.with_name(".site.old")
        assert all_of(stands) in {before, whole[state]}
        if number % ENDS == ENDS - 1:
            assert building.build(command(repo, site, *options)) == 0
            assert all_of(site) == whole[state]
            assert left_beside(site) == set()
            stands = site
        before = all_of(stands)
    return found


def command(repo: Path, site: Path, *options: str) -> list[str]:
    where = ("--repo", str(repo), "--site", str(site), "--as-of", "2026-11-22")
    return ["build", *where, *options]


@pytest.mark.parametrize("places", [("site", "site"), ("site", "other")])
def test_two_builds_at_once_make_two_right_sites(tmp_path: Path, places: tuple[str, str]) -> None:
    room = tmp_path / "room"
    repo, sites = room / "repo", [room / name for name in places]
    new_room(repo)
    with builder(repo, sites[0], "exchange") as one, builder(repo, sites[1], "exchange") as other:
        for state in (1, 0, 1):
            become(repo, state)
            with ThreadPoolExecutor(2) as both:
                builds = zip((one, other), sites, strict=True)
                ended = [both.submit(by.build, command(repo, site)) for by, site in builds]
            assert [build.result() for build in ended] == [0, 0]
            whole = built_whole(one, repo, tmp_path / "whole", state)
            assert {all_of(site) for site in sites} == {whole}
            assert {path.name for path in room.iterdir()} == {"repo", *places}
