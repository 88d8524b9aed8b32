"""A release in a language without an edition: its own page, in the frame of the default one."""

from dataclasses import replace

import pytest

import make
from pressroom.model.edition import Edition
from pressroom.pages.cards import Cards
from pressroom.pages.page import Page, head, languages
from pressroom.pages.release import releases
from pressroom.text.languages import own_name

LAO = "ແຈ້ງການສັກວັກຊີນ"


def pages(*, removed: bool = False) -> tuple[Edition, dict[str, Page]]:
    release = make.a_translation(make.a_release(), "lo", title=LAO, body=make.a_body(""))
    if removed:
        release = replace(release, withdrawn=make.a_withdrawal(text="removed"))
    room = make.a_room(release)
    room = replace(room, settings=make.some_settings(text_languages=("lo",)))
    edition = make.an_edition(room)
    made = make.all_of(releases(edition, Cards(edition)))
    return edition, {page.address: page for page in made}


def test_it_stands_at_an_address_of_its_own() -> None:
    _, made = pages()

    assert set(made) == {
        "releases/2026/04/tiem-vac-xin-soi/",
        "lo/releases/2026/04/tiem-vac-xin-soi/",
    }


def test_its_texts_are_marked_and_its_body_is_the_originals() -> None:
    edition, made = pages()
    page = made["lo/releases/2026/04/tiem-vac-xin-soi/"]

    assert f'<h1 lang="lo">{LAO}</h1>' in page.main
    assert "Các điểm tiêm mở cửa" in page.main
    assert "văn bản chính thức" in page.main
    assert (page.language, page.text_language) == ("vi", "lo")
    assert 'hreflang="lo"' in head(page, edition)
    assert "aria-current" not in languages(page, edition)


def test_the_original_leads_to_it() -> None:
    _, made = pages()

    original = made["releases/2026/04/tiem-vac-xin-soi/"]

    assert "../../../../lo/releases/2026/04/tiem-vac-xin-soi/" in original.main


def test_what_was_removed_stands_in_no_other_language() -> None:
    _, made = pages(removed=True)

    assert set(made) == {"releases/2026/04/tiem-vac-xin-soi/"}


def test_what_is_read_from_right_to_left_says_so() -> None:
    release = make.a_translation(make.a_release(), "ar", title="حملة التطعيم")
    room = replace(make.a_room(release), settings=make.some_settings(text_languages=("ar",)))
    edition = make.an_edition(room)
    planned = make.all_of(releases(edition, Cards(edition)))
    made = {page.address: page for page in planned}

    original, arabic = made["releases/2026/04/tiem-vac-xin-soi/"], made[f"ar/{release.key}/"]
    assert '<h1 lang="ar" dir="rtl">' in arabic.main
    assert '<div class="pr-body" lang="ar" dir="rtl">' in arabic.main
    assert 'hreflang="ar" lang="ar" dir="rtl">العربية</a>' in original.main
    assert " dir=" not in original.main.replace('lang="ar" dir="rtl"', "")


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("vi", "Tiếng Việt"),
        ("en", "English"),
        ("fr", "Français"),
        ("zh-Hant", "中文 (繁體)"),
        ("lo", "ລາວ"),
        ("km", "ខ្មែរ"),
        ("cjm", "cjm"),
    ],
)
def test_a_language_is_called_as_its_readers_call_it(tag: str, name: str) -> None:
    assert own_name(tag) == name
