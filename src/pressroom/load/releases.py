"""One release's file → a release or a translation."""

from dataclasses import dataclass
from pathlib import Path

from pressroom.fields.form import Reading
from pressroom.fields.release import RELEASE
from pressroom.fields.translation import TRANSLATION
from pressroom.load.files import read_file
from pressroom.load.tree import Written
from pressroom.markup.render import render
from pressroom.model.release import Release, Translation
from pressroom.model.settings import Settings
from pressroom.source.flaw import Flaw
from pressroom.source.front_matter import split
from pressroom.source.text_file import MEGABYTE


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a file gave; without `value` its flaws say why."""

    value: Release | Translation | None
    flaws: tuple[Flaw, ...]


def load_release(repo: Path, written: Written, settings: Settings, *, shown: bool) -> Loaded:
    """Read and decode the file, and render its body; `shown` as for `render`."""
    file, flaws = read_file(repo, written.path, MEGABYTE)
    if file is None:
        return Loaded(None, tuple(flaws))
    document, shape = split(file)
    flaws += shape
    if document.declared is None:
        return Loaded(None, tuple(flaws))
    reading = Reading(settings.timezone, settings.language)
    original = written.language == settings.language
    record = RELEASE if original else TRANSLATION
    values = record.values(document.declared, reading)
    flaws += reading.flaws
    if values is None:
        return Loaded(None, tuple(flaws))
    body = render(document, written.language, settings.language, shown=shown)
    value: Release | Translation
    if original:
        value = Release(path=file.path, body=body, **values)
    else:
        value = Translation(path=file.path, language=written.language, body=body, **values)
    return Loaded(value, tuple(flaws))
