"""How the work of a build is divided."""

from collections import Counter
from functools import partial
from pathlib import Path

import pytest

from make import AS_OF, SITE, a_release, a_room, a_translation, at
from pressroom.build.jobs import _feeds, jobs
from pressroom.build.publication import Publication, Rendered
from pressroom.feeds.catalogue import feeds_of
from pressroom.feeds.write import outputs


@pytest.mark.parametrize("processes", [1, 2, 3, 100])
def test_each_process_writes_a_part_of_the_feeds_and_all_of_them_every_one_once(
    processes: int,
) -> None:
    publication = Publication(
        repo=Path(),
        room=a_room(a_translation(a_release()), a_release("sau", published="2026-05-01 09:00")),
        as_of=at(AS_OF),
        site_url=SITE,
        rendered=Rendered({}, {}),
        commit=None,
    )
    every = (job for job in jobs(publication, processes) if isinstance(job, partial))
    parts = [job for job in every if job.func is _feeds]
    assert len(parts) == processes * len(publication.editions)
    written = [pair for part in parts for pair in part()]
    assert max(Counter(path for path, _ in written).values()) == 1
    assert dict(written) == {
        path: data
        for edition in publication.editions
        for feed in feeds_of(edition)
        for path, data in outputs(edition, feed).items()
    }
