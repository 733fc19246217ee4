"""Labels and tooltips of the forms of catalogue entries."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "form.section.properties": QT_TRANSLATE_NOOP("journeymap", "What it can do"),
    "form.section.preferences": QT_TRANSLATE_NOOP("journeymap", "Preferred channels"),
    "form.persona.preference": QT_TRANSLATE_NOOP("journeymap", "Share"),
    "form.persona.preference.tip": QT_TRANSLATE_NOOP(
        "journeymap", "How many of a hundred contacts should take this channel"
    ),
    "form.channel.icon": QT_TRANSLATE_NOOP("journeymap", "&Icon"),
    "form.channel.icon.tip": QT_TRANSLATE_NOOP("journeymap", "The drawing on the cards; without one the category’s"),
    "form.channel.name": QT_TRANSLATE_NOOP("journeymap", "&Name"),
    "form.channel.name.tip": QT_TRANSLATE_NOOP("journeymap", "What the channel is called here"),
    "form.channel.category": QT_TRANSLATE_NOOP("journeymap", "&Category"),
    "form.channel.category.tip": QT_TRANSLATE_NOOP("journeymap", "What kind of channel it is; its colour follows"),
    "form.channel.medium": QT_TRANSLATE_NOOP("journeymap", "&Medium"),
    "form.channel.medium.tip": QT_TRANSLATE_NOOP(
        "journeymap", "Whether one meets it physically, digitally or by voice"
    ),
    "form.channel.around_the_clock": QT_TRANSLATE_NOOP("journeymap", "Day and night"),
    "form.channel.around_the_clock.tip": QT_TRANSLATE_NOOP("journeymap", "Whether customers reach it at any hour"),
    "form.channel.connected": QT_TRANSLATE_NOOP("journeymap", "Connected"),
    "form.channel.connected.tip": QT_TRANSLATE_NOOP("journeymap", "Whether it is tied to a back-end system"),
    "form.channel.structured_cases": QT_TRANSLATE_NOOP("journeymap", "Cases"),
    "form.channel.structured_cases.tip": QT_TRANSLATE_NOOP(
        "journeymap", "Whether requests come in as structured cases that can be tracked"
    ),
    "form.channel.proactive": QT_TRANSLATE_NOOP("journeymap", "Proactive"),
    "form.channel.proactive.tip": QT_TRANSLATE_NOOP(
        "journeymap", "Whether the company can speak up on it before the customer asks"
    ),
    "form.channel.automatable": QT_TRANSLATE_NOOP("journeymap", "Automatable"),
    "form.channel.automatable.tip": QT_TRANSLATE_NOOP("journeymap", "Whether requests on it can be settled by machine"),
    "form.channel.scales": QT_TRANSLATE_NOOP("journeymap", "Scales"),
    "form.channel.scales.tip": QT_TRANSLATE_NOOP("journeymap", "Whether it bears many more requests in service"),
    "form.channel.human": QT_TRANSLATE_NOOP("journeymap", "A person"),
    "form.channel.human.tip": QT_TRANSLATE_NOOP("journeymap", "Whether the customer speaks with a person"),
    "form.channel.mobile": QT_TRANSLATE_NOOP("journeymap", "Mobile"),
    "form.channel.mobile.tip": QT_TRANSLATE_NOOP("journeymap", "Whether it works well on the go"),
    "form.persona.name": QT_TRANSLATE_NOOP("journeymap", "&Name"),
    "form.persona.name.tip": QT_TRANSLATE_NOOP("journeymap", "What the persona or segment is called"),
    "form.persona.kind": QT_TRANSLATE_NOOP("journeymap", "&Kind"),
    "form.persona.kind.tip": QT_TRANSLATE_NOOP("journeymap", "One typical person, or a group of customers"),
    "form.persona.value_class": QT_TRANSLATE_NOOP("journeymap", "&Worth"),
    "form.persona.value_class.tip": QT_TRANSLATE_NOOP(
        "journeymap", "The customer-value class: how much effort for how much yield"
    ),
    "form.persona.note": QT_TRANSLATE_NOOP("journeymap", "N&ote"),
    "form.persona.note.tip": QT_TRANSLATE_NOOP("journeymap", "Who they are, what they want, what they can do"),
    "form.owner.name": QT_TRANSLATE_NOOP("journeymap", "&Name"),
    "form.owner.name.tip": QT_TRANSLATE_NOOP("journeymap", "What the team is called"),
    "form.owner.contact": QT_TRANSLATE_NOOP("journeymap", "&Contact"),
    "form.owner.contact.tip": QT_TRANSLATE_NOOP("journeymap", "Whom to ask, and how"),
    "form.system.name": QT_TRANSLATE_NOOP("journeymap", "&Name"),
    "form.system.name.tip": QT_TRANSLATE_NOOP("journeymap", "What the system is called"),
    "form.system.kind": QT_TRANSLATE_NOOP("journeymap", "&Kind"),
    "form.system.kind.tip": QT_TRANSLATE_NOOP("journeymap", "What the system is there for"),
    "form.information_item.name": QT_TRANSLATE_NOOP("journeymap", "&Name"),
    "form.information_item.name.tip": QT_TRANSLATE_NOOP(
        "journeymap", "What the customer is asked for or told, such as the contract number"
    ),
    "form.information_item.note": QT_TRANSLATE_NOOP("journeymap", "N&ote"),
    "form.information_item.note.tip": QT_TRANSLATE_NOOP("journeymap", "Anything else that is worth knowing"),
    "form.evidence.citation": QT_TRANSLATE_NOOP("journeymap", "&Citation"),
    "form.evidence.citation.tip": QT_TRANSLATE_NOOP("journeymap", "Who found it out, in what, as one would cite it"),
    "form.evidence.kind": QT_TRANSLATE_NOOP("journeymap", "&Kind"),
    "form.evidence.kind.tip": QT_TRANSLATE_NOOP("journeymap", "What sort of source it is"),
    "form.evidence.date": QT_TRANSLATE_NOOP("journeymap", "&Date"),
    "form.evidence.date.tip": QT_TRANSLATE_NOOP("journeymap", "The day it is from"),
    "form.evidence.url": QT_TRANSLATE_NOOP("journeymap", "&Link"),
    "form.evidence.url.tip": QT_TRANSLATE_NOOP("journeymap", "Where it can be read: an address or a file"),
    "form.evidence.note": QT_TRANSLATE_NOOP("journeymap", "N&ote"),
    "form.evidence.note.tip": QT_TRANSLATE_NOOP("journeymap", "What it says, how far it carries"),
    "inspector.one-channel": QT_TRANSLATE_NOOP("journeymap", "Channel"),
    "inspector.one-persona": QT_TRANSLATE_NOOP("journeymap", "Persona"),
    "inspector.one-owner": QT_TRANSLATE_NOOP("journeymap", "Owner"),
    "inspector.one-system": QT_TRANSLATE_NOOP("journeymap", "System"),
    "inspector.one-information_item": QT_TRANSLATE_NOOP("journeymap", "Information item"),
    "inspector.one-evidence": QT_TRANSLATE_NOOP("journeymap", "Evidence"),
    "inspector.several-channel": QT_TRANSLATE_NOOP("journeymap", "%n channels"),
    "inspector.several-persona": QT_TRANSLATE_NOOP("journeymap", "%n personas"),
    "inspector.several-owner": QT_TRANSLATE_NOOP("journeymap", "%n owners"),
    "inspector.several-system": QT_TRANSLATE_NOOP("journeymap", "%n systems"),
    "inspector.several-information_item": QT_TRANSLATE_NOOP("journeymap", "%n information items"),
    "inspector.several-evidence": QT_TRANSLATE_NOOP("journeymap", "%n citations"),
}
