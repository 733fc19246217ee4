"""The model's door for text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.model import text

ANY = st.text(st.characters(exclude_categories=()), max_size=400)


@given(ANY)
def test_cleaned_text_fits_the_records(given_text: str) -> None:
    assert re.search(text.LINE_PATTERN, text.clean_line(given_text))
    block = text.clean_block(given_text)
    assert re.search(text.BLOCK_PATTERN, block)
    block.encode()
    text.clean_line(given_text).encode()


@given(st.text("ab ", max_size=3_000))
def test_an_overlong_title_loses_nothing(given_text: str) -> None:
    title, rest = text.split_title(given_text)
    assert len(title) <= text.TITLE_LIMIT
    joined = title.removesuffix("…") + rest
    assert joined.replace(" ", "") == given_text.replace(" ", "")


@pytest.mark.parametrize(
    ("given_text", "line"), [("a\x00b\x07", "ab"), ("two\nlines\tand tab", "two lines and tab"), ("\ud800x\ufffe", "x")]
)
def test_examples(given_text: str, line: str) -> None:
    assert text.clean_line(given_text) == line
