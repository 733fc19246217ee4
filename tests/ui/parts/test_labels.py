"""Labels in narrow columns."""

import pytest
from PySide6.QtGui import QFont, QFontMetrics

from journeymap.ui.parts.labels import breakable


def test_words_that_are_wider_than_their_column_can_be_broken(qapp):
    metrics = QFontMetrics(QFont())
    room = metrics.horizontalAdvance("Preisbewus")
    shown = breakable("Preisbewusste Wechslerinnenundwechsler &ja", metrics, room)
    assert shown.replace("\u00ad", "") == "Preisbewusste Wechslerinnenundwechsler &ja"
    assert all(metrics.horizontalAdvance(part) <= room for word in shown.split(" ") for part in word.split("\u00ad"))
    assert breakable("Titel", metrics, room) == "Titel"
    assert breakable("ww", metrics, 1) == "w\u00adw"


@pytest.mark.parametrize(
    ("word", "room", "parts"),
    [
        ("Preisbewusste", "Preisbewusst", ["Preisbewuss", "te"]),
        ("Nachbarschaftshilfe", "Nachbarschaftsh", ["Nachbarschafts", "hilfe"]),
        ("Entscheiderinnen", "Entsc", ["Ent", "schei", "derin", "nen"]),
        ("xxxxxxxx", "xxxxx", ["xxxxx", "xxx"]),
    ],
)
def test_words_are_parted_between_syllables(qapp, word, room, parts):
    metrics = QFontMetrics(QFont())
    assert breakable(word, metrics, metrics.horizontalAdvance(room)).split("\u00ad") == parts
