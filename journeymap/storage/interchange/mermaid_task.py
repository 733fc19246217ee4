"""One task line of a Mermaid journey: "Make tea: 5: Me, Cat" and the ways in which people write it otherwise."""

import re
from dataclasses import dataclass, field

_NUMBER = re.compile(r"([+\-\u2212]?\d{1,9}(?:[.,]\d{1,6})?)(?:\s*/\s*5)?$")
_NUMBER_THEN_NAME = re.compile(r"([+\-\u2212]?\d{1,9})\s*[,;،，]\s*(\D.*)$")
_FIELDS = 100
"""More colons than this belong to the title."""
_SEPARATOR = re.compile(r"[,،，、]")


@dataclass(slots=True)
class Task:
    """A task as written. `score` is None where there was none that could be read; then `score_text` says what
    stood in its place."""

    title: str
    line: int
    score: float | None = None
    score_text: str = ""
    actors: list[str] = field(default_factory=list)

    @property
    def scored(self) -> bool:
        return self.score is not None


def read_task(line: str, number: int, actors: set[str]) -> Task:
    """The task in `line`. `actors` are the names known from elsewhere in the diagram."""
    parts = _split(line, ":" if ":" in line else "：")
    at = _score_at(parts)
    if at is None and ":" in line and "：" in line:
        parts = _split(line.replace("：", ":"), ":")
        at = _score_at(parts)
    if at is None:
        return _unscored(line, parts, number, actors)
    title = ":".join(parts[:at]).strip()
    joined = _NUMBER_THEN_NAME.match(parts[at].strip())
    if joined and not _NUMBER.match(parts[at].strip()):
        shown, rest = joined[1], ", ".join([joined[2], *parts[at + 1 :]])
    else:
        shown, rest = parts[at].strip(), ", ".join(parts[at + 1 :])
    return Task(title, number, _value(shown), shown, _names(rest))


def _split(line: str, colon: str) -> list[str]:
    """The fields between colons; a line in another script may use full-width ones, or both."""
    return line.rsplit(colon, _FIELDS)


def _score_at(parts: list[str]) -> int | None:
    """Which field holds the score: the last number that is followed by something, else the last number.

    In "Name: 5: 7" it is the 5, as Mermaid reads it; in "At 10: 30: 5: Me" the one before the actor.
    """
    numeric = [at for at, part in enumerate(parts) if at > 0 and _is_score(part.strip())]
    if not numeric:
        return None
    followed = [at for at in numeric if any(part.strip() for part in parts[at + 1 :])]
    return followed[-1] if followed else numeric[-1]


def _is_score(part: str) -> bool:
    return bool(_NUMBER.match(part) or _NUMBER_THEN_NAME.match(part))


def _unscored(line: str, parts: list[str], number: int, actors: set[str]) -> Task:
    filled = [part.strip() for part in parts]
    while len(filled) > 1 and not filled[-1]:
        filled.pop()
    if len(filled) == 1:
        return Task(filled[0], number)
    last = _names(filled[-1])
    middle = filled[1:-1]
    if len(filled) >= 3 and all(not part for part in middle):  # "Name:: Me"
        return Task(filled[0], number, actors=last)
    if last and all(name in actors for name in last):
        wrong = middle[-1] if middle else ""
        title = ": ".join(part for part in filled[: -2 if wrong else -1] if part)
        return Task(title, number, None, wrong, last)
    return Task(line.strip().rstrip(":：").strip(), number)


def _value(shown: str) -> float:
    number = _NUMBER.match(shown)
    assert number is not None, "only called with what _is_score accepted"
    return float(number[1].replace(",", ".").replace("\u2212", "-"))


def _names(words: str) -> list[str]:
    return list(dict.fromkeys(name for name in (part.strip() for part in _SEPARATOR.split(words)) if name))
