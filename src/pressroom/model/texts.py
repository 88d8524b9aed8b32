"""What a translation was made from: a hash of the original's texts.

It changes when a word that a translator would translate changes, and with nothing else.
"""

import json
from collections.abc import Iterator
from hashlib import sha256

from pressroom.model.release import Release


def texts_hash(release: Release) -> str:
    """`sha256:` and the hash of title, summary, body and the texts of all other parts."""
    texts = json.dumps(list(_texts(release)), ensure_ascii=False, separators=(",", ":"))
    return f"sha256:{sha256(texts.encode()).hexdigest()}"


def _texts(release: Release) -> Iterator[str | None]:
    """The texts, in a fixed order; None marks one that is not there, so that none can slip."""
    yield release.title
    yield release.summary
    yield "\n".join(line.rstrip() for line in release.body.markdown.strip().split("\n"))
    for picture in release.images:
        yield from (picture.file, picture.alt, picture.caption)
    for attachment in release.attachments:
        yield from (attachment.file, attachment.title)
    for correction in release.corrections:
        yield from (correction.at.isoformat(), correction.note)
    yield release.withdrawn.reason if release.withdrawn else None
    if event := release.event:
        yield from (event.place, event.chair, event.contact, event.register, *event.documents)
    if subject := release.responds_to:
        yield from (subject.title, subject.claim)
    for question in release.questions:
        yield from (question.q, question.a)
