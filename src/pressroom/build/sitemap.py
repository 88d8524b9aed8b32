"""`sitemap.xml` (sitemaps.org 0.9): every page, and when releases and notices last changed."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from urllib.parse import quote
from xml.sax.saxutils import escape

Entry = tuple[str, datetime | None]
MOST = 40_000
"""Addresses in one file; the protocol allows 50,000 and 50 MB."""

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def sitemaps(site_url: str, entries: Sequence[Entry]) -> dict[str, bytes]:
    """The files by path; with more than `MOST` addresses, an index and its parts."""
    ordered = sorted(entries)
    parts = [ordered[start : start + MOST] for start in range(0, len(ordered), MOST)]
    if len(parts) <= 1:
        return {"sitemap.xml": _urls(site_url, ordered)}
    files = {f"sitemap-{number}.xml": _urls(site_url, part) for number, part in enumerate(parts, 1)}
    lines = [f"<sitemap><loc>{escape(site_url + name)}</loc></sitemap>" for name in files]
    index = f"{_HEAD}<sitemapindex {_SPACE}>\n" + "\n".join(lines) + "\n</sitemapindex>\n"
    return {"sitemap.xml": index.encode(), **files}


def robots(site_url: str) -> bytes:
    """`robots.txt` (RFC 9309): everything may be read, and where the sitemap is."""
    return f"User-agent: *\nAllow: /\n\nSitemap: {site_url}sitemap.xml\n".encode()


def _urls(site_url: str, entries: Iterable[Entry]) -> bytes:
    lines = [
        f"<url><loc>{escape(site_url + quote(address))}</loc>"
        + (f"<lastmod>{changed.isoformat()}</lastmod>" if changed else "")
        + "</url>"
        for address, changed in entries
    ]
    return (f"{_HEAD}<urlset {_SPACE}>\n" + "\n".join(lines) + "\n</urlset>\n").encode()
