"""The menus of a table: what can be done with a column, and with the table as a whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from journeymap.model.analysis.cells import Column
    from journeymap.ui.tables.columns import Columns
    from journeymap.ui.tables.model import TableModel
    from journeymap.ui.text.qt_texts import QtTexts


@dataclass(frozen=True, slots=True)
class Deeds:
    """What the entries do."""

    sort: Callable[[str, bool | None], None]
    """(column, falling; None: as it comes)"""
    filter: Callable[[str], None]
    unfilter: Callable[[str], None]
    copy: Callable[[], None]
    export: Callable[[], None]


def of_column(
    parent: QWidget, column: Column, columns: Columns, model: TableModel, texts: QtTexts, deeds: Deeds
) -> QMenu:
    """What can be done with a column."""
    menu = _menu(parent)
    menu.addAction(texts.text("tables.menu.rising"), lambda: deeds.sort(column.key, False))
    menu.addAction(texts.text("tables.menu.falling"), lambda: deeds.sort(column.key, True))
    menu.addAction(texts.text("tables.menu.unsorted"), lambda: deeds.sort("", None))
    menu.addSeparator()
    menu.addAction(texts.text("tables.menu.filter"), lambda: deeds.filter(column.key))
    menu.addAction(texts.text("tables.menu.unfilter"), lambda: deeds.unfilter(column.key))
    menu.addSeparator()
    menu.addAction(texts.text("tables.menu.hide"), lambda: columns.show(column.key, False))
    _add_columns(menu, columns, model, texts)
    return menu


def of_table(parent: QWidget, columns: Columns, model: TableModel, texts: QtTexts, deeds: Deeds) -> QMenu:
    """What can be done with the whole table."""
    menu = _menu(parent)
    menu.addAction(texts.text("tables.menu.copy"), deeds.copy)
    menu.addAction(texts.text("tables.menu.export"), deeds.export)
    menu.addSeparator()
    menu.addAction(texts.text("tables.menu.unfilter-all"), lambda: deeds.unfilter(""))
    menu.addAction(texts.text("tables.menu.unsorted"), lambda: deeds.sort("", None))
    _add_columns(menu, columns, model, texts)
    return menu


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _add_columns(menu: QMenu, columns: Columns, model: TableModel, texts: QtTexts) -> None:
    below = menu.addMenu(texts.text("tables.menu.columns"))
    for each in model.columns():
        action = below.addAction(model.heading(each).replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(not columns.is_hidden(each.key))
        action.toggled.connect(lambda on, key=each.key: columns.show(key, on))
    below.addSeparator()
    below.addAction(texts.text("tables.menu.reset"), columns.reset)
