"""What a build has to know of `mkdocs.yml`."""

from dataclasses import dataclass

FILE = "mkdocs.yml"


class MkDocsError(RuntimeError):
    """MkDocs could not render; the text is its own."""


@dataclass(frozen=True, slots=True)
class Configuration:
    """Where MkDocs reads and writes, the site's address, and in `said` all that was written.

    `themes` are the folders of the theme of which the files matter: not those of packages, of which
    the version says enough (Material's holds ten thousand icons).
    """

    site: str
    docs: str
    site_url: str
    said: str
    themes: tuple[str, ...]
