"""A person at the keyboard of a shown window: presses keys wherever the focus is."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeymap.model import order
from journeymap.model.records.touchpoints import Link, Touchpoint
from tests.ui.rest import rest

Key = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
NONE = Qt.KeyboardModifier.NoModifier


class Typist:
    """Counts the keys that are no text in `presses`."""

    def __init__(self, shell, qtbot) -> None:
        self.shell = shell
        self.qtbot = qtbot
        self.presses = 0
        window = shell.window
        window.resize(1280, 800)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        self.canvas.setFocus()
        QApplication.processEvents()

    @property
    def canvas(self):
        return self.shell.window.canvas

    @property
    def journey(self):
        return self.shell.workspace.document.journey

    def press(self, key, modifiers=NONE, times: int = 1) -> None:
        for _ in range(times):
            self.presses += 1
            QTest.keyClick(QApplication.focusWidget(), key, modifiers)
            QApplication.processEvents()

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClicks(QApplication.focusWidget(), letter)
        QApplication.processEvents()

    def rest(self, within: int = 0) -> None:
        """Wait until what is due within so many ms is done."""
        rest(self.qtbot, within)

    @property
    def cards(self) -> list[Touchpoint]:
        return order.touchpoints(self.journey, self.shell.workspace.map_id)

    @property
    def titles(self) -> list[str]:
        return [card.title for card in self.cards]

    @property
    def chosen(self) -> list[str]:
        """The titles of what is selected."""
        ids = self.shell.workspace.selection.ids(Touchpoint.table)
        return [self.journey.need(Touchpoint, each).title for each in ids]

    def pick(self, title: str) -> None:
        card = next(card for card in self.cards if card.title == title)
        self.shell.workspace.selection.set([card.key])

    def links(self) -> set[tuple[str, str]]:
        names = {card.id: card.title for card in self.cards}
        on_map = self.journey.referring(Link, "map_id", self.shell.workspace.map_id)
        return {(names[link.source_id], names[link.target_id]) for link in on_map}

    def lane(self, title: str) -> int:
        card = next(card for card in self.cards if card.title == title)
        lanes = [lane.id for lane in order.lanes(self.journey, card.map_id)]
        return lanes.index(card.lane_id)

    def phase(self, title: str) -> int:
        card = next(card for card in self.cards if card.title == title)
        phases = [phase.id for phase in order.phases(self.journey, card.map_id)]
        return phases.index(card.phase_id)

    @property
    def status(self) -> str:
        return self.shell.window.status.currentMessage()
