"""The actions on readings: one by hand, a table of them."""

from journeymap.ui.actions.spec import Action, When

READINGS: tuple[Action, ...] = (
    Action("insert.reading", "action.reading", "readings.add", None, ("Ctrl+Shift+R",), "gauge", When.MEASURABLE),
    Action("file.import-readings", "action.import-readings", "readings.import_file", icon="import", when=When.DOCUMENT),
)
