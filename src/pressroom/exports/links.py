"""Links of a body's Markdown, as they lead from anywhere."""

from urllib.parse import quote

from pressroom.exports.reading import plain, rewritten
from pressroom.model import address
from pressroom.model.body import Body, Leads, Link
from pressroom.model.edition import Edition

_SAFE = "/-._~!$&*+,;=:@"
"""No brackets, as they end an address in Markdown."""


def absolute(edition: Edition, body: Body, page: str) -> str:
    """The Markdown of `body` with absolute addresses in place of relative ones.

    `page` is the absolute address of the page that shows it. A link to what is not public, or leads
    nowhere, becomes its own text.
    """
    destinations = {
        plain(link.written): _address(edition, link, page)
        for link in body.links
        if link.leads not in _ELSEWHERE
    }
    return rewritten(body.markdown, destinations) if destinations else body.markdown


_ELSEWHERE = {Leads.WEB, Leads.MAIL}


def _address(edition: Edition, link: Link, page: str) -> str | None:
    """The absolute address of what is linked; None where nobody may see it, or it is nothing."""
    fragment = f"#{link.fragment}" if link.fragment else ""
    if link.leads is Leads.HERE:
        return page + fragment
    below = address.of_file(link.target, edition.default)
    if link.leads is not Leads.FILE or below is None or not edition.shows(link.target):
        return None
    return edition.url(quote(below, safe=_SAFE)) + fragment
