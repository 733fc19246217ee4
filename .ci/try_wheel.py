"""Builds the wheel, installs it into a clean environment outside the tree and starts it there, as a stranger would."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

import environment
from environment import ROOT, Stop, quiet, say

PICTURES = {"png": b"\x89PNG\r\n", "svg": b"<", "pdf": b"%PDF-"}
TIME_LIMIT_S = 120
TEMPLATE = "glasfaser-musterstadt"


class Stranger:
    """Somebody with the installed program, a folder and a state of their own, and no display."""

    def __init__(self, folder: Path, python: Path) -> None:
        self._folder = folder
        self._program = python.parent / ("journeymap.exe" if os.name == "nt" else "journeymap")
        hidden = {"PYTHONPATH", "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
        self._variables = {name: value for name, value in os.environ.items() if name not in hidden}
        self._variables["JOURNEYMAP_STATE"] = str(folder / "state")

    def calls(self, *arguments: str, **variables: str) -> str:
        """Start the program; returns what it said. Raises Stop if it failed or took too long."""
        what = f"journeymap {' '.join(arguments)}"
        try:
            done = subprocess.run(
                [str(self._program), *arguments],
                cwd=self._folder,
                env=self._variables | variables,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                timeout=TIME_LIMIT_S,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise Stop(f"{what} did not end within {TIME_LIMIT_S} s.") from None
        except OSError as error:
            raise Stop(f"{what} could not be started: {error.strerror}.") from None
        if done.returncode:
            raise Stop(f"{what} ended with code {done.returncode}:\n{done.stdout}{done.stderr}")
        if "Traceback" in done.stderr:
            raise Stop(f"{what} wrote a traceback:\n{done.stderr}")
        say(f"  {what}")
        return done.stdout


def build(folder: Path) -> Path:
    """The wheel, built by pip in an environment of its own."""
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(folder), str(ROOT)]
    quiet(command, "Building the wheel")
    return next(folder.glob("journeymap-*.whl"))


def try_out(folder: Path) -> None:
    """Build, install and start everything once in `folder`."""
    built = build(folder)
    say(f"Built {built.name}")
    python = environment.make(folder / "environment")
    quiet([str(python), "-m", "pip", "install", "--quiet", str(built)], "Installing the wheel", folder)
    stranger = Stranger(folder, python)
    said = stranger.calls("--version")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    if project["version"] not in said:
        raise Stop(f"journeymap --version says {said!r}, pyproject.toml {project['version']}.")
    stranger.calls("new", "example.journey", "--template", TEMPLATE, "--lang", "de")
    stranger.calls("info", "example.journey", "--json")
    for ending, start in PICTURES.items():
        stranger.calls("export", "example.journey", "-o", f"example.{ending}")
        if not (folder / f"example.{ending}").read_bytes().startswith(start):
            raise Stop(f"example.{ending} is no {ending.upper()}.")
    stranger.calls("--quit-after-first-paint", "example.journey", QT_QPA_PLATFORM="offscreen")


def main() -> int:
    # pip and the program must not find the checkout, so the folder lies outside of it
    with tempfile.TemporaryDirectory(prefix="journeymap-wheel-", ignore_cleanup_errors=True) as folder:
        try:
            try_out(Path(folder))
        except Stop as stop:
            print(stop, file=sys.stderr)
            return 1
    say("The wheel works.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
