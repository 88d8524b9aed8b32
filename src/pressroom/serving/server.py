"""The server of the preview: this machine's browsers only, one folder, nothing kept by them."""

import os
import shutil
import socketserver
import sys
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import IO, Any

from pressroom.editor.page import ADDRESS
from pressroom.serving.find import Moved, find
from pressroom.serving.media_types import media_type
from pressroom.serving.reload import EVENTS, SCRIPT, event, script, with_script
from pressroom.serving.screen import Screen, Shown

HOST = "127.0.0.1"
_OURS = frozenset({HOST, "localhost"})
_PULSE = 15.0
"""Seconds after which a listener that hears nothing is asked whether it is still there."""
_PAGES = frozenset({".html", ".htm"})
_FORM = f"{ADDRESS}index.html"
"""Never loads itself again: what somebody is writing in it would be lost."""


class PreviewServer(ThreadingHTTPServer):
    """Serves the folder `site` as `screen` says.

    It holds its port from the beginning, and answers once it has been activated.

    Raises:
        OSError: the port is taken, or may not be used.
    """

    # On Windows it would let two servers have one port.
    allow_reuse_address = os.name != "nt"
    daemon_threads = True

    def __init__(self, port: int, site: Path, screen: Screen) -> None:
        super().__init__((HOST, port), _Handler, bind_and_activate=False)
        self.site = site
        self.screen = screen
        try:
            self.server_bind()
        except OSError:
            self.server_close()
            raise

    def server_bind(self) -> None:
        """Take the port; the inherited way also asks the network for this machine's name."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, self.server_address[1]

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        return f"http://{HOST}:{self.server_port}"

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 (the base's)
        """A browser that goes away in the middle of a page is no error."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    server: PreviewServer
    protocol_version = "HTTP/1.1"
    server_version = "pressroom"
    sys_version = ""
    # A body follows its head at once: else it waits for the other side to confirm the head, 40 ms.
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        shown = self.server.screen.shown
        found = find(self.server.site, shown.base, self.path)
        if not self._asked_here():
            self._send(HTTPStatus.MISDIRECTED_REQUEST, "text/plain; charset=utf-8", b"")
        elif self.path == shown.base + EVENTS:
            self._events()
        elif self.path == shown.base + SCRIPT:
            self._send(HTTPStatus.OK, "text/javascript; charset=utf-8", script())
        elif isinstance(found, Moved):
            self._send(HTTPStatus.FOUND, "text/plain; charset=utf-8", b"", location=found.to)
        elif found:
            self._file(HTTPStatus.OK, found, shown)
        else:
            self._missing(shown)

    do_HEAD = do_GET  # noqa: N815 (the name that the base asks for)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (its name in the base)
        """Say nothing: the terminal belongs to the findings."""

    def _asked_here(self) -> bool:
        """Whether a page of this server asks, and not one of another host whose name leads here."""
        host = self.headers.get("Host")
        return host is None or host.rpartition(":")[0] in _OURS or host in _OURS

    def _file(self, status: HTTPStatus, path: Path, shown: Shown) -> None:
        try:
            if path.suffix in _PAGES and path != self.server.site / _FORM:
                self._send(status, media_type(path), with_script(path.read_bytes(), shown))
                return
            with path.open("rb") as file:
                self._stream(status, media_type(path), os.fstat(file.fileno()).st_size, file)
        except FileNotFoundError:  # a new site without it was put in place just now
            self._missing(shown)

    def _missing(self, shown: Shown) -> None:
        page = self.server.site / "404.html"
        html = page.read_bytes() if page.is_file() else b"<!doctype html><title>404</title>"
        self._send(HTTPStatus.NOT_FOUND, media_type(page), with_script(html, shown))

    def _send(self, status: HTTPStatus, kind: str, data: bytes, location: str = "") -> None:
        self._stream(status, kind, len(data), BytesIO(data), location)

    def _stream(
        self, status: HTTPStatus, kind: str, size: int, file: IO[bytes], location: str = ""
    ) -> None:
        self._begin(status, kind)
        self.send_header("Content-Length", str(size))
        if location:
            self.send_header("Location", location)
        self.end_headers()
        if self.command != "HEAD":
            shutil.copyfileobj(file, self.wfile)

    def _begin(self, status: HTTPStatus, kind: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")

    def _events(self) -> None:
        """Tell what is shown, now and after each change, until the listener has gone."""
        self._begin(HTTPStatus.OK, "text/event-stream; charset=utf-8")
        self.send_header("Connection", "close")
        self.end_headers()
        if self.command == "HEAD":
            return
        told = None
        while True:
            shown = self.server.screen.after(told, _PULSE) if told else self.server.screen.shown
            self.wfile.write(event(shown) if shown != told else b":\n\n")
            told = shown
