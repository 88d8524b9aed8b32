"""The index holds what a plain scan of the texts finds, in files of which none is too large."""

import json
from collections import Counter
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest

from make import a_release, a_room, an_edition
from pressroom.search.files import LARGEST
from pressroom.search.index import index
from pressroom.search.manifest import first_keys as joined_keys
from pressroom.search.tier import BLOCK, Limits
from search.archive import ROOT, SIZES, SMALL, archive, files_of, scanned, written
from search.reading import Reader, first_keys, keys, manifest, read


@pytest.mark.parametrize("limits", [None, SMALL], ids=["usual", "small"])
def test_the_index_holds_every_word_and_every_pair_where_a_plain_scan_finds_them(
    limits: Limits | None,
) -> None:
    edition = archive()
    found, wanted = read(files_of(edition, limits)), scanned(edition)
    assert found["pairs"] == wanted["pairs"]
    assert {key: list(of) for key, of in found["words"].items()} == {
        key: list(of) for key, of in wanted["words"].items()
    }


def test_parts_are_so_small_that_a_pair_and_its_place_are_one_number(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    edition = archive()
    usual = read(files_of(edition))
    monkeypatch.setattr("pressroom.search.postings._MOST", 1 << 32)
    several = files_of(edition)
    assert len(manifest(several)["tiers"][0]["pairs"]) > 3
    assert read(several) == usual


def test_the_bytes_do_not_depend_on_how_many_processes_made_them(tmp_path: Path) -> None:
    edition = archive(4_500)
    addresses = index(edition, partial(written, tmp_path), 3, SMALL)
    assert {
        address.removeprefix(ROOT): (tmp_path / address).read_bytes() for address in addresses
    } == files_of(edition, SMALL)


def test_no_file_of_keys_or_positions_is_larger_than_the_limit_allows() -> None:
    files = files_of(archive(), SMALL)
    heads = 100  # names, spellings and sizes, which are not counted
    largest = max(
        len(data)
        for name, data in files.items()
        if name.startswith(("words", "pairs", "positions"))
    )
    assert largest <= SIZES.largest + heads
    assert SIZES.largest + heads < LARGEST


def test_a_key_too_large_for_one_file_stands_alone_in_several_by_documents() -> None:
    files = files_of(archive(450), SMALL)
    base = list(keys(files, "words", 0))
    pieces = [found for found in base if found[1] == "cua"]
    assert len(pieces) > 1
    held = Counter(file for file, *_ in base)
    assert {held[file] for file, *_ in pieces} == {1}
    assert [
        key for key, file in first_keys(files, "words")[0] if file in {of for of, *_ in pieces}
    ] == ["cua"] * len(pieces)


@pytest.mark.parametrize("kind", ["words", "pairs"])
def test_the_first_keys_of_the_manifest_lead_to_the_file_of_every_key(kind: str) -> None:
    files = files_of(archive(), SMALL)
    for tier, listed in enumerate(first_keys(files, kind)):
        assert all(one.encode() <= other.encode() for (one, _), (other, _) in pairwise(listed))
        for file, key, _ in keys(files, kind, tier):
            exactly = [of for first, of in listed if first == key]
            before = [of for first, of in listed if first.encode() < key.encode()]
            assert file in (exactly or before[-1:])


def test_keys_are_said_without_what_they_share_but_for_letters_of_two_units() -> None:
    assert joined_keys(["cong", "cong bo", "con", "", "𐐨a", "𐐨b"]) == "0cong,4 bo,3,0,0𐐨a,0𐐨b"


def test_files_are_named_by_what_they_hold() -> None:
    first = a_release("tin-mot", title="Một tin về đường hoa")
    one = files_of(an_edition(a_room(first)))
    same = files_of(an_edition(a_room(a_release("tin-mot", title="Một tin về đường hoa"))))
    other = files_of(an_edition(a_room(a_release("tin-mot", title="Một tin về đường sắt"))))
    assert one == same
    for name, data in other.items():
        assert name == "manifest.json" or one.get(name, data) == data


def test_cards_and_facets_stand_under_the_number_of_their_document() -> None:
    edition = archive()
    files = files_of(edition, SMALL)
    told = manifest(files)
    cards: list[list[str]] = []
    facets = []
    for tier in told["tiers"]:
        (_, count), [folder] = tier["runs"][0], tier["folders"]
        for number in range(-(-count // BLOCK)):
            cards += json.loads(files[f"documents/{folder}/{number}.json"])
        facets += _facets(Reader(files[f"documents/{folder}/facets.bin"]), count)
    assert told["documents"] == len(cards) == len(edition.releases)
    assert [card[0] for card in cards] == [edition.address(release) for release in edition.releases]
    epoch = 719_163
    assert facets == [
        (
            [release.department],
            list(release.topics),
            release.type,
            release.published.toordinal() - epoch,
        )
        for release in edition.releases
    ]


def _facets(reader: Reader, count: int) -> list[tuple[list[str], list[str], str, int]]:
    """Of each document in a file its bodies, topics, type and day."""
    departments, topics, types = (
        [reader.take(reader.number()).decode() for _ in range(reader.number())] for _ in range(3)
    )
    own = [
        [[ids[reader.number()] for _ in range(reader.number())] for _ in range(count)]
        for ids in (departments, topics)
    ]
    of_type = [types[reader.number()] for _ in range(count)]
    day, days = 0, []
    for _ in range(count):
        step = reader.number()
        day += -(step >> 1) if step & 1 else step >> 1
        days.append(day)
    assert not reader
    return list(zip(*own, of_type, days, strict=True))


def test_a_press_room_without_releases_has_an_index_too() -> None:
    files = files_of(an_edition(a_room()))
    assert manifest(files)["documents"] == 0
    assert manifest(files)["tiers"] == []
