"""The presenter: the map full screen, stepped through touchpoint by touchpoint with keys, clicks or swipes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QMouseEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QLabel, QStyle, QVBoxLayout, QWidget

from journeymap.model.layout import picture
from journeymap.ui.canvas.measure import QtMeasure
from journeymap.ui.presenter.caption import Caption
from journeymap.ui.presenter.stage import Stage
from journeymap.ui.presenter.stops import stops
from journeymap.ui.workshop.label import TimerLabel

if TYPE_CHECKING:
    from journeymap.model.changes import Changes
    from journeymap.ui.text.qt_texts import QtTexts
    from journeymap.ui.theme.tokens import Theme
    from journeymap.ui.workshop.timer import WorkshopTimer
    from journeymap.ui.workspace import Workspace

Key = Qt.Key
SCALE = 1.5
_ON = (Key.Key_Space, Key.Key_Right, Key.Key_Down, Key.Key_PageDown, Key.Key_N)
_BACK = (Key.Key_Backspace, Key.Key_Left, Key.Key_Up, Key.Key_PageUp, Key.Key_P)
_BLANKS = {Key.Key_B: "black", Key.Key_Period: "black", Key.Key_W: "white", Key.Key_Comma: "white"}
_ENTER = (Key.Key_Return, Key.Key_Enter)
_SWIPE = 60
_CAPTION_SHARE = 0.22


class Presenter(QWidget):
    """Place 0 is the whole map, place n the n-th touchpoint. Follows edits made meanwhile in the other window."""

    def __init__(
        self, workspace: Workspace, window: QWidget, texts: QtTexts, theme: Theme, timer: WorkshopTimer
    ) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._window, self._clock = workspace, window, timer
        self._map_id = workspace.map_id
        self.place = 0
        self.is_still = False
        self._typed = ""
        self._pressed: QPoint | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.blank = QWidget(self)
        self.blank.setAutoFillBackground(True)
        self.blank.hide()
        self._hint = QLabel(self)
        self._hint.setObjectName("jump")
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._hint.hide()
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._view = replace(workspace.view, scale=SCALE)
        self._stops = stops(workspace.document.journey, self._map_id)
        self._set_up(texts, theme)
        self._stop_listening = workspace.document.listen(self._document_changed)
        workspace.destroyed.connect(self.close)

    def set_look(self, texts: QtTexts, theme: Theme) -> None:
        """Speak another language or use other colours, at the same stop."""
        self.stage.stop()
        for old in (self.stage, self.caption):
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._set_up(texts, theme)
        self._fit()
        for new in (self.stage, self.caption):
            new.show()
        self._layout.activate()  # now: the place of the card depends on the size
        self._show(at_once=True)
        self._show_typed()
        self.blank.raise_()

    def _set_up(self, texts: QtTexts, theme: Theme) -> None:
        self._texts = texts
        self.stage = Stage(theme)
        self.stage.is_still = self.is_still
        heads = self._workspace.canvas.heads
        self.stage.heads.wanted = heads is None or heads.wanted
        self.timer = TimerLabel(self._clock, texts, None, self)
        self.timer.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.caption = Caption(theme, texts, self.timer)
        self._layout.addWidget(self.stage, 1)
        self._layout.addWidget(self.caption)
        self._hint.setStyleSheet(_HINT.format_map(theme.colours))
        journey = self._workspace.document.journey
        self._picture = picture.build(journey, self._map_id, self._view, QtMeasure(), texts)
        self.setWindowTitle(texts.text("presenter.title", title=self._picture.title))
        self.stage.show_picture(self._picture)

    def begin(self) -> None:
        """Show the whole map, or the selected touchpoint, on the other screen if there is one."""
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        self.is_still = self.is_still or self.style().styleHint(hint, None, self) == 0
        self.stage.is_still = self.is_still
        chosen = self._workspace.selection.ids("touchpoint")
        places = {stop.touchpoint_id: stop.number for stop in self._stops}
        self.place = places.get(chosen[0], 0) if len(chosen) == 1 else 0
        self._fill_screen(other_screen(self._window.screen(), QGuiApplication.screens()))
        self._show(at_once=True)
        self.activateWindow()
        self.setFocus()

    def step(self, by: int) -> None:
        """Go on or back by so many stops; at the ends it stays."""
        self.go(self.place + by)

    def go(self, place: int) -> None:
        """Go to a stop, 0 being the whole map."""
        self.place = max(0, min(len(self._stops), place))
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed, text = Key(event.key()), event.text()
        if pressed == Key.Key_Escape:
            self._escape()
        elif text.isdecimal() and text.isascii() and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._type(text)
        elif pressed in _ENTER and self._typed:
            number, self._typed = int(self._typed), ""
            self._show_typed()
            self.go(max(1, number))
        elif pressed in _BLANKS:
            self._toggle_blank(_BLANKS[pressed])
        elif pressed == Key.Key_S:
            screens = QGuiApplication.screens()
            self._fill_screen(screens[(screens.index(self.screen()) + 1) % len(screens)])
        elif not self._navigate(pressed):
            super().keyPressEvent(event)
            return
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click goes on, with the right button back; a swipe moves the map along, as a finger would."""
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            return
        across = event.position().toPoint().x() - pressed.x()
        if self.blank.isVisible():
            self.blank.hide()
        elif abs(across) >= _SWIPE:
            self.step(-1 if across > 0 else 1)
        else:
            self.step(1 if event.button() == Qt.MouseButton.LeftButton else -1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # Always the same height: a strip that grew and shrank would make the map jump.
        self.caption.fit(self.height())
        self.caption.setFixedHeight(max(190, round(self.height() * _CAPTION_SHARE)))
        self.blank.setGeometry(self.rect())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.stage.stop()
        self._stop_listening()
        super().closeEvent(event)

    def _navigate(self, pressed: Key) -> bool:
        places = {Key.Key_Home: min(1, len(self._stops)), Key.Key_End: len(self._stops), Key.Key_O: 0}
        if pressed in _ON or pressed in _ENTER:
            place = self.place + 1
        elif pressed in _BACK:
            place = self.place - 1
        elif pressed in places:
            place = places[pressed]
        else:
            return False
        self.blank.hide()
        self.go(place)
        return True

    def _escape(self) -> None:
        """Each Esc leads one step back: from a number being typed, from the blank screen, out."""
        if self._typed:
            self._typed = ""
            self._show_typed()
        elif self.blank.isVisible():
            self.blank.hide()
        else:
            self._leave()

    def _leave(self) -> None:
        """Back to the window, at the touchpoint that was spoken of last."""
        if self.place:
            key = ("touchpoint", self._stops[self.place - 1].touchpoint_id)
            if self._workspace.map_id == self._map_id:
                self._workspace.selection.set([key])
                self._workspace.canvas.reveal(key)
        self.close()
        self._window.activateWindow()

    def _show(self, at_once: bool = False) -> None:
        if self.place:
            stop = self._stops[self.place - 1]
            self.stage.show_card(stop.touchpoint_id, at_once)
            self.caption.show_stop(stop, self._stops)
        else:
            self.stage.show_whole(at_once)
            self.caption.show_whole(self._picture.title, self._subtitle(), self._stops)
        self.setAccessibleName(self.caption.spoken())  # told at each step: the keys stay in this window

    def _subtitle(self) -> str:
        shown = next((each for each in self._workspace.maps() if each.id == self._map_id), None)
        return shown.subtitle if shown is not None else ""

    def _type(self, digit: str) -> None:
        self._typed = (self._typed + digit)[-5:]
        self._show_typed()

    def _show_typed(self) -> None:
        self._hint.setText(self._texts.text("presenter.go-to", number=self._typed))
        self._hint.adjustSize()
        self._hint.move((self.width() - self._hint.width()) // 2, 32)
        self._hint.setVisible(bool(self._typed))
        self._hint.raise_()

    def _toggle_blank(self, name: str) -> None:
        same = self.blank.isVisible() and self.blank.property("blank") == name
        self.blank.setProperty("blank", name)
        self.blank.setStyleSheet(f"background: {name};")
        self.blank.setVisible(not same)
        self.blank.raise_()

    def _fill_screen(self, screen: QScreen) -> None:
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def _document_changed(self, changes: Changes, _origin: object) -> None:
        journey = self._workspace.document.journey
        if journey.find(("map", self._map_id)) is None:
            QTimer.singleShot(0, self, self.close)
            return
        here = self._stops[self.place - 1].touchpoint_id if self.place else ""
        self._picture, _ = self._picture.changed(journey, changes)
        self._stops = stops(journey, self._map_id)
        self.stage.show_picture(self._picture)
        places = {stop.touchpoint_id: stop.number for stop in self._stops}
        self.place = places.get(here, min(self.place, len(self._stops)))
        self._show(at_once=True)


def other_screen(here: QScreen, screens: list[QScreen]) -> QScreen:
    """A screen that is not `here`: the audience's, if there are two."""
    return next((screen for screen in screens if screen is not here), here)


_HINT = """
#jump {{ background: {card}; color: {text1}; border: 1px solid {border}; border-radius: 10px;
  padding: 12px 22px; font-size: 24px; }}
"""
