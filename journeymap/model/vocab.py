"""The closed vocabularies of the field: each value is what stands in the file, never a label."""

from enum import StrEnum


class Known(StrEnum):
    """A yes/no property that may simply not be known yet."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class MapKind(StrEnum):
    AS_IS = "as-is"
    TO_BE = "to-be"


class MapStatus(StrEnum):
    DRAFT = "draft"
    IN_REVIEW = "in-review"
    APPROVED = "approved"


class PhaseKind(StrEnum):
    """Where a phase stands relative to the contract: before, during or after the purchase."""

    PRE_CONTRACT = "pre-contract"
    ONBOARDING = "onboarding"
    SERVICE = "service"
    CUSTOM = "custom"


class PhaseTone(StrEnum):
    """The colour of a phase bar, named; a theme says what it looks like. Cool tones only: warm is for trouble."""

    BLUE = "blue"
    TEAL = "teal"
    GREEN = "green"
    VIOLET = "violet"
    SLATE = "slate"


class LaneKind(StrEnum):
    """The rows of a service blueprint; the blueprint lines run between the kinds."""

    CUSTOMER = "customer"
    FRONTSTAGE = "frontstage"
    BACKSTAGE = "backstage"
    SYSTEMS = "systems"
    CUSTOM = "custom"


class LaneTone(StrEnum):
    """The quiet tint behind a lane, named; a theme says what it looks like."""

    BLUE = "blue"
    TEAL = "teal"
    GREEN = "green"
    VIOLET = "violet"
    SLATE = "slate"
    SAND = "sand"


class BlueprintLine(StrEnum):
    """The lines of a service blueprint, drawn where lanes of two kinds meet."""

    INTERACTION = "interaction"
    VISIBILITY = "visibility"
    INTERNAL = "internal"


class LinkKind(StrEnum):
    NEXT = "next"
    ALTERNATIVE = "alternative"
    ESCALATION = "escalation"
    BACK = "back"
    DROP_OUT = "drop-out"


class Outcome(StrEnum):
    """How the journey ends at a touchpoint; NONE means that it goes on."""

    NONE = "none"
    SUCCESS = "success"
    FAILURE = "failure"


class EvidenceStatus(StrEnum):
    ASSUMPTION = "assumption"
    PARTLY = "partly"
    RESEARCHED = "researched"


class EvidenceKind(StrEnum):
    INTERVIEW = "interview"
    SURVEY = "survey"
    DATA = "data"
    DOCUMENT = "document"


class Device(StrEnum):
    SMARTPHONE = "smartphone"
    TABLET = "tablet"
    LAPTOP = "laptop"


class Offer(StrEnum):
    """What a touchpoint promotes (tells the customer of) or offers (holds itself)."""

    PORTAL = "portal"
    MAILBOX = "mailbox"
    APP = "app"
    CONTRACT_OVERVIEW = "contract-overview"
    REGISTRATION = "registration"
    RECURRING = "recurring"  # a reason to come back again and again


class ChannelCategory(StrEnum):
    PERSONAL = "personal"
    TELEPHONE = "telephone"
    WRITTEN = "written"
    SELF_SERVICE = "self-service"
    MESSAGING = "messaging"
    SOCIAL = "social"
    AUTOMATED = "automated"
    VIDEO = "video"


class Medium(StrEnum):
    PHYSICAL = "physical"
    DIGITAL = "digital"
    VOICE = "voice"


class PersonaKind(StrEnum):
    PERSONA = "persona"
    SEGMENT = "segment"


class ValueClass(StrEnum):
    """Customer value as effort x yield (source VALUE)."""

    FRUSTRATING = "frustrating"
    HOPEFUL = "hopeful"
    POTENTIAL = "potential"
    DREAM = "dream"


class SystemKind(StrEnum):
    CRM = "crm"
    TICKETING = "ticketing"
    BILLING = "billing"
    PORTAL = "portal"
    CUSTOMER_DATA_PLATFORM = "customer-data-platform"
    MARKETING_AUTOMATION = "marketing-automation"
    EMAIL_MANAGEMENT = "email-management"
    OTHER = "other"


class Direction(StrEnum):
    """Whether the customer is asked for an information item or is told it."""

    ASKED = "asked"
    TOLD = "told"


class PainStatus(StrEnum):
    OPEN = "open"
    IN_PROGRESS = "in-progress"
    SOLVED = "solved"
    ACCEPTED = "accepted"


class OpportunityStatus(StrEnum):
    IDEA = "idea"
    PLANNED = "planned"
    IN_PROGRESS = "in-progress"
    DONE = "done"
    DROPPED = "dropped"


class Metric(StrEnum):
    NPS = "nps"
    CSAT = "csat"
    CES = "ces"
    VOLUME = "volume"
    WAITING_TIME = "waiting-time"
    DROP_OUT = "drop-out"
    FIRST_CONTACT_RESOLUTION = "first-contact-resolution"
    RETENTION = "retention"
    TURNOVER = "turnover"


class Grouping(StrEnum):
    """By what the rows of a map are formed; a view, never a rewrite."""

    LANE = "lane"
    CHANNEL = "channel"
    OWNER = "owner"
    PERSONA = "persona"
    SYSTEM = "system"
