"""MkDocs' way into the press room; a newer `pressroom` needs no change here."""

from pressroom.mkdocs_site.events import *  # noqa: F403
