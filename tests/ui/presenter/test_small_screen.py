"""On a small screen the words of the presenter are smaller, and none of them is cut."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from journeymap.ui.presenter.window import Presenter


@pytest.mark.parametrize("size", [(800, 600), (1024, 768), (1920, 1080)])
def test_no_word_is_cut(stage, document, size):
    shell = stage.open(document("glasfaser-musterstadt"))
    shell.workspace.session.set_auto_save(False)
    stage.program.settings.reduced_motion = True
    shell.window.actions_["view.present"].trigger()
    presenter = next(each for each in shell.window.findChildren(Presenter) if each.isVisible())
    presenter.showNormal()
    presenter.setFixedSize(*size)
    cut = []
    for _ in range(8):
        QApplication.processEvents()
        for label in presenter.caption.findChildren(QLabel):
            if label.isVisible() and label.text():
                needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
                if label.height() < needed or label.visibleRegion().boundingRect().height() < needed:
                    cut.append((label.objectName(), label.text(), label.height(), needed))
        presenter.step(1)
    presenter.close()
    assert not cut
