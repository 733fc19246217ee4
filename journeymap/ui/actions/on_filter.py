"""The actions that filter the map, and those on saved views."""

from journeymap.ui.actions.spec import Action, Menu, When

FILTER: tuple[Action, ...] = (
    Action("view.filter", "action.filter", "filter.open", None, ("Ctrl+Shift+F",), "funnel", When.MAP),
    Action("view.filter-clear", "action.filter-clear", "filter.clear", icon="funnel-x", when=When.MAP),
    Action("view.save-view", "action.save-view", "saved_views.save", None, ("Ctrl+Alt+S",), "bookmark-plus", When.MAP),
    Action("view.update-view", "action.update-view", "saved_views.update", icon="bookmark-check", when=When.MAP),
    Action("view.manage-views", "action.manage-views", "saved_views.manage", icon="bookmark", when=When.MAP),
    Action("view.reset-view", "action.reset-view", "saved_views.reset", icon="rotate-ccw", when=When.MAP),
)

SAVED_VIEWS_MENU = Menu(
    "menu.saved-views",
    ("view.save-view", "view.update-view", "view.manage-views", "view.reset-view", "-"),
    dynamic="saved-views",
    when=When.MAP,
)
FILTER_ENTRIES: tuple[str | Menu, ...] = ("-", "view.filter", "view.filter-clear", SAVED_VIEWS_MENU)
