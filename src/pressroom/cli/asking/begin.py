"""What each `pressroom new` begins with: the room, the moment, and who answers."""

import argparse
from dataclasses import dataclass
from pathlib import Path

from pressroom.cli.asking.dialogue import Dialogue, at_terminal
from pressroom.cli.asking.interview import Interview
from pressroom.cli.asking.options import given
from pressroom.cli.clock import moment
from pressroom.cli.room import folder
from pressroom.cli.speak import CannotRun, Speaker
from pressroom.cli.words import new as words
from pressroom.drafting.answers import Reader
from pressroom.fields.form import Reading
from pressroom.load.repository import load
from pressroom.model.room import Room
from pressroom.store.store import store_of


@dataclass(frozen=True, slots=True)
class Begun:
    """A room in which something new is made, and how its answers come and are read."""

    repo: Path
    room: Room
    reader: Reader
    interview: Interview

    @property
    def dialogue(self) -> Dialogue | None:
        """The person at the terminal, if one is to be asked."""
        return self.interview.dialogue


def begin(options: argparse.Namespace, speaker: Speaker) -> Begun:
    """The room that the options name.

    Raises:
        CannotRun: there is none, or its settings cannot be read.
    """
    repo = folder(options)
    repository = load(repo, shown=False, store=store_of(repo))
    room = repository.room
    if room is None:
        raise CannotRun(words.NO_ROOM)
    now = moment(options, repository.timezone)
    reader = Reader(Reading(repository.timezone, room.settings.language), now)
    dialogue = Dialogue(speaker.language) if at_terminal(yes=options.yes) else None
    if dialogue is not None:
        dialogue.show(words.HOW)
    return Begun(repository.path, room, reader, Interview(given(options), dialogue))
