"""`pressroom new translation`: into which language, by whom; the file is prepared."""

import argparse
from dataclasses import replace

from pressroom.cli.asking import options as from_tables
from pressroom.cli.asking import questions
from pressroom.cli.asking.begin import Begun, begin
from pressroom.cli.asking.interview import Offer, Question
from pressroom.cli.asking.written import check_again, open_in_editor, write_new
from pressroom.cli.scope import in_repo
from pressroom.cli.speak import CannotRun, Speaker
from pressroom.cli.words import new as words
from pressroom.drafting.answers import NotTaken
from pressroom.drafting.translation import Translated
from pressroom.fields.parts import TRANSLATED_BY
from pressroom.model.release import Release
from pressroom.model.room import Room
from pressroom.text.bilingual import Text
from pressroom.text.languages import language_name


def add(parser: argparse.ArgumentParser, language: str) -> None:
    """Add the options."""
    parser.add_argument("release", metavar="RELEASE", help=words.ORIGINAL[language])
    parser.add_argument("--to", metavar="…", help=words.TO[language])
    parser.add_argument("--edit", action="store_true", help=words.EDIT[language])
    from_tables.add(parser, TRANSLATED_BY, language)


def run(options: argparse.Namespace, speaker: Speaker) -> int:
    """Ask, write, check, say what comes next."""
    begun = begin(options, speaker)
    original = _original(options.release, begun)
    language = begun.interview.ask(_language(original, begun.room))
    questions_ = _questions(begun, words.NO[speaker.language])
    by = {key: begun.interview.ask(question) for key, question in questions_.items()}
    begun.interview.finish()
    new = Translated(
        original,
        language,
        by,
        words.TRANSLATE[speaker.language],
        words.TRANSLATE_PART[speaker.language],
        full=language in begun.room.settings.languages,
    )
    write_new(begun.repo, new.path, new.text)
    speaker.say(words.MADE.filled(path=new.path))
    right = check_again(options, new.path, speaker)
    speaker.say(words.NEXT_TRANSLATION.filled(path=new.path, original=original.path))
    if options.edit:
        open_in_editor(begun.repo / new.path, speaker)
    return 0 if right else 1


def _original(typed: str, begun: Begun) -> Release:
    """The release at the path that is typed, from here or from the room's folder.

    Raises:
        CannotRun: there is none, or its text was removed.
    """
    path = in_repo(typed if typed.endswith(".md") else f"{typed}.md", begun.repo, ())
    found = begun.room.release_at.get(path.as_posix())
    if found is None:
        raise CannotRun(words.NO_RELEASE.filled(path=typed))
    if found.removed:
        raise CannotRun(words.REMOVED.filled(path=typed))
    return found


def _language(original: Release, room: Room) -> Question:
    """The question for the language: one that the room has and the release not yet."""
    settings = room.settings
    free = [
        tag
        for tag in (*settings.languages[1:], *settings.text_languages)
        if tag not in original.translations
    ]
    if not free:
        raise CannotRun(words.ALL_TRANSLATED.filled(path=original.path))

    def read(typed: str) -> str:
        if typed in original.translations:
            path = original.translations[typed].path
            raise NotTaken(words.TRANSLATED_ALREADY.filled(language=typed, path=path))
        if typed not in free:
            raise NotTaken(words.NO_LANGUAGE.filled(language=typed, known=", ".join(free)))
        return typed

    return Question(
        option="--to",
        label=words.TO,
        read=read,
        needed=True,
        proposal=free[0] if len(free) == 1 else None,
        offers=[Offer(tag, _named(tag)) for tag in free],
    )


def _questions(begun: Begun, no: str) -> dict[str, Question]:
    """Who translated, who read it again, and whether a machine did it."""
    found = {
        field.key: questions.about(TRANSLATED_BY, field.key, begun.reader)
        for field in TRANSLATED_BY.fields
    }
    return {**found, "machine": replace(found["machine"], proposal=no)}


def _named(tag: str) -> Text:
    return Text(vi=language_name(tag, "vi"), en=language_name(tag, "en"))
