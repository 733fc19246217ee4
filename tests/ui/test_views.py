"""How a map is looked at: what stays when the view changes, and what is remembered of it."""

from dataclasses import replace

import pytest

from journeymap.model.layout.view import Line, Row, View
from journeymap.model.vocab import Grouping
from journeymap.ui.settings import Settings
from journeymap.ui.view_memory import ViewMemory, from_plain, to_plain
from tests.ui.keyboard import Typist

BY_OWNER = View(rows_by=Grouping.OWNER, rows=(Row.PAIN, Row.READINGS), lines=(Line.VISIBILITY,))


@pytest.fixture
def typist(stage, qtbot, document):
    stage.program.settings.reduced_motion = True
    shell = stage.open(document("glasfaser-musterstadt"))
    shell.workspace.session.set_auto_save(False)
    yield Typist(shell, qtbot)
    shell.window.hide()


def test_another_view_is_no_edit(typist):
    workspace, journey = typist.shell.workspace, typist.journey.snapshot()
    heard = []
    workspace.view_changed.connect(heard.append)
    workspace.set_view(BY_OWNER)
    workspace.set_view(BY_OWNER)
    assert heard == [BY_OWNER]
    assert workspace.view == workspace.map_view.picture.view == BY_OWNER
    assert typist.journey == journey
    assert workspace.document.history.undo_step is None


def test_selection_zoom_and_the_card_in_the_eye_stay(typist):
    workspace, canvas = typist.shell.workspace, typist.canvas
    typist.pick(typist.titles[7])
    canvas.zoom_100()
    touchpoint_id = workspace.selection.ids("touchpoint")[0]
    canvas.reveal(("touchpoint", touchpoint_id))
    before = workspace.map_view._on_screen(touchpoint_id)
    workspace.set_view(replace(View(), rows_by=Grouping.CHANNEL))
    after = workspace.map_view._on_screen(touchpoint_id)
    assert canvas.zoom == 1.0
    assert workspace.selection.ids("touchpoint") == [touchpoint_id]
    assert abs(after.x() - before.x()) <= 1
    assert canvas.viewport().rect().contains(after)


def test_each_map_and_file_keeps_its_view(stage, document, tmp_path):
    path = document("glasfaser-musterstadt")
    shell = stage.open(path)
    map_id = shell.workspace.map_id
    shell.workspace.set_view(BY_OWNER)
    shell._drop_workspace()
    assert ViewMemory(stage.program.settings).views(path) == {map_id: BY_OWNER}
    again = stage.open(path)
    assert again.workspace.view == again.workspace.map_view.picture.view == BY_OWNER
    again.workspace.set_view(View())
    assert ViewMemory(stage.program.settings).views(path) == {}


def test_what_is_kept_reads_back_and_nonsense_is_the_default(tmp_path):
    assert from_plain(to_plain(BY_OWNER)) == BY_OWNER
    for nonsense in (None, 3, [], {"by": "x", "rows": 4, "lines": ["y"], "persona": 5}):
        assert from_plain(nonsense) in (View(), View(lines=()))
    settings = Settings(tmp_path)
    for text in ("{", "[]", '{"/a": 3}', '{"/a": {"m": {"rows": ["x", "pain", "pain", {}]}}}'):
        settings.views = text
        for view in ViewMemory(settings).views(tmp_path / "a").values():
            assert isinstance(view, View)


def test_only_the_last_files_are_remembered(tmp_path):
    settings = Settings(tmp_path)
    memory = ViewMemory(settings)
    paths = [tmp_path / str(number) for number in range(70)]
    for path in paths:
        memory.keep(path, {"m": BY_OWNER})
    assert memory.views(paths[-1]) == {"m": BY_OWNER}
    assert memory.views(paths[0]) == {}
