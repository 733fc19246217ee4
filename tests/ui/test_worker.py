"""Work in a thread: its answer comes by the event loop, and nobody is kept by it afterwards."""

import gc
import threading
import weakref

from journeymap.ui import worker


class Asked:
    """Somebody who wants an answer."""

    def __init__(self) -> None:
        self.answers: list[object] = []


def test_who_asked_is_let_go_when_the_answer_has_come(qtbot):
    asked = Asked()
    gone, answers, main = weakref.ref(asked), asked.answers, threading.current_thread()
    worker.in_background(lambda: threading.current_thread() is main, asked.answers.append, asked.answers.append)
    worker.in_background(lambda: 1 // 0, asked.answers.append, lambda error, asked=asked: asked.answers.append(error))
    del asked
    qtbot.waitUntil(lambda: not worker.is_busy())
    assert len(answers) == 2
    assert False in answers
    assert any(isinstance(answer, ZeroDivisionError) for answer in answers)
    gc.collect()
    assert gone() is None
