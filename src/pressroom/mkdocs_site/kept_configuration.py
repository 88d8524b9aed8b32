"""What `mkdocs.yml` says, kept: so that MkDocs, which takes long to import, is asked once."""

from pathlib import Path

from pressroom.mkdocs_site import configuration as configuration_module
from pressroom.mkdocs_site.configuration import FILE, Configuration
from pressroom.store.digest import digest, of_library
from pressroom.store.store import Shelf, Store
from pressroom.store.values import types_of

_ELSEWHERE = (b"!ENV", b"INHERIT")
"""With these, the configuration depends on more than the file."""


def configuration(repo: Path, url: str | None, store: Store) -> Configuration:
    """What `mkdocs.yml` says, with the address `url` where one is given; kept in `store`.

    Raises:
        MkDocsError: MkDocs does not take it.
    """
    written = _written(repo)
    if written is None:
        return _asked(repo, url)
    shelf: Shelf[Configuration] = Shelf(store, "mkdocs", types_of(configuration_module))
    key = digest(of_library("mkdocs_site"), str(repo.absolute()), url or "", written)
    found = shelf.get(key)
    if found is None:
        found = _asked(repo, url)
        shelf.put(key, found)
    return found


def _asked(repo: Path, url: str | None) -> Configuration:
    from pressroom.mkdocs_site.rendering import facts  # noqa: PLC0415

    return facts(repo, url)


def _written(repo: Path) -> bytes | None:
    """The file; None where it cannot be read, or does not say all."""
    try:
        data = (repo / FILE).read_bytes()
    except OSError:
        return None
    return None if any(sign in data for sign in _ELSEWHERE) else data
