"""The actions that open the catalogues that all maps share."""

from journeymap.ui.actions.spec import Action, Menu, When

CATALOGUES: tuple[Action, ...] = (
    Action(
        "catalogue.channel", "action.channels", "catalogues.open", "channel", ("Ctrl+Shift+K",), "phone", When.DOCUMENT
    ),
    Action("catalogue.persona", "action.personas", "catalogues.open", "persona", icon="users", when=When.DOCUMENT),
    Action("catalogue.owner", "action.owners", "catalogues.open", "owner", icon="user-check", when=When.DOCUMENT),
    Action("catalogue.system", "action.systems", "catalogues.open", "system", icon="server", when=When.DOCUMENT),
    Action(
        "catalogue.information", "action.items", "catalogues.open", "information_item", (), "list-checks", When.DOCUMENT
    ),
    Action(
        "catalogue.evidence", "action.evidence", "catalogues.open", "evidence", icon="book-open", when=When.DOCUMENT
    ),
)

CATALOGUE_MENU = Menu("menu.catalogues", tuple(action.id for action in CATALOGUES), when=When.DOCUMENT)
