"""The feeds over HTTP, in a reader that people use."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from threading import Thread

import pytest

from built.newsboat import Newsboat
from built.sample import built, copied
from pressroom.serving.screen import Screen
from pressroom.serving.server import PreviewServer

BASE = "/bao-chi/"
RELEASE = "releases/2025/01/ket-qua-thu-chi-ngan-sach-nam-2024"
ID = f"tag:songlam.example,2026:{RELEASE}"
WITHDRAWN = "withdrawn: {at: 2026-11-21 08:00, reason: Số liệu chưa qua kiểm toán.}\nsummary:"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[PreviewServer]:
    """A server that holds its port, for a site that is still to be built."""
    with PreviewServer(0, tmp_path / "site", Screen(BASE)) as server:
        yield server


@pytest.fixture
def repo(tmp_path: Path, server: PreviewServer) -> Path:
    """The sample, for a site at the server's own address."""
    return copied(tmp_path / "repo", f"{server.origin}{BASE}")


@contextmanager
def answering(server: PreviewServer) -> Iterator[None]:
    """What is at the server's site can be asked for."""
    server.server_activate()
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        thread.join()


def feeds_of(site: Path, url: str) -> dict[str, tuple[str, str]]:
    """The title and the page of every feed in a site, by the address of its RSS file."""
    found = {}
    for file in site.glob("**/feeds/**/*.json"):
        feed = json.loads(file.read_text(encoding="utf-8"))
        address = url + file.with_suffix(".rss").relative_to(site).as_posix()
        found[address] = (feed["title"], feed["home_page_url"])
    return found


def test_a_reader_takes_every_feed_from_the_list(
    server: PreviewServer, repo: Path, tmp_path: Path
) -> None:
    site, url = built(repo, server.site), f"{server.origin}{BASE}"
    reader = Newsboat(tmp_path / "newsboat")
    with answering(server):
        for language in ("", "en/"):
            reader.subscribe(site / language / "feeds/index.opml")
        reader.fetch()
    assert reader.complaints == ""
    assert reader.feeds == feeds_of(site, url)
    assert reader.groups.keys() == reader.feeds.keys()
    assert reader.groups[f"{url}feeds/all.rss"] == ""
    assert reader.groups[f"{url}en/feeds/topics/y-te.rss"] == "Topics"
    expected = {
        item["id"]: (item["title"], item["url"], datetime.fromisoformat(item["date_published"]))
        for file in site.glob("**/feeds/**/*.json")
        for item in json.loads(file.read_text(encoding="utf-8"))["items"]
    }
    assert len(expected) > 20
    assert {
        id_: (item.title, item.url, datetime.fromtimestamp(item.moment).astimezone())
        for id_, item in reader.items.items()
    } == expected


def test_a_withdrawal_takes_the_place_of_the_text_that_a_reader_has(
    server: PreviewServer, repo: Path, tmp_path: Path
) -> None:
    release = repo / f"{RELEASE}.md"
    text = release.read_text(encoding="utf-8")
    site = built(repo, server.site)
    reader = Newsboat(tmp_path / "newsboat")
    reader.subscribe(site / "feeds/index.opml")
    with answering(server):
        reader.fetch()
        before = reader.items
        assert before[ID].title == "Thu ngân sách trên địa bàn năm 2024 đạt 107,5% dự toán"
        assert "107,5" in before[ID].text
        release.write_text(text.replace("summary:", WITHDRAWN, 1), encoding="utf-8")
        built(repo, site)
        reader.fetch()
    after = reader.items
    assert after.keys() == before.keys(), "it is the same item"
    assert after[ID].title == f"[Đã thu hồi] {before[ID].title}"
    assert "Số liệu chưa qua kiểm toán." in after[ID].text
    assert "107,5" not in after[ID].text
    assert after[ID].moment == before[ID].moment
    assert {id_: after[id_] for id_ in after if id_ != ID} == {
        id_: before[id_] for id_ in before if id_ != ID
    }
