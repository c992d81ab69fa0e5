"""`casebook serve`: builds the site and shows it on this machine alone."""

from __future__ import annotations

import errno
import gzip
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import click

from casebook.cli.build import build_site
from casebook.errors import UsageError

_HOST = "127.0.0.1"
_TEXT = frozenset({".atom", ".css", ".html", ".ics", ".js", ".json", ".svg", ".txt", ".xml"})


class PortInUse(UsageError):
    """Another program listens on the port."""


class Handler(SimpleHTTPRequestHandler):
    """Files of one folder: nothing is kept by browsers, folders are not listed, our own page answers 404."""

    server_version = "casebook"
    sys_version = ""
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".atom": "application/atom+xml",
        ".bib": "application/x-bibtex",
        ".ics": "text/calendar",
        ".ris": "application/x-research-info-systems",
    }

    def end_headers(self) -> None:
        """Every answer is for now only: the next build may change it."""
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        super().end_headers()

    def send_head(self) -> BinaryIO | None:
        """Text travels packed, as it does from any host: what a page costs here is what it costs a reader."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if self.path.partition("?")[0].endswith("/") else path
        packs = path.suffix in _TEXT and "gzip" in self.headers.get("Accept-Encoding", "")
        if not packs or not path.is_file():
            return super().send_head()
        content = gzip.compress(path.read_bytes(), mtime=0)
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", self.guess_type(str(path)))
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


@click.command("serve")
@click.option("--plain", "is_plain", is_flag=True, help="Use our own shell instead of MkDocs and Material.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="0 takes a free one."
)
def command(is_plain: bool, port: int) -> None:
    """Build the site and show it at http://127.0.0.1:8000/ until Ctrl-C."""
    output = Path("site")
    with listen(Path.cwd() / output, port) as server:
        for line in build_site(Path.cwd(), output, is_plain=is_plain).lines:
            click.echo(line)
        try:
            click.echo(f"http://{_HOST}:{server.server_port}/ shows it; Ctrl-C ends.")
            server.serve_forever()
        except KeyboardInterrupt:
            click.echo("\ncasebook: stopped showing the site; it stays in site/")


def listen(folder: Path, port: int) -> Server:
    """A server of a folder, on loopback. Raises: PortInUse."""
    try:
        return Server((_HOST, port), partial(Handler, directory=str(folder)))
    except OSError as fault:
        if fault.errno != errno.EADDRINUSE:
            raise
        raise PortInUse(f"port {port} is in use: stop what uses it, or name another with --port") from None
