"""What a drawing is called: in the reader's language for those that channels use most, else by Lucide's own name."""

from journeymap.model.messages import Texts
from journeymap.ui.text.registry import texts as known


def icon_name(icon: str, texts: Texts) -> str:
    """The name of an icon in words."""
    key = f"icon.{icon}"
    return texts.text(key) if key in known() else icon.replace("-", " ")
