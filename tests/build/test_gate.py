"""The gate between a site that is built and its place, on outputs made up for it."""

import json
import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import make
from pressroom.build.gate.gate import Gate, Leak, gate_of
from pressroom.build.gate.watch import Watch
from pressroom.build.publication import Publication, Rendered
from pressroom.model.release import Release

TITLE = "Ruộng bậc thang Thượng Lam được xếp hạng danh lam thắng cảnh"
SENTENCE = (
    "Ủy ban nhân dân tỉnh xếp hạng 310 héc-ta ruộng bậc thang ở bốn thôn của xã Thượng Lam là danh "
    "lam thắng cảnh cấp tỉnh, theo đề nghị của Sở Văn hóa, Thể thao và Du lịch."
)
ENGLISH = (
    "The provincial committee has listed 310 hectares of terraced fields in four villages as a "
    "landscape of provincial rank, as the department proposed."
)
LATER = "2026-12-24 08:00"


def hidden(**changes: object) -> Release:
    """A release whose hour has not come, with its translation."""
    values = {"title": TITLE, "body": make.a_body(f"<p>{SENTENCE}</p>"), **changes}
    release = make.a_release("ruong-bac-thang", LATER, **values)
    return make.a_translation(release, body=make.a_body(f"<p>{ENGLISH}</p>"))


def a_gate(repo: Path, *releases: Release, **room: object) -> Gate:
    gate = maybe_a_gate(repo, *releases, **room)
    assert gate
    return gate


def maybe_a_gate(repo: Path, *releases: Release, **room: object) -> Gate | None:
    made = make.a_room(*releases, **room)  # type: ignore[arg-type]
    return gate_of(
        Publication(
            repo=repo,
            room=made,
            as_of=make.at(make.AS_OF),
            site_url=make.SITE,
            rendered=Rendered({}, {}),
            commit=None,
        )
    )


def leaks(gate: Gate, text: str, output: str = "about/") -> list[Leak]:
    return list(gate.leaks([(output, text.encode())]))


def leaks_of_file(gate: Gate, output: str, path: Path) -> list[Leak]:
    watch = Watch(gate)
    watch.file(output, path)
    return watch.leaks()


def sources(gate: Gate, text: str, output: str = "about/") -> list[str]:
    return [leak.source for leak in leaks(gate, text, output)]


def test_where_nothing_is_hidden_there_is_nothing_to_look_for(tmp_path: Path) -> None:
    assert maybe_a_gate(tmp_path, make.a_release()) is None


def test_a_title_is_told_with_the_output_and_the_text_it_is_of(tmp_path: Path) -> None:
    gate = a_gate(tmp_path, hidden())
    (leak,) = leaks(gate, f"<html><title>x</title><p>Sắp có: <b>{TITLE}</b>.</p></html>")
    assert leak.output == "about/"
    assert leak.source == "releases/2026/12/ruong-bac-thang.md"
    assert leak.found in TITLE


def test_a_short_title_is_told_as_a_whole(tmp_path: Path) -> None:
    gate = a_gate(tmp_path, hidden(title="Xếp hạng ruộng Thượng Lam"))
    assert sources(gate, "<li>Tin: Xếp hạng ruộng Thượng Lam</li>")
    assert not sources(gate, "<li>Tin: Xếp hạng ruộng Thượng Sơn</li>")


def test_eight_words_of_a_text_are_a_quotation_and_seven_are_not(tmp_path: Path) -> None:
    gate = a_gate(tmp_path, hidden())
    words = SENTENCE.split()
    for start in range(len(words) - 8):
        assert sources(gate, f"Nghe nói {' '.join(words[start : start + 8])} rồi"), start
        assert not sources(gate, f"Nghe nói {' '.join(words[start : start + 7])} rồi"), start


def test_a_translation_is_hidden_as_its_original_is(tmp_path: Path) -> None:
    gate = a_gate(tmp_path, hidden())
    assert sources(gate, f"<p>{ENGLISH}</p>") == ["releases/2026/12/ruong-bac-thang.en.md"]


def test_a_text_is_found_however_a_format_writes_it(tmp_path: Path) -> None:
    gate = a_gate(tmp_path, hidden())
    broken = SENTENCE.replace(" ruộng", "\nruộng").replace(" Sở", "\nSở")
    with_tags = SENTENCE.replace("Thượng Lam", "<strong>Thượng</strong> <em>Lam</em>")
    for written in (
        json.dumps({"content": SENTENCE}),
        json.dumps({"content": SENTENCE}, ensure_ascii=False),
        f"<content:encoded><![CDATA[<p>{SENTENCE}</p>]]></content:encoded>",
        f"&lt;p&gt;{SENTENCE}&lt;/p&gt;",
        broken,
        with_tags,
    ):
        assert sources(gate, written, "feeds/all.rss"), written


VOCABULARY = ("ruộng", "bậc", "thang", "ở", "hai", "thôn", "xếp", "hạng")
TEXTS = st.lists(st.sampled_from(VOCABULARY), max_size=40).map(" ".join)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS, TEXTS, st.lists(TEXTS, min_size=1, max_size=5), st.data())
def test_a_quotation_is_told_in_just_the_outputs_that_have_it(
    tmp_path: Path, secret: str, public: str, texts: list[str], data: st.DataObject
) -> None:
    """With so few words, much of what is hidden is said elsewhere too, in part or whole.

    What begins a run, up to a letter with a tone or to a blank, may be another word there.
    """
    words = secret.split()
    runs = {" ".join(words[at : at + 8]) for at in range(len(words) - 7)}
    outputs = []
    for number, text in enumerate(texts):
        planted = data.draw(st.sampled_from(["", *sorted(runs)]))
        outputs.append((f"o-{number}/", f"{text} {planted}".replace(" ", "\n", 1).encode()))
    gate = a_gate(
        tmp_path,
        hidden(body=make.a_body(f"<p>{secret}</p>")),
        make.a_release(body=make.a_body(f"<p>{public}</p>")),
    )
    told = {run for run in runs if re.sub("^[^ ộậởếạ]+", "", run) not in public}
    expected = {
        address
        for address, output in outputs
        if any(f" {run} " in f" {' '.join(output.decode().split())} " for run in told)
    }
    assert {leak.output for leak in gate.leaks(outputs)} == expected


def test_what_a_public_text_says_too_may_be_said(tmp_path: Path) -> None:
    closing = "Mọi chi tiết xin gọi Tổ trực báo chí tỉnh Sông Lam, trực ngày và đêm."
    public = make.a_release(body=make.a_body(f"<p>{closing}</p>"))
    secret = hidden(body=make.a_body(f"<p>{SENTENCE}</p><p>{closing}</p>"))
    gate = a_gate(tmp_path, public, secret)
    assert not sources(gate, f"<p>{closing}</p>")
    assert sources(gate, f"<p>{SENTENCE}</p>")


def test_a_hand_written_page_may_share_words_but_not_the_title(tmp_path: Path) -> None:
    address = "Phòng báo chí ở số 1 đường Bến Xuân, phường Bến Lam, tỉnh Sông Lam."
    page = tmp_path / "content/about.md"
    page.parent.mkdir()
    page.write_text(f"# Giới thiệu\n\n{address}\n\n{TITLE}\n", encoding="utf-8")
    secret = hidden(body=make.a_body(f"<p>{address}</p>"))
    gate = a_gate(tmp_path, secret, files={"content/about.md": 1})
    assert not sources(gate, f"<p>{address}</p>")
    assert sources(gate, f"<p>{TITLE}</p>")


def test_an_address_is_told_wherever_it_stands(tmp_path: Path) -> None:
    gate = a_gate(tmp_path, hidden())
    assert sources(gate, '<a href="../../releases/2026/12/ruong-bac-thang/">Xem</a>')
    assert sources(gate, "<loc>https://x.example/en/releases/2026/12/ruong-bac-thang/</loc>")
    assert sources(gate, "", "releases/2026/12/ruong-bac-thang/so-do.png")
    assert not sources(gate, '<a href="../../releases/2026/12/ruong-bac-thang-muong-lam/">Xem</a>')
    assert not sources(gate, "<code>releases/2026/12/ruong-bac-thang.en.md</code>")
    assert sources(gate, "https://x.example/releases/2026/12/ruong-bac-thang/index.md")


def test_of_a_removed_text_the_title_and_the_reason_stay(tmp_path: Path) -> None:
    withdrawal = make.a_withdrawal(
        text="removed", reason="Số liệu về diện tích không còn đúng nữa."
    )
    gone = make.a_release(
        "ruong-bac-thang",
        "2026-04-13 09:00",
        title=TITLE,
        body=make.a_body(f"<p>{SENTENCE}</p>"),
        withdrawn=withdrawal,
        attachments=(make.an_attachment("dien-tich.csv"),),
    )
    (tmp_path / gone.folder).mkdir(parents=True)
    (tmp_path / gone.folder / "dien-tich.csv").write_bytes(b"x" * make.SIZE)
    gate = a_gate(tmp_path, make.a_translation(gone))
    page = "releases/2026/04/ruong-bac-thang/"
    assert not sources(gate, f"<h1>{TITLE}</h1><p>{withdrawal.reason}</p>", page)
    assert sources(gate, f"<h1>{TITLE}</h1><p>{SENTENCE}</p>", page)
    assert sources(gate, '<a href="../releases/2026/04/ruong-bac-thang/dien-tich.csv">Tải</a>')
    assert sources(gate, "", f"en/{page}")


def test_a_hidden_file_is_known_by_what_it_holds(tmp_path: Path) -> None:
    secret = hidden(attachments=(make.an_attachment("dien-tich.csv"),))
    folder = tmp_path / secret.folder
    folder.mkdir(parents=True)
    (folder / "dien-tich.csv").write_bytes(b"Th\xc3\xb4n 1" * (make.SIZE // 8) + b"\n")
    size = (folder / "dien-tich.csv").stat().st_size
    gate = a_gate(tmp_path, secret, files={f"{secret.folder}/dien-tich.csv": size})
    copy = tmp_path / "so-lieu.bin"
    copy.write_bytes((folder / "dien-tich.csv").read_bytes())
    (leak,) = leaks_of_file(gate, "assets/so-lieu.bin", copy)
    assert leak.found == f"{secret.folder}/dien-tich.csv"
    copy.write_bytes(b"y" * size)
    assert not leaks_of_file(gate, "assets/so-lieu.bin", copy)


def test_the_texts_inside_a_large_picture_are_read_at_both_ends(tmp_path: Path) -> None:
    gate = a_gate(tmp_path, hidden())
    picture = tmp_path / "anh.jpg"
    for data in (
        SENTENCE.encode() + b"\0" * 400_000,
        b"\0" * 400_000 + SENTENCE.encode(),
    ):
        picture.write_bytes(b"\xff\xd8" + data)
        assert leaks_of_file(gate, "assets/anh.jpg", picture)


def test_once_its_hour_has_come_nothing_is_held_back(tmp_path: Path) -> None:
    release = hidden()
    moved = replace(release, published=make.at(make.AS_OF) - timedelta(minutes=1))
    assert maybe_a_gate(tmp_path, moved) is None
