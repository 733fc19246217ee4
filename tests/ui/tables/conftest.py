"""A window with the tables open, around the sample journey."""

import pytest

from journeymap.ui.settings import Settings
from tests.model.sample import MAP, sample
from tests.ui.panels.bench import Bench
from tests.ui.rest import rest
from tests.ui.tables.hands import Hands


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path)


@pytest.fixture
def hands(qtbot, settings):
    made = Bench(qtbot, sample(), settings, MAP)
    made.panels.show("tables", True)
    rest(qtbot)
    yield Hands(made)
    made.close()
