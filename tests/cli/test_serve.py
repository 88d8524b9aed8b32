"""`pressroom serve`: the real server, on a small room."""

import os
import re
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from cli.preview import PATIENCE, asked, events, page, serving
from pressroom.cli.main import main
from pressroom.serving.find import Moved, find
from pressroom.serving.reload import with_script
from pressroom.serving.screen import Screen, Shown
from pressroom.serving.site_path import site_path
from pressroom.serving.watch import Watch, watching

RELEASE = "releases/2026/04/thong-cao-dau-tien"


def rewrite(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8", newline="\n")


def await_change(watch: Watch) -> None:
    waiting = Thread(target=watch.await_change, daemon=True)
    waiting.start()
    waiting.join(PATIENCE)
    assert not waiting.is_alive()


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A preview, below a path, that no test changes."""
    room = tmp_path_factory.mktemp("preview") / "room"
    assert main(["init", str(room), "--as-of", "2026-04-13T09:00+07:00"]) == 0
    rewrite(room / "mkdocs.yml", ".example/", ".example/bao-chi/")
    with serving(room) as preview:
        yield preview.url()


def test_it_stands_below_the_path_of_the_site(url: str) -> None:
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/bao-chi/", url)
    assert "<!doctype html>" in page(url)
    root = url.removesuffix("bao-chi/")
    for other in (root, url.removesuffix("/")):
        with asked(other) as answer:
            assert (answer.status, answer.headers["Location"]) == (302, "/bao-chi/")
    with asked(f"{root}releases/") as answer:
        assert answer.status == 404


def test_absolute_addresses_lead_to_the_preview(url: str) -> None:
    for name in ("feeds/all.rss", "sitemap.xml", "index.html"):
        text = page(url + name)
        assert "coquan.example/bao-chi" not in text
    assert f"{url}{RELEASE}/" in page(f"{url}feeds/all.rss")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("", "text/html; charset=utf-8"),
        (f"{RELEASE}/", "text/html; charset=utf-8"),
        ("sitemap.xml", "application/xml; charset=utf-8"),
        ("build.json", "application/json; charset=utf-8"),
        ("feeds/all.rss", "application/rss+xml; charset=utf-8"),
        ("feeds/all.atom", "application/atom+xml; charset=utf-8"),
        ("assets/press/press.css", "text/css; charset=utf-8"),
        ("assets/press/mark.svg", "image/svg+xml; charset=utf-8"),
        (".preview/reload.js", "text/javascript; charset=utf-8"),
    ],
)
def test_files_come_with_their_type_and_are_not_kept(url: str, name: str, kind: str) -> None:
    for method in ("GET", "HEAD"):
        with asked(url + name, method) as answer:
            assert answer.status == 200
            assert answer.headers["Content-Type"] == kind
            assert answer.headers["Cache-Control"] == "no-store"
            assert bool(answer.read()) == (method == "GET")


def test_pages_alone_carry_the_script(url: str) -> None:
    script = 'reload.js" data-shown="'
    for name in ("", f"{RELEASE}/", "about/", "nothing-here/"):
        assert page(url + name).count(script) == 1
    for name in ("sitemap.xml", "feeds/all.rss", "build.json", "assets/press/press.css"):
        assert script not in page(url + name)


def test_what_is_not_there_gets_the_site_s_own_page(url: str) -> None:
    for name in ("khong-co/", "khong-co.html", "releases/9999/"):
        with asked(url + name) as answer:
            assert answer.status == 404
            assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
            assert '<html lang="vi"' in answer.read().decode()


def test_a_folder_leads_to_its_page_and_never_lists_its_files(url: str) -> None:
    with asked(f"{url}{RELEASE}?x=1") as answer:
        assert (answer.status, answer.headers["Location"]) == (302, f"/bao-chi/{RELEASE}/?x=1")
    for folder in ("feeds/", "feeds", "assets/press/"):
        with asked(url + folder) as answer:
            assert answer.status == 404


@pytest.mark.parametrize(
    "target",
    [
        "../../mkdocs.yml",
        "..%2f..%2fmkdocs.yml",
        "%2e%2e/%2e%2e/%2e%2e/mkdocs.yml",
        "assets/../../../mkdocs.yml",
        "..\\..\\mkdocs.yml",
        "..%5c..%5cmkdocs.yml",
        "/etc/passwd",
        "%00",
        "build.json%00.html",
        "%ff",
        "a" * 5000,
        "C:/Windows/win.ini",
    ],
)
def test_nothing_outside_the_site_is_given(url: str, target: str) -> None:
    with asked(url + target) as answer:
        assert answer.status == 404
        assert b"site_url" not in answer.read()


def test_a_link_that_leads_out_of_the_site_is_not_followed(tmp_path: Path) -> None:
    site = tmp_path / "site"
    (site / "inside").mkdir(parents=True)
    (tmp_path / "secret.txt").write_text("bí mật", encoding="utf-8")
    (site / "out.txt").symlink_to("../secret.txt")
    (site / "loop").symlink_to("loop")
    (site / "up").symlink_to("..")
    (site / "inside/index.html").write_text("<p>", encoding="utf-8")
    for target in ("/out.txt", "/loop", "/up/secret.txt", "/../secret.txt", "//secret.txt"):
        assert find(site, "/", target) is None
    assert find(site, "/", "/inside/") == site / "inside/index.html"
    assert find(site, "/", "/inside") == Moved("/inside/")
    assert find(site, "/", "//inside") is None


def test_a_page_of_another_host_whose_name_leads_here_is_told_nothing(url: str) -> None:
    with asked(url, host="baochi.attacker.example:8000") as answer:
        assert answer.status == 421
        assert not answer.read()
    with asked(url, host="localhost:8000") as answer:
        assert answer.status == 200


def test_a_change_is_built_and_told_and_a_mistake_leaves_the_page_as_it_was(
    room: Path, release: Path
) -> None:
    with serving(room) as preview:
        url = preview.url()
        address = f"{url}{RELEASE}/"
        with events(url) as shown:
            first = next(shown)
            assert f'data-shown="{first.name}"' in page(address)

            rewrite(release, "Đây là thông cáo mẫu", "Đây là bản sửa")
            second = next(shown)
            assert second.name != first.name
            assert "Đây là bản sửa" in page(address)

            rewrite(release, "[hoat-dong-chung]", "[hoat-dong]")
            preview.says("Lỗi PR101")
            preview.says("Trang xem thử vẫn là bản trước.")
            troubled = next(shown)
            assert troubled.name == second.name
            assert "bản trước" in troubled.note
            assert "Đây là bản sửa" in page(address)

            rewrite(release, "[hoat-dong]", "[hoat-dong-chung]")
            mended = next(shown)
            assert mended.name not in {first.name, second.name}
            assert not mended.note
        assert not (room / "site").exists()
        assert preview.stop() == 0
        preview.says("Đã dừng.")
        assert preview.said.empty()


def test_a_room_with_errors_is_served_once_they_are_mended(room: Path, release: Path) -> None:
    rewrite(release, "[hoat-dong-chung]", "[hoat-dong]")
    with serving(room) as preview:
        preview.says("Lỗi PR101")
        preview.says("trang xem thử sẽ tự mở")
        rewrite(release, "[hoat-dong]", "[hoat-dong-chung]")
        assert "Đây là thông cáo mẫu" in page(f"{preview.url()}{RELEASE}/")


def test_a_port_that_is_taken_is_told_with_one_that_is_free(
    room: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert main(["serve", "--repo", str(room), "--port", str(port)]) == 2
    said = capsys.readouterr().err
    assert f"Cổng {port} đang được chương trình khác dùng" in said
    free = re.search(r"`--port (\d+)`", said)
    assert free
    assert int(free[1]) != port


@pytest.mark.parametrize("option", ["--port=65536", "--port=-1", "--as-of=hôm-nay"])
def test_what_no_change_of_a_file_mends_ends_it(option: str, room: Path) -> None:
    assert main(["serve", f"--repo={room}", option]) == 2


def test_a_room_without_mkdocs_settings_is_not_served(
    room: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (room / "mkdocs.yml").unlink()
    assert main(["serve", f"--repo={room}", "--port=0"]) == 2
    assert "mkdocs.yml" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("settings", "path"),
    [
        ("site_url: https://a.example/", "/"),
        ("site_url: https://a.example", "/"),
        ("site_url: https://a.example/bao-chi/tin", "/bao-chi/tin/"),
        ("site_url: !ENV [SITE_URL, 'https://a.example/x/']", "/"),
        ("plugins: !!python/name:os.system\nsite_url: https://a.example/x/", "/x/"),
        ("site_url: [", "/"),
        ("- site_url", "/"),
        ("", "/"),
    ],
)
def test_the_path_is_read_from_mkdocs_settings(settings: str, path: str, tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text(settings, encoding="utf-8")
    assert site_path(tmp_path / "mkdocs.yml") == path


def test_a_page_without_an_end_gets_the_script_too() -> None:
    shown = Shown("/", "7-1")
    tag = b'<script src="/.preview/reload.js" data-shown="7-1"></script>'
    assert with_script(b"<p>a", shown) == b"<p>a" + tag
    assert with_script(b"<body></body></html>", shown) == b"<body>" + tag + b"</body></html>"


def test_the_screen_tells_those_who_wait_and_nobody_waits_for_ever() -> None:
    screen = Screen("/")
    first = screen.shown
    assert screen.after(first, 0) == first
    screen.show("/x/")
    assert screen.after(first, 60) == screen.shown
    assert screen.shown.base == "/x/"


@pytest.mark.parametrize(
    "change",
    [
        lambda room: (room / "records/legal.yml").write_text("documents: []\n", "utf-8"),
        lambda room: (room / "pressroom.yml").touch(),
        lambda room: (room / "spokespersons").mkdir(),
        lambda room: (room / "releases").rename(room / "aside"),
        lambda room: os.replace(room / "README.md", room / "spokespersons.yml"),  # noqa: PTH105
    ],
    ids=["file", "settings", "new-folder", "folder-gone", "moved-onto"],
)
def test_what_the_room_is_made_of_is_watched(change: object, room: Path) -> None:
    assert callable(change)
    with watching(room) as watch:
        change(room)
        await_change(watch)


def test_a_folder_that_comes_later_is_watched_too(room: Path) -> None:
    with watching(room) as watch:
        (room / "spokespersons").mkdir()
        await_change(watch)
        (room / "spokespersons/them.yml").write_text("departments: []\n", "utf-8")
        await_change(watch)


@pytest.mark.skipif(sys.platform != "linux", reason="inotify is Linux's")
def test_where_the_system_gives_no_news_the_files_are_looked_at(
    room: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise OSError(28, "inotify watch limit reached")

    monkeypatch.setattr("watchdog.observers.inotify.InotifyEmitter.on_thread_start", refused)
    with watching(room) as watch:
        (room / "pressroom.yml").write_text("format: 1\n", "utf-8")
        await_change(watch)
