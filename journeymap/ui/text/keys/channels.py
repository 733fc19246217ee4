"""The names of the built-in channels, short enough for a card, and of what a channel can do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "channel.portal": QT_TRANSLATE_NOOP("journeymap", "Customer portal"),
    "channel.email": QT_TRANSLATE_NOOP("journeymap", "E-mail"),
    "channel.telephone": QT_TRANSLATE_NOOP("journeymap", "Telephone"),
    "channel.chat": QT_TRANSLATE_NOOP("journeymap", "Live chat"),
    "channel.letter": QT_TRANSLATE_NOOP("journeymap", "Letter"),
    "channel.technician": QT_TRANSLATE_NOOP("journeymap", "Technician"),
    "channel.personal": QT_TRANSLATE_NOOP("journeymap", "In person"),
    "channel.shop": QT_TRANSLATE_NOOP("journeymap", "Shop or event"),
    "channel.website": QT_TRANSLATE_NOOP("journeymap", "Website"),
    "channel.app": QT_TRANSLATE_NOOP("journeymap", "Mobile app"),
    "channel.mailbox": QT_TRANSLATE_NOOP("journeymap", "Mailbox"),
    "channel.chatbot": QT_TRANSLATE_NOOP("journeymap", "Chatbot"),
    "channel.messaging": QT_TRANSLATE_NOOP("journeymap", "Messenger"),
    "channel.sms": QT_TRANSLATE_NOOP("journeymap", "Text message"),
    "channel.social": QT_TRANSLATE_NOOP("journeymap", "Social media"),
    "channel.video": QT_TRANSLATE_NOOP("journeymap", "Video"),
    "channel.ivr": QT_TRANSLATE_NOOP("journeymap", "Voice menu"),
    "channel.fax": QT_TRANSLATE_NOOP("journeymap", "Fax"),
    "channel_property.around_the_clock": QT_TRANSLATE_NOOP("journeymap", "available around the clock"),
    "channel_property.connected": QT_TRANSLATE_NOOP("journeymap", "connected to a back-end system"),
    "channel_property.structured_cases": QT_TRANSLATE_NOOP("journeymap", "structured cases"),
    "channel_property.proactive": QT_TRANSLATE_NOOP("journeymap", "allows proactive messages"),
    "channel_property.automatable": QT_TRANSLATE_NOOP("journeymap", "can be automated"),
    "channel_property.scales": QT_TRANSLATE_NOOP("journeymap", "scales in service"),
    "channel_property.human": QT_TRANSLATE_NOOP("journeymap", "leads to a person"),
    "channel_property.mobile": QT_TRANSLATE_NOOP("journeymap", "made for the smartphone"),
}
