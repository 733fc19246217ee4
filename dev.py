"""Sets the project up and works on it: `python3 dev.py run`, `test` or `check`. Needs Python and pip only."""

from __future__ import annotations

import locale
import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / ".ci"))

USAGE = """\
python3 dev.py run [FILE…]     open the worked example (or files) in the window; draw it into files without a display
python3 dev.py test [ARGS…]    run the tests; the arguments go to pytest
python3 dev.py lint            ruff, mypy, translations complete
python3 dev.py wheel           build the wheel, install it elsewhere, start it
python3 dev.py check           lint, wheel and test
"""
if sys.version_info < (3, 11):  # noqa: UP036  # people may start this with any Python
    version = sys.version.split()[0]
    sys.exit(f"Journeymap needs Python 3.11 or newer, and this is Python {version}.")

import environment  # noqa: E402
import system  # noqa: E402
from environment import ROOT, Stop, say  # noqa: E402

TEMPLATE = "glasfaser-musterstadt"
EXAMPLE = {"de": "Glasfaser Musterstadt.journey", "en": "Fibre Musterstadt.journey"}
NO_TESTS = 5


def run(files: list[str]) -> int:
    """Open files, or the worked example, in the window."""
    python = _ready(developing=False, fonts_needed=False)
    if system.has_display():
        system.prepare_window()
        return _call(
            python, "-m", "journeymap", *([os.path.abspath(file) for file in files] or [str(_example(python))])
        )
    say("There is no display here, so the worked example goes into files instead of a window:")
    example = _example(python)
    for ending in ("png", "svg", "pdf"):
        picture = example.with_suffix(f".{ending}")
        _do(python, "-m", "journeymap", "export", str(example), "-o", str(picture))
        say(f"  {picture}")
    return 0


def test(arguments: list[str]) -> int:
    """Run the tests, in parallel unless the arguments say how."""
    python = _ready(developing=True, fonts_needed=True)
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # else each of hundreds of child processes compiles everything
    status = _call(python, "-m", "pytest", *(arguments or _in_parallel()))
    if status == NO_TESTS:
        say("No tests were found, and that counts as a failure.")
    return status


def _in_parallel() -> list[str]:
    """Whoever is done early takes tests over from the others."""
    return ["-q", "-n", str(min(os.cpu_count() or 1, 4)), "--dist", "worksteal"]


def lint(_: list[str]) -> int:
    """Style, types, translations."""
    python = _ready(developing=True, fonts_needed=False)
    commands = (
        ("-m", "ruff", "check", "."),
        ("-m", "ruff", "format", "--check", "."),
        ("-m", "mypy"),
        (".ci/translations.py", "--check"),
    )
    failed = [" ".join(command) for command in commands if _call(python, *command)]
    for command in failed:
        say(f"Failed: {command}")
    return 1 if failed else 0


def wheel(_: list[str]) -> int:
    """Build the wheel and try it as a stranger would."""
    return _call(_ready(developing=True, fonts_needed=False), ".ci/try_wheel.py")


def check(_: list[str]) -> int:
    """Everything; the tests come last, so that their summary is the end of the output."""
    statuses = [stage([]) for stage in (lint, wheel, test)]
    return max(statuses, key=abs)


def _ready(*, developing: bool, fonts_needed: bool) -> Path:
    """Prepare machine and environment; returns the environment's Python."""
    system.prepare(fonts_needed)
    if not environment.can_make():
        system.install(["python3-venv"], "Python has neither pip nor a whole venv")
    return environment.set_up(developing)


def _example(python: Path) -> Path:
    """The worked example as a file of the reader's own, in the language of the machine."""
    language = "de" if (locale.getlocale()[0] or "").lower().startswith(("de", "german")) else "en"
    example = ROOT / "build" / "example" / EXAMPLE[language]
    if not example.exists():
        example.parent.mkdir(parents=True, exist_ok=True)
        _do(python, "-m", "journeymap", "new", str(example), "--template", TEMPLATE, "--lang", language)
    return example


def _call(python: Path, *arguments: str) -> int:
    return subprocess.call([str(python), *arguments], cwd=ROOT)


def _do(python: Path, *arguments: str) -> None:
    status = _call(python, *arguments)
    if status:
        raise Stop(f"journeymap {arguments[2]} failed with code {status}.")


COMMANDS = {"run": run, "test": test, "lint": lint, "wheel": wheel, "check": check}


def main() -> int:
    sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]  # a console may not know "…"
    command = COMMANDS.get(sys.argv[1]) if len(sys.argv) > 1 else None
    if command is None:
        say(USAGE)
        return 0 if sys.argv[1:] in (["--help"], ["-h"]) else 2
    try:
        return command(sys.argv[2:])
    except Stop as stop:
        print(stop, file=sys.stderr)
    except OSError as error:
        print(f"{error.filename or 'dev.py'}: {error.strerror}.", file=sys.stderr)
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
