"""The server of a site that changes while it is looked at: each page learns when it would look otherwise."""

from __future__ import annotations

import html
import traceback
from collections.abc import Callable
from functools import cache
from hashlib import sha256
from http import HTTPStatus
from importlib.resources import files
from threading import Condition, Lock
from typing import BinaryIO
from urllib.parse import parse_qs, unquote, urlsplit

from casebook.cli.server import HOST, Handler
from casebook.site.preview import File, Preview

_OURS = "/.served/"
_HOSTS = (HOST, "localhost")
_BREATH = 10.0  # seconds between two signs of life, by which we notice who went away


class Live:
    """What is shown now, once there is something. `wait` sleeps until it is something else."""

    def __init__(self) -> None:
        self._preview: Preview | None = None
        self._changed = Condition()
        self._making = Lock()

    def show(self, preview: Preview) -> None:
        """From now on this is shown; all who wait are told."""
        with self._changed:
            self._preview = preview
            self._changed.notify_all()

    @property
    def preview(self) -> Preview:
        """What is shown now."""
        assert self._preview is not None, "nobody is served before the first preview is shown"
        return self._preview

    def wait(self, seen: Preview) -> Preview:
        """What is shown as soon as it is not what was `seen`, or after a breath."""
        with self._changed:
            self._changed.wait_for(lambda: self._preview is not seen, _BREATH)
            return self.preview

    def file(self, address: str, preview: Preview | None = None) -> File:
        """What stands at an address, made by one at a time."""
        with self._making:
            return (preview or self.preview).file(address)


def handler(live: Live) -> Callable[..., LiveHandler]:
    """The class of handlers that show this."""
    return type("OfThisSite", (LiveHandler,), {"live": live})


class LiveHandler(Handler):
    """Files made when they are asked for, and a stream for each page that is looked at."""

    live: Live

    def send_head(self) -> BinaryIO | None:
        """The file at the address; a folder without its slash leads to it."""
        if not self._is_for_us():
            self.send_error(HTTPStatus.MISDIRECTED_REQUEST)
            return None
        asked = urlsplit(self.path)
        path = unquote(asked.path)
        if asked.query.startswith("v="):  # an asset's version: a page that is loaded anew need not ask again
            self.kept = "max-age=3600, immutable"
        if path.startswith(_OURS):
            return self._own(path.removeprefix(_OURS))
        address = path.removeprefix("/")
        try:
            file = self.live.file(address)
            if not file.is_there and not address.endswith("/") and self.live.file(f"{address}/").is_there:
                self._move(f"{asked.path}/")
                return None
        except Exception as fault:
            return self._failed(address, fault)
        status = HTTPStatus.OK if file.is_there else HTTPStatus.NOT_FOUND
        content = with_script(file, address) if file.path.endswith(".html") else file.content
        return self.send_content(file.path, content, status)

    def do_GET(self) -> None:  # noqa: N802  # the name is the library's
        """A file, or the stream of a page."""
        if self._is_for_us() and urlsplit(self.path).path == f"{_OURS}changes":
            self._follow()
        else:
            super().do_GET()

    def _is_for_us(self) -> bool:
        """Whether the browser meant this machine: a page elsewhere could point a name of its own here."""
        return self.headers.get("Host", HOST).rpartition(":")[0] in ("", *_HOSTS)

    def _own(self, name: str) -> BinaryIO | None:
        if name not in ("served.js", "served.css"):
            self.send_error(HTTPStatus.NOT_FOUND)
            return None
        return self.send_content(name, _asset(name))

    def _move(self, target: str) -> None:
        self.send_response(HTTPStatus.MOVED_PERMANENTLY)
        self.send_header("Location", f"/{target.lstrip('/')}")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _failed(self, address: str, fault: Exception) -> BinaryIO:
        """A page that says that we are at fault, and goes when the files change."""
        frame = traceback.extract_tb(fault.__traceback__)[-1]
        told = f"a fault of ours, please report it: {type(fault).__name__} in {frame.name}: {fault}"
        text = f"<!doctype html><html lang=en><head><title>500</title></head><body><p>{html.escape(told)}</p>"
        content = with_script(File("500.html", text.encode()), address, have="")
        return self.send_content("500.html", content, HTTPStatus.INTERNAL_SERVER_ERROR)

    def _follow(self) -> None:
        """Say nothing until the page would look otherwise than the one that the browser has."""
        asked = parse_qs(urlsplit(self.path).query, keep_blank_values=True)
        address, have = asked.get("page", [""])[0], asked.get("have", [""])[0]
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        self.wfile.write(b"retry: 500\n\n")
        preview = self.live.preview
        first = preview
        while not self._is_new(address, have, preview, first):
            self.wfile.write(b": nothing new\n\n")
            self.wfile.flush()
            preview = self.live.wait(preview)
        self.wfile.write(b"data: changed\n\n")

    def _is_new(self, address: str, have: str, preview: Preview, first: Preview) -> bool:
        if not have:  # it could not be made
            return preview is not first
        try:
            return digest(self.live.file(address, preview)) != have
        except Exception:
            return True


def with_script(file: File, address: str, have: str | None = None) -> bytes:
    """A page with what makes it follow the files; no built page has it."""
    have = digest(file) if have is None else have
    page = html.escape(address)
    tags = (
        f'<link rel="stylesheet" href="{_OURS}served.css?v={_version()}">\n'
        f'<script defer src="{_OURS}served.js?v={_version()}" data-page="{page}" data-have="{have}"></script>\n'
    )
    return file.content.replace(b"</head>", f"{tags}</head>".encode(), 1)


def digest(file: File) -> str:
    """What tells one state of a page from another."""
    return sha256(bytes([file.is_there]) + file.content).hexdigest()[:16]


@cache
def _asset(name: str) -> bytes:
    return (files("casebook.site") / "served" / name).read_bytes()


@cache
def _version() -> str:
    return sha256(_asset("served.css") + _asset("served.js")).hexdigest()[:10]
