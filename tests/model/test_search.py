"""Comparing what people type, and rating of commands."""

import pytest

from journeymap.model import search


def test_case_and_accents_do_not_matter() -> None:
    assert search.folded("ÜBERSICHT Straße") == search.folded("ubersicht strasse")


@pytest.mark.parametrize(
    ("query", "best", "worse"),
    [
        ("sa", "Save as…", "Reset all"),
        ("exp", "Export…", "Next phase"),
        ("rg", "Rückgängig", "Abbruch gelingt"),
        ("", "Anything", None),
    ],
)
def test_commands_by_a_few_letters(query: str, best: str, worse: str | None) -> None:
    rated = search.rating(query, best)
    assert rated is not None
    if worse is not None:
        other = search.rating(query, worse)
        assert other is None or other < rated
