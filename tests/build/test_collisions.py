"""Two outputs at one address: a mistake of the library, which no site may hide."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from make import AS_OF, SITE, a_room, at
from pressroom.build import publish as publish_module
from pressroom.build.jobs import Job
from pressroom.build.publication import Publication, Rendered
from pressroom.build.publish import CollisionError, publish
from pressroom.model.planned import Outputs, Planned


@pytest.mark.parametrize("other", ["a/index.html", "A/"])
def test_two_outputs_at_one_address_stop_the_build(
    other: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def jobs(_: Publication) -> Iterator[Job]:
        yield Planned("one", "", lambda: _outputs("a/"))
        yield Planned("other", "", lambda: _outputs(other))

    monkeypatch.setattr(publish_module, "jobs", jobs)
    publication = Publication(
        repo=tmp_path,
        room=a_room(),
        as_of=at(AS_OF),
        site_url=SITE,
        rendered=Rendered({}, {}),
        commit=None,
    )
    with pytest.raises(CollisionError):
        publish(publication, tmp_path / "site", 1)
    assert not (tmp_path / "site").exists()


def _outputs(address: str) -> Outputs:
    yield address, b"x"
