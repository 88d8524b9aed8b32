"""Texts that are not public, or no longer: nothing of them is in any file of the site.

Beside the sample's own, a room with one release of each kind whose every text bears a mark.
"""

import json
import re
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

import pytest
from lxml import html
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from built.pages import Site
from built.sample import AS_OF, SITE_URL, build, built, copied, files, made_once, mkdocs_build
from pressroom.load.repository import load
from pressroom.model.moment import as_of
from pressroom.model.release import Release, Translation

AFTER_ALL = "2027-06-01T08:00+07:00"
"""The sample's embargo and its scheduled hour are over, and those of the marked room."""

HIDDEN = {
    "embargoed": "published: 2026-11-20 08:00\nembargo: 2027-01-01 08:00",
    "scheduled": "published: 2027-01-01 08:00",
    "removed": (
        "published: 2026-11-02 08:00\n"
        "withdrawn: {at: 2026-11-03 08:00, reason: Văn bản có số liệu sai., text: removed}"
    ),
}
"""What of a release's declaration takes its text out of the site."""

ORIGINAL = """\
---
title: Nhan đề zq{kind}title của thông cáo
type: response
department: so-y-te
co_departments: [so-tai-chinh]
number: 901/ZQ{upper}NUMBER
{when}
summary: Bản tóm tắt zq{kind}summary này không được có ở tệp nào của trang cho đến giờ đăng.
topics: [y-te]
broadcast: urgent
banner_until: 2027-02-01 08:00
places: [Nơi zq{kind}place]
responds_to: {{from: press, outlet: Báo zq{kind}outlet, title: Bài zq{kind}article}}
event: {{kind: visit, start: 2026-12-30 08:00, place: Chỗ zq{kind}event}}
questions:
  - {{q: Hỏi zq{kind}question, a: Đáp zq{kind}answer}}
recordings:
  - {{kind: audio, url: "https://zq{kind}recording.example/"}}
images:
  - file: zq{kind}picture.png
    alt: Ảnh zq{kind}alt
    caption: Lời zq{kind}caption
    credit: Tác giả zq{kind}credit
attachments:
  - {{file: zq{kind}file.csv, title: Tệp zq{kind}attachment, role: data}}
corrections:
  - {{at: 2026-11-02 12:00, note: Sửa zq{kind}correction}}
---
Lời zq{kind}body, và [tệp](zq{kind}slug/zq{kind}linked.csv).

## Đầu đề zq{kind}heading
"""

TRANSLATED = """\
---
title: The title zq{kind}entitle
summary: The summary zq{kind}ensummary, which no file of the site may hold before its hour.
translation: {{by: zq{kind}translator, machine: false}}
translated_from: sha256:{hash}
images:
  - {{file: zq{kind}picture.png, alt: zq{kind}enalt, caption: zq{kind}encaption}}
---
The text zq{kind}enbody.
"""

KEPT = {"zqremovedtitle", "zqremovedslug"}
"""A removed release's page stays, under its title, with the reason."""

MARK = re.compile(rb"zq(?:embargoed|scheduled|removed)[a-z]+", re.IGNORECASE)


def original(kind: str, when: str) -> str:
    text = ORIGINAL.format(kind=kind, upper=kind.upper(), when=when)
    # What is not public has not been corrected.
    return text if kind == "removed" else re.sub(r"corrections:\n.*\n", "", text)


def translation(kind: str) -> str:
    return TRANSLATED.format(kind=kind, hash="0" * 64)


def a_marked_room(repo: Path) -> Path:
    """The sample, with hidden releases of which every text, name and file is marked."""
    copied(repo)
    for kind, when in HIDDEN.items():
        folder = repo / "releases/2026/11" / f"zq{kind}slug"
        folder.mkdir()
        folder.with_suffix(".md").write_text(original(kind, when), encoding="utf-8")
        folder.with_suffix(".en.md").write_text(translation(kind), encoding="utf-8")
        for name in ("file", "linked"):
            data = f"zq{kind}{name}data,1\n"
            (folder / f"zq{kind}{name}.csv").write_text(data, encoding="utf-8")
        inside = PngInfo()
        inside.add_text("Comment", f"zq{kind}pixels")
        Image.new("RGB", (8, 8)).save(folder / f"zq{kind}picture.png", pnginfo=inside)
    return repo


def marks(site: Path) -> dict[str, set[str]]:
    """The marks in a site, with the files that they are in, contents and names alike."""
    found: dict[str, set[str]] = {}
    for path, data in files(site).items():
        for mark in MARK.findall(path.encode() + b"\n" + data):
            found.setdefault(mark.decode().lower(), set()).add(path)
    return found


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A room with marked texts in `repo`, and its site in `site`."""

    def make(folder: Path) -> None:
        built(a_marked_room(folder / "repo"), folder / "site")

    return made_once(tmp_path_factory, "marked", make)


def test_nothing_of_a_hidden_text_is_in_any_file(marked: Path) -> None:
    found = marks(marked / "site")
    assert {mark: found[mark] for mark in found.keys() - KEPT} == {}


def test_a_removed_release_keeps_its_page_in_its_own_language_alone(marked: Path) -> None:
    site = Site(marked / "site", SITE_URL)
    address = "releases/2026/11/zqremovedslug/"
    assert address in site.pages
    assert f"en/{address}" not in site.pages
    said = site.pages[address].text_content()
    assert "zqremovedtitle" in said
    assert "Văn bản có số liệu sai." in said
    assert site.pages[address].xpath("//link[@hreflang]") == []


def test_every_mark_shows_once_its_hour_has_come(marked: Path, tmp_path: Path) -> None:
    """So the marks are in texts that are shown, and their absence before says something."""
    site = built(marked / "repo", tmp_path / "site", as_of=AFTER_ALL)
    found = marks(site)
    sources = [
        text
        for kind in ("embargoed", "scheduled")
        for text in (original(kind, ""), translation(kind))
    ]
    every = {mark.lower() for mark in re.findall(r"zq[a-z]+", "".join(sources), re.IGNORECASE)}
    assert every - found.keys() == set()
    assert {mark for mark in found if mark.startswith("zqremoved")} <= KEPT


def test_an_earlier_site_leaves_nothing_of_what_was_removed_since(tmp_path: Path) -> None:
    """The site is replaced whole: a file that is no longer published is gone."""
    repo = a_marked_room(tmp_path / "repo")
    release = repo / "releases/2026/11/zqremovedslug.md"
    text = release.read_text(encoding="utf-8")
    release.write_text(re.sub(r"withdrawn: .*\n", "", text), encoding="utf-8")
    site = built(repo, tmp_path / "site")
    assert "zqremovedpicture" in marks(site)
    release.write_text(text, encoding="utf-8")
    built(repo, site)
    assert marks(site).keys() <= KEPT
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".site")]


def test_a_hand_written_page_cannot_lead_to_a_hidden_release(tmp_path: Path) -> None:
    """It would tell of it before its hour, and lead to nothing."""
    repo = a_marked_room(tmp_path / "repo")
    page = repo / "content/about.md"
    targets = (
        "zqembargoedslug.md",
        "zqembargoedslug/zqembargoedfile.csv",
        "zqscheduledslug.en.md",
        "zqscheduledslug/zqscheduledlinked.csv",
    )
    ways = [f"[Xem](../releases/2026/11/{target})" for target in targets]
    page.write_text(page.read_text(encoding="utf-8") + "\n" + " ".join(ways), encoding="utf-8")
    result = build(repo, tmp_path / "site")
    assert result.returncode != 0
    assert all(f"11/{target}`" in result.stderr for target in targets)
    assert not (tmp_path / "site").exists()
    site = Site(built(repo, tmp_path / "site", as_of=AFTER_ALL), SITE_URL)
    ways = [link.written for link in site.links if link.page == "about/" and "zq" in link.written]
    assert len(ways) == len(targets)
    assert all(site.file(site.own(site.resolved("about/", way) or "") or "") for way in ways)


class Told(NamedTuple):
    """A piece of a hidden text of the sample, and the file that it stands in."""

    source: str
    text: str


def of_the_sample() -> tuple[Told, ...]:
    """Everything that the sample's own hidden releases say."""
    room = load(Path(__file__).resolve().parents[2]).room
    assert room
    moment = as_of(AS_OF, room.settings.timezone)
    hidden = [item for item in room.releases if item.removed or item.public_from > moment]
    assert len(hidden) == 3
    return tuple(told for release in hidden for told in _told(release))


def _told(release: Release) -> Iterator[Told]:
    texts: list[Release | Translation] = [release, *release.translations.values()]
    if not release.removed:
        yield Told(release.path, release.title)
        yield Told(release.path, release.key.rpartition("/")[2])
    if release.number:
        yield Told(release.path, release.number)
    for text in texts:
        yield Told(text.path, text.summary)
        for paragraph in html.fragment_fromstring(text.body.html, create_parent="div").iter():
            for piece in (paragraph.text, paragraph.tail):
                if piece and len(piece.strip()) > 20:
                    yield Told(text.path, piece.strip())
        for file in [
            *(picture.file for picture in text.images),
            *(item.file for item in text.attachments),
        ]:
            yield Told(text.path, file)


def written(text: str) -> set[bytes]:
    """The ways in which formats write a text."""
    ways = {text, escape(text), escape(text, quote=False), quote(text)}
    ways |= {json.dumps(way)[1:-1] for way in {*ways}} | {
        json.dumps(way, ensure_ascii=False)[1:-1] for way in {*ways}
    }
    return {way.encode() for way in ways} | {
        way.encode("ascii", "xmlcharrefreplace") for way in ways
    }


def test_nothing_of_the_samples_own_hidden_texts_is_in_any_file(site: Site) -> None:
    told = of_the_sample()
    assert len(told) > 20
    every = b"\n".join(path.encode() + b"\n" + data for path, data in files(site.folder).items())
    assert not [piece for piece in told if any(way in every for way in written(piece.text))]


def test_the_samples_texts_would_be_found(tmp_path: Path) -> None:
    """The search above finds what is there: after their hour the same pieces are."""
    site = built(copied(tmp_path / "repo"), tmp_path / "site", as_of=AFTER_ALL)
    every = b"\n".join(path.encode() + b"\n" + data for path, data in files(site).items())
    missing = [
        piece
        for piece in of_the_sample()
        if not any(way in every for way in written(piece.text))
        if "ket-qua-ho-tro-nha-o" not in piece.source
    ]
    assert not missing


def test_a_release_appears_at_its_minute_and_not_before(tmp_path: Path) -> None:
    repo = a_marked_room(tmp_path / "repo")
    site = built(repo, tmp_path / "site", as_of="2027-01-01T07:59:59+07:00")
    assert marks(site).keys() <= KEPT
    built(repo, site, as_of="2027-01-01T08:00:00+07:00")
    found = marks(site)
    for kind in ("embargoed", "scheduled"):
        assert {"index.html", "releases/index.html", "feeds/all.rss"} <= found[f"zq{kind}title"]


def test_mkdocs_alone_hides_the_same(marked: Path, tmp_path: Path) -> None:
    repo = a_marked_room(tmp_path / "repo")
    result = mkdocs_build(repo, tmp_path / "site")
    assert result.returncode == 0, result.stderr
    assert marks(tmp_path / "site") == marks(marked / "site")
