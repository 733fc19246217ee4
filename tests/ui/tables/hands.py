"""Works in the tables as a person does: with keys, the mouse and the clipboard."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from journeymap.model.analysis import tables

KEY, MOD = Qt.Key, Qt.KeyboardModifier


class Hands:
    """The panel of a bench, seen from outside."""

    def __init__(self, bench) -> None:
        self.bench = bench
        self.panel = bench.panels["tables"]
        self.view, self.model, self.strip = self.panel.view, self.panel.bench.model, self.panel.strip
        self.view.setFocus()

    @property
    def journey(self):
        return self.bench.journey

    @property
    def document(self):
        return self.bench.document

    def open(self, name: str) -> None:
        self.panel.tabs.setCurrentIndex(tables.NAMES.index(name))
        self.view.setFocus()

    def number(self, column: str) -> int:
        return [each.key for each in self.model.columns()].index(column)

    def row(self, text: str) -> int:
        return next(r for r in range(self.model.rowCount()) if text in self.texts(r))

    def texts(self, row: int) -> list[str]:
        return [str(self.model.index(row, c).data()) for c in range(self.model.columnCount())]

    def column(self, column: str) -> list[str]:
        return [self.model.index(r, self.number(column)).data() for r in range(self.model.rowCount())]

    def index(self, row: int, column: str):
        return self.model.index(row, self.number(column))

    def at(self, row: int, column: str) -> None:
        self.view.setColumnHidden(self.number(column), False)
        self.view.go_to(self.model.key(row), self.number(column))
        self.view.setFocus()

    def key(self, key, mod=MOD.NoModifier, widget: QWidget | None = None) -> None:
        QTest.keyClick(widget or self.view, key, mod)
        QApplication.processEvents()

    def editor(self) -> QWidget:
        found = [each for each in self.view.viewport().findChildren(QWidget, "cellEditor") if each.isVisible()]
        assert found, "no cell is being edited"
        return found[-1]

    def type(self, row: int, column: str, text: str, end=KEY.Key_Return) -> None:
        """F2, type, Enter."""
        self.at(row, column)
        self.key(KEY.Key_F2)
        editor = self.editor()
        if hasattr(editor, "completer") and editor.completer() is not None:
            QApplication.processEvents()
            editor.completer().popup().hide()
        editor.selectAll()
        QTest.keyClicks(editor, text) if text else QTest.keyClick(editor, KEY.Key_Delete)
        if hasattr(editor, "completer") and editor.completer() is not None:
            editor.completer().popup().hide()
        self.key(end, widget=editor)

    def select(self, rows, column: str) -> None:
        from PySide6.QtCore import QItemSelectionModel as Model

        self.view.go_to(self.model.key(rows[0]), self.number(column))
        for row in rows:
            self.view.selectionModel().select(self.index(row, column), Model.SelectionFlag.Select)

    def undo(self) -> None:
        self.bench.workspace.editor.undo()
