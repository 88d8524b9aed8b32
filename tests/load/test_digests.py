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


def test_a_body_has_the_digest_of_its_own_lines_wherever_they_stand(tmp_path: Path) -> None:
    repo = tmp_path / "room"
    repo.mkdir()
    (repo / "pressroom.yml").write_bytes((REPO / "pressroom.yml").read_bytes())
    network = (REPO / "spokespersons.yml").read_text(encoding="utf-8")
    first = _digests(repo, network)
    head, mark, rest = network.partition("departments:\n")
    assert mark
    assert _digests(repo, f"{head}\n# Danh sách\n{mark}{rest}") == first
    assert _digests(repo, network.replace("\n", "\r\n")) == first
    later = _digests(repo, network.replace('phone: "0298', 'phone: "0299', 1))
    assert later.keys() == first.keys()
    assert len({id_ for id_, digest in later.items() if digest != first[id_]}) == 1


def _digests(repo: Path, network: str) -> dict[str, str]:
    (repo / "spokespersons.yml").write_bytes(network.encode())
    room = load(repo, 1).room
    assert room is not None
    return {body.id: body.digest for body in room.departments.values()}


def _only(repo: Path) -> Release:
    room = load(repo, 1).room
    assert room is not None
    [release] = room.releases
    return release
