"""How much work something is, told without a clock."""

import sys
from collections.abc import Callable


def calls(action: Callable[[], object]) -> int:
    """The function calls that an action takes: unlike seconds, the same on every machine."""
    count = 0

    def note(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        action()
    finally:
        sys.setprofile(before)
    return count
