"""The worked example and a state folder, for the tests of files."""

from pathlib import Path

import pytest

from journeymap.model.journey import Journey
from journeymap.storage import templates
from journeymap.storage.state import StateFolder


@pytest.fixture(scope="session")
def filled() -> Journey:
    """A journey in which almost every table holds something."""
    return templates.load(templates.EXAMPLE, "en")


@pytest.fixture
def state(tmp_path: Path) -> StateFolder:
    return StateFolder(tmp_path / "state")
