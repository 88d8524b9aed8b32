"""Parts of pages that are made once and stand in pages of every depth."""

from collections.abc import Callable

_HERE = "\ue000"
"""Stands in a kept part where the way to the site's root begins."""

Based = Callable[[str], str]
"""A part as it stands in a page from which the argument (`../`) leads to the site's root."""


def based(make: Based, links: int) -> Based:
    """`make`, called once for all pages; `links` says how often the way stands in what it makes.

    Where it stands more often, a text holds the very character that marks it: such a part is made
    anew for each page.
    """
    made = make(_HERE)
    return (lambda base: made.replace(_HERE, base)) if made.count(_HERE) == links else make
