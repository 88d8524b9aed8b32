"""What MkDocs rendered is kept, and never trusted without its sum."""

from pathlib import Path

import pytest

from pressroom.mkdocs_site.output import KEPT, keep, kept_output, new_output


def rendered(repo: Path, text: str = "Giới thiệu") -> Path:
    output = new_output(repo)
    (output / "about").mkdir()
    (output / "about/index.html").write_text(text, encoding="utf-8")
    return output


def test_a_finished_output_is_found_by_its_key(tmp_path: Path) -> None:
    kept = keep(tmp_path, rendered(tmp_path), "key")

    assert kept_output(tmp_path, "key") == kept
    assert kept_output(tmp_path, "other") is None


@pytest.mark.parametrize("damage", ["changed", "deleted", "added"])
def test_a_damaged_one_is_not(tmp_path: Path, damage: str) -> None:
    kept = keep(tmp_path, rendered(tmp_path), "key")
    page = kept / "about/index.html"
    match damage:
        case "changed":
            page.write_text("Giới thiệ", encoding="utf-8")
        case "deleted":
            page.unlink()
        case _:
            (kept / "more.html").touch()

    assert kept_output(tmp_path, "key") is None
    assert not kept.exists()


def test_the_oldest_are_forgotten(tmp_path: Path) -> None:
    for number in range(KEPT + 2):
        keep(tmp_path, rendered(tmp_path, str(number)), f"key{number}")

    left = [number for number in range(KEPT + 2) if kept_output(tmp_path, f"key{number}")]
    assert len(left) == KEPT
