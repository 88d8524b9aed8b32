"""A host of static files that counts what it sends, as others do: what compresses, compressed."""

import gzip
import mimetypes
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import unquote

_COMPRESSED = (".html", ".js", ".json", ".css", ".svg", ".xml")


class Sent:
    """The bytes that were sent: heads and bodies."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.bytes = 0
        self.files = 0


@contextmanager
def host(folder: Path) -> Iterator[Sent]:
    """Serve `folder` on this machine."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            path = folder / unquote(self.path.partition("?")[0]).strip("/")
            if not path.is_file():
                self.send_error(404)
                return
            body, encoding = _body(path)
            head = {
                "Content-Type": mimetypes.guess_type(path)[0] or "application/octet-stream",
                "Content-Length": str(len(body)),
                "Cache-Control": "max-age=3600",
                **({"Content-Encoding": encoding} if encoding else {}),
            }
            self.send_response(200)
            for name, value in head.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)
            sent.bytes += len(body) + sum(
                len(name) + len(value) + 4 for name, value in head.items()
            )
            sent.files += 1

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        sent = Sent(f"http://127.0.0.1:{server.server_port}/")
        server.daemon_threads = True
        Thread(target=server.serve_forever, daemon=True).start()
        yield sent
        server.shutdown()


@lru_cache(maxsize=256)
def _body(path: Path) -> tuple[bytes, str]:
    data = path.read_bytes()
    if path.suffix not in _COMPRESSED:
        return data, ""
    return gzip.compress(data, 6, mtime=0), "gzip"
