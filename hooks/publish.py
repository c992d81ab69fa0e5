"""What MkDocs calls: it lends its theme to every page, and the core writes the site.

MkDocs renders the pages of `docs/` and one shell for each kind of page and depth. With `CASEBOOK_STAGE=shells`
(set by `casebook build`, which writes the site itself) that is all it does.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents

ROOT = Path(__file__).resolve().parents[1]
SETTINGS = "casebook"  # under `extra`, where MkDocs keeps what is a project's own: read once a build
sys.path.insert(0, str(ROOT / "scripts"))  # a clone works without being installed

from casebook.errors import CasebookError  # noqa: E402
from casebook.settings import read_settings  # noqa: E402
from casebook.site.frame import links  # noqa: E402
from casebook.site.handover import STAGE, Ready, docs_sources, site_chromes, wanted  # noqa: E402
from casebook.site.imprint import with_imprint  # noqa: E402
from casebook.site.whole import write_whole  # noqa: E402

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig


class ReadyPage(Page):
    """A page whose parts are finished: MkDocs puts the theme around them and reads nothing."""

    def __init__(self, ready: Ready, config: MkDocsConfig) -> None:
        file = File.generated(config, f"{ready.path}.md", content="", inclusion=InclusionLevel.NOT_IN_NAV)
        file.dest_uri = ready.path
        super().__init__(ready.slots["title"], file, config)
        self.ready = ready

    def read_source(self, config: MkDocsConfig) -> None:
        """Nothing to read: the parts are given."""
        self.markdown = ""
        self.meta = {**self.ready.slots, "kind": self.ready.kind, "depth": self.ready.depth}

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Nothing to render: the body is HTML already."""
        self.content = self.ready.slots["body"]
        self.toc = TableOfContents([])


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """on_config: before files are looked for. The settings of pyproject.toml; no extra pages of MkDocs' own."""
    settings = config.extra[SETTINGS] = read_settings(ROOT)
    config.site_name = settings.name
    config.site_url = settings.base_url or None
    config.theme.static_templates = set()
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """on_files: after docs are found, before nav. The theme's own files go, the shells come."""
    for file in list(files):
        if file.src_dir != config.docs_dir:
            files.remove(file)
    for ready in wanted(_chromes(config)):
        files.append(ReadyPage(ready, config).file)
    return files


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """on_env: before pages are rendered. What stands around a page's text, for every kind and depth."""
    env.globals["chromes"] = _chromes(config)
    return env


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """on_page_markdown: before a page of docs is rendered. Who answers for the site, from the settings."""
    return with_imprint(markdown, config.extra[SETTINGS])


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Any) -> dict[str, Any]:
    """on_page_context: before one page is rendered. What `<head>` says of the address of a page of docs."""
    if not isinstance(page, ReadyPage):
        page.meta.update(kind="docs", depth=page.url.count("/"), head=links(page.url, config.extra[SETTINGS]))
    return context


def on_post_build(config: MkDocsConfig) -> None:
    """on_post_build: when MkDocs has written its pages. The core writes all others."""
    if os.environ.get(STAGE) == "shells":
        return
    try:
        write_whole(ROOT, Path(config.site_dir))
    except CasebookError as fault:
        raise PluginError(str(fault)) from fault


def _chromes(config: MkDocsConfig) -> Any:
    return site_chromes(config.extra[SETTINGS], docs_sources(ROOT))
