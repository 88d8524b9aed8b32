"""Rooms whose reviews are read in the tests of this folder."""

from pathlib import Path

from make import (
    SITE,
    a_body,
    a_correction,
    a_picture,
    a_release,
    a_translation,
    a_withdrawal,
    at,
)
from pressroom.build.publication import Publication, Rendered
from pressroom.diagnostics.finding import ERROR, WARNING, Finding
from pressroom.diagnostics.span import Span
from pressroom.model.room import Room
from pressroom.pages.page import Kind
from pressroom.pages.shell import Shell
from pressroom.review.changed import changed_releases
from pressroom.review.preview import previews
from pressroom.review.review import Review
from pressroom.text.bilingual import Text

NOW = "2026-04-12 12:00"
SHELL = Shell.cut(
    "<!doctype html><html lang=vi><head><title>@@title@@</title>@@head@@"
    '<link rel="stylesheet" href="@@base@@assets/press.css">'
    '<script src="@@base@@assets/x.js"></script></head>'
    "<body><nav>@@languages@@</nav>@@main@@</body></html>",
    "any",
)
HOSTILE = (
    "@ubnd-tinh #12 !3 ~xau GH-7 <script>alert(1)</script> [a](javascript:x) `mã` **đậm** & /merge"
)
COMMON = a_translation(
    a_release(
        images=(a_picture(),),
        number="12/TCBC-SYT",
        corrections=(a_correction("2026-04-14 08:00", "Sửa giờ mở cửa."),),
        body=a_body(
            '<p>Các điểm tiêm mở cửa từ 07 giờ 30.</p>\n<p><img src="@@base@@releases/2026/04/'
            'tiem-vac-xin-soi/diem-tiem.png" alt="Điểm tiêm"></p>'
        ),
    )
)
WITHDRAWN = a_release("so-lieu-cu", "2026-04-01 08:00", withdrawn=a_withdrawal("2026-04-02 08:00"))
NASTY = a_release(
    "gia-mao",
    "2026-04-02 08:00",
    title=HOSTILE,
    summary=f"{HOSTILE} https://xau.example/ a@b.example",
    body=a_body("<p>/merge</p>\n<pre><code>```\n@ubnd-tinh\n```</code></pre>"),
)


def a_publication(room: Room, now: str = NOW, repo: Path | None = None) -> Publication:
    """What would be published, in a frame of a few lines."""
    shells = {(str(kind), language): SHELL for kind in Kind for language in ("vi", "en")}
    return Publication(
        repo=repo or Path(),
        room=room,
        as_of=at(now),
        site_url=SITE,
        rendered=Rendered(shells, {}),
        commit=None,
    )


def a_finding(
    path: str = "releases/2026/04/x.md", *, is_error: bool = True, fix: str = "", said: str = ""
) -> Finding:
    message = said or "đính chính ghi lúc 08 giờ 00, trước khi thông cáo được đăng"
    return Finding(
        span=Span(path, 9, 9, 9, 25),
        code="PR202",
        name="correction-before-publication",
        severity=ERROR if is_error else WARNING,
        message=Text(vi=message, en=said or "corrected before it was published"),
        fix=Text(vi=fix, en=fix),
    )


def a_review(room: Room, *findings: Finding, now: str = NOW) -> Review:
    """The review of all releases of the room."""
    publication = a_publication(room, now)
    changed = changed_releases(room, texts_of(room))
    return Review(
        as_of=publication.as_of,
        findings=findings,
        previews=tuple(previews(publication, changed)),
        has_preview=True,
    )


def texts_of(room: Room) -> list[str]:
    """The paths of all texts of the room."""
    originals = [release.path for release in room.releases]
    return originals + [
        text.path for release in room.releases for text in release.translations.values()
    ]
