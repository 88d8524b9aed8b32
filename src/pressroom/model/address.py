"""Addresses below the site's root, from paths in the repository and ids. They never change."""

from collections.abc import Sequence
from pathlib import PurePosixPath

from pressroom.text.slug import slugify

PLAIN_TEXT = "index.md"
"""The name of a release's text for machines, beside its page."""

CONTENT = "content"
RELEASES = "releases"
NOTICES = "notices"


def edition(language: str, default: str) -> str:
    """What stands before the addresses of an edition: nothing, or `en/`."""
    return "" if language == default else f"{language}/"


def release(key: str, language: str, default: str) -> str:
    """The address of the release whose file is `key`.md (`releases/2026/04/x`)."""
    return f"{edition(language, default)}{key}/"


def plain_text(key: str, language: str, default: str) -> str:
    """The address of a release's text for machines."""
    return f"{release(key, language, default)}{PLAIN_TEXT}"


def calendar(language: str, default: str) -> str:
    """The address of the calendar of every body's events."""
    return f"{edition(language, default)}calendar.ics"


def department(id_: str, language: str, default: str) -> str:
    """The address of a department."""
    return f"{edition(language, default)}departments/{id_}/"


def vcard(id_: str) -> str:
    """The address of a spokesperson's vCard, one for all editions."""
    return f"spokespersons/{id_}.vcf"


def press_card(id_: str) -> str:
    """The address of the vCard of a department's press contact, one for all editions."""
    return f"departments/{id_}/press.vcf"


def department_calendar(id_: str, language: str, default: str) -> str:
    """The address of the calendar of a department's events."""
    return f"{department(id_, language, default)}calendar.ics"


def network(language: str, default: str) -> str:
    """The address of the network of spokespersons."""
    return f"{edition(language, default)}spokespersons/"


def people(language: str, default: str) -> str:
    """The address of the file from which a script filters the network."""
    return f"{network(language, default)}people.json"


def legal_anchor(number: str) -> str:
    """The id of a document in the register: `vb-244-2026-nd-cp` of `244/2026/NĐ-CP`."""
    return f"vb-{slugify(number)}"


def notices(language: str, default: str) -> str:
    """The address of the listing of an edition's notices."""
    return f"{edition(language, default)}{NOTICES}/"


def notice(path: str) -> str:
    """The address of the notice whose file is `path` (`content/en/notices/2026/x.md`)."""
    return f"{path.removeprefix(f'{CONTENT}/').removesuffix('.md')}/"


def hand_written(address: str) -> tuple[str, ...]:
    """The paths at which a hand-written page has the `address` of a folder (`notices/`)."""
    page = f"{CONTENT}/{address.rstrip('/')}"
    return (f"{page}/index.md", f"{page}/README.md", f"{page}.md")


def notice_language(path: str, languages: Sequence[str]) -> str | None:
    """The language of the notice in the file `path`, or None where it is no notice.

    `languages` are those of the editions, the default first. A notice is every page below the
    folder of an edition's notices, but one that stands in the place of their listing.
    """
    for language in languages:
        below = notices(language, languages[0])
        in_folder = path.startswith(f"{CONTENT}/{below}") and path.endswith(".md")
        if in_folder and path not in hand_written(below):
            return language
    return None


def of_alias(alias: str) -> str:
    """The address that an old one (`/tin-tuc/123.html`) has on this site.

    A file where its last part has an ending, else a folder, which ends in `/`.
    """
    path = alias.removeprefix("/")
    return path if "." in path.rpartition("/")[2] else f"{path.rstrip('/')}/"


def of_file(path: str, default: str) -> str | None:
    """The address at which the file `path` of the repository is published, or None.

    A release's file leads to its page, a hand-written page to its address, any other file below
    `releases/` or `content/` to itself.
    """
    if path.startswith(f"{RELEASES}/"):
        return _release_file(path, default)
    parts = PurePosixPath(path)
    if parts.parts[:1] != (CONTENT,) or len(parts.parts) == 1:
        return None
    inside = parts.relative_to(CONTENT)
    if inside.suffix != ".md":
        return str(inside)
    page = inside.with_suffix("")
    page = page.parent if page.name in {"index", "README"} else page
    return "" if str(page) == "." else f"{page}/"


def _release_file(path: str, default: str) -> str:
    folder, _, name = path.rpartition("/")
    stem = name.removesuffix(".md")
    if stem in {name, ""}:
        return path
    slug, _, language = stem.partition(".")
    return release(f"{folder}/{slug}", language or default, default)
