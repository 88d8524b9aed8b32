"""The reference pages, which the code itself writes: fields, rules, addresses."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from mkdocs.structure.files import File, Files, InclusionLevel

from pressroom.build.addresses import reference as addresses
from pressroom.fields.reference import reference as fields
from pressroom.model import address
from pressroom.model.settings import Settings
from pressroom.rules.reference import reference as rules
from pressroom.text.bilingual import Text

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

_PAGES: tuple[tuple[str, Callable[[str], str], Text], ...] = (
    (
        "reference/fields.md",
        fields,
        Text(
            vi="Mọi mục khai báo của thông cáo, cơ quan, người phát ngôn và cài đặt.",
            en="Every key of releases, bodies, spokespersons and settings.",
        ),
    ),
    (
        "reference/rules.md",
        rules,
        Text(
            vi="Mọi quy tắc mà lệnh kiểm tra áp dụng, kèm ví dụ sai và đúng.",
            en="Every rule of the check, with a bad and a good example.",
        ),
    ),
    (
        "reference/addresses.md",
        addresses,
        Text(
            vi="Mọi địa chỉ của trang: trang, kênh tin, lịch, danh thiếp, tệp cho máy đọc.",
            en="Every address of the site: pages, feeds, calendars, cards, files for machines.",
        ),
    ),
)


def add_reference(files: Files, config: "MkDocsConfig", settings: Settings) -> None:
    """Add the pages to MkDocs' `files`; one that somebody wrote by hand stays."""
    for path, text in _reference_pages(settings):
        if files.get_file_from_path(path) is None:
            page = File.generated(config, path, content=text, inclusion=InclusionLevel.NOT_IN_NAV)
            files.append(page)


def _reference_pages(settings: Settings) -> Iterator[tuple[str, str]]:
    for language in settings.languages:
        prefix = address.edition(language, settings.language)
        for path, text, description in _PAGES:
            yield (
                prefix + path,
                f"---\ndescription: {description[language]}\n---\n\n{text(language)}",
            )
