"""The entries of menus whose lists are made when they open: templates, recent files, backups."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from journeymap.ui import untitled
from journeymap.ui.canvas.tooltip import exact
from journeymap.ui.view_switch import fill_personas

if TYPE_CHECKING:
    from journeymap.storage.backups import Backup
    from journeymap.storage.drafts import Draft
    from journeymap.ui.shell import Shell

_BACKUPS_SHOWN = 15


def templates(shell: Shell, menu: QMenu) -> None:
    from journeymap.storage.templates import BLANK

    for name, title, _ in shell.program.templates():
        if name == BLANK:
            continue  # has an entry of its own, with a shortcut
        entry = menu.addAction(_plain(title))
        entry.triggered.connect(partial(_new, shell, name))


def recent(shell: Shell, menu: QMenu) -> None:
    files = shell.program.recent()
    for path in files:
        entry = menu.addAction(_plain(path.name))
        entry.setToolTip(exact(str(path)))
        entry.triggered.connect(partial(_open, shell, path))
    if not files:
        menu.addAction(shell.program.texts.text("menu.no-recent")).setEnabled(False)


def drafts(shell: Shell, menu: QMenu) -> None:
    texts = shell.program.texts
    found = shell.program.drafts()
    titles = untitled.names([(None, draft.info.title) for draft in found], texts)
    for draft, title in zip(found, titles, strict=True):
        until = texts.day(draft.until.date().isoformat())
        entry = menu.addAction(_plain(texts.text("drafts.entry", title=title, day=until)))
        entry.triggered.connect(partial(_restore, shell, draft))
    if not found:
        menu.addAction(texts.text("menu.no-drafts")).setEnabled(False)


def backups(shell: Shell, menu: QMenu) -> None:
    if shell.workspace is None:
        return
    found = shell.workspace.session.backups()[:_BACKUPS_SHOWN]
    if found:
        menu.addSeparator()
    for backup in found:
        entry = menu.addAction(shell.program.texts.moment(backup.at.isoformat()))
        entry.triggered.connect(partial(_revert, shell, backup))


def personas(shell: Shell, menu: QMenu) -> None:
    fill_personas(shell.do, shell.workspace, shell.program.texts, menu)


def saved_views(shell: Shell, menu: QMenu) -> None:
    shell.do("saved_views.fill", menu)


def _new(shell: Shell, name: str, _checked: bool = False) -> None:
    shell.program.new_document(name, shell)


def _open(shell: Shell, path: Path, _checked: bool = False) -> None:
    shell.program.open_files([path], shell)


def _restore(shell: Shell, draft: Draft, _checked: bool = False) -> None:
    shell.program.take_up(draft, shell)


def _revert(shell: Shell, backup: Backup, _checked: bool = False) -> None:
    shell.do("file.revert_to", backup)


def _plain(text: str) -> str:
    return text.replace("&", "&&")
