"""Labels in narrow columns."""

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


def test_no_letter_or_two_are_left_over(qapp):
    metrics = QFontMetrics(QFont())
    parts = breakable("Preisbewusste", metrics, metrics.horizontalAdvance("Preisbewusst")).split("\u00ad")
    assert len(parts) == 2
    assert len(parts[1]) >= 3
