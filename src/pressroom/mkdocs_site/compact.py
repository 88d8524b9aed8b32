"""Small repairs of what MkDocs and Material render."""

import re

_AUTOCOMPLETE = re.compile(r'(<input class="md-toggle"[^>]*) autocomplete="off"')
_IDLE = re.compile(
    r'<input class="md-toggle" data-md-toggle="search"[^>]*>\s*'
    r'|<div data-md-component="(?:skip|announce)">\s*</div>\s*'
    r'|<div class="md-dialog".*?</div>\s*</div>\s*'
    r'| data-md-component="[^"]*"',
    re.DOTALL,
)
_ALIGNED = re.compile(r'(<t[dh]) style="text-align: (left|right|center);"')
_SPACE = re.compile(r"\s*\n\s*")


def tidy(html: str) -> str:
    """Material's skeleton made valid, without what only its script would use.

    `autocomplete` is not allowed on a checkbox (HTML §4.10.5.3.1), and these parts of the skeleton
    are in none of its blocks.
    """
    return _IDLE.sub("", _AUTOCOMPLETE.sub(r"\1", html))


def aligned(html: str) -> str:
    """The cells of Python-Markdown's tables aligned by class, as those of releases are.

    It writes `style`, which a strict Content-Security-Policy makes a browser ignore.
    """
    return _ALIGNED.sub(r'\1 class="pr-\2"', html)


def compact(html: str) -> str:
    """A shell without indentation and empty lines; it holds no preformatted text."""
    return _SPACE.sub("\n", html).strip() + "\n"
