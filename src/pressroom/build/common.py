"""What every output of a site depends on, whatever else it is made of."""

from pressroom.build.publication import Publication
from pressroom.load import results
from pressroom.store.digest import digest, of_library

ROOMS = (
    *results.ROOMS,
    *("law", "qr", "feeds", "exports", "search", "editor", "pages", "build"),
)
"""The rooms whose code has a part in what is published."""


def common(publication: Publication) -> str:
    """Changes with the library, the settings, the shells and the address of the site."""
    shells = (
        repr((kind, language, shell.parts, shell.slots))
        for (kind, language), shell in sorted(publication.rendered.shells.items())
    )
    return digest(
        of_library(*ROOMS),
        publication.room.digests.settings,
        publication.site_url,
        repr((publication.drafts, publication.compress)),
        *shells,
    )
