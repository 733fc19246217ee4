"""Makes the virtual environment. Standard library only: it works on a machine with Python and pip alone."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".venv"
BUILD = ROOT / "build"
STAMP = FOLDER / "set-up-stamp"


class Stop(Exception):
    """What ends the run, as a sentence for people."""


def say(text: str) -> None:
    print(text, flush=True)


def python_in(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def quiet(command: list[str], what: str, folder: Path | None = None) -> None:
    """Run a command without its chatter. Raises Stop with the line that says why it failed."""
    BUILD.mkdir(exist_ok=True)
    log = BUILD / "set-up.log"
    try:
        with log.open("wb") as output:
            status = subprocess.call(
                command, cwd=folder, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT
            )
    except OSError as error:
        raise Stop(f"{what} failed: {error.strerror}.") from None
    if status:
        lines = [line.strip() for line in log.read_text("utf-8", "replace").splitlines() if line.strip()]
        errors = [line for line in lines if line.lower().startswith(("error", "e:", "fatal"))]
        reason = (errors or lines or [f"it ended with code {status}"])[-1].rstrip(".")
        raise Stop(f"{what} failed: {reason}. The whole output is in {log}.")


def can_make() -> bool:
    """Whether Python has what it takes: `venv` with `ensurepip` (Debian leaves it out), or pip."""
    return _has_venv() or importlib.util.find_spec("pip") is not None


def make(folder: Path) -> Path:
    """Make a fresh virtual environment; returns its Python."""
    what = "Making the virtual environment"
    if _has_venv():
        quiet([sys.executable, "-m", "venv", "--clear", str(folder)], what)
    else:
        tool = BUILD / "virtualenv"
        if not (tool / "virtualenv").is_dir():
            target = ["--quiet", "--upgrade", "--target", str(tool), "virtualenv>=20.26,<22"]
            quiet([sys.executable, "-m", "pip", "install", *target], "Fetching virtualenv with pip")
        start = "import sys; sys.path.insert(0, sys.argv[1]); from virtualenv.run import cli_run; cli_run(sys.argv[2:])"
        quiet([sys.executable, "-c", start, str(tool), "--clear", str(folder)], what)
    return python_in(folder)


def set_up(developing: bool) -> Path:
    """The Python of .venv with the program in it; `developing` adds what tests and checks need.

    A stamp remembers what was installed, so that the next call costs nothing.
    """
    python = python_in(FOLDER)
    base, project = _wanted()
    extras = ["dev"] if developing else []
    stamp = STAMP.read_text("utf-8").splitlines() if python.exists() and STAMP.is_file() else []
    if stamp[:2] == [base, project] and set(extras) <= set(stamp[2:]):
        return python
    say("Setting up: the program's packages go into the folder .venv (once; it can take some minutes) …")
    if not os.access(FOLDER if FOLDER.exists() else ROOT, os.W_OK):
        raise Stop(f"Cannot write into {FOLDER}: it belongs to somebody else. Please take a copy of your own.")
    if stamp[:1] != [base]:
        python = make(FOLDER)
    STAMP.unlink(missing_ok=True)
    what = f"{ROOT}[{','.join(extras)}]" if extras else str(ROOT)
    quiet([str(python), "-m", "pip", "install", "--quiet", "--editable", what], "Installing the packages with pip")
    STAMP.write_text("\n".join([base, project, *extras]), "utf-8")
    return python


def _has_venv() -> bool:
    return bool(importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv"))


def _wanted() -> tuple[str, str]:
    """What the environment, and what its packages, depend on."""
    base = f"{sys.version} {sys.executable} {ROOT}".replace("\n", " ")
    return base, hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
