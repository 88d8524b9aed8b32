"""The reference pages, which the code itself writes: the fields, and the rules of the check."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mkdocs.structure.files import File, Files, InclusionLevel

from pressroom.fields.reference import reference as fields
from pressroom.model import address
from pressroom.model.settings import Settings
from pressroom.rules.reference import reference as rules

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

_PAGES = {"reference/fields.md": fields, "reference/rules.md": rules}


def add_reference(files: Files, config: "MkDocsConfig", settings: Settings) -> None:
    """Add the pages to MkDocs' `files`; one that somebody wrote by hand stays."""
    for path, text in _reference_pages(settings):
        if files.get_file_from_path(path) is None:
            page = File.generated(config, path, content=text, inclusion=InclusionLevel.NOT_IN_NAV)
            files.append(page)


def _reference_pages(settings: Settings) -> Iterator[tuple[str, str]]:
    for language in settings.languages:
        prefix = address.edition(language, settings.language)
        for path, text in _PAGES.items():
            yield prefix + path, text(language)
