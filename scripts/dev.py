"""The two commands of the README on a fresh machine: `serve` and `test`. Standard library only, no `casebook`.

Makes `.venv` from the hash-pinned lock, again when the lock changes, and hands over to what is in it.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036  # said in one sentence, before anything an older Python cannot read
    sys.exit("dev.py: Python 3.11 or newer is needed; this is Python " + sys.version.split()[0])

import hashlib
import os
import shutil
import subprocess
import sysconfig
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "made-from"
JUDGES = ROOT / "tests" / "judges"
LOCKS = {"run": ["requirements.txt"], "dev": ["requirements.txt", "requirements-dev.txt"]}
WINDOWS = os.name == "nt"
BIN = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if WINDOWS else "python")

NO_NETWORK = "the package index cannot be reached; connect to the network and run the same command again"

USAGE = """\
usage: python3 scripts/dev.py COMMAND [ARGUMENT...]

  serve    build the dossiers and show them on this machine, printing the address
  build    build the dossiers into site/
  test     every check that CI makes
  check    say what is wrong with the dossiers
  ...      any other word is the command of `casebook` that has this name"""


class Failure(Exception):
    """The command cannot go on; `str()` is the one sentence to print."""


def main(arguments: list[str]) -> int:
    """Exit code of the command: 2 for a usage error, 1 if something failed, 130 after Ctrl-C."""
    try:
        if not arguments or arguments[0] in ("-h", "--help", "help"):
            print(USAGE, file=sys.stdout if arguments else sys.stderr)
            return 0 if arguments else 2
        if arguments[0] == "test":
            if len(arguments) > 1:
                raise Failure(f"`test` runs everything and takes no argument; {BIN / 'pytest'} takes them")
            set_up("dev")
            return test()
        set_up("run")
        return hand_over([str(PYTHON), "-m", "casebook", *arguments])
    except Failure as failure:
        print(f"dev.py: {failure}", file=sys.stderr)
        return 1
    except OSError as fault:
        print(f"dev.py: {fault.filename or ROOT}: {fault.strerror or fault}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("dev.py: stopped", file=sys.stderr)
        return 130


def hand_over(command: list[str]) -> int:
    """Exit code of the command, run at the top of the repository, which is where `casebook` looks.

    Where the system can, the command takes this process's place, and so its signals.
    """
    os.chdir(ROOT)
    if not WINDOWS:
        os.execve(command[0], command, environment())
    return subprocess.run(command, env=environment()).returncode


def environment() -> dict[str, str]:
    """This process's environment as if `.venv` were active."""
    kept = {key: value for key, value in os.environ.items() if key not in ("PYTHONHOME", "PYTHONPATH")}
    return kept | {
        "VIRTUAL_ENV": str(VENV),
        "PATH": str(BIN) + os.pathsep + os.environ.get("PATH", ""),
        "PIP_USER": "0",
    }


# The virtual environment


def set_up(kind: str) -> None:
    """Make `.venv` hold the lock of this kind, unless it does. Raises: `Failure` with what to do."""
    with alone():
        made_from = STAMP.read_text() if STAMP.exists() and PYTHON.exists() else ""
        if made_from in (digest(kind), digest("dev")):
            return
        STAMP.unlink(missing_ok=True)
        if made_from != digest("run"):
            make_venv()
        install(ROOT / LOCKS[kind][-1])
        make_importable()
        STAMP.write_text(digest(kind))


@contextmanager
def alone() -> Iterator[None]:
    """Only one process at a time is here; where the system has no such locks, nothing is held."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    folder = os.open(ROOT, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def digest(kind: str) -> str:
    """What a `.venv` of this kind is made from: the locks, this Python, and where the folder stands."""
    made_from = hashlib.sha256(f"{sys.version}\n{sys.base_prefix}\n{VENV}\n".encode())
    for lock in LOCKS[kind]:
        made_from.update((ROOT / lock).read_bytes())
    return made_from.hexdigest()


def make_venv() -> None:
    """A new, empty `.venv` in the place of what was there. Raises: `Failure`."""
    try:
        import ensurepip  # noqa: F401  # Debian splits it off, and venv then fails in the middle
        import venv
    except ImportError as missing:
        raise Failure(
            f"this Python has no `{missing.name}`; install it (Debian, Ubuntu: `apt install python3-venv`) "
            "and run the same command again"
        ) from None
    if VENV.exists():
        print("removing .venv: it is incomplete or the lock has changed", file=sys.stderr)
        try:
            shutil.rmtree(VENV)
        except OSError as fault:
            raise Failure(f"{VENV} cannot be removed: {fault.strerror}") from None
    print("making .venv: once, in about a minute", file=sys.stderr)
    try:
        venv.EnvBuilder(with_pip=True, symlinks=not WINDOWS).create(VENV)
    except subprocess.CalledProcessError as fault:
        raise Failure(f"pip could not be put into {VENV}: {reason_of(fault.output)}") from None


def install(lock: Path) -> None:
    """Everything in the lock, each file checked against its hashes. Raises: `Failure`."""
    options = [
        "--require-hashes",
        "--only-binary",
        ":all:",
        "--quiet",
        "--no-input",
        "--disable-pip-version-check",
    ]
    pip = subprocess.run(
        [str(PYTHON), "-m", "pip", "install", *options, "--requirement", str(lock)],
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    if pip.returncode:
        raise Failure(f"{lock.name} could not be installed: {reason_of(pip.stdout)}")


def reason_of(output: bytes | None) -> str:
    """One sentence for what pip printed when it failed."""
    text = (output or b"").decode("utf-8", "replace")
    signs = {
        "DO NOT MATCH THE HASHES": "a package is not the one that the lock names; nothing of it was used",
        "No space left on device": "the disk is full",
        "Permission denied": "this folder may not be written to",
        "Retrying (": NO_NETWORK,
        "Failed to establish a new connection": NO_NETWORK,
    }
    for sign, sentence in signs.items():
        if sign in text:
            return sentence
    errors = [line for line in text.splitlines() if line.startswith("ERROR:")] or text.split("\n")
    return errors[0].removeprefix("ERROR: ") or "no reason was given"


def make_importable() -> None:
    """`import casebook` and the command `casebook` inside `.venv`, both from this folder."""
    site_packages = sysconfig.get_path("purelib", "venv", {"base": str(VENV), "platbase": str(VENV)})
    Path(site_packages, "casebook.pth").write_text(f"{ROOT / 'scripts'}\n", encoding="utf-8")
    if WINDOWS:
        (BIN / "casebook.cmd").write_text('@"%~dp0python.exe" -m casebook %*\n')
        return
    command = BIN / "casebook"
    command.write_text(f'#!/bin/sh\nexec "{PYTHON}" -m casebook "$@"\n')
    command.chmod(0o755)


# The checks


def test() -> int:
    """Exit code of all that CI runs: 1 if one check failed. Prints what failed, the tests, and one line a check."""
    python = [str(PYTHON), "-m"]
    quiet = {
        "format": [*python, "ruff", "format", "--check"],
        "lint": [*python, "ruff", "check"],
        "types": [*python, "mypy"],
        "rooms": [str(BIN / "lint-imports"), "--no-logo"],
        "dossiers": [*python, "casebook", "check"],
    }
    lines = [run(name, command, show_all=False) for name, command in quiet.items()]
    annotate()
    judges = install_judges()
    lines.append(run("tests", [*python, "pytest", "-n", "2"], show_all=True))
    print("\n" + "\n".join(text for text, _ in lines) + judges)
    return int(any(failed for _, failed in lines))


def run(name: str, command: list[str], *, show_all: bool) -> tuple[str, bool]:
    """The line for one check, and whether it failed. What it prints is shown if it failed, or at once."""
    print(f"== {name}", flush=True)
    start = time.monotonic()
    out = None if show_all else subprocess.PIPE
    child = subprocess.run(command, cwd=ROOT, env=environment(), stdout=out, stderr=out and subprocess.STDOUT)
    if child.returncode and child.stdout:
        print(child.stdout.decode("utf-8", "replace"), flush=True)
    verdict = "FAILED" if child.returncode else "ok"
    return f"{name:10}{verdict:8}{time.monotonic() - start:6.1f} s", bool(child.returncode)


def annotate() -> None:
    """In a pull request at GitHub, which reads what is printed: errors and warnings beside their lines."""
    if os.environ.get("GITHUB_ACTIONS"):
        command = [str(PYTHON), "-m", "casebook", "check", "--format", "github"]
        found = subprocess.run(command, cwd=ROOT, env=environment(), stdout=subprocess.PIPE).stdout.decode()
        print("\n".join(line for line in found.splitlines() if not line.startswith("::notice")), flush=True)


def install_judges() -> str:
    """The outside judges of pages, from their own lock. Without them their tests say that they were skipped."""
    stamp = JUDGES / "node_modules" / ".made-from"
    lock = hashlib.sha256((JUDGES / "package-lock.json").read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == lock:
        return ""
    npm = shutil.which("npm")
    if npm is None:
        return "\njudges of pages were left out: there is no `npm`"
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    child = subprocess.run(command, cwd=JUDGES, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if child.returncode:
        return "\njudges of pages were left out: `npm ci` failed in tests/judges"
    stamp.write_text(lock)
    return ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
