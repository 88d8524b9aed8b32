"""The script that makes a page of the preview load itself again, and what it listens to."""

import json
from html import escape
from pathlib import Path

from pressroom.serving.screen import Shown

FOLDER = ".preview/"
"""Below the site's root: addresses that no site has."""

SCRIPT = f"{FOLDER}reload.js"
EVENTS = f"{FOLDER}events"

_END = b"</body>"


def script() -> bytes:
    """The script itself."""
    return Path(__file__).with_name("reload.js").read_bytes()


def with_script(html: bytes, shown: Shown) -> bytes:
    """A page that reloads itself once something else than `shown` is shown."""
    src, name = escape(shown.base + SCRIPT), escape(shown.name)
    tag = f'<script src="{src}" data-shown="{name}"></script>'.encode()
    start, end, rest = html.rpartition(_END)
    return start + tag + end + rest if end else html + tag


def event(shown: Shown) -> bytes:
    """A server-sent event (HTML §9.2) that says what is shown."""
    data = json.dumps({"name": shown.name, "note": shown.note})
    return f"data: {data}\n\n".encode()
