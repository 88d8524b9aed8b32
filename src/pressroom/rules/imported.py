"""What an older system could not give is a warning."""

from dataclasses import replace

from pressroom.diagnostics.finding import WARNING, Finding
from pressroom.model.release import Release


def lenient(release: Release, finding: Finding) -> Finding:
    """`finding`, as a warning where `release` comes from an older system."""
    return replace(finding, severity=WARNING) if release.imported else finding
