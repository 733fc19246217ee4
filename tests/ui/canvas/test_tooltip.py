"""Tooltips show what people wrote, whatever it looks like."""

import pytest
from PySide6.QtGui import QTextDocument

from journeymap.ui.canvas.tooltip import exact


def shown(tip: str) -> str:
    """What Qt makes of a tooltip that it takes for HTML."""
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


@pytest.mark.parametrize("text", ["<b>bold</b>", '<img src="x.png"> &amp; more', "two\n<i>lines</i>", "a &lt; b"])
def test_what_looks_like_html_is_shown_as_it_is_written(qapp, text):
    tip = exact(text)
    assert tip == text or shown(tip) == text
    assert tip.startswith("<qt>") or "\n" in text


@pytest.mark.parametrize("text", ["", "Fast & cheap", "a < b", "plain"])
def test_plain_text_stays_plain(qapp, text):
    assert exact(text) == text
