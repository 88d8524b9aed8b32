"""A page of the guide as what it is: steps that an officer takes, one after the other.

A fence with a title is about the file that its title names: `markdown` is the whole file, `yaml`
is added at the end of its declaration, `diff` changes lines, `text` is the whole of another file.
`console` is what stands in the terminal: commands after `$ `, and what they say.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_FENCE = re.compile(
    r'^```(?P<kind>\w+)(?: title="(?P<title>[^"]+)")?\n(?P<text>.*?)^```$', re.MULTILINE | re.DOTALL
)
_COMMAND = re.compile(r"^\$ (.+)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)
_INLINE = re.compile(r"`(pressroom [^`]+)`")
_CODE = re.compile(r"\bPR\d{3}\b")
DECLARATION = "---\n"


@dataclass(frozen=True, slots=True)
class Command:
    """What is typed, and what the guide says that the terminal then shows."""

    typed: str
    shown: str

    def said_instead(self, shown: str, markdown: str) -> str:
        """The page with `shown` after this command, where it stands first in these words."""
        told = re.compile(
            rf"^\$ {re.escape(self.typed)}\n{re.escape(self.shown)}(?=```|\$ )", re.MULTILINE
        )
        return told.sub(lambda _: f"$ {self.typed}\n{shown}", markdown, count=1)


@dataclass(frozen=True, slots=True)
class Written:
    """A file, and what it becomes; the text is of the fence's `kind`."""

    kind: str
    path: str
    text: str

    def applied(self, old: str) -> str:
        """The file's text after this step, from its text before."""
        match self.kind:
            case "markdown" | "text":
                return self.text
            case "yaml":
                head, body = old.removeprefix(DECLARATION).split(f"\n{DECLARATION}", 1)
                return f"{DECLARATION}{head}\n{self.text}{DECLARATION}{body}"
            case "diff":
                before, after = self._side("-"), self._side("+")
                assert old.count(before) == 1, f"{self.path} holds this not once:\n{before}"
                return old.replace(before, after)
        message = f"{self.path}: a fence of {self.kind} says nothing about a file"
        raise AssertionError(message)

    def _side(self, sign: str) -> str:
        lines = self.text.splitlines(keepends=True)
        return "".join(line[1:] for line in lines if line[0] in {" ", sign})


def steps(markdown: str) -> Iterator[Command | Written]:
    """The steps of a page, in its order."""
    for fence in _FENCE.finditer(markdown):
        text = fence["text"]
        if fence["kind"] == "console":
            commands = [Command(*found.groups()) for found in _COMMAND.finditer(text)]
            assert commands, f"a terminal without a command:\n{text}"
            yield from commands
        else:
            assert fence["title"], f"of which file is this?\n{text}"
            yield Written(fence["kind"], fence["title"], text)


def mentioned(markdown: str) -> list[str]:
    """The commands that the prose names."""
    return _INLINE.findall(_FENCE.sub("", markdown))


def codes(markdown: str) -> set[str]:
    """The rules that the page names."""
    return {*_CODE.findall(markdown)}
