"""The table of addresses and a built site say the same: no more, no less."""

import pytest

from built.pages import Site
from built.sample import REPOSITORY
from pressroom.build.addresses import ADDRESSES, Address, reference
from pressroom.model.address import of_file

PAGED = {one.form for one in ADDRESSES if one.form.endswith("page/N/")}
"""Listings of the sample fill no second page; tests/pages/test_listing.py makes long ones."""


def found(site: Site, prefix: str = "") -> set[str]:
    """What stands below `prefix`; a page has the address of its folder."""
    below = (file.removeprefix(prefix) for file in site.files if file.startswith(prefix))
    return {
        file.removesuffix("index.html") if file.endswith("index.html") else file for file in below
    }


def in_each(one: Address) -> tuple[str, ...]:
    return ("", "en/") if one.each else ("",)


ON_EVERY_SITE = [one for one in ADDRESSES if one.always]


@pytest.mark.parametrize("one", ON_EVERY_SITE, ids=[one.form or "home" for one in ON_EVERY_SITE])
def test_something_stands_at_every_form_of_address(site: Site, one: Address) -> None:
    if one.form in PAGED:
        assert one.form.removesuffix("page/N/") in {other.form for other in ADDRESSES}
        return
    for prefix in in_each(one):
        assert any(one.pattern.fullmatch(address) for address in found(site, prefix)), prefix


def test_every_file_has_an_address_of_the_table_or_is_written_by_hand(site: Site) -> None:
    by_hand = {
        of_file(path.relative_to(REPOSITORY).as_posix(), "vi")
        for path in (REPOSITORY / "content").rglob("*.*")
    }
    known = by_hand | site.aliases.keys()
    unknown = {
        address
        for address in found(site)
        if address not in known and not address.startswith("assets/")
        if not address.removeprefix("en/").startswith("reference/")
        if not any(
            one.pattern.fullmatch(address.removeprefix(prefix))
            for one in ADDRESSES
            for prefix in in_each(one)
        )
    }
    assert not unknown


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_reference_page_names_every_form_once(language: str) -> None:
    page = reference(language)
    for one in ADDRESSES:
        assert page.count(f"| `/{one.form}` | {one.what[language]} |") == 1
