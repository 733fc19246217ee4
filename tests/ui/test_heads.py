"""Heads that stay in sight, in the window: the menu, what is remembered, the presenter."""

import pytest

from journeymap.ui.presenter.window import Presenter


@pytest.fixture
def shell(stage, document):
    opened = stage.open(document("glasfaser-musterstadt"))
    stage.program.settings.reduced_motion = True
    opened.window.resize(1300, 600)
    return opened


def scrolled(shell):
    canvas = shell.window.canvas
    canvas.zoom_by(1.0 / canvas.zoom, canvas.viewport().rect().center())
    canvas.horizontalScrollBar().setValue(canvas.horizontalScrollBar().maximum() // 2)
    canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().maximum() // 2)
    return canvas


def test_the_menu_switches_them_and_that_is_remembered(stage, shell):
    action = shell.window.actions_["view.heads"]
    canvas = scrolled(shell)
    assert action.isChecked()
    assert canvas.open_rect() != canvas.viewport().rect()
    action.trigger()
    assert not stage.program.settings.heads
    assert canvas.open_rect() == canvas.viewport().rect()
    action.trigger()
    assert stage.program.settings.heads
    assert canvas.open_rect() != canvas.viewport().rect()


@pytest.mark.parametrize("width", [900, 1020, 1500])
def test_no_card_is_revealed_beneath_them(shell, width):
    shell.window.resize(width, 600)
    canvas = scrolled(shell)
    cards = [item for item in canvas.surface.cards() if item.key is not None]
    for item in (*cards[:12], *reversed(cards[:12])):
        canvas.reveal(item.key)
        place = canvas.mapFromScene(item.bounds.x, item.bounds.y)
        assert canvas.open_rect().contains(place), item.key


def presenting(shell):
    shell.window.actions_["view.present"].trigger()
    return shell.window.findChildren(Presenter)[-1]


def test_the_presenter_keeps_them_where_it_scrolls(shell):
    presenter = presenting(shell)
    presenter.resize(1000, 700)
    presenter.go(12)
    presenter.stage.grab()
    fold = presenter.stage.heads.fold
    assert fold is not None
    assert fold.dx > 0
    card = presenter.stage.surface.item_of(("touchpoint", presenter._stops[11].touchpoint_id)).bounds  # noqa: SLF001
    assert presenter.stage.mapFromScene(card.x, card.y).x() > fold.open_left
    presenter.close()


def test_the_presenter_does_without_where_they_are_off(stage, shell):
    shell.window.actions_["view.heads"].trigger()
    presenter = presenting(shell)
    presenter.resize(1000, 700)
    presenter.go(12)
    presenter.stage.grab()
    assert presenter.stage.heads.fold is None
    presenter.close()
