"""`/admin/`: the page of the form, its configuration and its scripts.

The rest of the site holds a strict policy; Decap needs more for itself (its validator compiles
functions, its styles are made in the page), so the page brings a policy of its own that lets it ask
nobody but the host of the drafts.
"""

import json
from datetime import datetime
from html import escape
from pathlib import Path
from typing import Any

from pressroom.editor.backend import Backend, backend, local
from pressroom.editor.collections import ONLY_FOR, collections, orders
from pressroom.editor.decap import scripts
from pressroom.editor.words import SCREEN, WORDS
from pressroom.model.planned import Outputs
from pressroom.model.room import Room
from pressroom.model.settings import Editor
from pressroom.text.bilingual import Text

ADDRESS = "admin/"
"""Where the form stands below the site's root; no listing, feed or sitemap names it."""

LOCAL = "local"

_FILES = Path(__file__).parent / "files"
_SCRIPTS = ("declaration", "editor", "decap-cms")
"""In this order: Decap looks at once for what is set before it."""
_MARK = "../assets/press/mark.svg"
_TITLE = Text(vi="Soạn thông cáo", en="Write a release")
_NO_SCRIPT = Text(
    vi="Biểu mẫu này cần JavaScript: hãy bật JavaScript trong trình duyệt.",
    en="This form needs JavaScript: please switch it on in the browser.",
)


def wanted(room: Room, local_url: str | None) -> bool:
    """Whether the site has a form: where a host keeps the drafts, or this machine does now."""
    editor = room.settings.editor
    return bool(local_url) or (editor is not None and editor.backend != LOCAL)


def form(
    repo: Path, room: Room, as_of: datetime, site_url: str, local_url: str | None = None
) -> Outputs:
    """The files by address; none where no form is wanted, or Decap is not installed."""
    decap = scripts(repo) if wanted(room, local_url) else None
    if decap is None:
        return
    language = room.settings.language
    host = _host(room, local_url)
    yield ADDRESS, _page(room, host)
    data = {
        "config": _config(room, as_of, site_url, host),
        "orders": orders(room),
        "timezone": room.settings.timezone.key,
        "words": WORDS if language == "vi" else None,
        "screen": {name: text[language] for name, text in SCREEN.items()},
    }
    yield f"{ADDRESS}config.json", (json.dumps(data, ensure_ascii=False) + "\n").encode()
    yield f"{ADDRESS}types.css", _types().encode()
    for path in sorted(_FILES.iterdir()):
        yield f"{ADDRESS}{path.name}", path.read_bytes()
    for name, path in decap.items():
        yield f"{ADDRESS}{name}", path.read_bytes()


def _host(room: Room, local_url: str | None) -> Backend:
    editor = room.settings.editor or Editor(backend=LOCAL)
    language = room.settings.language
    return local(local_url, editor.branch, language) if local_url else backend(editor, language)


def _config(room: Room, as_of: datetime, site_url: str, host: Backend) -> dict[str, Any]:
    settings = room.settings
    return {
        "load_config_file": False,
        "locale": settings.language,
        "backend": host.block,
        "publish_mode": "editorial_workflow",
        "slug": {"encoding": "ascii", "clean_accents": True, "sanitize_replacement": "-"},
        "media_folder": "content/assets",
        "public_folder": "",
        "site_url": site_url,
        "display_url": site_url,
        "show_preview_links": False,
        "logo": {"src": _MARK, "show_in_header": False},
        "issue_reports": {"url": settings.repository.url or site_url},
        "editor": {"preview": False},
        "collections": collections(room, as_of),
    }


def _page(room: Room, host: Backend) -> bytes:
    language = room.settings.language
    policy = {
        "default-src": "'none'",
        "script-src": "'self' 'unsafe-eval'",
        "style-src": "'self' 'unsafe-inline'",
        "font-src": "'self' data:",
        "img-src": " ".join(("'self' data: blob:", *host.pictures)),
        "connect-src": " ".join(("'self' data: blob:", *host.asks)),
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    said = "; ".join(f"{name} {value}" for name, value in policy.items())
    title = escape(f"{_TITLE[language]} | {room.settings.publisher.named(language)}")
    lines = (
        "<!doctype html>",
        f'<html lang="{language}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{escape(said)}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="robots" content="noindex, nofollow">',
        '<meta name="referrer" content="same-origin">',
        f"<title>{title}</title>",
        f'<link rel="icon" href="{_MARK}" type="image/svg+xml">',
        *(f'<link rel="stylesheet" href="{name}.css">' for name in ("editor", "types")),
        *(f'<script src="{name}.js"></script>' for name in _SCRIPTS),
        "</head>",
        "<body>",
        f"<noscript><p>{_NO_SCRIPT[language]}</p></noscript>",
        "</body>",
        "</html>",
    )
    return ("\n".join(lines) + "\n").encode()


def _types() -> str:
    """The rules that show a group of fields for its types only; `editor.js` says which it is."""
    rules = []
    for key, types in ONLY_FOR.items():
        shown = ",".join(f'[data-type="{type_}"]' for type_ in types)
        label = f'label[for^="{key}-field-"]'
        hidden = f":root[data-type]:not({shown}) div:has(> div > {label})"
        rules.append(f"{hidden} {{ display: none; }}\n")
    return "".join(rules)
