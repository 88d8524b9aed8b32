"""A link leads to a heading that is not there."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from pressroom.diagnostics.finding import ERROR, Finding
from pressroom.markup.headings import PREFIX, heading_id
from pressroom.model import address
from pressroom.model.body import Body, Heading, Leads, Link
from pressroom.model.hand_written import HandWritten
from pressroom.model.release import Release
from pressroom.model.room import Room
from pressroom.rules.known import nearest_of
from pressroom.rules.paths import shown
from pressroom.rules.rule import Around, Rule
from pressroom.text.bilingual import Text

RULE = Rule(
    code="PR402",
    name="broken-fragment",
    severity=ERROR,
    since="0.1",
    message=Text(
        vi="`{written}` dẫn tới đề mục không có trong `{path}`",
        en="`{written}` leads to a heading that `{path}` does not have",
    ),
    fix=Text(vi="thay bằng {better}", en="write {better}"),
    why=Text(
        vi="Người bấm vào liên kết phải tới đúng chỗ được nói đến.",
        en="A reader who follows a link arrives at the place that was meant.",
    ),
)

_MOST = 100
"""Told of one file; one of nothing but links could have a hundred thousand."""
_NOT_IN_FRAGMENT = re.compile(r"[^\w\- ]")


@RULE.for_each_linking_release
def check(release: Release, around: Around) -> Iterator[Finding]:
    """A reader who follows a link arrives at the place that was meant."""
    for body in release.bodies:
        yield from islice(_broken(body, around), _MOST)


@RULE.for_each_hand_written
def check_page(page: HandWritten, around: Around) -> Iterator[Finding]:
    """A page's own headings, and those of other pages, have ids that MkDocs gives."""
    releases = f"{address.RELEASES}/"
    links = tuple(link for link in page.body.links if link.target.startswith(releases))
    yield from islice(_broken(replace(page.body, links=links), around), _MOST)


def _broken(body: Body, around: Around) -> Iterator[Finding]:
    ids: dict[str, set[str]] = {}
    for link in body.links:
        if link.fragment:
            path, target = _target(link, body, around.room)
            if target and path not in ids:
                ids[path] = {heading.id for heading in target.headings}
            if target and link.fragment not in ids[path]:
                better = _better(link, target.headings, around)
                yield RULE.at(link.span, written=shown(link), path=path, better=better)


def _target(link: Link, body: Body, room: Room) -> tuple[str, Body | None]:
    """The release's text to which `link` of `body` leads, and its path; None for other files."""
    if link.leads is Leads.HERE:
        return link.span.path, body
    release = room.release_of(link.target)
    if release is None or release.removed:
        return link.target, None
    bodies = {text.path: text.body for text in release.translations.values()}
    return link.target, {release.path: release.body, **bodies}.get(link.target)


def _better(link: Link, headings: tuple[Heading, ...], around: Around) -> Text:
    page = shown(link).partition("#")[0]
    by_id = {heading.id: heading for heading in headings}
    if not by_id:
        instead = f"`{page}`" if page else ""
        return Text(
            vi=f"{instead or 'chữ không có liên kết'}: ở đó không có đề mục nào",
            en=f"{instead or 'plain words'}: there are no headings",
        )
    near = nearest_of(link.fragment, by_id, RULE, around)
    if near:
        written = f"`{page}#{_written(by_id[near])}` (“{by_id[near].text}”)"
        return Text(vi=written, en=written)
    first = headings[0]
    written = f"`{page}#{_written(first)}` (“{first.text}”)"
    return Text(
        vi=f"một đề mục có thật, ví dụ {written}", en=f"a heading that is there, such as {written}"
    )


def _written(heading: Heading) -> str:
    """The fragment as GitHub makes it, with accents, so that it works in its view too."""
    plain = _NOT_IN_FRAGMENT.sub("", heading.text.lower()).strip().replace(" ", "-")
    return plain + heading.id.removeprefix(heading_id(heading.text)).removeprefix(PREFIX)
