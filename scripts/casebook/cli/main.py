"""`casebook`: finds its commands in this folder and ends every run with the exit code of its outcome.

0 clean or notices only; 1 errors or warnings; 2 usage or configuration; 3 a fault of ours; 4 the run's own budget.
"""

from __future__ import annotations

import ast
import os
import pkgutil
import sys
import traceback
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import click

from casebook import __version__, cli
from casebook.errors import CasebookError, UsageError

_OURS = 3
_INTERRUPTED = 130  # 128 + SIGINT, as shells count


class Commands(click.Group):
    """The modules of this folder that have a `command`. One is imported when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names of all commands, in alphabetical order."""
        names = sorted(module.name for module in pkgutil.iter_modules(cli.__path__) if module.name != "main")
        return [name for name in names if self.get_command(ctx, name)]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, from the first lines of their modules: help imports no command."""
        rows = []
        for module in sorted(Path(__file__).parent.glob("*.py")):
            line = (ast.get_docstring(ast.parse(module.read_bytes())) or "").partition("\n")[0]
            if line.startswith(f"`casebook {module.stem}`: "):
                rows.append((module.stem, line.partition(": ")[2]))
        with formatter.section("Commands"):
            formatter.write_dl(rows)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a module, or None."""
        if cmd_name == "main" or cmd_name not in {m.name for m in pkgutil.iter_modules(cli.__path__)}:
            return None
        command = getattr(import_module(f"{cli.__name__}.{cmd_name}"), "command", None)
        return command if isinstance(command, click.Command) else None


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "-V", "--version", prog_name="casebook")
@click.option("--debug", is_flag=True, expose_value=False, help="If we are at fault, show where in our code.")
def casebook() -> None:
    """Check, mend and publish the dossiers of this repository."""


def run(group: Callable[..., object] = casebook) -> int:
    """Run the command named on the command line → its exit code. Never a traceback."""
    try:
        code = group(prog_name="casebook", standalone_mode=False)
    except click.Abort:
        return _said("stopped", _INTERRUPTED)
    except click.ClickException as fault:
        fault.show()
        return fault.exit_code
    except CasebookError as fault:
        _traceback(fault)
        return _said(str(fault), fault.exit_code)
    except KeyboardInterrupt:
        return _said("stopped", _INTERRUPTED)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as fault:
        _traceback(fault)
        return _said(f"{fault.filename or 'the system'}: {fault.strerror or fault}", UsageError.exit_code)
    except Exception as fault:
        _traceback(fault)
        return _said(_ours(fault), _OURS)
    return code if isinstance(code, int) else 0


def main() -> None:
    """The entry of the program."""
    sys.exit(run())


def _traceback(fault: Exception) -> None:
    if "--debug" in sys.argv:
        traceback.print_exception(fault)


def _said(sentence: str, code: int) -> int:
    click.echo(f"casebook: {sentence}", err=True)
    return code


def _ours(fault: Exception) -> str:
    frame = traceback.extract_tb(fault.__traceback__)[-1]
    where = f"{Path(frame.filename).name}:{frame.lineno}"
    return f"a fault of ours, please report it: {type(fault).__name__} in {where}: {fault}"
