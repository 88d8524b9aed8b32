"""The comment on a pull request, as the editor reads it."""

from dataclasses import replace
from pathlib import Path

import pytest

from make import a_release, a_room, at
from pressroom.review.comment import MARK, MOST, comment
from pressroom.review.review import Review, veiled
from review.rooms import COMMON, HOSTILE, NASTY, WITHDRAWN, a_finding, a_review
from review.test_markdown_text import REFERENCES, Seen

GOLDEN = Path(__file__).parent / "golden"
REVIEWS = {
    "ready": a_review(a_room(COMMON, WITHDRAWN), a_finding(is_error=False)),
    "scheduled": a_review(a_room(a_release()), now="2026-04-10 08:00"),
    "hostile": a_review(a_room(NASTY)),
    "errors": Review(
        as_of=at("2026-04-12 12:00"),
        findings=(
            a_finding(fix="ghi giờ đính chính sau `2026-04-13 09:00`, hoặc bỏ mục này"),
            a_finding("pressroom.yml", fix='đổi thành\ntitle: "Sở Y tế: thông báo"\ntype: answer'),
            a_finding(is_error=False),
        ),
        previews=(),
        has_preview=False,
        deleted=("releases/2026/03/bai-cu.md",),
    ),
    "kept-back": Review(
        as_of=at("2026-04-10 08:00"),
        findings=veiled([a_finding(COMMON.path)], a_room(COMMON), at("2026-04-10 08:00")),
        previews=(),
        has_preview=True,
        kept_back=(COMMON,),
    ),
    "nothing": Review(as_of=at("2026-04-10 08:00"), findings=(), previews=(), has_preview=True),
}


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("name", REVIEWS)
def test_the_comment_reads_as_it_was_accepted(
    name: str, language: str, pytestconfig: pytest.Config
) -> None:
    said = comment(REVIEWS[name], language)
    file = GOLDEN / f"{name}.{language}.md"
    if pytestconfig.getoption("accept"):
        file.write_text(said, encoding="utf-8", newline="\n")
    assert said == file.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", REVIEWS)
def test_a_comment_begins_with_its_mark_and_ends_with_a_line_end(name: str) -> None:
    said = comment(REVIEWS[name], "vi")
    assert said.startswith(f"{MARK}\n")
    assert said.endswith("\n")
    assert not said.endswith("\n\n")


def test_a_release_can_neither_write_html_nor_call_anybody() -> None:
    said = comment(REVIEWS["hostile"], "vi")
    seen = Seen(said)
    ours = {"details", "summary", "h3", "h4", "p", "ul", "li", "strong", "code", "pre"}
    assert set(seen.tags) == ours
    assert not REFERENCES.search(seen.loose)
    assert "\n/merge" not in said.partition("```text")[0]
    assert seen.text.replace("\u200b", "").count(HOSTILE) >= 2


def test_a_comment_is_never_longer_than_github_takes() -> None:
    many = [a_finding(f"releases/2026/04/{'x' * 90}-{at}.md", said="ế" * 900) for at in range(3000)]
    long = "Một câu dài. " * 2_000
    releases = [
        a_release(f"bai-{at}", f"2026-03-{1 + at % 28:02} 09:00", summary=long) for at in range(60)
    ]
    review = a_review(a_room(*releases), *many)
    said = comment(review, "vi")
    assert len(said) <= MOST < 65_536
    assert "bài khác" in said
    assert said.count("```") % 2 == 0
    shorter = comment(replace(review, findings=()), "vi")
    assert len(shorter) <= MOST
    assert "… và" in shorter


def test_in_a_public_repository_a_finding_on_a_text_to_come_says_nothing_of_it() -> None:
    (told,) = veiled([a_finding(COMMON.path)], a_room(COMMON), at("2026-04-13 09:00"))
    assert told == a_finding(COMMON.path)
    (silent,) = veiled(
        [a_finding(COMMON.path, said="bí mật")], a_room(COMMON), at("2026-04-13 08:59")
    )
    assert "bí mật" not in silent.message.vi + silent.message.en
    (unreadable,) = veiled(
        [a_finding("releases/2026/04/hong.md")],
        a_room(files={"releases/2026/04/hong.md": 9}),
        at("2026-04-13 09:00"),
    )
    assert "pressroom check" in unreadable.message.vi
    (settings,) = veiled([a_finding("pressroom.yml")], a_room(), at("2026-04-13 09:00"))
    assert settings == a_finding("pressroom.yml")


def test_in_a_public_repository_what_readers_have_or_had_is_told() -> None:
    public, before = at("2026-04-13 09:00"), at("2026-04-13 08:59")
    picture = a_finding(f"{COMMON.folder}/{COMMON.images[0].file}")
    deleted = a_finding("releases/2026/03/da-xoa.md")

    assert veiled([picture, deleted], a_room(COMMON), public) == (picture, deleted)

    (of_a_text_to_come,) = veiled([picture], a_room(COMMON), before)
    assert "pressroom check" in of_a_text_to_come.message.vi
