"""The preview is one file that asks for nothing, and shows what readers will get."""

import base64
import re
from pathlib import Path

import pytest
from lxml import html

from make import a_release, a_room
from pressroom.review.document import MOST_SHOWN, document, page_alone
from pressroom.review.self_contained import self_contained, with_pictures
from review.rooms import COMMON, NASTY, a_publication, a_review

PICTURE = b"\x89PNG\r\n\x1a\n"
ASKING = re.compile(r"""url\((?!\s*["']?data:)|@import""")
FILES = {
    "assets/press.css": b"@font-face{src:url(fonts/a.woff2)}p{background:url('x.svg')}</style>",
    "assets/fonts/a.woff2": b"font",
    "releases/x/y.png": PICTURE,
}
PAGE = b"""<!doctype html><html lang="vi"><head><title>T</title>
<link rel="stylesheet" href="../../assets/press.css"><link rel="icon" href="../../i.svg">
<link rel="preload" href="../../assets/fonts/a.woff2"><script src="../../x.js"></script>
<script type="application/ld+json">{"a": 1}</script></head><body>
<img src="y.png" loading="lazy" alt="C\xc3\xb3">
<img src="https://xau.example/z.png" alt="ngo\xc3\xa0i">
<img src="../../../../etc/passwd" alt="tr\xc3\xaan"><iframe src="https://xau.example/"></iframe>
<a href="../../departments/">A</a><a href="#x">B</a><a href="javascript:alert(1)">C</a>
<form action="https://xau.example/"><input></form></body></html>"""


def contained() -> html.HtmlElement:
    made = self_contained(PAGE, "releases/x/", "https://a.example/", FILES.get, "p { top: 0 }")
    return html.document_fromstring(made)


def test_styles_fonts_and_pictures_stand_inside_the_page() -> None:
    page = contained()
    css = "".join(style.text for style in page.iter("style"))
    assert f"url(data:font/woff2;base64,{base64.b64encode(b'font').decode()})" in css
    assert "background:none" in css
    assert "p { top: 0 }" in css
    assert not ASKING.search(css)
    first, outside, above = page.iter("img")
    assert first.get("src") == f"data:image/png;base64,{base64.b64encode(PICTURE).decode()}"
    assert [outside.get("src"), above.get("src")] == [None, None]
    assert outside.get("alt") == "ngoài"


def test_no_script_frame_or_form_is_left() -> None:
    page = contained()
    assert not [*page.iter("script", "link", "iframe")]
    assert [form.get("action") for form in page.iter("form")] == [None]


def test_links_lead_to_the_site_and_those_inside_the_page_stay() -> None:
    away, inside, wrong = contained().iter("a")
    assert away.get("href") == "https://a.example/departments/"
    assert away.get("target") == "_blank"
    assert inside.get("href") == "#x"
    assert wrong.get("href") is None


def test_pictures_of_a_feed_item_stand_inside_it() -> None:
    made = with_pictures(
        '<p><img src="https://a.example/releases/x/y.png" alt="C"> x</p>',
        "https://a.example/",
        FILES.get,
    )
    assert 'src="data:image/png;base64,' in made


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    picture = tmp_path / "releases/2026/04/tiem-vac-xin-soi/diem-tiem.png"
    picture.parent.mkdir(parents=True)
    picture.write_bytes(PICTURE)
    return tmp_path


def test_the_document_shows_every_form_of_a_release_and_asks_for_nothing(repo: Path) -> None:
    room = a_room(COMMON)
    page = html.document_fromstring(document(a_review(room), a_publication(room, repo=repo), "vi"))
    titles = [title.text for title in page.iter("h3")]
    assert titles[:5] == [
        "Trang thông cáo",
        "Trong danh mục",
        "Trong kênh tin",
        "Thư điện tử",
        "Văn bản thuần",
    ]
    frames = [frame.get("srcdoc", "") for frame in page.iter("iframe")]
    assert len(frames) == 6
    assert all(
        "allow-scripts" not in frame.get("sandbox", "allow-scripts")
        for frame in page.iter("iframe")
    )
    for frame in frames:
        inside = html.document_fromstring(frame)
        assert not [*inside.iter("script", "link")]
        assert all(image.get("src", "data:").startswith("data:") for image in inside.iter("img"))
    assert "data:image/png" in frames[0]
    assert "data:image/png" in frames[2]
    mail, text, *_ = (pre.text or "" for pre in page.iter("pre"))
    assert "Các điểm tiêm mở cửa từ 07 giờ 30." in mail
    assert 'number: "12/TCBC-SYT"' in text


def test_words_of_a_release_stay_words(repo: Path) -> None:
    room = a_room(NASTY)
    made = document(a_review(room), a_publication(room, repo=repo), "vi")
    page = html.document_fromstring(made)
    assert not [*page.iter("script")]
    assert NASTY.title in [title.text for title in page.iter("h2")]
    for frame in page.iter("iframe"):
        assert not [*html.document_fromstring(frame.get("srcdoc", "")).iter("script")]


def test_a_long_review_shows_the_first_texts_and_names_the_number_of_others(repo: Path) -> None:
    room = a_room(*(a_release(f"bai-{at}") for at in range(MOST_SHOWN + 3)))
    made = document(a_review(room), a_publication(room, repo=repo), "vi")
    assert made.count("<section>") == MOST_SHOWN
    assert "… và 3 bài khác" in made


def test_a_page_alone_is_as_high_as_its_text(repo: Path) -> None:
    room = a_room(COMMON)
    (preview, _) = a_review(room).previews
    assert "height: auto !important" in page_alone(preview, a_publication(room, repo=repo))
