"""What the scripts say to people, in Vietnamese and in English.

Read by Python 3.8 and later, so that an old Python can still say that it is too old.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass

LANGUAGES = ("vi", "en")
WIDTH = 70  # columns of a passing word
CANNOT_RUN = 2
INTERRUPTED = 130  # 128 and the number of Ctrl+C's signal, as shells say it


@dataclass(frozen=True)
class Text:
    """One saying in the two languages of the press room."""

    vi: str
    en: str

    def in_language(self, lang: str) -> str:
        """The saying in one of `LANGUAGES`."""
        return self.en if lang == "en" else self.vi


class Trouble(Exception):  # noqa: N818 - a newsroom's word: what stopped us and what to do
    """Something that a person must put right before we can go on.

    Attributes:
        what: the fact.
        do: what to do about it.
        details: the words of the program that failed; may be empty.
    """

    def __init__(self, what: Text, do: Text, details: str = "") -> None:
        super().__init__(what.en)
        self.what = what
        self.do = do
        self.details = details

    def report(self, lang: str) -> str:
        """The whole trouble: first in `lang`, then in the other language for whoever helps."""
        other = "vi" if lang == "en" else "en"
        parts = [self._in(lang), self._in(other)]
        if self.details:
            parts.insert(0, self.details.rstrip())
        return "\n\n".join(parts)

    def _in(self, lang: str) -> str:
        """Fact and remedy in one language."""
        error, remedy = ("Error", "What to do") if lang == "en" else ("Lỗi", "Cách xử lý")
        return f"{error}: {self.what.in_language(lang)}\n  {remedy}: {self.do.in_language(lang)}"


@dataclass(frozen=True)
class Voice:
    """Tells a person what is being done.

    Attributes:
        lang: one of `LANGUAGES`.
    """

    lang: str

    def say(self, text: Text) -> None:
        """A line that stays."""
        print(text.in_language(self.lang), flush=True)

    def pass_by(self, word: str) -> None:
        """A word that the next one overwrites, on a terminal only; an empty one wipes it."""
        if sys.stdout.isatty():
            end = "" if word else "\r"
            print(f"\r  {word:<{WIDTH}.{WIDTH}}", end=end, flush=True)


HELP_HELP = Text("hiện phần này", "show this")
HELP_LANG = Text("ngôn ngữ: vi (mặc định) hoặc en", "language: vi (default) or en")


def parser(lang: str, summary: Text, afterword: Text) -> argparse.ArgumentParser:
    """A parser that speaks the language and knows `--help` and `--lang`."""
    made = argparse.ArgumentParser(
        description=summary.in_language(lang),
        epilog=afterword.in_language(lang),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        add_help=False,
        allow_abbrev=False,
    )
    made.add_argument("-h", "--help", action="help", help=HELP_HELP.in_language(lang))
    made.add_argument("--lang", choices=LANGUAGES, help=HELP_LANG.in_language(lang))
    return made


def exit_after(work: Callable[[list[str], str], int]) -> None:
    """Exit with what `work` gives for the arguments and their language.

    A `Trouble` is told in plain words and is 2; Ctrl+C is 130, without a word.
    """
    make_output_safe()
    arguments = sys.argv[1:]
    lang = language_asked_for(arguments)
    try:
        sys.exit(work(arguments, lang))
    except Trouble as trouble:
        print(trouble.report(lang), file=sys.stderr)
        sys.exit(CANNOT_RUN)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


def make_output_safe() -> None:
    """Let every console take Vietnamese: what it cannot show becomes a question mark."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)  # a replaced stream may lack it
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace", line_buffering=True)


def language_asked_for(arguments: list[str]) -> str:
    """The language of `--lang`, wanted before the arguments can be parsed; `vi` without it."""
    for at, argument in enumerate(arguments):
        if argument == "--lang" and arguments[at + 1 : at + 2] == ["en"]:
            return "en"
        if argument == "--lang=en":
            return "en"
    return "vi"
