"""A browser and the host that it asks: what a reader does, and all that goes wrong meanwhile.

The host answers as a strict host of static files does; every other host is unknown.
"""

import json
import mimetypes
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import ClassVar
from urllib.parse import unquote

from playwright.sync_api import ConsoleMessage, Page

from built.pages import Site

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self';"
    " img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
DESKTOP, PHONE, SMALLEST = 1280, 360, 320


class Host(SimpleHTTPRequestHandler):
    """Answers from the folder of a site, which stands below a path."""

    protocol_version = "HTTP/1.1"
    site: ClassVar[Site]

    def do_GET(self) -> None:
        address = self.path.partition("?")[0]
        own = unquote(address).removeprefix(self.site.path) if self._is_ours(address) else "?"
        file = self.site.file(own)
        data = (self.site.folder / (file or "404.html")).read_bytes()
        kind = mimetypes.guess_type(file or "404.html")[0] or "application/octet-stream"
        self.send_response(200 if file else 404)
        for name, value in {
            "Content-Type": f"{kind}; charset=utf-8",
            "Content-Length": str(len(data)),
            "Content-Security-Policy": POLICY,
            "Cache-Control": "max-age=3600",
        }.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def _is_ours(self, address: str) -> bool:
        return address.startswith(self.site.path)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def served(site: Site) -> Iterator[Site]:
    """The site at an address of this machine, for as long as the generator is held."""
    host = type("HostOfSite", (Host,), {"site": site})
    with ThreadingHTTPServer(("127.0.0.1", 0), host) as server:
        server.daemon_threads = True
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        yield Site(site.folder, f"http://127.0.0.1:{server.server_port}{site.path}")
        server.shutdown()
        thread.join()


@dataclass
class Visit:
    """A browser's page of a site, and all that went wrong in it."""

    site: Site
    page: Page
    asked: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def go(self, address: str) -> Page:
        self.page.goto(self.site.url + address, wait_until="load")
        return self.page

    @property
    def foreign(self) -> list[str]:
        return [url for url in self.asked if self.site.own(url) is None and url[:5] != "data:"]

    def listen(self, message: ConsoleMessage) -> None:
        """Keep what the browser complains of; that a missing page is missing is no complaint."""
        if message.type in {"error", "warning"} and "status of 404" not in message.text:
            self.said.append(message.text)


Visiting = Callable[..., Visit]
"""Opens a page of a site in a browser that has never been there."""


def overflow(page: Page) -> int:
    """By how many pixels the page is wider than the window."""
    width: int = page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    return width


def violations(page: Page, axe: str) -> list[str]:
    """What axe finds wrong in the page as it stands, with the elements."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(axe)
    found = json.loads(page.evaluate("axe.run({resultTypes: ['violations']}).then(JSON.stringify)"))
    return [
        f"{violation['id']}: {node['target']} {node['html'][:120]}"
        for violation in found["violations"]
        for node in violation["nodes"]
    ]
