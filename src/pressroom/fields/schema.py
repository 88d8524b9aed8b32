"""JSON Schemas (draft 2020-12) of the files that people write, so that editors complete keys.

They ask for less than the check: what depends on other keys or other files is left to it.
"""

from urllib.parse import urljoin

from pressroom.fields.erasures import ERASURES
from pressroom.fields.legal import LEGAL
from pressroom.fields.network import NETWORK
from pressroom.fields.notice import NOTICE
from pressroom.fields.release import RELEASE
from pressroom.fields.settings import SETTINGS
from pressroom.fields.translation import TRANSLATION
from pressroom.text.bilingual import Text

FOLDER = "schema/"
"""Where the schemas stand below the site's root."""

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_ONLY_TRANSLATIONS_HAVE = ("translation", "translated_from")


def schemas(site_url: str | None) -> dict[str, dict[str, object]]:
    """The schemas by file name; `$id` is relative where the site's address is not known."""
    front_matter = {
        "if": {"anyOf": [{"required": [key]} for key in _ONLY_TRANSLATIONS_HAVE]},
        "then": {"$ref": "#/$defs/translation"},
        "else": {"$ref": "#/$defs/release"},
        "$defs": {"release": RELEASE.schema(), "translation": TRANSLATION.schema()},
    }
    declaration = Text(vi="Phần khai báo của thông cáo", en="Front matter of a release")
    files = {
        "release.json": (declaration, front_matter),
        "notice.json": (NOTICE.title, NOTICE.schema()),
        "spokespersons.json": (NETWORK.title, NETWORK.schema()),
        "pressroom.json": (SETTINGS.title, SETTINGS.schema()),
        "legal.json": (LEGAL.title, LEGAL.schema()),
        "erasures.json": (ERASURES.title, ERASURES.schema()),
    }
    return {
        name: {
            "$schema": _DIALECT,
            "$id": urljoin(site_url or "", FOLDER + name),
            "title": f"{title.vi} — {title.en}",
            **schema,
        }
        for name, (title, schema) in files.items()
    }
