"""The site's settings: `[tool.casebook]` of pyproject.toml, the one place that states them."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from casebook.errors import UsageError

FILE = "pyproject.toml"

_MAIL = re.compile(r"[^\s@<>\"]+@[^\s@<>\"]+\.[^\s@<>\"]+")


class SettingsFault(UsageError):
    """`[tool.casebook]` cannot be read or lacks something."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a site for the public needs and a copy at work may lack is `""` as long as nobody knows it.

    `base_url`: where the site is published, with a final slash. `responsible`: the person or organisation that
    answers for it. `contact`: where one writes to them, an e-mail address or an `https:` address.
    """

    name: str
    publisher: str
    base_url: str = ""
    responsible: str = ""
    contact: str = ""
    text_licence: str = ""

    @property
    def root(self) -> str:
        """Path of the site on its host, for the one page that is served at any address: `/` or `/casebook/`."""
        return urlsplit(self.base_url).path or "/"

    @property
    def lacking(self) -> list[str]:
        """The settings that a site for the public needs and that are empty, as they are written."""
        needed = {"base-url": self.base_url, "responsible": self.responsible, "contact": self.contact}
        return [name for name, value in needed.items() if not value.strip()]

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
    _check_contact(settings.contact)
    return settings


def _check_base_url(url: str) -> None:
    parts = urlsplit(url)
    if url and (parts.scheme not in ("http", "https") or not parts.netloc or parts.query or parts.fragment):
        raise SettingsFault(
            f"{FILE}: `base-url` must be an address such as https://example.org/, not {url!r}"
        )
    if url and not url.endswith("/"):
        raise SettingsFault(f"{FILE}: `base-url` must end in a slash: {url}/")


def _check_contact(contact: str) -> None:
    if contact and not (_is_https(contact) or _MAIL.fullmatch(contact)):
        raise SettingsFault(
            f"{FILE}: `contact` must be an e-mail address or an address that begins with https://, not {contact!r}"
        )


def _is_https(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme == "https" and bool(parts.netloc)
