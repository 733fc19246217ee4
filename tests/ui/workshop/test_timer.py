"""The workshop timer with a clock of its own, and what the window shows of it."""

import pytest

from journeymap.ui.workshop.timer import WorkshopTimer


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def timer(qapp, clock):
    made = WorkshopTimer(10, clock=clock)
    yield made
    made.reset()


def test_it_counts_down_pauses_and_goes_on(timer, clock):
    assert (timer.text, timer.is_at_rest) == ("10:00", True)
    timer.start()
    clock.now += 65.2
    assert timer.text == "8:55"
    timer.pause()
    clock.now += 1000
    assert (timer.text, timer.is_running) == ("8:55", False)
    timer.toggle()
    clock.now += 5
    assert timer.text == "8:50"
    timer.reset()
    assert (timer.text, timer.is_at_rest) == ("10:00", True)


def test_the_end_is_told_once_and_counting_goes_on(qtbot, timer, clock):
    told = []
    timer.ended.connect(lambda: told.append(timer.text))
    timer.start()
    for seconds in (599, 1, 1, 59):
        clock.now += seconds
        timer.look()
    assert told == ["0:00"]
    assert (timer.text, timer.is_over, timer.is_running) == ("+1:00", True, True)


def test_a_minute_more_before_and_after_the_end(timer, clock):
    timer.start()
    timer.add_minute()
    assert timer.text == "11:00"
    clock.now += 900
    assert timer.is_over
    timer.add_minute()
    assert (timer.text, timer.is_over) == ("1:00", False)
    told = []
    timer.ended.connect(lambda: told.append(1))
    clock.now += 60
    timer.look()
    assert told == [1]


@pytest.mark.parametrize(("given", "taken"), [(0, 1), (5, 5), (9999, 600)])
def test_minutes_stay_within_bounds(timer, given, taken):
    timer.set_minutes(given)
    assert (timer.minutes, timer.text) == (taken, f"{taken}:00")


def test_it_ticks_by_itself(qtbot):
    timer = WorkshopTimer(1)
    with qtbot.waitSignal(timer.changed, timeout=30_000, check_params_cb=lambda: timer.text == "0:59"):
        timer.start()
    timer.reset()


def trigger(shell, action_id: str) -> None:
    shell.window.actions_[action_id].trigger()


def test_the_status_bar_shows_it_while_it_is_used(stage, document):
    shell = stage.open(document())
    shell.window.show()
    label = shell.timer_label
    assert not label.isVisible()
    trigger(shell, "view.timer")
    assert label.isVisible()
    assert label.text() == "10:00"
    label.click()
    assert label.text() == "10:00 · paused"
    stage.program.settings.language = "de"
    assert label.text() == "10:00 · angehalten"
    trigger(shell, "view.timer-reset")
    assert not label.isVisible()
    trigger(shell, "view.timer-add")
    assert stage.program.timer.is_running
    assert label.text() == "11:00"
    trigger(shell, "view.timer-reset")


def test_minutes_are_asked_for_and_remembered(stage, document):
    shell = stage.open(document())
    stage.answers("25", "soon", None)
    trigger(shell, "view.timer-minutes")
    assert stage.program.timer.minutes == stage.program.settings.timer_minutes == 25
    trigger(shell, "view.timer-minutes")
    assert shell.window.banner.message.key == "timer.no-number"
    trigger(shell, "view.timer-minutes")
    assert stage.program.timer.minutes == 25


def test_the_sound_is_off_until_somebody_wants_it(stage, document, monkeypatch):
    heard = []
    monkeypatch.setattr(stage.program._app, "beep", lambda: heard.append(1))
    shell = stage.open(document())
    stage.program.timer.ended.emit()
    assert heard == []
    trigger(shell, "view.timer-sound")
    stage.program.timer.ended.emit()
    assert heard == [1]
    assert shell.window.actions_["view.timer-sound"].isChecked()
