"""A browser, a server on loopback, and the built site."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from casebook.cli.server import listen
from tests.browser import judges

ROOT = Path(__file__).resolve().parents[2]
Scheme = Literal["light", "dark"]

_WATCH = """window.violations = [];
document.addEventListener('securitypolicyviolation', event =>
  window.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`));
"""


@dataclass
class Visit:
    """A page while it is looked at, and what it did. `host`: where everything should come from.

    `requests`: every address asked for. `complaints`: what scripts threw. `refused`: files that are not there.
    """

    page: Page
    host: str
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)

    @property
    def foreign_requests(self) -> list[str]:
        """Addresses elsewhere that the page asked for."""
        return [url for url in self.requests if not url.startswith((self.host, "data:"))]

    @property
    def violations(self) -> list[str]:
        """What the page's own policy stopped, and what its scripts complained of."""
        return [*self.page.evaluate("window.violations"), *self.complaints]

    @property
    def cookies(self) -> list[str]:
        """Names of the cookies that are set."""
        return [cookie.get("name", "") for cookie in self.page.context.cookies()]


Look = Callable[..., Visit]


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Address, with a final slash, under which the folder is served on loopback meanwhile."""
    server = listen(folder, port=0)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The system's Chromium; skips where there is none."""
    path = judges.chromium()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=judges.FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def look(browser: Browser) -> Iterator[Look]:
    """`look(host, address, width=, scheme=, script=)` opens a page in a fresh profile → `Visit`."""
    contexts = []

    def open_page(
        host: str, address: str = "", *, width: int = 1300, scheme: Scheme = "light", script: bool = True
    ) -> Visit:
        context = browser.new_context(
            viewport={"width": width, "height": 800}, color_scheme=scheme, java_script_enabled=script
        )
        contexts.append(context)
        context.add_init_script(_WATCH)
        visit = Visit(context.new_page(), host)
        visit.page.on("request", lambda request: visit.requests.append(request.url))
        visit.page.on("response", lambda answer: visit.refused.extend([answer.url] * (answer.status >= 400)))
        visit.page.on("pageerror", lambda error: visit.complaints.append(error.message))
        visit.page.goto(host + address, wait_until="load")
        return visit

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the site: the real dossiers, built by the real command."""
    folder = tmp_path_factory.mktemp("built") / "site"
    environment = os.environ | {"PYTHONPATH": str(ROOT / "scripts")}
    command = [sys.executable, "-m", "casebook", "build", "--output", str(folder)]
    built = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert built.returncode == 0, built.stdout + built.stderr
    return folder


@pytest.fixture(scope="session")
def host(site: Path) -> Iterator[str]:
    """Address of the built site on loopback."""
    with serving(site) as address:
        yield address
