"""Lines are never wider than their room, lose nothing unless they say so, and split no character."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.model.layout.wrap import ELLIPSIS, Font, clusters, elide, right_to_left, wrap
from tests.model.layout.gallery import HOSTILE, ROUGH

FONT = Font(ROUGH, 10)
TEXTS = st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=60) | st.sampled_from(HOSTILE)


def squeezed(text: str) -> str:
    return "".join(text.split())


@given(TEXTS, st.floats(30, 400), st.integers(1, 4))
def test_lines_fit_and_nothing_is_lost(text: str, room: float, count: int) -> None:
    lines, cut = wrap(text, room, count, FONT)
    assert len(lines) <= count
    for line in lines:
        assert FONT.width(line) <= room or len(clusters(line)) == 1 or line in ("", ELLIPSIS)
    if cut:
        assert lines[-1].endswith(ELLIPSIS) or lines[-1] == ""
        kept = squeezed("".join(lines)).removesuffix(ELLIPSIS)
        assert squeezed(text).startswith(kept)
    else:
        assert squeezed("".join(lines)) == squeezed(text)


@given(TEXTS, st.floats(30, 300))
def test_an_elided_text_is_its_own_beginning(text: str, room: float) -> None:
    shown = elide(text, room, FONT)
    assert FONT.width(shown) <= room
    if shown != text:
        assert shown.endswith(ELLIPSIS)
        assert text.startswith(shown.removesuffix(ELLIPSIS))


@pytest.mark.parametrize("whole", ["👨‍👩‍👧‍👦", "e\u0301", "🇩🇪", "👍🏽", "☀\ufe0f", "น\u0e33"])
def test_what_reads_as_one_character_stays_whole(whole: str) -> None:
    assert clusters(whole * 3) == [whole] * 3
    lines, _ = wrap(whole * 30, 95, 4, FONT)
    for line in lines:
        assert line.removesuffix(ELLIPSIS).replace(whole, "") == ""
        assert unicodedata.combining(line[0]) == 0


def test_words_break_at_blanks_and_hyphens_before_they_break_inside() -> None:
    assert wrap("alpha beta gamma", 60, 3, FONT).lines == ("alpha beta", "gamma")
    assert wrap("Kunden-Service-Portal", 80, 3, FONT).lines == ("Kunden-", "Service-Portal")
    assert wrap("x" * 25, 56, 3, FONT).lines == ("x" * 10, "x" * 10, "x" * 5)


def test_ideographs_break_anywhere_but_not_before_a_full_stop() -> None:
    assert wrap("客户打开网站。", 60, 3, FONT).lines == ("客户打开网", "站。")


def test_no_line_begins_with_a_dash() -> None:
    assert wrap("eins zwei – drei", 66, 2, FONT).lines == ("eins zwei –", "drei")


def test_the_direction_is_that_of_the_first_strong_character() -> None:
    assert right_to_left("123 שלום")
    assert right_to_left("مرحبا hello")
    assert not right_to_left("hello مرحبا")
    assert not right_to_left("123")


def test_ten_thousand_characters_are_not_all_measured() -> None:
    class Counting:
        seen = 0

        def width(self, text: str, size: float, weight: int = 400, italic: bool = False) -> float:
            self.seen += len(text)
            return len(text) * size * 0.5

    measure = Counting()
    lines, cut = wrap("wort " * 2_000, 140, 2, Font(measure, 13))
    assert cut
    assert len(lines) == 2
    assert measure.seen < 10_000
