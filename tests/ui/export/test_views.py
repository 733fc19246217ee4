"""A picture that leaves the program shows the rows that the view shows, in every format."""

from pathlib import Path

import pytest

from journeymap.model import order
from journeymap.model.layout import picture
from journeymap.model.layout.picture import Picture
from journeymap.model.layout.view import Row, View
from journeymap.model.vocab import Grouping
from journeymap.storage import templates
from journeymap.ui.canvas.measure import QtMeasure
from journeymap.ui.export import formats
from journeymap.ui.export.options import Options
from journeymap.ui.text.qt_texts import QtTexts
from journeymap.ui.theme import tokens

CHOSEN = View(rows_by=Grouping.OWNER, rows=(Row.READINGS, Row.GOALS, Row.NOTES))


def drawn(view: View) -> Picture:
    journey = templates.load("glasfaser-musterstadt", "de")
    shown = order.maps(journey)[0]
    return picture.build(journey, shown.id, view, QtMeasure(), QtTexts("de"))


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("name", sorted(formats.FORMATS))
def test_all_rows_are_written_in_every_format_and_theme(qapp, tmp_path: Path, name: str, theme: str) -> None:
    usual, chosen = drawn(View()), drawn(CHOSEN)
    files = []
    for at, shown in enumerate((usual, chosen)):
        path = tmp_path / f"{at}{formats.FORMATS[name].suffix}"
        formats.run(name, shown, tokens.load(theme), path, Options(scale=0.5, language="de"), lambda _share: True)
        files.append(path.read_bytes())
    assert files[0] != files[1]
    if name == "svg":
        words = files[1].decode("utf-8")
        assert all(word in words for word in ("Messwerte", "Ziele", "Notizen", "Zuständigkeit", "n = 418"))
        assert "Schmerzpunkte" not in words.replace("9 Schmerzpunkte", "")
