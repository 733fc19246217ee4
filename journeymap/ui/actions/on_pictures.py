"""The actions on pictures at touchpoints."""

from journeymap.ui.actions.spec import Action, When

PICTURES: tuple[Action, ...] = (
    Action("insert.picture", "action.add-picture", "pictures.add", None, ("Ctrl+Shift+P",), "image-plus", When.CARDS),
    Action("go.pictures", "action.show-pictures", "pictures.show", None, ("Ctrl+I",), "images", When.CARD),
)
