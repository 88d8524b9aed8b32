"""Texts in packed forms beside themselves, for servers that give them out so."""

import gzip
from pathlib import Path

import pytest

from pressroom.build import compression
from pressroom.build.compression import LEAST, packed
from pressroom.build.tree import Tree
from pressroom.build.writing import Writer

TEXT = ("Sở Y tế tỉnh Sông Lam thông báo. " * 60).encode()


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("", "index.html.gz"),
        ("releases/2026/04/x/", "releases/2026/04/x/index.html.gz"),
        ("feeds/all.atom", "feeds/all.atom.gz"),
    ],
)
def test_a_text_is_packed_beside_itself(address: str, path: str) -> None:
    assert len(TEXT) > LEAST
    forms = dict(packed(address, TEXT))
    assert gzip.decompress(forms[path]) == TEXT
    assert len(forms[path]) < len(TEXT) / 4


def test_equal_texts_give_equal_bytes() -> None:
    one, other = dict(packed("a.json", TEXT)), dict(packed("b.json", TEXT))
    assert one["a.json.gz"] == other["b.json.gz"]


@pytest.mark.parametrize(("address", "data"), [("x.png", TEXT), ("x.json", TEXT[:100])])
def test_what_is_no_text_or_small_is_not_packed(address: str, data: bytes) -> None:
    assert not list(packed(address, data))


def test_brotli_is_used_where_it_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    class Brotli:
        @staticmethod
        def compress(data: bytes) -> bytes:
            return data[:7]

    monkeypatch.setattr(compression, "_brotli", lambda: Brotli)
    assert dict(packed("x.json", TEXT))["x.json.br"] == TEXT[:7]


def test_packed_forms_are_written_only_when_asked_for_and_told_of(tmp_path: Path) -> None:
    for compresses, expected in ((False, ["a/"]), (True, ["a/", "a/index.html.gz"])):
        folder = tmp_path / str(compresses)
        writer = Writer(Tree(str(folder), {}), None, compresses=compresses)
        written = [one for one in writer.write([("a/", TEXT)]) if not one.endswith(".br")]
        assert written == expected
        assert (folder / "a/index.html").read_bytes() == TEXT
        assert (folder / "a/index.html.gz").exists() is compresses
