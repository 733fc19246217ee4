"""What the reference figures are about, how their values read, and the full lines of their sources."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "rule.no-value-class": QT_TRANSLATE_NOOP(
        "journeymap", "“{name}” has no customer-value class that channel preferences could be taken from."
    ),
    "figure_value.percent": QT_TRANSLATE_NOOP("journeymap", "{value} %"),
    "figure_value.of-ten": QT_TRANSLATE_NOOP("journeymap", "{value} in 10"),
    "figure_value.two-thirds": QT_TRANSLATE_NOOP("journeymap", "two thirds"),
    "figure_value.up-to": QT_TRANSLATE_NOOP("journeymap", "up to {value}"),
    "figure.contract-information": QT_TRANSLATE_NOOP(
        "journeymap", "Users of a portal who want to see information on their contract"
    ),
    "figure.mailbox-known": QT_TRANSLATE_NOOP(
        "journeymap", "Users of a portal who know that it has an electronic mailbox"
    ),
    "figure.mailbox-monthly": QT_TRANSLATE_NOOP(
        "journeymap", "The mailbox, among users who come at least once a month"
    ),
    "figure.mailbox-half-yearly": QT_TRANSLATE_NOOP(
        "journeymap", "The mailbox, among users who come no more than once in six months"
    ),
    "figure.mailbox-yearly": QT_TRANSLATE_NOOP(
        "journeymap", "The mailbox, among users who come no more than once a year"
    ),
    "figure.portal-found-alone": QT_TRANSLATE_NOOP("journeymap", "Users who came upon the portal by themselves"),
    "figure.portal-by-adviser": QT_TRANSLATE_NOOP("journeymap", "Customers whom their adviser brought to the portal"),
    "figure.portal-used-after-adviser": QT_TRANSLATE_NOOP(
        "journeymap", "Customers who use the portal after their adviser spoke to them about it"
    ),
    "figure.portal-nobody-addressed": QT_TRANSLATE_NOOP(
        "journeymap", "Customers who say that nobody spoke to them about the portal"
    ),
    "figure.heavy-users-in-person": QT_TRANSLATE_NOOP(
        "journeymap", "Monthly users of a portal who talk to their adviser mostly in person"
    ),
    "figure.visits-monthly": QT_TRANSLATE_NOOP("journeymap", "Users who visit the portal at least once a month"),
    "figure.visits-half-yearly": QT_TRANSLATE_NOOP(
        "journeymap", "Users who visit the portal at least once in six months"
    ),
    "figure.visits-yearly": QT_TRANSLATE_NOOP("journeymap", "Users who visit the portal no more than once a year"),
    "figure.heavy-users-contracts": QT_TRANSLATE_NOOP(
        "journeymap", "Monthly users of a portal who have three contracts or more"
    ),
    "figure.device-smartphone": QT_TRANSLATE_NOOP("journeymap", "Monthly visitors who prefer the smartphone"),
    "figure.device-tablet": QT_TRANSLATE_NOOP("journeymap", "Monthly visitors who prefer the tablet"),
    "figure.device-laptop": QT_TRANSLATE_NOOP("journeymap", "Monthly visitors who prefer the laptop"),
    "figure.personal-low-value": QT_TRANSLATE_NOOP(
        "journeymap", "Companies that would go on talking in person to customers of low value"
    ),
    "figure.personal-dream": QT_TRANSLATE_NOOP(
        "journeymap", "Companies that would go on talking in person to dream customers"
    ),
    "figure.digital-growing": QT_TRANSLATE_NOOP(
        "journeymap", "European contact centres whose digital traffic grew within two years"
    ),
    "figure.voice-shrinking": QT_TRANSLATE_NOOP(
        "journeymap", "European contact centres whose telephone traffic shrank within two years"
    ),
    "figure.digital-channels": QT_TRANSLATE_NOOP(
        "journeymap", "Digital channels beside the telephone that were expected in Europe by the end of 2016"
    ),
    "figure.more-contacts": QT_TRANSLATE_NOOP("journeymap", "Contact centres that expect more contacts"),
    "figure.service-differs": QT_TRANSLATE_NOOP(
        "journeymap", "Contact centres that see service as what sets a company apart"
    ),
    "source.PORTAL": QT_TRANSLATE_NOOP(
        "journeymap",
        "Study leaflet “Vier Mythen über Kundenportale” (four myths about customer portals), in German, undated",
    ),
    "source.VALUE": QT_TRANSLATE_NOOP(
        "journeymap",
        "novomind / Inworks, “Kundenkommunikationstrend” (trends in customer communication), press release via news "
        "aktuell, Hamburg, May 2005",
    ),
    "source.ISP": QT_TRANSLATE_NOOP(
        "journeymap",
        "Trade article “Welche Kanäle wirklich funktionieren” (which channels really work) on the digital channels of "
        "internet service providers, undated",
    ),
    "source.DIALOG": QT_TRANSLATE_NOOP(
        "journeymap",
        "A. Kiehne, “Keine Kundenbindung ohne digitalen Dialog” (no loyalty without digital dialogue), guest article "
        "of 26 February 2015 on Dimension Data’s Global Contact Centre Benchmarking Report (901 companies)",
    ),
    "source.TOUCH": QT_TRANSLATE_NOOP(
        "journeymap",
        "Glossary article “Kundenkontaktpunkte – Definition und Bedeutung” (customer touchpoints), citing Peppers & "
        "Rogers (2016) and Shaw & Ivens (2002)",
    ),
}
