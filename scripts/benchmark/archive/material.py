"""The archive as a stock MkDocs site with Material: pages, search and feeds, no listings."""

import shutil
from collections.abc import Iterable
from pathlib import Path

from benchmark.archive.releases import Release
from benchmark.archive.vocabulary import FOLDER
from benchmark.archive.yaml_text import Value, document
from benchmark.files import put

SITE = FOLDER / "material_site"
"""Settings and home page."""


def write(site: Path, releases: Iterable[Release]) -> None:
    """Make the folder `site`."""
    shutil.copytree(SITE, site)
    for release in releases:
        path = site / "docs" / release.key
        put(path.with_suffix(".md"), _file(release, release.title, release.summary, release.text))
        if release.english:
            text = release.english
            put(path.with_suffix(".en.md"), _file(release, text.title, text.summary, text.body))


def _file(release: Release, title: str, summary: str, text: str) -> str:
    """Front matter, then a page whose title, summary and facts stand in the text."""
    values: dict[str, Value] = {
        "title": title,
        "description": summary,
        "date": f"{release.published:%Y-%m-%d %H:%M}",
    }
    facts = f"{release.body.name}, {release.number or ''}, {release.published:%H:%M %d/%m/%Y}"
    return f"---\n{document(values)}---\n# {title}\n\n**{summary}**\n\n{facts}\n\n{text}"
