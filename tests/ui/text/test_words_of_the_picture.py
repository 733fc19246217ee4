"""Every key that a picture asks for has words."""

import pytest

from journeymap.model.journey import Journey
from journeymap.model.layout import picture
from journeymap.model.layout.view import View
from journeymap.model.messages import Argument
from journeymap.model.records.maps import Map
from journeymap.model.vocab import Grouping
from journeymap.ui.text.registry import texts
from tests.model.layout.gallery import ALL_ROWS, ROUGH, everything, hostile


class Known:
    """Only knows the keys that the program has words for."""

    language = "en"

    def text(self, key: str, /, **arguments: Argument) -> str:
        return texts()[key]

    def day(self, iso: str, /) -> str:
        return iso


EMPTY = Journey.of([Map(id="map", rank="a0", title="")])


@pytest.mark.parametrize("view", [ALL_ROWS, *(View(rows_by=by) for by in Grouping)])
@pytest.mark.parametrize("journey", [everything(), hostile(), EMPTY], ids=["everything", "hostile", "empty"])
def test_a_picture_finds_words_for_every_key(journey: Journey, view: View) -> None:
    drawn = picture.build(journey, "map", view, ROUGH, Known())
    assert all(group.shapes for group in drawn.groups())
