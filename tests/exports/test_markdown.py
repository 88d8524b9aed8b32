"""A release as Markdown, read back by the press room's own reader."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from exports.occasions import a_consultation, a_person, an_invitation, the_bodies
from make import (
    SITE,
    a_correction,
    a_picture,
    a_release,
    a_room,
    a_translation,
    a_withdrawal,
    an_attachment,
    an_edition,
    at,
    names,
    some_settings,
)
from pressroom.exports.markdown import markdown
from pressroom.exports.plan import exports
from pressroom.markup.render import render
from pressroom.model.body import Body
from pressroom.model.edition import Edition
from pressroom.model.legal import LegalDocument
from pressroom.model.release import (
    Approval,
    LegalBasis,
    Question,
    Recording,
    Release,
    RespondsTo,
    TranslatedBy,
    Type,
)
from pressroom.model.room import Room
from pressroom.source.front_matter import Document, split
from pressroom.source.node import Items, Node, Pairs
from pressroom.source.text_file import TextFile, read_text

GOLDEN = Path(__file__).parent / "golden"


def read(data: bytes) -> tuple[Any, str]:
    """The fields and the body of a file, which the strict reader takes without a flaw."""
    file, flaws = read_text("index.md", data, 1_000_000)
    assert file
    document, more = split(file)
    assert [*flaws, *more] == []
    return plain(document.declared), document.body


def plain(node: Node | None) -> Any:  # noqa: ANN401 (as YAML gives it)
    """A tree of YAML as plain values."""
    if isinstance(node, Pairs):
        return {key.text: plain(value) for key, value in node.entries}
    if isinstance(node, Items):
        return [plain(value) for value in node.nodes]
    assert node is not None
    return node.text


def fields(release: Release, edition: Edition) -> Any:  # noqa: ANN401 (as above)
    """What the file of `release` says of it in `edition`."""
    return read(markdown(edition, edition.rendition(release)))[0]


def a_full_release() -> Release:
    """A release of Sở Y tế that says all that one may say, and what stays inside."""
    return a_release(
        "cau-hoi",
        type=Type.ANSWER,
        number="12/TCBC-SYT",
        co_departments=("ubnd-tinh",),
        approved=Approval(
            by="Đặng Văn Duyệt", position="Chánh Văn phòng", at=at("2026-04-13 08:00")
        ),
        spokesperson="tran-thi-minh-an",
        topics=("y-te", "giao-duc", "y-te"),
        places=("Phường Bến Lam",),
        legal_basis=(LegalBasis(number="104/2016/QH13"), LegalBasis(number="1/QĐ", title="Khác")),
        responds_to=RespondsTo(
            from_="press",
            outlet="Báo Sông Lam",
            title='Thiếu "vắc xin": vì sao?',
            url="https://bao.example/1",
            published=date(2026, 4, 10),
        ),
        questions=(Question(q="Tiêm ở đâu?", a="Ở trạm y tế xã."),),
        recordings=(
            Recording(kind="video", url="https://v.example/1", transcript="loi.txt"),
            Recording(
                kind="audio", url="https://v.example/2", transcript="https://v.example/2.txt"
            ),
        ),
        incident="su-viec-01",
        images=(a_picture(license="CC BY 4.0"),),
        attachments=(an_attachment(),),
        corrections=(
            a_correction("2026-04-14 08:00", "“12” thành “21”."),
            a_correction("2026-04-15 08:00", "Tên phường."),
        ),
        allow={"PR107": "văn bản của bộ"},
    )


def a_full_room(*others: Release) -> Room:
    """A room with a full release and its translation."""
    release = a_translation(
        a_full_release(), translation=TranslatedBy(by="Phòng báo chí", machine=True)
    )
    document = Document(TextFile(release.path, TEXT), None, TEXT, 1)
    release = replace(release, body=render(document, "vi", "vi"))
    room = a_room(
        release,
        *others,
        departments=the_bodies(a_person()),
        settings=some_settings(reuse=names("Được dùng lại, ghi nguồn.", "May be reused.")),
        legal={
            "104/2016/QH13": LegalDocument(number="104/2016/QH13", title="Luật Tiếp cận thông tin")
        },
    )
    return replace(room, files={**room.files, release.path: 1})


TEXT = """
Xem [lịch tiêm](cau-hoi/lich-tiem.csv) và [bài này](cau-hoi.md#de-muc).

## Đề mục

- Một; *hai*
"""


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_file_is_as_it_was_reviewed(language: str, pytestconfig: pytest.Config) -> None:
    edition = an_edition(a_full_room(), language)
    said = markdown(edition, edition.rendition(edition.releases[0])).decode()
    golden = GOLDEN / f"{language}-index.md"
    if pytestconfig.getoption("accept"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(said, encoding="utf-8", newline="\n")
    assert said == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["vi", "en"])
def test_two_readers_of_yaml_read_the_same_fields(language: str) -> None:
    edition = an_edition(a_full_room(), language)
    data = markdown(edition, edition.rendition(edition.releases[0]))
    ours, body = read(data)
    theirs = yaml.safe_load(data.decode().split("---\n")[1])
    if language == "en":
        assert (ours["translation"].pop("machine"), theirs["translation"].pop("machine")) == (
            "true",
            True,
        )
    assert ours == theirs
    assert body.strip()


def test_nothing_internal_stands_in_it() -> None:
    edition = an_edition(a_full_room(), "en")
    text = markdown(edition, edition.rendition(edition.releases[0])).decode()
    for inside in ("Đặng Văn Duyệt", "PR107", "văn bản của bộ", "sha256", "su-viec-01"):
        assert inside not in text


def test_the_fields_have_texts_of_the_language_and_absolute_addresses() -> None:
    edition = an_edition(a_full_room(), "en")
    said = fields(edition.releases[0], edition)
    assert said["title"] == "Extra measles vaccination for children"
    assert said["department"] == {"id": "so-y-te", "name": "Department of Health"}
    assert said["topics"] == [
        {"id": "y-te", "name": "Health"},
        {"id": "giao-duc", "name": "Education"},
    ]
    assert said["published"] == "2026-04-13T09:00:00+07:00"
    assert said["updated"] == "2026-04-15T08:00:00+07:00"
    assert (said["language"], said["official_language"]) == ("en", "vi")
    assert said["url"] == f"{SITE}en/releases/2026/04/cau-hoi/"
    assert said["official_url"] == f"{SITE}releases/2026/04/cau-hoi/"
    assert said["images"][0]["url"] == f"{SITE}releases/2026/04/cau-hoi/diem-tiem.png"
    assert said["recordings"][0]["transcript"] == f"{SITE}releases/2026/04/cau-hoi/loi.txt"
    assert said["spokesperson"] == "Trần Thị Minh An"
    assert said["legal_basis"][0]["title"] == "Luật Tiếp cận thông tin"
    assert said["reuse"] == "May be reused."


def test_an_original_s_text_in_another_edition_says_its_language() -> None:
    release = a_translation(a_release(), body=Body(b""))
    edition = an_edition(a_room(release), "en")
    said, body = read(markdown(edition, edition.rendition(release)))
    assert (said["language"], said["body_language"]) == ("en", "vi")
    assert "Các điểm tiêm mở cửa" in body


def test_events_and_consultations_are_told_in_full() -> None:
    edition = an_edition(a_room(an_invitation(), a_consultation()))
    invitation, consultation = (fields(release, edition) for release in edition.releases)
    assert invitation["event"]["start"] == "2026-12-08T14:00:00+07:00"
    assert invitation["event"]["status"] == "planned"
    assert invitation["event"]["documents"] == ["Báo cáo tóm tắt", "Bảng số liệu thu, chi"]
    assert consultation["consultation"] == {
        "opens": "2026-11-02",
        "closes": "2026-11-30",
        "draft": f"{SITE}releases/2026/11/lay-y-kien/du-thao.pdf",
        "send_to": "soyte@songlam.example",
    }


def test_a_withdrawn_release_names_what_takes_its_place() -> None:
    other = a_release("moi", "2026-05-01 09:00")
    old = a_release("cu", withdrawn=a_withdrawal(replaced_by="../05/moi.md"))
    edition = an_edition(a_room(old, other))
    assert fields(old, edition)["withdrawn"] == {
        "at": "2026-05-01T10:00:00+07:00",
        "reason": "Số liệu không còn đúng.",
        "replaced_by": f"{SITE}releases/2026/05/moi/",
        "text": "kept",
    }


def test_of_a_removed_text_there_are_title_withdrawal_and_address() -> None:
    release = replace(a_full_release(), withdrawn=a_withdrawal(text="removed"))
    edition = an_edition(a_room(release, departments=the_bodies(a_person())))
    said, body = read(markdown(edition, edition.rendition(release)))
    assert list(said) == ["title", "withdrawn", "url"]
    assert body == ""


def test_every_public_release_has_a_file_in_each_edition_and_text_language() -> None:
    french = a_translation(a_translation(a_release("a")), "fr", title="Vaccination")
    room = a_room(
        french,
        a_release("b"),
        a_release("c", "2026-12-24 09:00"),
        settings=some_settings(text_languages=("fr",)),
    )
    files = {
        path: data
        for language in ("vi", "en")
        for part in exports(an_edition(room, language))
        for path, data in part.make()
        if path.endswith(".md")
    }
    assert set(files) == {
        "releases/2026/04/a/index.md",
        "releases/2026/04/b/index.md",
        "en/releases/2026/04/a/index.md",
        "fr/releases/2026/04/a/index.md",
    }
    said, _ = read(files["fr/releases/2026/04/a/index.md"])
    assert (said["title"], said["language"]) == ("Vaccination", "fr")
    assert said["url"] == f"{SITE}fr/releases/2026/04/a/"
