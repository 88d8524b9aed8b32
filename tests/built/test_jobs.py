"""How the work of a build is divided."""

from collections import Counter
from pathlib import Path

from make import AS_OF, SITE, a_release, a_room, a_translation, at
from pressroom.build.jobs import jobs
from pressroom.build.publication import Publication, Rendered


def test_every_job_has_a_name_of_its_own() -> None:
    publication = Publication(
        repo=Path(),
        room=a_room(a_translation(a_release()), a_release("sau", published="2026-05-01 09:00")),
        as_of=at(AS_OF),
        site_url=SITE,
        rendered=Rendered({}, {}),
        commit=None,
    )
    names = Counter(job.name for job in jobs(publication))
    assert len(names) > len(publication.editions)
    assert set(names.values()) == {1}
