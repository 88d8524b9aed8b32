"""The documents that a release rests on, with what has become of them."""

from typing import NamedTuple

from pressroom.model.edition import Edition
from pressroom.model.legal import Standing, standing
from pressroom.model.release import Release
from pressroom.text.interface import Interface


class Basis(NamedTuple):
    """A document; `held` is false where it no longer holds, or not yet.

    `entry` is its address in the register, below the site's root, where it stands there.
    """

    number: str
    title: str | None
    url: str | None
    entry: str | None
    status: str
    held: bool


def legal_basis(edition: Edition, release: Release) -> list[Basis]:
    """The documents in the order in which the release names them, as they stand today."""
    words = Interface(edition.language)
    register = edition.room.legal
    found = []
    for basis in release.legal_basis:
        document = register.get(basis.number)
        if document is None:
            found.append(Basis(basis.number, basis.title, basis.url, None, "", held=True))
            continue
        stands = standing(document, register, edition.today)
        found.append(
            Basis(
                basis.number,
                basis.title or document.title,
                basis.url or document.url,
                edition.legal_address(basis.number),
                words.filled("replaced_by", number=document.replaced_by)
                if stands is Standing.REPLACED
                else words[f"standing_{stands}"],
                stands in {Standing.IN_FORCE, Standing.UNKNOWN},
            )
        )
    return found
