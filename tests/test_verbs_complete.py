"""Every public verb of the model is among the random edits, and really changes something there."""

import inspect
import pkgutil
from collections.abc import Callable
from importlib import import_module
from random import Random
from types import ModuleType
from typing import get_args

import pytest

from journeymap.model import edits
from journeymap.model.changes import Changes
from journeymap.model.journey import Journey
from journeymap.storage import templates
from tests.verbs import VERBS

EXAMPLE = templates.read(templates.EXAMPLE, "en")
EDITS = 3_000
"""So many random edits at most; after some the journey is a fresh one again."""


def modules() -> list[ModuleType]:
    return [import_module(f"{edits.__name__}.{found.name}") for found in pkgutil.iter_modules(edits.__path__)]


def is_verb(function: Callable[..., object]) -> bool:
    """Whether a function takes a journey and answers with changes, alone or with something else."""
    answer = inspect.signature(function).return_annotation
    first = next(iter(inspect.signature(function).parameters.values()), None)
    return first is not None and first.annotation is Journey and (answer is Changes or Changes in get_args(answer))


def public_verbs() -> dict[str, Callable[..., object]]:
    found = {}
    for module in modules():
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ == module.__name__ and not name.startswith("_") and is_verb(function):
                found[f"{module.__name__.rpartition('.')[2]}.{name}"] = function
    return found


def test_verbs_are_recognised() -> None:
    names = public_verbs().keys()
    assert {"touchpoints.add", "paste.paste", "captured.place", "links.join", "views.add"} <= names
    assert not {"place.rank_at", "attachments.of", "touchpoints.step_at", "growth.place_after"} & names


@pytest.fixture
def used(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The verbs that changed something, as they are used."""
    seen: set[str] = set()

    def watched(name: str, verb: Callable[..., object]) -> Callable[..., object]:
        def run(*args: object, **kwargs: object) -> object:
            answer = verb(*args, **kwargs)
            if answer[0] if isinstance(answer, tuple) else answer:
                seen.add(name)
            return answer

        return run

    for name, verb in public_verbs().items():
        monkeypatch.setattr(f"{edits.__name__}.{name}", watched(name, verb))
    return seen


def test_every_verb_is_drawn_and_changes_something(used: set[str]) -> None:
    random, journey, wanted = Random(7), EXAMPLE.snapshot(), public_verbs().keys()
    for number in range(EDITS):
        if number % 60 == 0:
            journey = EXAMPLE.snapshot()
        journey.apply(random.choice(VERBS)(random, journey))
        if used == wanted:
            return
    assert sorted(wanted - used) == []
