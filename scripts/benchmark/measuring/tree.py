"""What a built site holds."""

from pathlib import Path

from benchmark.files import walk


class TooFewError(RuntimeError):
    """A site lacks releases: it would have been made fast for a bad reason."""


def counts(site: Path, releases: int) -> dict[str, int]:
    """Files of `site`, their bytes (not blocks), pages of releases and the bytes of these.

    Raises TooFewError where there are pages of fewer than so many releases.
    """
    sizes = [entry.stat().st_size for entry in walk(site)]
    pages = [page.stat().st_size for page in site.glob("releases/????/??/*/index.html")]
    if len(pages) < releases:
        raise TooFewError(f"{site} holds pages of {len(pages)} of {releases} releases")
    return {
        "files": len(sizes),
        "bytes": sum(sizes),
        "pages": len(pages),
        "bytes of pages": sum(pages),
    }
