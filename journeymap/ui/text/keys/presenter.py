"""Texts of the presenter and of the workshop timer."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "menu.timer": QT_TRANSLATE_NOOP("journeymap", "&Workshop timer"),
    "action.present": QT_TRANSLATE_NOOP("journeymap", "&Present the map"),
    "action.timer": QT_TRANSLATE_NOOP("journeymap", "&Start or pause"),
    "action.timer-add": QT_TRANSLATE_NOOP("journeymap", "&One minute more"),
    "action.timer-reset": QT_TRANSLATE_NOOP("journeymap", "&Reset"),
    "action.timer-minutes": QT_TRANSLATE_NOOP("journeymap", "&Minutes…"),
    "action.timer-sound": QT_TRANSLATE_NOOP("journeymap", "Soft soun&d at the end"),
    "timer.running": QT_TRANSLATE_NOOP("journeymap", "{time}"),
    "timer.paused": QT_TRANSLATE_NOOP("journeymap", "{time} · paused"),
    "timer.over": QT_TRANSLATE_NOOP("journeymap", "Time is up · {time}"),
    "timer.name": QT_TRANSLATE_NOOP("journeymap", "Workshop timer: {time}"),
    "timer.start-tip": QT_TRANSLATE_NOOP("journeymap", "Start the timer"),
    "timer.pause-tip": QT_TRANSLATE_NOOP("journeymap", "Pause the timer"),
    "timer.ask": QT_TRANSLATE_NOOP("journeymap", "Workshop timer"),
    "timer.ask-label": QT_TRANSLATE_NOOP("journeymap", "&Minutes ({least} to {most})"),
    "timer.no-number": QT_TRANSLATE_NOOP(
        "journeymap", "The timer takes whole minutes from {least} to {most}. It was left as it is."
    ),
    "presenter.title": QT_TRANSLATE_NOOP("journeymap", "Presenter: {title}"),
    "presenter.place": QT_TRANSLATE_NOOP("journeymap", "{number} of {total}"),
    "presenter.whole": QT_TRANSLATE_NOOP("journeymap", "%n touchpoint(s)"),
    "presenter.go-to": QT_TRANSLATE_NOOP("journeymap", "Go to {number}…"),
    "presenter.quote": QT_TRANSLATE_NOOP("journeymap", "“{quote}”"),
    "presenter.more": QT_TRANSLATE_NOOP("journeymap", "and %n more"),
    "presenter.untitled": QT_TRANSLATE_NOOP("journeymap", "Untitled touchpoint"),
    "presenter.keys": QT_TRANSLATE_NOOP(
        "journeymap",
        "{key Space}: next · {key Backspace}: back · number and {key Return}: go there · {key B}: black · "
        "{key S}: other screen · {key Esc}: end",
    ),
    "shortcuts.presenter": QT_TRANSLATE_NOOP("journeymap", "While presenting"),
    "shortcuts.presenter-next": QT_TRANSLATE_NOOP("journeymap", "Next touchpoint"),
    "shortcuts.presenter-next-how": QT_TRANSLATE_NOOP("journeymap", "{key Space} {key Right}"),
    "shortcuts.presenter-back": QT_TRANSLATE_NOOP("journeymap", "Previous touchpoint"),
    "shortcuts.presenter-back-how": QT_TRANSLATE_NOOP("journeymap", "{key Backspace} {key Left}"),
    "shortcuts.presenter-ends": QT_TRANSLATE_NOOP("journeymap", "First, last touchpoint"),
    "shortcuts.presenter-ends-how": QT_TRANSLATE_NOOP("journeymap", "{key Home}, {key End}"),
    "shortcuts.presenter-whole": QT_TRANSLATE_NOOP("journeymap", "The map as a whole"),
    "shortcuts.presenter-whole-how": QT_TRANSLATE_NOOP("journeymap", "{key O}"),
    "shortcuts.presenter-number": QT_TRANSLATE_NOOP("journeymap", "Touchpoint number 12"),
    "shortcuts.presenter-number-how": QT_TRANSLATE_NOOP("journeymap", "{key 1} {key 2} {key Return}"),
    "shortcuts.presenter-black": QT_TRANSLATE_NOOP("journeymap", "Black screen, white screen"),
    "shortcuts.presenter-black-how": QT_TRANSLATE_NOOP("journeymap", "{key B}, {key W}"),
    "shortcuts.presenter-screen": QT_TRANSLATE_NOOP("journeymap", "The other screen"),
    "shortcuts.presenter-screen-how": QT_TRANSLATE_NOOP("journeymap", "{key S}"),
    "shortcuts.presenter-end": QT_TRANSLATE_NOOP("journeymap", "Back to the window"),
    "shortcuts.presenter-end-how": QT_TRANSLATE_NOOP("journeymap", "{key Esc}"),
}
