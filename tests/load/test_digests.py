"""What a text's digest tells of."""

from pathlib import Path

from pressroom.load.repository import load
from pressroom.model.release import Release

REPO = Path(__file__).parents[2]


def test_a_text_has_the_digest_of_its_own_file_alone(tmp_path: Path) -> None:
    sample = load(REPO, 1)
    assert sample.room is not None
    translated = next(release for release in sample.room.releases if release.translations)
    original, [english] = REPO / translated.path, translated.translations.values()
    repo = tmp_path / "room"
    for path in ("pressroom.yml", translated.path, english.path):
        (repo / path).parent.mkdir(parents=True, exist_ok=True)
        (repo / path).write_bytes((REPO / path).read_bytes())
    assert _only(repo).digest == translated.digest
    (repo / translated.path).write_bytes(original.read_bytes() + b"\nX.\n")
    changed = _only(repo)
    assert changed.digest != translated.digest
    assert [text.digest for text in changed.translations.values()] == [english.digest]


def _only(repo: Path) -> Release:
    room = load(repo, 1).room
    assert room is not None
    [release] = room.releases
    return release
