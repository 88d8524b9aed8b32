"""A shell is cut at its slots, and what fills them is not read again."""

import pytest

from pressroom.pages.shell import Shell, ShellError

WHOLE = "<title>@@title@@</title>@@head@@<a href=@@base@@>@@languages@@</a>@@main@@<i>@@base@@</i>"
VALUES = {"base": "../", "title": "T", "head": "<h>", "languages": "<li>", "main": "<p>"}


def test_every_slot_is_filled_as_often_as_it_stands() -> None:
    made = Shell.cut(WHOLE, "release").stamp(VALUES).decode()

    assert made == "<title>T</title><h><a href=../><li></a><p><i>../</i>"


def test_one_shell_serves_pages_of_every_depth() -> None:
    shell = Shell.cut(WHOLE, "release")

    for base in ("../", "./", "../../", "../"):
        made = shell.stamp(VALUES | {"base": base, "main": "<p>Đầu tư"}).decode()
        assert made == WHOLE.replace("@@base@@", base).replace("@@main@@", "<p>Đầu tư").replace(
            "@@title@@", "T"
        ).replace("@@head@@", "<h>").replace("@@languages@@", "<li>")


def test_a_value_that_looks_like_a_slot_stays_text() -> None:
    made = Shell.cut(WHOLE, "release").stamp(VALUES | {"main": "@@title@@"}).decode()

    assert "@@title@@" in made


def test_a_room_of_one_language_needs_no_switcher() -> None:
    Shell.cut(WHOLE.replace("@@languages@@", ""), "release")


@pytest.mark.parametrize(
    ("html", "said"),
    [
        (WHOLE.replace("@@main@@", ""), "@@main@@ is missing"),
        (WHOLE + "@@foo@@", "@@foo@@ is unknown"),
        (WHOLE + "@@main@@", "@@main@@ stands more than once"),
    ],
)
def test_a_shell_that_is_not_whole_says_what_is_wrong(html: str, said: str) -> None:
    with pytest.raises(ShellError, match=said):
        Shell.cut(html, "release")
