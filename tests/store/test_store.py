"""A store that is damaged, foreign, locked or gone costs only time."""

import os
import pickle
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from pressroom.store import store as module
from pressroom.store.digest import digest
from pressroom.store.kept import kept
from pressroom.store.secret import SIZE, VARIABLE, secret
from pressroom.store.store import FOLDERS, NO_STORE, Shelf, Store, store_of

KEY = digest("khóa")
SECRET = b"bi mat"


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf[list[str]]:
    return Shelf(Store(tmp_path, SECRET), "words", {})


def file_of(shelf: Shelf[list[str]], key: str = KEY) -> Path:
    return shelf.store.repo.joinpath(*FOLDERS, shelf.name, key)


def test_what_was_put_is_got(shelf: Shelf[list[str]]) -> None:
    assert shelf.get(KEY) is None
    shelf.put(KEY, ["một", "hai"])
    assert shelf.get(KEY) == ["một", "hai"]
    assert shelf.get(digest("khác")) is None


def test_parts_are_told_apart_in_a_key() -> None:
    assert len({digest("ab", "c"), digest("a", "bc"), digest("abc"), digest("abc", "")}) == 4
    assert digest("\udcff") != digest("\\udcff")


def test_without_a_secret_nothing_is_kept(tmp_path: Path) -> None:
    shelf: Shelf[list[str]] = Shelf(Store(tmp_path), "words", {})
    shelf.put(KEY, ["một"])
    assert shelf.get(KEY) is None
    assert not list(tmp_path.iterdir())
    assert not NO_STORE.keeps


def test_a_changed_byte_is_seen(shelf: Shelf[list[str]]) -> None:
    shelf.put(KEY, ["một"])
    file = file_of(shelf)
    data = file.read_bytes()
    for at in range(len(data)):
        file.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
        assert shelf.get(KEY) is None
        file.write_bytes(data[:at])
        assert shelf.get(KEY) is None


def test_a_result_counts_under_its_own_key_and_on_its_own_shelf_alone(
    shelf: Shelf[list[str]],
) -> None:
    shelf.put(KEY, ["một"])
    other = digest("khác")
    shutil.copy(file_of(shelf), file_of(shelf, other))
    numbers: Shelf[list[str]] = Shelf(shelf.store, "numbers", {})
    numbers.put(other, ["2"])
    shutil.copy(file_of(shelf), file_of(numbers))

    assert shelf.get(other) is None
    assert numbers.get(KEY) is None


def test_what_somebody_else_made_does_not_count_and_does_nothing(
    shelf: Shelf[list[str]], tmp_path: Path
) -> None:
    """A repository may bring a store: its pickles are not even looked into."""
    mark = tmp_path / "mark"
    shelf.put(KEY, ["một"])
    pickled = pickle.dumps(["sạch"])
    evil = b"cos\nsystem\n(Vtouch " + str(mark).encode() + b"\ntR."
    for data in (pickled, evil, b"\0" * 32 + pickled, b"\0" * 32 + evil, b""):
        file_of(shelf).write_bytes(data)
        assert shelf.get(KEY) is None
    stranger: Shelf[list[str]] = Shelf(Store(tmp_path, b"another"), "words", {})
    stranger.put(KEY, ["của người khác"])

    assert shelf.get(KEY) is None
    assert not mark.exists()


def test_a_sealed_pickle_that_would_do_something_does_nothing(
    shelf: Shelf[list[str]], tmp_path: Path
) -> None:
    """Not even who knows the secret can make a result that acts."""
    mark = tmp_path / "mark"
    shelf.store.write("words", KEY, b"cos\nsystem\n(Vtouch " + str(mark).encode() + b"\ntR.")

    assert shelf.get(KEY) is None
    assert not mark.exists()


def test_a_folder_or_a_link_in_the_place_of_a_result_is_none(shelf: Shelf[list[str]]) -> None:
    shelf.put(KEY, ["một"])
    file = file_of(shelf)
    kept_elsewhere = file.rename(file.with_name("elsewhere"))
    file.symlink_to(kept_elsewhere)
    assert shelf.get(KEY) is None
    file.unlink()
    file.symlink_to("/dev/zero")
    assert shelf.get(KEY) is None
    file.unlink()
    file.mkdir()
    assert shelf.get(KEY) is None
    shelf.put(KEY, ["một"])
    assert shelf.get(KEY) is None


@pytest.mark.parametrize("depth", [1, 2, 3])
def test_nothing_is_written_or_dropped_where_a_link_leads(tmp_path: Path, depth: int) -> None:
    repo, elsewhere = tmp_path / "repo", tmp_path / "elsewhere"
    repo.mkdir()
    elsewhere.mkdir()
    (elsewhere / KEY).write_text("quý", encoding="utf-8")
    link = repo.joinpath(*(*FOLDERS, "words")[:depth])
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(elsewhere)
    for store in (Store(repo, SECRET), store_of(repo)):
        shelf: Shelf[list[str]] = Shelf(store, "words", {})
        shelf.put(digest("mới"), ["một"])
        store.tidy()

        assert [file.name for file in elsewhere.iterdir()] == [KEY]


def test_where_nothing_can_be_written_all_goes_on(
    shelf: Shelf[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder that is not ours, a disk that is full: `replace` and `mkdir` say so alike."""
    shelf.put(KEY, ["một"])

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    shelf.put(digest("khác"), ["hai"])
    assert [file.name for file in file_of(shelf).parent.iterdir()] == [KEY]
    monkeypatch.setattr(Path, "mkdir", full)
    shelf.put(digest("khác"), ["hai"])
    assert shelf.get(KEY) == ["một"]


def test_a_file_in_the_place_of_the_store_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / FOLDERS[0]).write_text("tệp", encoding="utf-8")
    shelf: Shelf[list[str]] = Shelf(store_of(tmp_path), "words", {})
    shelf.put(KEY, ["một"])

    assert shelf.get(KEY) is None
    assert (tmp_path / FOLDERS[0]).read_text(encoding="utf-8") == "tệp"


def test_many_may_write_and_read_at_once(shelf: Shelf[list[str]]) -> None:
    value = ["một"] * 10_000
    wrong: list[object] = []

    def work() -> None:
        for _ in range(30):
            shelf.put(KEY, value)
            if shelf.get(KEY) != value:
                wrong.append(shelf.get(KEY))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert not wrong
    assert [file.name for file in file_of(shelf).parent.iterdir()] == [KEY]


def test_what_was_not_used_for_longest_is_dropped(
    shelf: Shelf[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LEAST", 4_000)
    keys = [digest(str(number)) for number in range(10)]
    for age, key in enumerate(keys):
        shelf.put(key, ["x" * 1_000])
        os.utime(file_of(shelf, key), (1_000 + age, 1_000 + age))
    foreign = file_of(shelf, "README.md")
    foreign.write_text("x" * 10_000, encoding="utf-8")
    later: Shelf[list[str]] = Shelf(Store(shelf.store.repo, SECRET), "words", {})
    assert later.get(keys[0]) is not None
    new = digest("mới")
    later.put(new, ["x"])
    later.store.tidy()

    left = {file.name for file in foreign.parent.iterdir()}
    assert {new, keys[0], keys[9], "README.md"} <= left
    assert not {keys[1], keys[2], keys[3]} & left


def test_what_one_run_uses_is_never_dropped(
    shelf: Shelf[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LEAST", 10)
    monkeypatch.setattr(module, "_TIMES", 0)
    keys = [digest(str(number)) for number in range(5)]
    for key in keys:
        shelf.put(key, ["x" * 1_000])
    shelf.store.tidy()

    assert all(shelf.get(key) for key in keys)


def test_the_secret_lies_outside_the_repository_and_for_its_user_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE)
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    first = secret()

    assert first is not None
    assert len(first) == SIZE
    assert secret() == first
    [file] = [path for path in tmp_path.rglob("*") if path.is_file()]
    if os.name == "posix":
        assert file.stat().st_mode & 0o077 == 0


def test_a_secret_that_a_full_disk_cut_short_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    file = tmp_path / "pressroom/store-key"
    file.parent.mkdir()
    file.touch()

    made = secret()

    assert made is not None
    assert len(made) == SIZE
    assert secret() == made
    assert list(file.parent.iterdir()) == [file]


def test_without_a_place_for_a_secret_there_is_no_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE)
    (tmp_path / "tep").write_text("", encoding="utf-8")
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "tep"))

    assert secret() is None
    assert not store_of(tmp_path).keeps


def upper(word: str) -> list[str]:
    return [word.upper()]


def test_only_what_is_missing_is_made(shelf: Shelf[list[str]]) -> None:
    asked: list[str] = []

    def work(word: str) -> list[str]:
        asked.append(word)
        return upper(word)

    def items(*words: str) -> Iterator[tuple[str, str]]:
        yield from ((digest(word), word) for word in words)

    assert kept(shelf, items("a", "b"), work) == [["A"], ["B"]]
    assert kept(shelf, items("a", "c", "b"), work) == [["A"], ["C"], ["B"]]
    assert asked == ["a", "b", "c"]


def day_of(word: str) -> list[object]:
    return [SimpleNamespace(word=word)]


def test_what_cannot_be_kept_is_made_every_time(tmp_path: Path) -> None:
    shelf: Shelf[list[object]] = Shelf(Store(tmp_path, SECRET), "words", {})
    words = [str(number) for number in range(1_000)]
    items = [(digest(word), word) for word in words]

    for _ in range(2):
        assert kept(shelf, items, day_of, 2) == [day_of(word) for word in words]


@pytest.mark.parametrize("secret", [SECRET, None])
def test_several_processes_make_the_same_and_keep_it(tmp_path: Path, secret: bytes | None) -> None:
    shelf: Shelf[list[str]] = Shelf(Store(tmp_path, secret), "words", {})
    words = [str(number) for number in range(1_000)]
    items = [(digest(word), word) for word in words]

    assert kept(shelf, items, upper, 2) == [upper(word) for word in words]
    assert [shelf.get(key) for key, _ in items] == [
        upper(word) if secret else None for word in words
    ]
