"""Every dialog of the program, opened as its commands open it, and a visitor for those that wait for an answer."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from journeymap.model.messages import Message
from journeymap.ui.ask import FileKind, Question, Tone
from journeymap.ui.dialogs.qt_ask import QtAsk

KINDS = [FileKind("kind.journey", (".journey",))]
TABLE = "Title\tPhase\tChannel\nAsks\tBuy\tletter\nOrders\tBuy\tportal\n"
READINGS = "touchpoint;metric;value;date\nNowhere;CSAT;4;2026-01-01\nElsewhere;NPS;x;\n"
_LOOK_MS = 10
_PATIENCE = 1500
"""So often the visitor looks whether a dialog is there."""

Open = Callable[[object, Path], object]


def _ask(shell) -> QtAsk:
    return QtAsk(shell.window, lambda: shell.program.texts)


def _choose(shell, _folder: Path) -> object:
    answers = ("answer.save", "answer.dont-save", "answer.cancel")
    name = Message("close.question", name="Journey")
    return _ask(shell).choose(Question(name, answers, Message("close.explanation"), Tone.TROUBLE, "answer.dont-save"))


def _line(shell, _folder: Path) -> object:
    return _ask(shell).line(Message("views.save.title"), Message("views.save.label"), "My view")


def _map_table(shell, _folder: Path) -> object:
    QApplication.clipboard().setText(TABLE)
    return shell.do("clipboard.paste")


def _import(shell, folder: Path) -> object:
    path = folder / "readings.csv"
    path.write_text(READINGS, "utf-8")
    return shell.do("readings.dropped", [path])


def _reading(shell, _folder: Path) -> object:
    shell.workspace.selection.set([shell.workspace.canvas.surface.cards()[0].key])
    return shell.do("readings.add")


def _icons(shell, _folder: Path) -> object:
    from journeymap.ui.catalogues.icon_chooser import IconChooser

    program = shell.program
    chooser = IconChooser(shell.window, program.texts, program.theme, "mail")
    chooser.finished.connect(chooser.deleteLater)  # as the catalogue of channels does
    chooser.open()
    return None


def _viewer(shell, _folder: Path) -> object:
    from journeymap.ui.pictures.viewer import Viewer

    shown = [("0" * 64, "first"), ("1" * 64, "second")]
    Viewer(shell.window, shell.program.texts, shell.workspace.editor.album, shown, 0).open()
    return None


DIALOGS: dict[str, Open] = {
    "from a list": lambda shell, _: shell.do("file.from_list"),
    "export": lambda shell, _: shell.do("file.export"),
    "saved views": lambda shell, _: shell.do("saved_views.manage"),
    "shortcuts": lambda shell, _: shell.do("help.shortcuts"),
    "about": lambda shell, _: _ask(shell).tell(Message("about.title", version="1"), Message("about.text", qt="6")),
    "question": _choose,
    "line": _line,
    "open": lambda shell, folder: _ask(shell).open_files(folder, KINDS),
    "save": lambda shell, folder: _ask(shell).save_file(Message("export.dialog.title"), folder / "a.journey", KINDS),
    "reading": _reading,
    "import": lambda shell, _: shell.do("readings.import_file"),
    "import of a table": _import,
    "columns": _map_table,
    "icons": _icons,
    "picture": _viewer,
    **{
        f"catalogue of {table}": lambda shell, _, table=table: shell.do("catalogues.open", table)
        for table in ("channel", "persona", "owner", "system", "information_item", "evidence")
    },
}


def shown() -> QDialog | None:
    """The dialog that is open, the topmost one."""
    modal = QApplication.activeModalWidget()
    if isinstance(modal, QDialog):
        return modal
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
    return found[-1] if found else None


def during(qtbot, opening: Callable[[], object], visit: Callable[[QDialog], None]) -> None:
    """Open a dialog and look at it while it is there, whether it holds up its command or not."""
    caught: list[BaseException] = []
    visited: list[bool] = []
    looks = QTimer(interval=_LOOK_MS)
    left = [_PATIENCE]

    def look() -> None:
        dialog = shown()
        left[0] -= 1
        if dialog is None and left[0]:
            return
        looks.stop()
        try:
            assert dialog is not None, "no dialog came"
            qtbot.waitExposed(dialog)
            visit(dialog)
        except BaseException as error:
            caught.append(error)
        finally:
            visited.append(True)
            if (still := shown()) is not None:
                still.close()

    looks.timeout.connect(look)
    looks.start()
    opening()
    qtbot.waitUntil(lambda: bool(visited), timeout=_LOOK_MS * _PATIENCE)
    if caught:
        raise caught[0]
