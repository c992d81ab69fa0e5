"""Files on loopback, for this machine alone: the server that `serve` and tests of pages use."""

from __future__ import annotations

import errno
import gzip
from collections.abc import Callable
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from casebook.errors import UsageError

HOST = "127.0.0.1"
_TEXT = frozenset({".atom", ".css", ".html", ".ics", ".js", ".json", ".svg", ".txt", ".xml"})


class PortInUse(UsageError):
    """Another program listens on the port."""


class Handler(SimpleHTTPRequestHandler):
    """Files of one folder: nothing is kept by browsers, folders are not listed, our own page answers 404."""

    kept = "no-store"
    server_version = "casebook"
    sys_version = ""
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".atom": "application/atom+xml",
        ".bib": "application/x-bibtex",
        ".ics": "text/calendar",
        ".ris": "application/x-research-info-systems",
    }

    def end_headers(self) -> None:
        """Every answer is for now only, unless it says otherwise: the next build may change it."""
        self.send_header("Cache-Control", self.kept)
        self.send_header("X-Content-Type-Options", "nosniff")
        super().end_headers()

    def send_head(self) -> BinaryIO | None:
        """Text travels packed, as it does from any host: what a page costs here is what it costs a reader."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if self.path.partition("?")[0].endswith("/") else path
        if path.suffix not in _TEXT or not path.is_file():
            return super().send_head()
        return self.send_content(path.name, path.read_bytes())

    def send_content(self, name: str, content: bytes, status: int = HTTPStatus.OK) -> BinaryIO:
        """The head of an answer with this content, and what is then to be sent: packed, if it is text."""
        self.send_response(status)
        self.send_header("Content-Type", self.guess_type(name))
        if Path(name).suffix in _TEXT and "gzip" in self.headers.get("Accept-Encoding", ""):
            content = gzip.compress(content, mtime=0)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Vary", "Accept-Encoding")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        return BytesIO(content)

    def list_directory(self, path: object) -> BytesIO | None:
        """Never: a folder without a page is no address."""
        self.send_error(HTTPStatus.NOT_FOUND)
        return None

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Our own page for an address that leads nowhere."""
        page = Path(self.directory) / "404.html"
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        content = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: a line for each file would bury what matters."""


class Server(ThreadingHTTPServer):
    """A reader who goes away in the middle of a file is no fault."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Nothing: the connection ended."""


def listen(folder: Path, port: int) -> Server:
    """A server of a folder, on loopback. Raises: PortInUse."""
    return listen_with(partial(Handler, directory=str(folder)), port)


def listen_with(handler: Callable[..., BaseHTTPRequestHandler], port: int) -> Server:
    """A server on loopback that answers with this handler. Raises: PortInUse."""
    try:
        return Server((HOST, port), handler)
    except OSError as fault:
        if fault.errno != errno.EADDRINUSE:
            raise
        raise PortInUse(f"port {port} is in use: stop what uses it, or name another with --port") from None
