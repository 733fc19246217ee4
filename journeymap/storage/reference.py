"""The reference figures, their sources and the channel preferences by value class, read from the resources."""

import json
from functools import cache
from typing import Any

from journeymap import paths
from journeymap.model.analysis.figures import Figure, Preferences, Source


@cache
def sources() -> tuple[Source, ...]:
    """The publications that figures and rules cite."""
    return tuple(Source.model_validate(row) for row in _read("sources.json")["sources"])


@cache
def figures() -> tuple[Figure, ...]:
    """The published figures, in the order in which they are listed."""
    return tuple(Figure.model_validate(row) for row in _read("figures.json")["figures"])


@cache
def preferences() -> Preferences:
    """The channel preferences of the value classes."""
    return Preferences.model_validate(_read("preferences.json"))


def _read(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((paths.resources() / "catalogue" / name).read_text(encoding="utf-8"))
    return found
