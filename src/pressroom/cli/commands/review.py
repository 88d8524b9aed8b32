"""`pressroom review`: what is to be published, as readers and editors will see it.

Exit codes: 0 it was written, whatever was found, 2 it cannot run. `check` judges, this shows.
"""

import argparse
from collections.abc import Callable
from pathlib import Path, PurePosixPath

from pressroom.build.publication import Publication
from pressroom.cli.room import Checked, add_moment, add_public, checked, folder
from pressroom.cli.scope import concerns, in_repo, past_at
from pressroom.cli.speak import CannotRun, Speaker
from pressroom.cli.unwritten import unwritten
from pressroom.cli.words import build as build_words
from pressroom.cli.words import common
from pressroom.cli.words import review as words
from pressroom.diagnostics.finding import has_errors
from pressroom.model import address
from pressroom.model.room import Room
from pressroom.review.changed import changed_releases, is_secret
from pressroom.review.comment import comment
from pressroom.review.document import document, page_alone
from pressroom.review.picture import NoPictureError, picture
from pressroom.review.preview import previews
from pressroom.review.review import Review, veiled
from pressroom.rules.concerned import is_on_change, of_changes

HTML = "review.html"
MOST_PICTURES = 5


def add(parser: argparse.ArgumentParser, language: str) -> None:
    """Add the options."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help=words.PATHS[language])
    parser.add_argument("--base", metavar="REV", help=words.BASE[language])
    parser.add_argument("--html", metavar="FILE", help=words.HTML[language])
    parser.add_argument("--comment", metavar="FILE", help=words.COMMENT[language])
    parser.add_argument("--png", metavar="FILE", help=words.PNG[language])
    add_public(parser, language)
    add_moment(parser, language)


def run(options: argparse.Namespace, speaker: Speaker) -> int:
    """Write what was asked for; without a file's name, `review.html` in this folder."""
    if not options.paths and not options.base:
        raise CannotRun(words.NOTHING_ASKED)
    past = past_at(folder(options), options.base, speaker) if options.base else None
    result = checked(options, past=past)
    wanted = [in_repo(path, result.repository.path, result.findings) for path in options.paths]
    touched = past.changed if past else frozenset()
    publication = _publication(result)
    review = _review(result, publication, wanted, touched)
    language = speaker.language
    html = options.html or ("" if options.comment or options.png else HTML)
    if html:
        _write(html, lambda: document(review, publication, language), speaker)
    if options.comment:
        _write(options.comment, lambda: comment(review, language), speaker)
    if options.png:
        _picture(options.png, review, publication, speaker)
    return 0


def _review(
    result: Checked,
    publication: Publication | None,
    wanted: list[PurePosixPath],
    touched: frozenset[str],
) -> Review:
    """The review of paths and changed files."""
    room = result.repository.room
    told = {*of_changes(result.findings, touched)}
    findings = tuple(
        finding for finding in result.findings if finding in told or concerns(finding, wanted)
    )
    if room is None:
        return Review(as_of=result.as_of, findings=findings, previews=(), has_preview=False)
    public = room.settings.repository.visibility == "public"
    paths = touched | _below(room, wanted)
    every = changed_releases(room, paths)
    kept_back = [one for one in every if is_secret(one.release, result.as_of, public=public)]
    shown = [one for one in every if one not in kept_back]
    return Review(
        as_of=result.as_of,
        findings=veiled(findings, room, result.as_of) if public else findings,
        previews=tuple(previews(publication, shown)) if publication else (),
        has_preview=publication is not None,
        kept_back=tuple(one.release for one in kept_back),
        deleted=tuple(path for path in sorted(touched) if _is_deleted(path, room)),
    )


def _below(room: Room, wanted: list[PurePosixPath]) -> frozenset[str]:
    """The files of releases in the wanted paths."""
    return frozenset(
        path
        for path in room.files
        if any(PurePosixPath(path).is_relative_to(one) for one in wanted)
    )


def _is_deleted(path: str, room: Room) -> bool:
    """Whether a file that differs was a release's text and is there no more."""
    is_text = path.startswith(f"{address.RELEASES}/") and path.endswith(".md")
    return is_text and path not in room.files


def _publication(result: Checked) -> Publication | None:
    """What would be published, or None where there are errors; one on a change shows on no page."""
    repository = result.repository
    standing = tuple(finding for finding in result.findings if not is_on_change(finding))
    if repository.room is None or has_errors(standing):
        return None
    if not (repository.path / "mkdocs.yml").is_file():
        raise CannotRun(common.NO_MKDOCS.filled(repo=repository.path.absolute()))
    # What makes a site takes a while to import, and a room with errors needs none of it.
    from pressroom.mkdocs_site.configuration import MkDocsError  # noqa: PLC0415
    from pressroom.mkdocs_site.site import prepare  # noqa: PLC0415

    try:
        return prepare(repository.path, repository.room, result.as_of)
    except MkDocsError as error:
        raise CannotRun(build_words.MKDOCS_FAILED.filled(reason=error)) from error


def _write(path: str, make: Callable[[], str], speaker: Speaker) -> None:
    try:
        Path(path).write_text(make(), encoding="utf-8", newline="\n")
    except OSError as error:
        raise CannotRun(unwritten(error, path)) from error
    speaker.say(words.WROTE.filled(path=path))


def _picture(path: str, review: Review, publication: Publication | None, speaker: Speaker) -> None:
    """Take the picture where it can be taken; where not, say so and go on."""
    if publication is None or not review.previews:
        speaker.say(words.NOTHING_TO_PICTURE)
        return
    pages = [page_alone(preview, publication) for preview in review.previews[:MOST_PICTURES]]
    try:
        picture(pages, Path(path))
    except NoPictureError as error:
        speaker.say(words.NO_PICTURE.filled(reason=error))
    except OSError as error:
        raise CannotRun(unwritten(error, path)) from error
    else:
        speaker.say(words.WROTE.filled(path=path))
