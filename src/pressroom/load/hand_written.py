"""The pages below `content/`: those that are notices, and all of them as the check sees them."""

from collections.abc import Iterable, Iterator
from itertools import dropwhile

from pressroom.diagnostics.span import Span
from pressroom.fields.form import Reading
from pressroom.fields.notice import NOTICE
from pressroom.load.files import Source
from pressroom.load.loaded import LoadedPages
from pressroom.markup.render import render
from pressroom.model import address
from pressroom.model.hand_written import HandWritten
from pressroom.model.notice import Notice
from pressroom.model.settings import Settings
from pressroom.source.flaw import Flaw, FlawKind
from pressroom.source.front_matter import Document, split
from pressroom.text.slug import is_slug, slugify

_ANY_NAME = "ten-thong-bao"
_NUMBERED = "-1"


def pages_of(sources: Iterable[Source], settings: Settings) -> LoadedPages:
    """The hand-written pages in the order of `sources`, and the flaws of their files."""
    pages: list[HandWritten] = []
    notices: list[Notice] = []
    flaws: list[Flaw] = []
    for source in sources:
        path = source.path
        notice_in = address.notice_language(path, settings.languages)
        if notice_in:
            flaws += _name_flaws(path, address.notices(notice_in, settings.language))
        document, more = _read(source, declares=bool(notice_in))
        flaws += more
        if document is None:
            continue
        notice = None
        if notice_in:
            notice, more = _notice(document, notice_in, settings)
            flaws += more
            notices += [notice] if notice else []
        body = render(document, settings.language, settings.language, shown=False)
        published = notice.published if notice else None
        pages.append(HandWritten(path, body, published, source.digest))
    return LoadedPages(tuple(pages), tuple(notices), tuple(flaws))


def _read(source: Source, *, declares: bool) -> tuple[Document | None, list[Flaw]]:
    """The file in its two parts; only where `declares` does it need the first."""
    file, flaws = source.text
    if file is None:
        return None, flaws
    document, shape = split(file)
    return document, flaws + [
        flaw for flaw in shape if declares or flaw.kind is not FlawKind.NO_FRONT_MATTER
    ]


def _notice(
    document: Document, language: str, settings: Settings
) -> tuple[Notice | None, list[Flaw]]:
    if document.declared is None:
        return None, []
    reading = Reading(settings.timezone, settings.language)
    values = NOTICE.values(document.declared, reading)
    if values is None:
        return None, reading.flaws
    path = document.file.path
    return Notice(path=path, language=language, text=document.body, **values), reading.flaws


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
