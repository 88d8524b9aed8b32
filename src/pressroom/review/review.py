"""A review: what is to be told to the editor of a change, before it is written down in any form."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from pressroom.diagnostics.finding import Finding, Severity
from pressroom.diagnostics.span import Span
from pressroom.model import address
from pressroom.model.release import Release
from pressroom.model.room import Room
from pressroom.review.preview import Preview
from pressroom.review.words import SECRET_FINDING
from pressroom.text.bilingual import same


@dataclass(frozen=True, kw_only=True)
class Review:
    """Findings of what changed, and how it will look; both without what may not be shown yet.

    `has_preview` is False where errors keep the site from being made. `deleted` are the paths of
    releases that are there no more.
    """

    as_of: datetime
    findings: tuple[Finding, ...]
    previews: tuple[Preview, ...]
    has_preview: bool
    kept_back: tuple[Release, ...] = ()
    deleted: tuple[str, ...] = ()

    def count(self, severity: Severity) -> int:
        """How many findings are of `severity`."""
        return sum(finding.severity is severity for finding in self.findings)


def veiled(findings: Sequence[Finding], room: Room, as_of: datetime) -> tuple[Finding, ...]:
    """The findings for a review that everybody reads.

    Those on a text whose time has not come, or cannot be read, name no word of it.
    """
    shown = {
        path
        for release in room.releases
        if release.public_from <= as_of
        for path in (release.path, *(text.path for text in release.translations.values()))
    }

    def is_secret(span: Span) -> bool:
        path = span.path
        release = room.release_of(path)
        if not path.startswith(f"{address.RELEASES}/") or (not release and path not in room.files):
            return False  # of what is gone, rules tell only where readers had it
        return (release.path if release and not path.endswith(".md") else path) not in shown

    return tuple(
        replace(finding, message=SECRET_FINDING, fix=same(""), also=())
        if any(map(is_secret, (finding.span, *(related.span for related in finding.also))))
        else finding
        for finding in findings
    )
