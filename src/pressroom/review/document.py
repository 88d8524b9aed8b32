"""The review as one HTML file that opens from a disk: no network, no script, nothing beside it."""

from dataclasses import dataclass
from html import escape

from jinja2 import Environment, PackageLoader, StrictUndefined

from pressroom.build.publication import Publication
from pressroom.diagnostics.finding import Severity
from pressroom.diagnostics.visible import encodable, place, visible, visible_lines
from pressroom.review import words
from pressroom.review.preview import Preview
from pressroom.review.review import Review
from pressroom.review.self_contained import Read, self_contained, with_pictures
from pressroom.text.dates import moment_text

MOST_SHOWN = 12
"""Texts in one file: each page in it carries styles and fonts of half a megabyte."""

_WHOLE = "html, body { height: auto !important; min-height: 0 !important }"
_ITEM = (
    "<!doctype html>\n<html lang={language}>\n<head>\n<meta charset=utf-8>\n<style>"
    "body {{ font: 1rem/1.5 Georgia, 'Noto Serif', serif; margin: 1rem; max-width: 45rem }}"
    "img {{ max-width: 100% }} td, th {{ border: 1px solid #999; padding: .2rem .5rem }}"
    "</style>\n<title>{title}</title>\n</head>\n<body>\n<h1>{title}</h1>\n{content}\n</body>\n"
    "</html>\n"
)


@dataclass(frozen=True, slots=True)
class _Shown:
    """A preview with its documents, each self-contained, and since when it will be there."""

    preview: Preview
    since: str
    page: str
    listing: str
    item: str


def document(review: Review, publication: Publication | None, language: str) -> str:
    """The file, in `language`; `publication` gives the site's files for its previews."""
    shown = [
        _shown(preview, publication, review, language)
        for preview in review.previews[:MOST_SHOWN]
        if publication
    ]
    template = _environment().get_template("review.html")
    made = template.render(
        w=words,
        language=language,
        review=review,
        shown=shown,
        more=len(review.previews) - len(shown),
        errors=review.count(Severity.ERROR),
        warnings=review.count(Severity.WARNING),
        place=place,
        visible=visible,
        visible_lines=visible_lines,
        moment=moment_text,
    )
    return encodable(made)


def page_alone(preview: Preview, publication: Publication) -> str:
    """The page as a document of its own, as high as its text: for a picture of it."""
    read = reader(publication, preview)
    return self_contained(preview.page, preview.address, publication.site_url, read, _WHOLE)


def reader(publication: Publication, preview: Preview) -> Read:
    """Gives the theme's files, and the pictures of the release that is shown."""
    rendered = publication.rendered.files
    own = f"{preview.release.folder}/"

    def read(path: str) -> bytes | None:
        if path in rendered:
            return rendered[path].read_bytes()
        if path.startswith(own) and path in publication.room.files:
            return (publication.repo / path).read_bytes()
        return None

    return read


def _shown(preview: Preview, publication: Publication, review: Review, language: str) -> _Shown:
    at = preview.release.public_from
    coming = at > review.as_of
    since = moment_text(at) if coming else words.AT_ONCE.filled(moment=moment_text(at))
    read = reader(publication, preview)
    url = publication.site_url
    listing = (
        self_contained(preview.listing, preview.listing_address, url, read)
        if preview.listing
        else ""
    )
    return _Shown(
        preview,
        since[language],
        self_contained(preview.page, preview.address, url, read),
        listing,
        _item(preview, url, read),
    )


def _item(preview: Preview, url: str, read: Read) -> str:
    if preview.item is None:
        return ""
    return _ITEM.format(
        language=preview.item.language,
        title=escape(preview.item.title),
        content=with_pictures(preview.item.content, url, read),
    )


def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("pressroom", "review/templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
