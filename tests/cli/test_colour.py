"""Colours only where a terminal shows them."""

import io

import pytest

from pressroom.cli.speak import in_colour


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("system", "set_", "shown"),
    [
        ("posix", {"TERM": "xterm-256color"}, True),
        ("posix", {}, True),
        ("posix", {"TERM": "dumb"}, False),
        ("posix", {"TERM": "xterm", "NO_COLOR": "1"}, False),
        ("posix", {"TERM": "xterm", "NO_COLOR": ""}, True),
        ("nt", {}, False),
        ("nt", {"WT_SESSION": "1"}, True),
    ],
)
def test_a_terminal_that_shows_colours_gets_them(
    system: str, set_: dict[str, str], *, shown: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("TERM", "NO_COLOR", "WT_SESSION"):
        monkeypatch.delenv(name, raising=False)
    for name, value in set_.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("pressroom.cli.speak.os.name", system)
    assert in_colour(Terminal()) is shown
    assert not in_colour(io.StringIO())
