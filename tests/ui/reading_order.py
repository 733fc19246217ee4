"""The way of Tab through a window beside the places of what it passes."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_MOST = 400


def walk(root: QWidget, key: Qt.Key) -> list[QWidget]:
    """What `key` passes in `root`, round and back to where the keys are now, or until it leads out of `root`."""
    start = QApplication.focusWidget()
    assert start is not None
    passed = [start]
    for _ in range(_MOST):
        QTest.keyClick(QApplication.focusWidget(), key)
        QApplication.processEvents()
        now = QApplication.focusWidget()
        if now is None or now is start or not (now is root or root.isAncestorOf(now)):
            return passed
        assert now is not passed[-1], f"{key.name} stays on {named(now)}"
        passed.append(now)
    raise AssertionError(f"{key.name} never comes back: {[named(each) for each in passed[-6:]]}")


def against_the_eye(passed: list[QWidget], root: QWidget) -> list[str]:
    """Pairs that are passed in another order than they are read: top to bottom, left to right, pane by pane.

    The keys may have been anywhere at first: the way is counted from where it fits best.
    """
    wrong = {
        (i, j) for i in range(len(passed)) for j in range(len(passed)) if i != j and _is_before(passed, i, j, root)
    }
    turns = [passed[at:] + passed[:at] for at in range(len(passed))]
    places = [{id(each): place for place, each in enumerate(turn)} for turn in turns]
    found = [
        [
            f"{named(passed[j])} after {named(passed[i])}"
            for i, j in sorted(wrong)
            if place[id(passed[i])] < place[id(passed[j])]
        ]
        for place in places
    ]
    return min(found, key=len) if found else []


def _is_before(passed: list[QWidget], i: int, j: int, root: QWidget) -> bool:
    """Whether the second of them is read before the first one."""
    first, second = _beside(passed[i], passed[j], root)
    down = min(first.bottom(), second.bottom()) - max(first.top(), second.top())
    across = min(first.right(), second.right()) - max(first.left(), second.left())
    same_row = down > min(first.height(), second.height()) / 2
    same_column = across > min(first.width(), second.width()) / 2
    above, left = second.bottom() < first.top(), second.right() < first.left()
    # What stands in one part is read line by line; parts beside each other are read one after the other.
    by_lines = passed[i].parentWidget() is passed[j].parentWidget()
    return (same_row and left) or (same_column and above) or (above and (left or by_lines))


def _beside(one: QWidget, other: QWidget, root: QWidget) -> tuple[QRect, QRect]:
    """The places of two widgets, or of what they stand in: the outermost parts that hold one of them only."""
    ups, downs = _above(one, root), _above(other, root)
    common = 0
    while common < min(len(ups), len(downs)) and ups[common] is downs[common]:
        common += 1
    picked = ups[min(common, len(ups) - 1)], downs[min(common, len(downs) - 1)]
    return _place(picked[0], root), _place(picked[1], root)


def _above(widget: QWidget, root: QWidget) -> list[QWidget]:
    """What a widget stands in, from `root` on, and itself."""
    chain = [widget]
    while chain[0] is not root and (parent := chain[0].parentWidget()) is not None:
        chain.insert(0, parent)
    return chain


def _place(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint(0, 0)) if widget is not root else QPoint(0, 0), widget.size())


def named(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    words = widget.accessibleName() or (text() if callable(text) else "") or widget.objectName()
    return f"{type(widget).__name__} {words!r}"


def chain(root: QWidget) -> list[QWidget]:
    """What Tab passes in a part of a window, wherever the keys are now."""
    window = root.window()
    passed, at = [], window
    while (at := at.nextInFocusChain()) is not window:
        takes = at.isVisible() and at.isEnabled() and at.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and root.isAncestorOf(at) and at.focusProxy() is None:
            passed.append(at)
    return passed
