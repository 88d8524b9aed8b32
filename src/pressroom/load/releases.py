"""One release's file → a release or a translation."""

from pressroom.fields.form import Reading
from pressroom.fields.release import RELEASE
from pressroom.fields.translation import TRANSLATION
from pressroom.load.files import Source
from pressroom.load.loaded import Loaded
from pressroom.markup.render import render
from pressroom.model.release import Release, Translation
from pressroom.model.settings import Settings
from pressroom.source.front_matter import split


def release_of(source: Source, language: str, settings: Settings, *, shown: bool) -> Loaded:
    """Decode the file in `language`, and render its body; `shown` as for `render`."""
    file, flaws = source.text
    if file is None:
        return Loaded(None, tuple(flaws))
    document, shape = split(file)
    flaws += shape
    if document.declared is None:
        return Loaded(None, tuple(flaws))
    reading = Reading(settings.timezone, settings.language)
    original = language == settings.language
    record = RELEASE if original else TRANSLATION
    values = record.values(document.declared, reading)
    flaws += reading.flaws
    if values is None:
        return Loaded(None, tuple(flaws))
    body = render(document, language, settings.language, shown=shown)
    value: Release | Translation
    if original:
        value = Release(path=file.path, body=body, digest=source.digest, **values)
    else:
        value = Translation(
            path=file.path, language=language, body=body, digest=source.digest, **values
        )
    return Loaded(value, tuple(flaws))
