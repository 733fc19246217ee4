"""Texts of several maps in one document, of drill-down and of locked phases."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "menu.map": QT_TRANSLATE_NOOP("journeymap", "&Map"),
    "action.map-add": QT_TRANSLATE_NOOP("journeymap", "&New map"),
    "action.map-rename": QT_TRANSLATE_NOOP("journeymap", "&Rename map"),
    "action.map-to-be": QT_TRANSLATE_NOOP("journeymap", "Duplicate as &to-be"),
    "action.map-copy": QT_TRANSLATE_NOOP("journeymap", "Duplicate as a &copy"),
    "action.map-left": QT_TRANSLATE_NOOP("journeymap", "Move map to the &left"),
    "action.map-right": QT_TRANSLATE_NOOP("journeymap", "Move map to the ri&ght"),
    "action.map-delete": QT_TRANSLATE_NOOP("journeymap", "De&lete map"),
    "action.detail-open": QT_TRANSLATE_NOOP("journeymap", "&Open detail map"),
    "action.detail-create": QT_TRANSLATE_NOOP("journeymap", "Create detail ma&p"),
    "action.detail-unlink": QT_TRANSLATE_NOOP("journeymap", "&Untie detail map"),
    "action.origin": QT_TRANSLATE_NOOP("journeymap", "Go to its or&igin in the as-is"),
    "action.map-back": QT_TRANSLATE_NOOP("journeymap", "&Back to where you came from"),
    "action.lock-phase": QT_TRANSLATE_NOOP("journeymap", "Loc&k phase"),
    # the tabs
    "maps.tabs": QT_TRANSLATE_NOOP("journeymap", "Maps"),
    "maps.add": QT_TRANSLATE_NOOP("journeymap", "New map"),
    "maps.name": QT_TRANSLATE_NOOP("journeymap", "Title of the map"),
    "maps.back": QT_TRANSLATE_NOOP("journeymap", "Back to “{title}”"),
    "maps.untitled": QT_TRANSLATE_NOOP("journeymap", "New map"),
    "maps.to-be": QT_TRANSLATE_NOOP("journeymap", "{title} (to-be)"),
    "maps.copy": QT_TRANSLATE_NOOP("journeymap", "{title} (copy)"),
    "maps.phase.before": QT_TRANSLATE_NOOP("journeymap", "Before the contract"),
    "maps.phase.onboarding": QT_TRANSLATE_NOOP("journeymap", "Onboarding"),
    "maps.phase.service": QT_TRANSLATE_NOOP("journeymap", "Service"),
    "maps.phase.steps": QT_TRANSLATE_NOOP("journeymap", "In detail"),
    "maps.lane.customer": QT_TRANSLATE_NOOP("journeymap", "Customer"),
    "maps.lane.frontstage": QT_TRANSLATE_NOOP("journeymap", "Frontstage"),
    "maps.lane.backstage": QT_TRANSLATE_NOOP("journeymap", "Backstage"),
    "maps.lane.systems": QT_TRANSLATE_NOOP("journeymap", "Systems"),
    "maps.deleted": QT_TRANSLATE_NOOP("journeymap", "The map “{title}” is deleted. This can be undone."),
    # names of edits
    "edit.add-map": QT_TRANSLATE_NOOP("journeymap", "New map “{title}”"),
    "edit.duplicate-map": QT_TRANSLATE_NOOP("journeymap", "Duplicate map “{title}”"),
    "edit.delete-map": QT_TRANSLATE_NOOP("journeymap", "Delete map “{title}”"),
    "edit.move-map": QT_TRANSLATE_NOOP("journeymap", "Move map “{title}”"),
    "edit.detail-map": QT_TRANSLATE_NOOP("journeymap", "Detail map of “{title}”"),
    "edit.detail-unlink": QT_TRANSLATE_NOOP("journeymap", "Untie the detail map of “{title}”"),
    "edit.lock": QT_TRANSLATE_NOOP("journeymap", "Lock phase “{title}”"),
    "edit.unlock": QT_TRANSLATE_NOOP("journeymap", "Unlock phase “{title}”"),
    # locks
    "picture.phase.locked": QT_TRANSLATE_NOOP("journeymap", "Locked"),
    "lock.phase": QT_TRANSLATE_NOOP(
        "journeymap",
        "The phase “{title}” is locked, so nothing in it was changed. To edit it, unlock it first (menu Map).",
    ),
}
