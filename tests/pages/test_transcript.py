"""The transcript of a recording: a file of the release is published and linked, as others are."""

import make
from pressroom.build.published_files import published_files
from pressroom.model.release import Recording, Release
from pressroom.pages.cards import Cards
from pressroom.pages.release import releases

URL = "https://youtube.example/watch/hop-bao"


def recorded(transcript: str) -> Release:
    """A release with a recording that has this transcript."""
    return make.a_release(recordings=(Recording(kind="video", url=URL, transcript=transcript),))


def page(release: Release) -> str:
    """The main part of the release's page."""
    edition = make.an_edition(make.a_room(release))
    return make.all_of(releases(edition, Cards(edition)))[0].main


def test_a_file_of_the_release_is_published_and_linked() -> None:
    release = recorded("loi.pdf")
    path = f"{release.folder}/loi.pdf"
    room = make.a_room(release, files={path: 1})
    assert published_files(room, make.at(make.AS_OF)) == (path,)
    assert f'<a href="../../../../{path}">loi.pdf</a>' in page(release)


def test_an_address_elsewhere_is_linked_as_it_is() -> None:
    url = "https://so.example/loi.pdf"
    release = recorded(url)
    assert not published_files(make.a_room(release), make.at(make.AS_OF))
    assert f'<a href="{url}">{url}</a>' in page(release)
