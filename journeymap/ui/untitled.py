"""What documents without a file are called: numbered, so that two windows do not look alike."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from journeymap.model.messages import Texts


def free_number(taken: Iterable[int]) -> int:
    """The lowest number, from 1, that none of the others has."""
    others = set(taken)
    return next(number for number in range(1, len(others) + 2) if number not in others)


def name(number: int, texts: Texts) -> str:
    """What the document of a number is called; the first one has none."""
    plain = texts.text("window.untitled")
    return plain if number == 1 else texts.text("window.untitled-number", number=number)


def names(works: Sequence[tuple[Path | None, str]], texts: Texts) -> list[str]:
    """What to call each (file, title) of a list; those that have neither are counted."""
    found, count = [], 0
    for path, title in works:
        count += path is None and not title
        found.append(path.name if path is not None else title or name(count, texts))
    return found
