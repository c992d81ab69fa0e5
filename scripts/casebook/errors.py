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


class OurFault(CasebookError):
    """The program failed on an author's file, which is probably fine."""

    def __init__(self, path: str, fault: Exception, what: str = "the reader") -> None:
        super().__init__(
            f"this is our fault, not yours: {what} failed on {path} ({type(fault).__name__}: {fault}); "
            "nothing was changed; please open an issue with this line and the file"
        )
        self.__cause__ = fault
