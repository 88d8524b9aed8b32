"""HTML of our own making as plain text."""

import pytest

from pressroom.markup.plain_text import plain_text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ""),
        ("Chỉ một câu.", "Chỉ một câu."),
        ("<p>Một.</p>\n<p>Hai  ba\nbốn.</p>", "Một.\n\nHai ba bốn."),
        ("<h2 id='x'>Nội dung</h2><p>Đầu<br />sau.</p>", "NỘI DUNG\n\nĐầu\nsau."),
        ("<ul><li>a</li><li><p>b</p><p>c</p></li></ul>", "- a\n- b\n  c"),
        ("<ol start='3'><li>a<ul><li>b</li></ul></li></ol>", "3. a\n   - b"),
        ("<p>Xem <a href='https://a.example/x'>bài</a>.</p>", "Xem bài <https://a.example/x>."),
        ("<p><a href='https://a.example/x'>https://a.example/x</a></p>", "https://a.example/x"),
        ("<p><a href='mailto:a@b.example'>a@b.example</a></p>", "a@b.example"),
        ("<p>Chú<sup><a href='#fn'>1</a></sup></p>", "Chú1"),
        (
            "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>",
            "A | B\n1 | 2",
        ),
        ("<pre><code>một\n  hai\n</code></pre>", "một\n  hai"),
        ("<p><img src='x.png' alt='Điểm tiêm'></p>", "Điểm tiêm"),
        ("<p>a &lt;b&gt; &amp; c</p>", "a <b> & c"),
    ],
)
def test_each_element_has_its_plain_form(html: str, text: str) -> None:
    assert plain_text(html) == text
