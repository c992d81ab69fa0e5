"""Each command has its section on the page of commands, and each section its command."""

from __future__ import annotations

import re
from pathlib import Path

import click

from casebook.cli.main import Commands, casebook

PAGE = Path(__file__).resolve().parents[2] / "docs" / "reference" / "commands.md"


def test_commands_and_sections() -> None:
    sections = re.findall(r"(?m)^## ([a-z]+)$", PAGE.read_text(encoding="utf-8"))
    commands = Commands().list_commands(click.Context(casebook))
    assert sorted(sections) == commands


def test_every_option_that_a_section_names() -> None:
    text = PAGE.read_text(encoding="utf-8")
    context = click.Context(casebook)
    for section in re.split(r"(?m)^## ", text)[2:]:
        name = section.split("\n")[0]
        command = Commands().get_command(context, name)
        assert command is not None
        known = {option for parameter in command.params for option in parameter.opts}
        assert set(re.findall(r"`(--[a-z]+)`", section)) <= known
