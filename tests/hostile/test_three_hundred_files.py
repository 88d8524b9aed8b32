"""Three hundred files of slips in one room: findings on every one, in words, and nothing else."""

import json
import os
import subprocess
import sys
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hostile.slips import SILENT, damaged, slips
from pressroom.load.repository import load
from pressroom.rules.check import check
from pressroom.rules.examples import EXAMPLE_AS_OF, laid

SECONDS = 120
SLIPS = slips()
CONTROL = {*map(chr, range(32))} - {"\n"}


@cache
def told(language: str) -> dict[str, list[dict[str, Any]]]:
    """What a process of its own finds in all files at once, by their paths."""
    with laid() as room:
        for slip in SLIPS.values():
            (room / slip.path).parent.mkdir(parents=True, exist_ok=True)
            (room / slip.path).write_bytes(slip.content)
        done = subprocess.run(
            [sys.executable, "-m", "pressroom", "check", "--format", "json", "--lang", language],
            cwd=room,
            env=os.environ | {"PRESSROOM_AS_OF": "2026-04-20T12:00:00+07:00"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    assert done.stderr == b""
    assert done.returncode == 1
    found: dict[str, list[dict[str, Any]]] = {}
    for finding in json.loads(done.stdout):
        found.setdefault(finding["path"], []).append(finding)
    return found


def test_there_are_three_hundred_each_of_its_own() -> None:
    assert len(SLIPS) == 300
    assert len({slip.content for slip in SLIPS.values() if slip.path[-6:-3].isdecimal()}) > 270
    assert len({slip.path for slip in SLIPS.values()}) == 300
    assert set(SLIPS) >= set(SILENT)


def test_the_files_are_the_same_every_time() -> None:
    assert slips() == SLIPS


@pytest.mark.parametrize("name", SLIPS)
def test_a_slip_is_told_of_on_its_own_file(name: str) -> None:
    slip = SLIPS[name]
    codes = [finding["code"] for finding in told("vi").get(slip.path, [])]

    assert name in SILENT or any(code.startswith(slip.code or "PR") for code in codes), codes


def test_nothing_is_said_of_files_that_are_right() -> None:
    assert set(told("vi")) <= {slip.path for slip in SLIPS.values()}


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_finding_has_a_place_and_a_fix_that_can_be_read(language: str) -> None:
    for path, findings in told(language).items():
        for finding in findings:
            place = (finding["line"], finding["column"])
            assert min(place) >= 1, path
            assert place <= (finding["end_line"], finding["end_column"]), path
            for words in (finding["message"], finding["fix"]):
                assert words.strip() == words != "", path
                assert not CONTROL & set(words), path
                assert not {"None", "Traceback", "<class"} & set(words.split()), path


def test_both_languages_tell_of_the_same() -> None:
    places = [
        [
            (one["path"], one["line"], one["column"], one["code"])
            for part in found.values()
            for one in part
        ]
        for found in (told("vi"), told("en"))
    ]
    assert sorted(places[0]) == sorted(places[1])


def test_what_was_meant_is_offered() -> None:
    """Messages that once led officers astray."""
    offers = {
        "smart quotes around a time": "2026-04-15 08:00",
        "a blank line before all": "xóa các dòng trống",
        "dashes made one by Word": "thay dòng `—`",
        "a declaration of prose": "vào giữa hai dòng `---`",
        "a picture as a release": "đổi lại đuôi tệp",
        "a PDF as a release": "đổi lại đuôi tệp",
    }
    for name, offer in offers.items():
        assert any(offer in one["fix"] for one in told("vi")[SLIPS[name].path]), name
    [large] = told("vi")[SLIPS["a line of 1 MB"].path]
    assert "hơn 1 MB" in large["message"]


@given(st.integers(min_value=0))
@settings(max_examples=60)
def test_no_damage_goes_unseen(seed: int) -> None:
    path = "releases/2026/04/sai-sot.md"
    with laid() as room:
        (room / path).write_bytes(damaged(seed))
        found = check(load(room, jobs=1, shown=False), EXAMPLE_AS_OF)

    assert any(one.span.path == path for one in found)
    assert all(one.span.line >= 1 <= one.span.column for one in found)
    assert all(one.fix.vi.strip() and one.fix.en.strip() for one in found)
