"""The site's settings: `[tool.casebook]` of pyproject.toml, the one place that states them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from casebook.errors import UsageError

FILE = "pyproject.toml"


class SettingsFault(UsageError):
    """`[tool.casebook]` cannot be read or lacks something."""


@dataclass(frozen=True, slots=True)
class Settings:
    """`base_url`: where the site is published, with a final slash, or `""` as long as nobody knows."""

    name: str
    publisher: str
    base_url: str = ""
    contact: str = ""
    text_licence: str = ""
    code_licence: str = ""

    @property
    def root(self) -> str:
        """Path of the site on its host, for the one page that is served at any address: `/` or `/casebook/`."""
        return urlsplit(self.base_url).path or "/"

    def absolute(self, address: str) -> str:
        """Full address of a page; only with a base-url."""
        return self.base_url + address


def read_settings(root: Path) -> Settings:
    """Settings of the repository at `root`.

    Raises: SettingsFault, when the file or the table is missing, broken or says more than is known.
    """
    try:
        table = tomllib.loads((root / FILE).read_text(encoding="utf-8"))["tool"]["casebook"]
    except FileNotFoundError:
        raise SettingsFault(
            f"no {FILE} in this folder: run the command at the top of the repository"
        ) from None
    except KeyError:
        raise SettingsFault(f"{FILE} has no table [tool.casebook]") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as fault:
        raise SettingsFault(f"{FILE} cannot be read: {fault}") from None
    return settings_from(table)


def settings_from(table: dict[str, object]) -> Settings:
    """Settings from the table's keys, kebab-case as written."""
    known = {name.replace("_", "-"): name for name in Settings.__dataclass_fields__}
    for key, value in table.items():
        if key not in known:
            raise SettingsFault(f"{FILE}: unknown setting `{key}`; known are {', '.join(sorted(known))}")
        if not isinstance(value, str):
            raise SettingsFault(f"{FILE}: setting `{key}` must be a text in quotes")
    for key in ("name", "publisher"):
        if not table.get(key):
            raise SettingsFault(f"{FILE}: setting `{key}` is missing")
    settings = Settings(**{known[key]: str(value) for key, value in table.items()})
    _check_base_url(settings.base_url)
    return settings


def _check_base_url(url: str) -> None:
    parts = urlsplit(url)
    if url and (parts.scheme not in ("http", "https") or not parts.netloc or parts.query or parts.fragment):
        raise SettingsFault(
            f"{FILE}: `base-url` must be an address such as https://example.org/, not {url!r}"
        )
    if url and not url.endswith("/"):
        raise SettingsFault(f"{FILE}: `base-url` must end in a slash: {url}/")
