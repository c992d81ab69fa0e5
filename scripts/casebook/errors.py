"""Exceptions: they stop the run. Faults in an author's file are findings (`diagnostics`), never exceptions."""


class CasebookError(Exception):
    """Base of everything the core raises; `str()` is one sentence for a person. `exit_code` ends the command."""

    exit_code = 3


class UsageError(CasebookError):
    """The command or the configuration cannot be carried out as given."""

    exit_code = 2


class BudgetError(CasebookError):
    """The run's own budget of time or size is spent."""

    exit_code = 4
