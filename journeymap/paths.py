"""Where the program's own files lie, where its state goes, which version it is: hides wheel, checkout and system."""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).parent


@cache
def resources() -> Path:
    """The folder `resources`: inside the package in a wheel, beside it in a checkout."""
    packed = _PACKAGE / "resources"
    return packed if packed.is_dir() else _PACKAGE.parent / "resources"


def user_data() -> Path:
    """The folder for sessions, backups and settings of this person on this machine (may not exist yet).

    The environment variable JOURNEYMAP_STATE names another one (tests, demonstrations)."""
    import os

    import platformdirs

    chosen = os.environ.get("JOURNEYMAP_STATE")
    return Path(chosen) if chosen else platformdirs.user_data_path("journeymap", appauthor=False, roaming=False)


def version() -> str:
    """Which version this is: as installed, or of the checkout that it is run from."""
    from importlib import metadata

    try:
        return metadata.version("journeymap")
    except metadata.PackageNotFoundError:
        import tomllib

        project = resources().parent / "pyproject.toml"
        return str(tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"])
