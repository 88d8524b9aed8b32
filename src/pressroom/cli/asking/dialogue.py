"""Questions and answers at a terminal, line by line: no screen is taken over, nothing is drawn."""

import sys
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module

from pressroom.cli.speak import Stopped
from pressroom.text.bilingual import Text


@dataclass(frozen=True, slots=True)
class Dialogue:
    """Talks in one language on standard output, and reads answers from standard input."""

    language: str

    def __post_init__(self) -> None:
        """Let arrow keys move in the line; Windows' terminals do so by themselves."""
        with suppress(ImportError):
            import_module("readline")

    def show(self, text: Text | str) -> None:
        """Show it, on lines of its own."""
        said = text if isinstance(text, str) else text[self.language]
        sys.stdout.write(f"{said}\n")
        sys.stdout.flush()

    def ask(self, prompt: str) -> str:
        """What is typed after `prompt`.

        Raises:
            Stopped: Ctrl+C was pressed, or the input has ended.
        """
        try:
            return input(prompt).strip()
        except (EOFError, KeyboardInterrupt):
            self.show("")  # the line that was being typed stays as it is
            raise Stopped from None

    def agrees(self, question: Text, *, proposal: bool) -> bool:
        """Whether the person says yes; Enter says `proposal`."""
        hint = _YES_OR_NO[proposal][self.language]
        while True:
            said = self.ask(f"{question[self.language]} {hint} ").casefold()
            if not said:
                return proposal
            if said in _YES or said in _NO:
                return said in _YES
            self.show(_AGAIN)


def at_terminal(*, yes: bool) -> bool:
    """Whether somebody is there to be asked: a terminal, and no `--yes`."""
    return not yes and sys.stdin is not None and sys.stdin.isatty()


_YES = frozenset({"c", "có", "co", "y", "yes"})
_NO = frozenset({"k", "không", "khong", "n", "no"})
_YES_OR_NO = {
    True: Text(vi="[C/k]", en="[Y/n]"),
    False: Text(vi="[c/K]", en="[y/N]"),
}
_AGAIN = Text(vi="Gõ `c` (có) hoặc `k` (không).", en="Type `y` (yes) or `n` (no).")
