"""Dialogs that are answered look alike: the same order of buttons, one of them for Enter, boxes seen in each theme."""

import pytest
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QPushButton

from journeymap.ui.parts.check_box import FlatCheck
from tests.ui.dialogs import DIALOGS, during
from tests.ui.keyboard import Typist

WITHOUT_ANSWER = ("saved views", "picture", "catalogue")
"""Windows to work in: what is done in them is done at once."""
ROLE = QDialogButtonBox.ButtonRole


@pytest.mark.parametrize("dialog", [name for name in DIALOGS if not name.startswith((*WITHOUT_ANSWER, "open", "save"))])
def test_the_system_puts_the_answers_in_order(stage, document, qtbot, tmp_path, dialog):
    shell = stage.open(document("subscription-onboarding"))
    Typist(shell, qtbot)
    seen: list[str] = []

    def look(opened: QDialog) -> None:
        (box,) = opened.findChildren(QDialogButtonBox)
        (default,) = [button for button in opened.findChildren(QPushButton) if button.isDefault()]
        roles = [box.buttonRole(button) for button in box.buttons()]
        assert default in box.buttons()
        assert box.buttonRole(default) == ROLE.AcceptRole or len(roles) == 1
        assert len(roles) == 1 or roles.count(ROLE.RejectRole) == 1
        seen.append(dialog)

    during(qtbot, lambda: DIALOGS[dialog](shell, tmp_path), look)
    assert seen == [dialog]


@pytest.mark.parametrize("dialog", ["export", "catalogue of persona"])
def test_boxes_are_painted_with_a_line_that_is_seen(stage, document, qtbot, tmp_path, dialog):
    shell = stage.open(document("glasfaser-musterstadt"))
    Typist(shell, qtbot)
    seen: list[QCheckBox] = []

    def look(opened: QDialog) -> None:
        found = opened.findChildren(QCheckBox)
        assert all(isinstance(box, FlatCheck) for box in found)
        seen.extend(found)

    during(qtbot, lambda: DIALOGS[dialog](shell, tmp_path), look)
    assert seen
