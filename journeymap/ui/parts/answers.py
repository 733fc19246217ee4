"""The buttons at the foot of a dialog, in the order of the system that the program runs on."""

from PySide6.QtWidgets import QDialogButtonBox, QPushButton

_Role = QDialogButtonBox.ButtonRole


def answers(go: QPushButton, cancel: QPushButton, *others: QPushButton) -> QDialogButtonBox:
    """`go` is what Enter does, `cancel` what Esc does."""
    box = QDialogButtonBox()
    box.addButton(go, _Role.AcceptRole)
    for other in others:
        box.addButton(other, _Role.ActionRole)
    box.addButton(cancel, _Role.RejectRole)
    for button in (cancel, *others):
        button.setAutoDefault(False)
    go.setDefault(True)
    return box
