"""Which texts a change concerns."""

import pytest

from make import a_release, a_room, a_translation, at
from pressroom.review.changed import changed_releases, is_secret
from review.rooms import COMMON

ROOM = a_room(COMMON, a_translation(a_release("khac", "2026-04-10 09:00")))
TEXT = COMMON.path
PICTURE = "releases/2026/04/tiem-vac-xin-soi/diem-tiem.png"
TRANSLATION = COMMON.translations["en"].path


@pytest.mark.parametrize(
    ("paths", "languages"),
    [
        ([TEXT], ("vi",)),
        ([PICTURE], ("vi",)),
        ([TRANSLATION], ("en",)),
        ([TEXT, TRANSLATION], ("vi", "en")),
        ([PICTURE, TRANSLATION], ("vi", "en")),
    ],
)
def test_a_release_is_seen_in_the_languages_that_changed(
    paths: list[str], languages: tuple[str, ...]
) -> None:
    (changed,) = changed_releases(ROOM, paths)
    assert changed.release is COMMON
    assert changed.languages == languages


def test_what_belongs_to_no_release_changes_none() -> None:
    assert changed_releases(ROOM, ["spokespersons.yml", "releases/2026/04/het.md"]) == ()


def test_a_text_is_secret_where_everybody_reads_the_review_before_its_time() -> None:
    before, public = at("2026-04-13 08:59"), at("2026-04-13 09:00")
    assert is_secret(COMMON, before, public=True)
    assert not is_secret(COMMON, public, public=True)
    assert not is_secret(COMMON, before, public=False)
    held = a_release(embargo=at("2026-04-14 09:00"))
    assert is_secret(held, public, public=True)
