"""Documents without a file: told apart in titles, questions and lists, in both languages."""

from pathlib import Path

from journeymap.ui import untitled
from journeymap.ui.text.qt_texts import QtTexts


def new(stage):
    shell = stage.shell()
    stage.program.new_document("", shell)
    stage.settle()
    return shell


def title(shell) -> str:
    return shell.window.windowTitle().removesuffix(" – Journeymap")


def test_windows_are_numbered_and_a_number_is_free_again(stage, tmp_path):
    first, second, third = new(stage), new(stage), new(stage)
    assert [title(each) for each in (first, second, third)] == ["Untitled", "Untitled 2", "Untitled 3"]
    stage.program.settings.language = "de"
    assert [title(each) for each in (first, second)] == ["Ohne Titel", "Ohne Titel 2"]
    stage.program.settings.language = "en"
    stage.answers(tmp_path / "saved.journey")
    second.do("file.save_as")
    stage.finish(second)
    assert title(second) == "saved.journey"
    assert title(third) == "Untitled 3"
    assert title(new(stage)) == "Untitled 2"


def test_the_question_at_closing_names_the_window(stage):
    new(stage)
    second = new(stage)
    assert second.workspace.editor.rename(("map", second.workspace.map_id), "Something to lose")
    stage.answers("answer.cancel")
    assert not second.may_close()
    assert stage.ask.asked[-1].message.arguments["name"] == "Untitled 2"


def test_lists_count_what_has_neither_file_nor_title():
    works = [(None, ""), (Path("a.journey"), ""), (None, "Move"), (None, "")]
    assert untitled.names(works, QtTexts("en")) == ["Untitled", "a.journey", "Move", "Untitled 2"]
