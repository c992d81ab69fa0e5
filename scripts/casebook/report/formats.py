"""Every format by the name that the command line knows it by."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from casebook.report import concise, full, github, json
from casebook.report.report import Report

FORMATS: Final[Mapping[str, Callable[[Report], str]]] = {
    "full": full.render,
    "concise": concise.render,
    "json": json.render,
    "github": github.render,
}
