"""Where the program's own files lie and where it may keep its state: hides wheel, checkout and system."""

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
