"""The bench with the sample journey."""

import pytest

from journeymap.ui.settings import Settings
from tests.model.sample import MAP, sample
from tests.ui.panels.bench import Bench


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path)


@pytest.fixture
def bench(qtbot, settings):
    made = Bench(qtbot, sample(), settings, MAP)
    yield made
    made.close()
