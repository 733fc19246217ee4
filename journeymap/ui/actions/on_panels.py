"""The actions that show and hide the panels beside the canvas."""

from journeymap.ui.actions.spec import Action, When

PANELS: tuple[Action, ...] = (
    Action(
        "view.outline",
        "action.outline",
        "panels.toggle",
        argument="outline",
        shortcuts=("Ctrl+Shift+O",),
        icon="list-tree",
        when=When.DOCUMENT,
        checkable=True,
    ),
    Action(
        "view.inspector",
        "action.inspector",
        "panels.toggle",
        argument="inspector",
        shortcuts=("Ctrl+Shift+I",),
        icon="panel-right",
        when=When.DOCUMENT,
        checkable=True,
    ),
    Action(
        "view.charts",
        "action.charts",
        "panels.toggle",
        argument="charts",
        shortcuts=("Ctrl+Shift+G",),
        icon="chart-spline",
        when=When.DOCUMENT,
        checkable=True,
    ),
    Action(
        "view.tables",
        "action.tables",
        "panels.toggle",
        argument="tables",
        shortcuts=("Ctrl+Shift+B",),
        icon="table-2",
        when=When.DOCUMENT,
        checkable=True,
    ),
)
