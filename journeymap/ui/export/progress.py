"""How far an export is, and how it is stopped."""

from collections.abc import Callable

Progress = Callable[[float], bool | None]
"""Told the share that is done, 0 to 1; an answer of False stops the export."""


class Cancelled(Exception):
    """The person stopped the export; nothing is left behind."""


def report(progress: Progress | None, share: float) -> None:
    """Tell how far it is. Raises Cancelled if that is answered with False."""
    if progress is not None and progress(min(1.0, max(0.0, share))) is False:
        raise Cancelled
