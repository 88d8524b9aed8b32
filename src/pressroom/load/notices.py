"""The notices of the press room: every page below `content/notices/`, and in other editions."""

from collections.abc import Iterable, Iterator
from itertools import dropwhile

from pressroom.diagnostics.span import Span
from pressroom.fields.form import Reading
from pressroom.fields.notice import NOTICE
from pressroom.load.files import Source
from pressroom.load.loaded import LoadedNotices
from pressroom.model import address
from pressroom.model.notice import Notice
from pressroom.model.settings import Settings
from pressroom.source.flaw import Flaw, FlawKind
from pressroom.source.front_matter import split
from pressroom.text.slug import is_slug, slugify

_ANY_NAME = "ten-thong-bao"
_NUMBERED = "-1"


def notices_of(sources: Iterable[Source], settings: Settings) -> LoadedNotices:
    """The notices in the order of `sources`, and the flaws of their files."""
    notices: list[Notice] = []
    flaws: list[Flaw] = []
    for source in sources:
        language = address.notice_language(source.path, settings.languages)
        if language:
            flaws += _name_flaws(source.path, address.notices(language, settings.language))
            notice, more = _notice(source, language, settings)
            flaws += more
            notices += [notice] if notice else []
    return LoadedNotices(tuple(notices), tuple(flaws))


def _notice(source: Source, language: str, settings: Settings) -> tuple[Notice | None, list[Flaw]]:
    file, flaws = source.text
    if file is None:
        return None, flaws
    document, shape = split(file)
    flaws += shape
    if document.declared is None:
        return None, flaws
    reading = Reading(settings.timezone, settings.language)
    values = NOTICE.values(document.declared, reading)
    flaws += reading.flaws
    if values is None:
        return None, flaws
    notice = Notice(path=source.path, language=language, text=document.body, **values)
    return notice, flaws


def _name_flaws(path: str, folder: str) -> Iterator[Flaw]:
    """The name becomes the page's address for ever, and so do those of the folders around it."""
    parts = path.removeprefix(f"{address.CONTENT}/{folder}").removesuffix(".md").split("/")
    wrong = list(dropwhile(is_slug, parts))
    if wrong:
        names = {"found": "/".join(wrong), "better": "/".join(map(_better, wrong))}
        yield Flaw(FlawKind.SLUG, Span(path), {key: f"{name}.md" for key, name in names.items()})


def _better(part: str) -> str:
    slug = slugify(part) or _ANY_NAME
    return slug if is_slug(slug) else f"{slug}{_NUMBERED}"
