"""Changes of a file are heard of, also after it was replaced as a whole."""

import os

from PySide6.QtCore import QObject

from journeymap.ui.file_eye import FileEye


def replace(path, text):
    beside = path.with_name("beside")
    beside.write_text(text)
    os.replace(beside, path)


def test_each_replacement_and_each_change_is_heard(qtbot, tmp_path):
    path = tmp_path / "a.journey"
    path.write_text("first")
    parent = QObject()
    eye = FileEye(parent)
    eye.watch(path)
    for text in ("second", "third"):
        with qtbot.waitSignal(eye.stirred, timeout=30_000):
            replace(path, text)
    with qtbot.waitSignal(eye.stirred, timeout=30_000), path.open("a") as file:
        file.write("more")
    with qtbot.waitSignal(eye.stirred, timeout=30_000):
        path.unlink()
    eye.stop()
    with qtbot.assertNotEmitted(eye.stirred, wait=600):
        path.write_text("again")


def test_the_window_tells_of_a_foreign_change_without_waiting_for_the_next_look(stage, document):
    path = document()
    shell = stage.open(path)
    shell.workspace.session._look.stop()
    stage.qtbot.waitUntil(lambda: shell.workspace.session._eye._watcher is not None)
    other = path.read_bytes()[:-4096]
    beside = path.with_name("beside")
    beside.write_bytes(other)
    os.replace(beside, path)
    stage.qtbot.waitUntil(lambda: shell.window.banner.message is not None)
    assert shell.window.banner.message.key == "file.changed"
