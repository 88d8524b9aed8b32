"""What is kept of an index: one release more makes the newest part anew, and no byte differs."""

import random
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from hashlib import blake2b
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from make import (
    a_body,
    a_department,
    a_notice,
    a_release,
    a_room,
    a_spokesperson,
    a_translation,
    an_edition,
    at,
    names,
)
from pressroom.model.edition import Edition
from pressroom.model.hand_written import HandWritten
from pressroom.model.notice import Notice
from pressroom.model.release import Release
from pressroom.model.room import Room
from pressroom.model.settings import Topic
from pressroom.search.documents import Planned, documents, key_of, planned
from pressroom.search.index import index
from pressroom.search.tier import Files
from pressroom.search.tiers import STEPS, tiers
from pressroom.store.store import Store
from search.archive import SMALL, files_of, scanned
from search.reading import manifest, read

SECRET = b"s" * 32
_WORDS = ("của", "và", "tỉnh", "tính", "Đà", "Nẵng", "đầu", "tư", "quý", "qui", "12/TCBC-SYT")


def _written(number: int, text: str) -> Release:
    """A release, with the digest of its file."""
    found = a_release(
        f"tin-{number}", at("2026-01-01 09:00") + timedelta(hours=number), body=a_body(text)
    )
    return replace(found, digest=blake2b(text.encode()).hexdigest())


def _page(name: str, text: str) -> HandWritten:
    digest = blake2b(text.encode()).hexdigest()
    return HandWritten(f"content/{name}.md", a_body(text), digest=digest)


def _of_notice(notice: Notice, text: str) -> HandWritten:
    return replace(_page("", text), path=notice.path, published=notice.published)


class _Site:
    """A folder of files in memory, with a store beside it."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.files: dict[str, bytes] = {}
        self.wrote: list[str] = []

    def build(self, edition: Edition) -> dict[str, bytes]:
        """Make the index of an edition; its files."""
        self.wrote.clear()
        addresses = index(
            edition, self._write, 1, SMALL, store=self.store, stands=self.files.__contains__
        )
        assert len(addresses) == len({*addresses})
        return {address.removeprefix("search/index/"): self.files[address] for address in addresses}

    def _write(self, files: Files) -> list[str]:
        some = dict(files)
        self.files |= some
        self.wrote += some
        return list(some)


@pytest.fixture
def site(tmp_path: Path) -> _Site:
    return _Site(Store(tmp_path, SECRET))


@given(st.integers(0, 20_000), st.integers(0, 50))
def test_tiers_hold_every_document_once_and_the_tail_is_short(dated: int, pages: int) -> None:
    page, release = _planned(_page("gioi-thieu", "# Giới thiệu")).pages[0], a_release()
    found = tiers(Planned((page,) * pages, (release,) * dated))
    numbers = [
        number
        for tier in found
        for first, count in tier.runs
        for number in range(first, first + count)
    ]
    assert sorted(numbers) == list(range(pages + dated))
    assert [len(tier.sources) for tier in found] == [
        sum(count for _, count in tier.runs) for tier in found
    ]
    base, middle = STEPS
    sizes = [sum(source is release for source in tier.sources) for tier in found]
    assert sum(size for size in sizes if size < middle) < middle
    assert sum(size for size in sizes if size % base) < base


def _planned(*pages: HandWritten) -> Planned:
    return planned(an_edition(replace(a_room(), hand_written=pages)))


def test_pages_come_before_all_releases_wherever_they_are_kept() -> None:
    releases = [_written(number, "đầu tư của tỉnh") for number in range(75)]
    pages = (_page("gioi-thieu", "# Giới thiệu\n\nĐầu tư"), _page("lien-he", "# Liên hệ"))
    notice = a_notice(published="2026-01-02")
    written = (*pages, _of_notice(notice, "Đầu tư của tỉnh"))
    room = replace(a_room(*releases, notices=[notice]), hand_written=written)
    edition = an_edition(room)
    files = files_of(edition, SMALL)
    assert len(manifest(files)["tiers"]) == 3
    found, wanted = read(files), scanned(edition)
    assert found["pairs"] == wanted["pairs"]
    assert [*found["words"]["dau|đầu"]][:1] == [0]
    assert 2 + 15 in found["words"]["dau|đầu"]  # the notice, before the release of 00:00
    assert found["words"].keys() == wanted["words"].keys()


@settings(max_examples=15, deadline=None)
@given(st.randoms(use_true_random=False))
def test_whatever_is_kept_the_files_are_those_of_a_clean_build(chance: random.Random) -> None:
    texts = {number: _text(chance) for number in range(chance.randint(0, 90))}
    pages = ["Giới thiệu"]
    with TemporaryDirectory() as folder:
        site = _Site(Store(Path(folder), SECRET))
        for _ in range(6):
            match chance.choice(("add", "add", "edit", "remove", "page", "nothing")):
                case "add":
                    texts[chance.randint(0, 200)] = _text(chance)
                case "edit" if texts:
                    texts[chance.choice(list(texts))] = _text(chance)
                case "remove" if texts:
                    del texts[chance.choice(list(texts))]
                case "page":
                    pages.append(_text(chance))
            releases = [_written(number, text) for number, text in texts.items()]
            written = [_page(f"trang-{number}", f"# {text}") for number, text in enumerate(pages)]
            edition = an_edition(replace(a_room(*releases), hand_written=tuple(written)))
            assert site.build(edition) == files_of(edition, SMALL)


def _text(chance: random.Random) -> str:
    return " ".join(chance.choices(_WORDS, k=chance.randint(1, 30)))


def test_one_release_more_writes_the_files_of_the_tail_alone(site: _Site) -> None:
    releases = [_written(number, f"tin {number} của tỉnh") for number in range(84)]
    before = {**site.build(an_edition(a_room(*releases)))}
    assert [tier["runs"] for tier in manifest(before)["tiers"]] == [
        [[0, 64]],
        [[64, 16]],
        [[80, 4]],
    ]
    after = site.build(an_edition(a_room(*releases, _written(84, "tin mới"))))
    base, middle, tail = manifest(after)["tiers"]
    assert [base, middle] == manifest(before)["tiers"][:2]
    folders = {folder for kind in ("words", "pairs") for folder, _ in tail[kind]}
    folders |= {*tail["folders"], tail["vocabulary"][0]}
    for address in site.wrote:
        _, _, kind, folder, *_ = [*address.split("/"), ""]
        assert kind in {"manifest.json", "names"} or folder in folders


def test_a_tier_of_which_a_file_is_gone_is_made_again(site: _Site) -> None:
    edition = an_edition(a_room(*(_written(number, "tin của tỉnh") for number in range(70))))
    whole = site.build(edition)
    site.build(edition)
    assert {address.split("/")[2] for address in site.wrote} == {"manifest.json", "names"}
    folder, _ = manifest(whole)["tiers"][0]["pairs"][0]
    del site.files[f"search/index/positions/{folder}/0.bin"]
    assert site.build(edition) == whole
    assert f"search/index/pairs/{folder}/0.bin" in site.wrote


def test_without_a_store_all_is_made(tmp_path: Path) -> None:
    edition = an_edition(a_room(_written(1, "tin của tỉnh")))
    site = _Site(Store(tmp_path))
    whole = site.build(edition)
    assert site.build(edition) == whole
    assert len(site.wrote) == len(whole)


_BODIES = (
    a_department("ubnd-tinh", name=names("UBND tỉnh", "Provincial Committee")),
    a_department(
        "so-y-te",
        abbreviation="SYT",
        parent="ubnd-tinh",
        spokespersons=(a_spokesperson(),),
    ),
    a_department("so-noi-vu", name=names("Sở Nội vụ")),
)
_RELEASE = a_translation(
    a_release(digest="một", spokesperson="tran-thi-minh-an"), digest="of the translation"
)


def _room(
    release: Release = _RELEASE, changed: Mapping[str, Mapping[str, Any]] | None = None
) -> Room:
    """A room with a release and a page; `changed` are departments by their ids."""
    bodies = [replace(body, **(changed or {}).get(body.id, {})) for body in _BODIES]
    room = a_room(release, departments=bodies)
    return replace(room, hand_written=(_page("gioi-thieu", "# Giới thiệu"),))


def _key(room: Room, language: str = "vi") -> str:
    edition = an_edition(room, language)
    found = planned(edition)
    return key_of(edition, [*found.pages, *found.dated])


def _topics(room: Room, *topics: Topic) -> Room:
    return replace(room, settings=replace(room.settings, topics=topics))


_Y_TE = Topic(id="y-te", name="Y tế", name_en="Health")
_CHANGES: dict[str, Callable[[], Room]] = {
    "its file": lambda: _room(replace(_RELEASE, digest="hai")),
    "its path": lambda: _room(replace(_RELEASE, path="releases/2026/04/khac.md")),
    "the moment": lambda: _room(replace(_RELEASE, published=at("2026-04-14 09:00"))),
    "another release": lambda: replace(_room(), releases=(_RELEASE, _written(2, "tin"))),
    "the name of its body": lambda: _room(changed={"so-y-te": {"name": names("Sở Y tế mới")}}),
    "the abbreviation": lambda: _room(changed={"so-y-te": {"abbreviation": "SYTE"}}),
    "the body above": lambda: _room(changed={"so-y-te": {"parent": "so-noi-vu"}}),
    "a body above that": lambda: _room(changed={"ubnd-tinh": {"parent": "so-noi-vu"}}),
    "who speaks": lambda: _room(
        changed={
            "so-y-te": {
                "spokespersons": (a_spokesperson("Trần An", id="tran-thi-minh-an"),),
            }
        }
    ),
    "the name of a topic": lambda: _topics(_room(), replace(_Y_TE, name="Sức khỏe")),
    "a page": lambda: replace(_room(), hand_written=(_page("gioi-thieu", "# Giới thiệu lại"),)),
    "where a page is": lambda: replace(_room(), hand_written=(_page("khac", "# Giới thiệu"),)),
    "a notice": lambda: replace(
        _room(),
        notices=(a_notice(),),
        hand_written=(_page("gioi-thieu", "# Giới thiệu"), _of_notice(a_notice(), "Trực")),
    ),
}
_NO_CHANGES: dict[str, Callable[[], Room]] = {
    "the name of a body that has no release": lambda: _room(
        changed={"so-noi-vu": {"name": names("Sở Nội vụ mới")}}
    ),
    "the name of the body above": lambda: _room(changed={"ubnd-tinh": {"name": names("UBND")}}),
    "another spokesperson": lambda: _room(
        changed={"so-noi-vu": {"spokespersons": (a_spokesperson("Lê Văn Bình"),)}}
    ),
    "another topic": lambda: _topics(_room(), _Y_TE, Topic(id="moi", name="Mới")),
    "the translation, in the edition of the originals": lambda: _room(
        a_translation(_RELEASE, digest="another")
    ),
}


@pytest.mark.parametrize("change", _CHANGES)
def test_what_documents_show_is_in_their_key(change: str) -> None:
    assert _key(_CHANGES[change]()) != _key(_room())


@pytest.mark.parametrize("change", _NO_CHANGES)
def test_what_no_document_shows_is_not_in_their_key(change: str) -> None:
    room = _NO_CHANGES[change]()
    assert _key(room) == _key(_room())
    assert _shown(room) == _shown(_room())


def _shown(room: Room) -> object:
    edition = an_edition(room)
    found = planned(edition)
    return documents(edition, [*found.pages, *found.dated])


def test_an_edition_has_keys_of_its_own_which_tell_of_its_translations() -> None:
    assert _key(_room(), "en") != _key(_room())
    assert _key(_room(), "en") != _key(_room(a_translation(_RELEASE, digest="another")), "en")
