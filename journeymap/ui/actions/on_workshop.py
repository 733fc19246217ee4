"""The actions in front of people: presenting, the workshop timer, another window."""

from journeymap.ui.actions.spec import Action, Menu, When

WORKSHOP: tuple[Action, ...] = (
    Action("view.present", "action.present", "workshop.present", None, ("F5",), "presentation", When.MAP),
    Action("view.timer", "action.timer", "workshop.toggle_timer", None, ("Ctrl+F5",), "timer"),
    Action("view.timer-add", "action.timer-add", "workshop.add_minute", None, ("Ctrl+Shift+F5",)),
    Action("view.timer-reset", "action.timer-reset", "workshop.reset_timer", icon="timer-reset"),
    Action("view.timer-minutes", "action.timer-minutes", "workshop.set_minutes"),
    Action("view.timer-sound", "action.timer-sound", "workshop.set_sound", checkable=True),
)

TIMER_MENU = Menu(
    "menu.timer", ("view.timer", "view.timer-add", "view.timer-reset", "-", "view.timer-minutes", "view.timer-sound")
)
