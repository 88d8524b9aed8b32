"""The way from a page to the site's root, which is put into the page once it is made.

So a part that is made once stands in pages of every depth.
"""

ROOT = "\x1a"
"""Stands in a part where the way begins. No text holds it: no file of a press room may (PR005)."""


def rooted(html: str, base: str) -> str:
    """`html` for a page from which `base` (`../../`, `./`) leads to the root."""
    return html.replace(ROOT, base)
