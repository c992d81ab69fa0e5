"""What holds for every test: in CI a skipped test is a failure, since a judge that is missing judges nothing."""

from __future__ import annotations

import os
import signal

import pytest

_skipped: dict[str, str] = {}


def pytest_addoption(parser: pytest.Parser) -> None:
    """Before arguments are read: snapshots are renewed only when asked for."""
    parser.addoption("--renew", action="store_true", help="write what is said now to the snapshots")


def pytest_configure() -> None:
    """Before tests are collected: a job in the background ignores Ctrl-C, and the commands it starts would too."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """After each phase of a test: remember what was skipped, and why."""
    if report.skipped and not hasattr(report, "wasxfail"):
        _remember(report.nodeid, report.longrepr)


def pytest_collectreport(report: pytest.CollectReport) -> None:
    """After a file is collected: a file can skip itself too."""
    if report.skipped:
        _remember(report.nodeid, report.longrepr)


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Before the closing line: with CI set, a run that skipped anything fails."""
    on_worker = hasattr(session.config, "workerinput")
    if os.environ.get("CI") and _skipped and not on_worker and exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Near the closing line: name the tests that CI does not forgive."""
    if os.environ.get("CI") and _skipped:
        terminalreporter.section("skipped, which fails in CI")
        for nodeid, reason in sorted(_skipped.items()):
            terminalreporter.line(f"{nodeid}: {reason}")


def _remember(nodeid: str, longrepr: object) -> None:
    reason = longrepr[2] if isinstance(longrepr, tuple) else str(longrepr)
    _skipped[nodeid] = str(reason).removeprefix("Skipped: ")
