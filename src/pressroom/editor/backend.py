"""Where drafts are kept, as Decap asks for it, and whom the form may ask over the network.

Decap's documentation of backends: GitHub logs in through a helper (`base_url`, `auth_endpoint`),
GitLab and Forgejo with PKCE (RFC 7636), for which an application's id is enough.
"""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from pressroom.model.settings import Editor
from pressroom.text.bilingual import Text

LABELS = "phong-bao-chi/"
"""Before the name of a draft's state where a host shows it as a label; Decap fails without one."""

_SAID = {
    "create": Text(vi="Soạn {{collection}}: {{slug}}", en="Write {{collection}}: {{slug}}"),
    "update": Text(vi="Sửa {{collection}}: {{slug}}", en="Change {{collection}}: {{slug}}"),
    "delete": Text(vi="Bỏ {{collection}}: {{slug}}", en="Drop {{collection}}: {{slug}}"),
    "uploadMedia": Text(vi="Tải lên {{path}}", en="Upload {{path}}"),
    "deleteMedia": Text(vi="Bỏ {{path}}", en="Drop {{path}}"),
}
"""What the history of the repository says of each change."""


@dataclass(frozen=True, slots=True)
class Backend:
    """The block `backend` of the configuration, and the origins that it asks."""

    block: dict[str, Any]
    asks: tuple[str, ...]
    pictures: tuple[str, ...] = ()


def backend(editor: Editor, language: str) -> Backend:
    """The backend of a host; `editor.backend` is not `local`."""
    common: dict[str, Any] = {
        "name": editor.backend,
        "repo": editor.repo,
        "branch": editor.branch,
        **_common(language),
    }
    return {"github": _github, "gitlab": _gitlab, "forgejo": _forgejo}[editor.backend](
        editor, common
    )


def local(url: str, branch: str, language: str) -> Backend:
    """The backend of a repository on this machine, served by decap-server at `url`."""
    block = {"name": "proxy", "proxy_url": url, "branch": branch, **_common(language)}
    return Backend(block, (_origin(url),))


def _common(language: str) -> dict[str, Any]:
    messages = {name: text[language] for name, text in _SAID.items()}
    return {"cms_label_prefix": LABELS, "commit_messages": messages}


def _github(editor: Editor, block: dict[str, Any]) -> Backend:
    api = editor.api_root or "https://api.github.com"
    block |= {"api_root": api, "base_url": editor.base_url, "open_authoring": editor.fork}
    block |= {"auth_endpoint": editor.auth_endpoint or "auth"}
    return Backend(block, (_origin(api),), ("https://avatars.githubusercontent.com",))


def _gitlab(editor: Editor, block: dict[str, Any]) -> Backend:
    base = (editor.base_url or "https://gitlab.com").rstrip("/")
    api = editor.api_root or f"{base}/api/v4"
    block |= {"api_root": api, "base_url": base, "app_id": editor.app_id, "auth_type": "pkce"}
    block |= {"auth_endpoint": editor.auth_endpoint or "oauth/authorize"}
    return Backend(block, _once(_origin(api), _origin(base)), (_origin(base),))


def _forgejo(editor: Editor, block: dict[str, Any]) -> Backend:
    base = (editor.base_url or "").rstrip("/")
    api = editor.api_root or f"{base}/api/v1"
    block |= {"api_root": api, "base_url": base, "app_id": editor.app_id}
    block |= {"open_authoring": editor.fork}
    return Backend(block, _once(_origin(api), _origin(base)), (_origin(base),))


def _once(*origins: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(origins))


def _origin(url: str) -> str:
    """Scheme, host and port, as a policy names them."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
