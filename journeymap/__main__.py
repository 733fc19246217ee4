"""The way in: a bare call opens the window, a command runs without it. Imports nothing before it knows which."""

import sys

COMMANDS = frozenset({"new", "export", "info", "table", "import", "probe"})
QUIT_AFTER_FIRST_PAINT = "--quit-after-first-paint"
"""Hidden option of the window, for checks and benchmarks; `app.main` gets it along with the files."""


def is_command(arguments: list[str]) -> bool:
    """Whether these arguments are for the command line program, not for the window."""
    if not arguments or arguments[0] == QUIT_AFTER_FIRST_PAINT:
        return False
    return arguments[0] in COMMANDS or arguments[0].startswith("-")


def main() -> int:
    arguments = sys.argv[1:]
    try:
        if is_command(arguments):
            from journeymap.cli import main as run_command

            return run_command(arguments)
        from journeymap.app import main as open_window

        return open_window(arguments)
    except ImportError as error:
        if ".so" not in str(error):
            raise
        # Qt itself cannot be loaded, so neither can the translations
        sys.stderr.write(f"journeymap needs a system library that is not here: {error}\n")
        return 3


if __name__ == "__main__":
    sys.exit(main())
