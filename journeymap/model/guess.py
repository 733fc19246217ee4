"""What the title of a phase or a lane says of its kind, in German or English."""

from journeymap.model.vocab import LaneKind, PhaseKind

_PHASES = {
    PhaseKind.PRE_CONTRACT: "pre-contract, before the contract, before the purchase, vorvertrag, vorvertragsphase, "
    "vor dem kauf",
    PhaseKind.ONBOARDING: "onboarding, onboarding phase, onboardingphase, anschlussphase",
    PhaseKind.SERVICE: "service, service phase, servicephase, bestandskunde, after the purchase, nach dem kauf",
}
_LANES = {
    LaneKind.CUSTOMER: "customer, customers, kunde, kundin, kunden",
    LaneKind.FRONTSTAGE: "frontstage, front stage, vordergrund",
    LaneKind.BACKSTAGE: "backstage, back stage, hintergrund",
    LaneKind.SYSTEMS: "systems, system, systeme",
}
_PHASE_BY_WORD = {word: kind for kind, words in _PHASES.items() for word in words.split(", ")}
_LANE_BY_WORD = {word: kind for kind, words in _LANES.items() for word in words.split(", ")}


def phase_kind(title: str) -> PhaseKind:
    """The kind of a phase that is called so; CUSTOM where the title does not say."""
    return _PHASE_BY_WORD.get(title.casefold().strip(), PhaseKind.CUSTOM)


def lane_kind(title: str) -> LaneKind:
    """The kind of a lane that is called so; CUSTOM where the title does not say."""
    return _LANE_BY_WORD.get(title.casefold().strip(), LaneKind.CUSTOM)
