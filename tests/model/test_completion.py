"""Completion of the quick-entry line."""

import pytest

from journeymap.model.capture import PartKind
from journeymap.model.completion import MOST, Offer, complete

KNOWN = {
    PartKind.CHANNEL: [Offer(name) for name in ("Telefon", "Brief / Post", "E-Mail", "Kundenportal")],
    PartKind.OWNER: [Offer("Billing"), Offer("Kundenservice"), Offer("Service Nord")],
    PartKind.EMOTION: [Offer("+2", "glücklich"), Offer("-2", "verärgert")],
    PartKind.ITEM: [Offer(f"Angabe {number}") for number in range(40)],
}


def offered(line: str, cursor: int | None = None) -> list[str]:
    found = complete(line, len(line) if cursor is None else cursor, KNOWN)
    return [] if found is None else [offer.text for offer in found.offers]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Rechnung", []),
        ("Rechnung #", ["Telefon", "Brief / Post", "E-Mail", "Kundenportal"]),
        ("Rechnung #po", ["Brief / Post", "Kundenportal"]),
        ("Rechnung #TELE", ["Telefon"]),
        ("Rechnung #Telefon", []),
        ("Rechnung #Telefon ", []),
        ("Mail an x@b", []),
        ("@ser", ["Service Nord", "Kundenservice"]),
        ("@service n", ["Service Nord"]),
        ("~", ["+2", "-2"]),
        ("~ver", ["-2"]),
        ("„er sagt @b“", []),
        ("!falscher", []),
        ("#nix", []),
    ],
)
def test_what_is_offered(line: str, wanted: list[str]) -> None:
    assert offered(line) == wanted


def test_the_stretch_to_replace_ends_at_the_cursor() -> None:
    found = complete("A @bil ~2", 6, KNOWN)
    assert found is not None
    assert (found.kind, found.start, found.end) == (PartKind.OWNER, 3, 6)


def test_no_more_than_can_be_read_at_a_glance() -> None:
    assert len(offered("?ang")) == MOST
