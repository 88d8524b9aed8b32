from dataclasses import replace
from email.utils import parsedate_to_datetime
from typing import Any

import pytest

from feeds.read import read
from make import (
    SITE,
    SIZE,
    a_body,
    a_correction,
    a_department,
    a_picture,
    a_release,
    a_room,
    a_translation,
    a_withdrawal,
    an_attachment,
    at,
    names,
)
from pressroom.model.body import BASE
from pressroom.model.release import (
    Attachment,
    Consultation,
    Event,
    Picture,
    Question,
    Recording,
    Release,
    RespondsTo,
    TranslatedBy,
    Type,
)

SIGNED = an_attachment("ban-ky.pdf", title="Bản ký", role="signed")
HERE = f"{SITE}releases/2026/04/tiem-vac-xin-soi"
ID = "tag:songlam.example,2026:releases/2026/04/tiem-vac-xin-soi"


def contents(release: Release, language: str = "vi") -> list[str]:
    """The item's full text in each format."""
    got = read(a_room(release), language)
    atom = got.atom.entries[0].content[0].value
    rss = got.rss.entries[0]
    encoded = rss.content[0].value if "content" in rss else rss.summary
    return [atom, encoded, got.json["items"][0]["content_html"]]


def moments(release: Release) -> set[str]:
    """Every moment of change that a feed of the release tells, in the one form of RFC 3339."""
    got = read(a_room(release))
    assert got.rss.feed.updated_parsed == got.rss.entries[0].updated_parsed
    return {
        got.atom.feed.updated,
        got.atom.entries[0].updated,
        got.rss.entries[0].updated,
        got.json["items"][0]["date_modified"],
    }


def beginnings(release: Release) -> set[str]:
    """Every moment of publication that a feed of the release tells."""
    got = read(a_room(release))
    rss = parsedate_to_datetime(got.rss.entries[0].published).isoformat()
    return {got.atom.entries[0].published, rss, got.json["items"][0]["date_published"]}


def test_an_item_says_who_what_and_when_in_every_format() -> None:
    got = read(a_room(a_release()))
    for entry in (got.rss.entries[0], got.atom.entries[0]):
        assert entry.id == ID
        assert entry.link == f"{HERE}/"
        assert entry.title == "Tiêm bổ sung vắc xin sởi cho trẻ em toàn tỉnh"
        assert entry.summary.startswith("Từ ngày 20 tháng 4")
        assert entry.author == "Sở Y tế"
        assert entry.published_parsed[:5] == (2026, 4, 13, 2, 0)
    assert not got.rss.entries[0].guidislink
    item = got.json["items"][0]
    assert (item["id"], item["url"]) == (ID, f"{HERE}/")
    assert item["date_published"] == "2026-04-13T09:00:00+07:00"
    assert item["authors"] == [{"name": "Sở Y tế", "url": f"{SITE}departments/so-y-te/"}]


def test_topics_and_type_are_categories() -> None:
    got = read(a_room(a_release(topics=("y-te", "giao-duc"), type=Type.URGENT)))
    assert [(tag.term, tag.scheme, tag.label) for tag in got.atom.entries[0].tags] == [
        ("y-te", "tag:songlam.example,2026:topics", "Y tế"),
        ("giao-duc", "tag:songlam.example,2026:topics", "Giáo dục"),
        ("urgent", "tag:songlam.example,2026:types", "Thông tin đột xuất, bất thường"),
    ]
    labels = ["Y tế", "Giáo dục", "Thông tin đột xuất, bất thường"]
    assert [tag.term for tag in got.rss.entries[0].tags] == labels
    assert got.json["items"][0]["tags"] == labels


def test_departments_that_joined_are_authors_too() -> None:
    school = a_department("so-giao-duc", name=names("Sở Giáo dục và Đào tạo"))
    got = read(a_room(a_release(co_departments=("so-giao-duc",)), departments=[school]))
    both = ["Sở Y tế", "Sở Giáo dục và Đào tạo"]
    assert [author.name for author in got.atom.entries[0].authors] == both
    assert [author["name"] for author in got.json["items"][0]["authors"]] == both
    assert got.rss.entries[0].author == "Sở Y tế"


def test_a_translation_is_an_item_of_its_own_in_its_edition() -> None:
    got = read(a_room(a_translation(a_release())), "en")
    for entry in (got.rss.entries[0], got.atom.entries[0]):
        assert entry.id == f"{ID}.en"
        assert entry.link == f"{SITE}en/releases/2026/04/tiem-vac-xin-soi/"
        assert entry.title == "Extra measles vaccination for children"
        assert entry.author == "Department of Health"
    assert got.json["items"][0]["language"] == "en"
    assert "Vaccination points open at 7.30." in got.json["items"][0]["content_html"]


def test_a_translation_says_that_it_is_one() -> None:
    machine = a_translation(a_release(), translation=TranslatedBy(by="x", machine=True))
    for html in contents(machine, "en"):
        assert "The Vietnamese text is the official one" in html
        assert "Translated by machine." in html
        assert f'href="{HERE}/"' in html


def test_a_body_that_is_not_translated_is_marked_as_vietnamese() -> None:
    got = read(a_room(a_translation(a_release(), body=a_body(""))), "en")
    item = got.json["items"][0]
    assert '<div lang="vi">' in item["content_html"]
    assert item["language"] == "vi"


def test_addresses_in_the_text_are_absolute() -> None:
    html = (
        f'<p><a href="{BASE}releases/2026/03/y/">y</a> <a href="#fn-1">1</a></p>'
        '<p>&lt;a href="#</p>'
    )
    for text in contents(a_release(body=a_body(html))):
        assert f'href="{SITE}releases/2026/03/y/"' in text
        assert f'<a href="{HERE}/#fn-1">' in text
        assert '&lt;a href="#' in text


@pytest.mark.parametrize(
    ("pictures", "attachments", "expected"),
    [
        ([a_picture()], [an_attachment(), SIGNED], "ban-ky.pdf"),
        ([a_picture(), a_picture("hai.jpg")], [an_attachment()], "diem-tiem.png"),
        ([], [an_attachment(), an_attachment("b.xlsx")], "lich-tiem.csv"),
    ],
)
def test_rss_carries_the_one_file_that_matters_most(
    pictures: list[Picture], attachments: list[Attachment], expected: str
) -> None:
    got = read(a_room(a_release(images=tuple(pictures), attachments=tuple(attachments))))
    (enclosure,) = got.rss.entries[0].enclosures
    assert enclosure.href == f"{HERE}/{expected}"


def test_every_file_is_an_enclosure_with_its_type_and_true_length() -> None:
    release = a_release(images=(a_picture(),), attachments=(SIGNED, an_attachment()))
    got = read(a_room(release, files={f"{release.folder}/ban-ky.pdf": 987_654}))
    expected = {
        (f"{HERE}/ban-ky.pdf", "application/pdf", 987_654),
        (f"{HERE}/lich-tiem.csv", "text/csv", SIZE),
        (f"{HERE}/diem-tiem.png", "image/png", SIZE),
    }
    atom = [(one.href, one.type, int(one.length)) for one in got.atom.entries[0].enclosures]
    item = got.json["items"][0]
    files = [(one["url"], one["mime_type"], one["size_in_bytes"]) for one in item["attachments"]]
    assert len(atom) == len(files) == 3
    assert set(atom) == set(files) == expected
    assert item["image"] == f"{HERE}/diem-tiem.png"
    assert got.rss.entries[0].enclosures[0].length == "987654"


def test_pictures_stand_in_the_text_with_caption_and_credit() -> None:
    for html in contents(a_release(images=(a_picture(license="CC BY 4.0"),))):
        assert f'src="{HERE}/diem-tiem.png"' in html
        assert "Điểm tiêm phường Bến Lam" in html
        assert "Nguồn ảnh: Phòng báo chí (CC BY 4.0)" in html


def test_a_correction_stands_on_top_of_the_text() -> None:
    release = a_release(corrections=(a_correction("2026-04-14 08:00", "12 điểm thành 21 điểm."),))
    notice = "<p><strong>Đính chính lúc 08 giờ 00 ngày 14/04/2026:</strong> 12 điểm thành 21"
    for html in contents(release):
        assert html.startswith(notice)


def test_a_correction_moves_the_feed_clock() -> None:
    release = a_release()
    corrected = replace(release, corrections=(a_correction("2026-04-14 08:00", "12 thành 21."),))
    withdrawn = replace(corrected, withdrawn=a_withdrawal())
    removed = replace(corrected, withdrawn=a_withdrawal(text="removed"))
    assert moments(release) == {"2026-04-13T09:00:00+07:00"}
    assert moments(corrected) == {"2026-04-14T08:00:00+07:00"}
    assert moments(withdrawn) == moments(removed) == {"2026-05-01T10:00:00+07:00"}
    for one in (release, corrected, withdrawn, removed):
        assert beginnings(one) == {"2026-04-13T09:00:00+07:00"}


@pytest.mark.parametrize(
    "changes",
    [
        {"title": "Tiêm bổ sung vắc xin sởi cho 12.000 trẻ em"},
        {"summary": "Một tóm tắt khác, cũng đủ dài để nói rõ nội dung chính của thông cáo."},
        {"body": a_body("<p>Khác.</p>")},
        {"type": Type.URGENT, "topics": ("giao-duc",)},
        {"department": "so-giao-duc"},
        {"banner_until": at("2026-12-01 00:00")},
    ],
)
def test_nothing_else_moves_it_nor_the_id(changes: dict[str, Any]) -> None:
    changed = replace(a_release(), **changes)
    assert moments(changed) == moments(a_release())
    got = read(a_room(changed))
    assert got.rss.entries[0].id == got.atom.entries[0].id == got.json["items"][0]["id"] == ID


GONE = "Điều không còn đúng"


def a_withdrawn_release(text: str, **changes: object) -> Release:
    """One that said everything a release can say, and is withdrawn; its text is kept or removed."""
    values: dict[str, Any] = {
        "summary": GONE,
        "body": a_body(f"<p>{GONE}</p>"),
        "images": (a_picture(alt=GONE),),
        "attachments": (an_attachment(title=GONE), SIGNED),
        "questions": (Question(q=GONE, a=GONE),),
        "recordings": (Recording(kind="video", url="https://phim.example/1", credit=GONE),),
        "responds_to": RespondsTo(claim=GONE, title=GONE, outlet=GONE),
        "event": Event(start=at("2026-05-01 08:00"), place=GONE),
        "consultation": Consultation(
            opens=at("2026-04-13 00:00").date(),
            closes=at("2026-06-13 00:00").date(),
            outcome=GONE,
        ),
        "corrections": (a_correction("2026-04-14 08:00", GONE),),
        "withdrawn": a_withdrawal(text=text, replaced_by="../05/ban-moi.md"),
    }
    return a_release(**{**values, **changes})


@pytest.mark.parametrize(
    ("text", "notice"),
    [
        ("kept", "Thông cáo này đã được thu hồi lúc 10 giờ 00 ngày 01/05/2026"),
        ("removed", "Nội dung thông cáo này đã được gỡ bỏ lúc 10 giờ 00 ngày 01/05/2026"),
    ],
)
def test_a_withdrawn_release_stays_as_an_item_that_says_so_and_nothing_more(
    text: str, notice: str
) -> None:
    successor = a_release("ban-moi", published="2026-05-01 09:00", title="Số liệu đã rà soát lại")
    room = a_room(a_withdrawn_release(text), successor)
    got = read(room)
    html = (
        f"<p><strong>{notice}.</strong> Lý do: Số liệu không còn đúng.</p>\n"
        f'<p>Thông cáo thay thế: <a href="{SITE}releases/2026/05/ban-moi/">'
        "Số liệu đã rà soát lại</a></p>\n"
    )
    item = got.json["items"][1]
    assert item == {
        "id": ID,
        "url": f"{HERE}/",
        "title": "[Đã thu hồi] Tiêm bổ sung vắc xin sởi cho trẻ em toàn tỉnh",
        "content_html": html,
        "date_published": "2026-04-13T09:00:00+07:00",
        "date_modified": "2026-05-01T10:00:00+07:00",
        "authors": [{"name": "Sở Y tế", "url": f"{SITE}departments/so-y-te/"}],
        "language": "vi",
    }
    for entry in (got.rss.entries[1], got.atom.entries[1]):
        assert (entry.id, entry.link, entry.title) == (ID, f"{HERE}/", item["title"])
        assert not entry.enclosures
        assert "tags" not in entry
    assert got.rss.entries[1].summary == got.atom.entries[1].content[0].value == html.strip()
    assert "content" not in got.rss.entries[1]
    assert "<summary" not in got.text(".atom").rpartition("<entry")[2]
    for stem in ("feeds/corrections", "feeds/topics/y-te", "feeds/departments/so-y-te"):
        found = read(room, stem=stem)
        assert GONE.encode() not in found.bytes
        for forbidden in (b"diem-tiem.png", b"lich-tiem.csv", b"ban-ky.pdf", b"phim.example"):
            assert forbidden not in found.bytes
        assert [one for one in found.json["items"] if one["id"] == ID] == [item]


def test_a_withdrawal_is_told_in_the_language_of_the_feed() -> None:
    release = a_translation(
        a_withdrawn_release("kept"), title="Measles vaccination", body=a_body(f"<p>{GONE}</p>")
    )
    item = read(a_room(release), "en").json["items"][0]
    assert item["title"] == "[Withdrawn] Measles vaccination"
    assert item["content_html"] == (
        "<p><strong>This release was withdrawn at 10:00 on 1 May 2026.</strong> "
        'Reason: <span lang="vi">Số liệu không còn đúng.</span></p>\n'
    )
    assert item["language"] == "en"


def test_a_replacement_that_is_not_public_yet_is_not_named() -> None:
    successor = a_release("ban-moi", title="Chưa ai biết", published="2027-01-02 09:00")
    release = a_release(withdrawn=a_withdrawal(replaced_by="../../2027/01/ban-moi.md"))
    assert b"ban-moi" not in read(a_room(release, successor)).bytes


def test_a_removed_text_stands_in_no_other_language() -> None:
    release = a_translation(a_withdrawn_release("removed"), title=GONE, body=a_body(GONE))
    for language in ("vi", "en"):
        assert GONE.encode() not in read(a_room(release), language).bytes
    assert not read(a_room(release), "en").atom.entries


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        (
            {"event": Event(start=at("2026-04-20 08:30"), place="Nhà A", status="cancelled")},
            ["Đã hủy", "08 giờ 30 ngày 20/04/2026", "Nhà A"],
        ),
        (
            {"responds_to": RespondsTo(claim="Vắc xin hết hạn", verdict="fake", outlet="Báo X")},
            ["Vắc xin hết hạn", "<strong>Tin giả</strong>", "Báo X"],
        ),
        (
            {
                "consultation": Consultation(
                    opens=at("2026-04-13 00:00").date(),
                    closes=at("2026-06-13 00:00").date(),
                    draft="du-thao.pdf",
                )
            },
            ["từ 13/04/2026 đến hết 13/06/2026", f'href="{HERE}/du-thao.pdf"'],
        ),
        ({"questions": (Question(q="Ở đâu?", a="Ở trạm y tế."),)}, ["Ở đâu?", "Ở trạm y tế."]),
        (
            {"recordings": (Recording(kind="audio", url="https://am.example/1"),)},
            ["Ghi âm", "https://am.example/1"],
        ),
    ],
)
def test_the_text_says_what_the_page_says_beside_the_body(
    changes: dict[str, Any], said: list[str]
) -> None:
    for html in contents(a_release(**changes)):
        for text in said:
            assert text in html
