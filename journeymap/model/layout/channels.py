"""How a channel looks: its hue, its icon and its name."""

from journeymap.model.messages import Texts
from journeymap.model.records.catalogues import Channel
from journeymap.model.vocab import ChannelCategory

HUES = ("portal", "email", "telephone", "chat", "letter", "technician")
"""The tokens of the six channel colours."""

_HUE_BY_CATEGORY = {
    ChannelCategory.PERSONAL: "technician",
    ChannelCategory.TELEPHONE: "telephone",
    ChannelCategory.WRITTEN: "letter",
    ChannelCategory.SELF_SERVICE: "portal",
    ChannelCategory.MESSAGING: "chat",
    ChannelCategory.SOCIAL: "chat",
    ChannelCategory.AUTOMATED: "chat",
    ChannelCategory.VIDEO: "technician",
}
_HUE_BY_BUILTIN = {"email": "email", "e-mail": "email", "ivr": "telephone", "sms": "chat", "fax": "letter"}

_ICON_BY_CATEGORY = {
    ChannelCategory.PERSONAL: "user-round",
    ChannelCategory.TELEPHONE: "phone",
    ChannelCategory.WRITTEN: "file-text",
    ChannelCategory.SELF_SERVICE: "monitor",
    ChannelCategory.MESSAGING: "message-circle",
    ChannelCategory.SOCIAL: "share-2",
    ChannelCategory.AUTOMATED: "bot",
    ChannelCategory.VIDEO: "video",
}


def hue(channel: Channel | None) -> str:
    """The colour token of a channel; grey if there is none."""
    if channel is None:
        return "text3"
    return _HUE_BY_BUILTIN.get(channel.builtin or "") or _HUE_BY_CATEGORY[channel.category]


def icon(channel: Channel | None) -> str:
    """The name of a channel's icon."""
    if channel is None:
        return "circle-dashed"
    return channel.icon or _ICON_BY_CATEGORY[channel.category]


def name(channel: Channel | None, texts: Texts) -> str:
    """A channel's name: the user's own, or the program's for a built-in one."""
    if channel is None:
        return texts.text("picture.channel.none")
    if channel.name or channel.builtin is None:
        return channel.name or ""
    return texts.text(f"channel.{channel.builtin}")
