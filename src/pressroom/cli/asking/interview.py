"""An interview: each question is answered by an option, at the terminal, or by what is proposed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from pressroom.cli.asking.dialogue import Dialogue
from pressroom.cli.speak import CannotRun
from pressroom.cli.words import new as words
from pressroom.drafting.answers import NotTaken
from pressroom.text.bilingual import Text, same

_NO_HINT = same("")


class Offer(NamedTuple):
    """An answer that a number stands for: what would be typed, and the line that is shown."""

    typed: str
    line: Text


class Unclear(NotTaken):
    """What is typed may mean several things, which are offered."""

    def __init__(self, reason: Text, offers: Sequence[Offer]) -> None:
        super().__init__(reason)
        self.offers = offers


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked: under which option, and how the answer is read.

    `read` raises `NotTaken` for what cannot be taken. `proposal` is what Enter stands for, as it
    would be typed; `several`: the answer is a list. `echo` says the answer back.
    """

    option: str
    label: Text
    read: Callable[[str], Any]
    hint: Text = _NO_HINT
    needed: bool = False
    proposal: str | None = None
    offers: Sequence[Offer] = ()
    several: bool = False
    echo: Callable[[Any], Text] | None = None


@dataclass(slots=True)
class Interview:
    """The answers of one person, or of none: without `dialogue` nothing is waited for."""

    given: Mapping[str, str]
    dialogue: Dialogue | None
    missing: list[Question] = field(default_factory=list)

    def ask(self, question: Question) -> Any:  # noqa: ANN401 (each question has its own type)
        """The answer; None where there is none.

        Raises:
            CannotRun: an option holds what cannot be taken, and nobody is there to be asked.
        """
        typed = self.given.get(question.option)
        if typed is not None:
            try:
                return question.read(typed)
            except NotTaken as error:
                if self.dialogue is None:
                    raise CannotRun(
                        words.WRONG_OPTION.filled(option=question.option, reason=error.reason)
                    ) from error
                self.dialogue.show(words.REASON.filled(reason=error.reason))
        if self.dialogue is not None:
            return _asked(question, self.dialogue)
        if question.proposal is not None:
            return question.read(question.proposal)
        if question.needed:
            self.missing.append(question)
        return None

    def finish(self) -> None:
        """All that is needed is there.

        Raises:
            CannotRun: something is not, and nobody is there to be asked.
        """
        if self.missing:
            lacking = [(question.label, question.option) for question in self.missing]
            named = Text(
                vi=", ".join(f"{label.vi} (`{option}`)" for label, option in lacking),
                en=", ".join(f"{label.en} (`{option}`)" for label, option in lacking),
            )
            raise CannotRun(words.MISSING.filled(lacking=named))


def _asked(question: Question, dialogue: Dialogue) -> Any:  # noqa: ANN401
    language = dialogue.language
    hint = question.hint[language]
    dialogue.show(f"\n{question.label[language]}" + (f": {hint}" if hint else ""))
    offers = question.offers
    _list(offers, dialogue)
    while True:
        typed = dialogue.ask(_prompt(question, language))
        if not typed and question.proposal is None and question.needed:
            dialogue.show(words.NEEDED)
            continue
        typed = typed or question.proposal or ""
        if typed in {"", words.NOTHING} and not question.needed:
            return None
        try:
            value = question.read(_numbered(typed, offers, several=question.several))
        except NotTaken as error:
            dialogue.show(words.REASON.filled(reason=error.reason))
            if isinstance(error, Unclear):
                offers = error.offers
                _list(offers, dialogue)
            continue
        if question.echo:
            dialogue.show(words.ECHO.filled(said=question.echo(value)))
        return value


def _prompt(question: Question, language: str) -> str:
    if question.proposal is not None:
        leave = "" if question.needed else words.OR_NOTHING[language]
        return f"  [{question.proposal}]{leave} > "
    return "  > " if question.needed else f"  {words.MAY_SKIP[language]} > "


def _list(offers: Sequence[Offer], dialogue: Dialogue) -> None:
    for number, offer in enumerate(offers, start=1):
        dialogue.show(f"  {number:>2}. {offer.line[dialogue.language]}")


def _numbered(typed: str, offers: Sequence[Offer], *, several: bool) -> str:
    """What is typed, with what stands in the list for each number of it."""
    parts = typed.replace(";", ",").split(",") if several else [typed]
    meant = [
        offers[int(part) - 1].typed
        if part.strip().isdecimal() and 1 <= int(part) <= len(offers)
        else part
        for part in parts
    ]
    return ",".join(meant)
