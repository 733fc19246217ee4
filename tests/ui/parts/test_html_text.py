"""Text of HTML: what a reader would see of it, a table row as one line, in time that grows with the length only."""

import pytest

from journeymap.ui.parts.html_text import text_of
from tests.effort import calls


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("plain &amp; simple", "plain & simple"),
        ("<ul><li>Alpha<li>Beta</ul>", "Alpha\nBeta"),
        ("<p>One</p>\n<p>Two<br>Three</p>", "One\nTwo\nThree"),
        ("<b>bo</b>ld <i>and</i>\n  not", "bold and not"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td></td><td>d</td></tr></table>", "a\tb\nc\t\td"),
        ("<table><tr><td>a<td>b<tr><td>c<td>d</table>", "a\tb\nc\td"),
        ("<table><tr><td><p>Order</p><p>in the shop</p></td><td><div>2 days</div></td></tr></table>",
         "Order in the shop\t2 days"),
        ("<style>p { color: red }</style><p>seen<script>'<p>unseen</p>'</script></p>", "seen"),
        ("<html><head><title>No</title></head><!-- <p>no</p> --><body>yes</body>", "yes"),
        ('<img alt="a > b" src="file:///etc/passwd">after', "after"),
        ("3 < 4 and 5 > 2", "3 < 4 and 5 > 2"),
        ('<a title="Editor\'s pick">One</a> and <b title="it\'s">two</b>', "One and two"),
        ("<p title = 'a > \"b'>x</p> \"y\"", 'x\n"y"'),
        ("<a href=it's>link</a> that's <b>it</b>", "link that's it"),
        ("<html><head><meta charset=utf-8><title>No</title><body><p>yes", "yes"),
        ("<head><title>No</title><p>yes", "yes"),
        ("<p title='never>closed</p><p>yes</p>", "closed\nyes"),
        ("a&nbsp;b &lt;c&gt;", "a b <c>"),
        ("never <a href='closed", "never"),
        ("never <!-- closed", "never"),
        ("", ""),
    ],
)  # fmt: skip
def test_what_a_reader_sees(source, text):
    assert text_of(source) == text


@pytest.mark.parametrize(
    "piece",
    [
        "<b>a</b> text <img src=x> and ",
        "<",
        "<!--",
        '<a "',
        "<td>",
        "<p>x",
        "<script>",
        "&amp",
        "</p></td>",
        "<a b='>",
        '<a b="\'">',
        "<a =",
    ],
)
def test_work_grows_with_the_length_only(piece):
    assert calls(lambda: text_of(piece * 20_000)) < 11 * calls(lambda: text_of(piece * 2_000)) + 200
