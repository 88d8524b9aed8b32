"""The files that the site takes over as they are: what MkDocs rendered, pictures, attachments."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from pressroom.build.publication import Publication
from pressroom.build.published_files import published_files
from pressroom.build.tree import address_of


class SourceFile(NamedTuple):
    """A file to copy to `address`; `depends` changes whenever somebody has written into it."""

    address: str
    path: Path
    depends: str

    @property
    def name(self) -> str:
        """What tells its copy from all other outputs."""
        return f"copy of {self.address}"


def sources(publication: Publication) -> Iterator[SourceFile]:
    """All of them, by address."""
    found = {
        path: publication.repo / path
        for path in published_files(publication.room, publication.as_of)
    }
    found |= {address_of(path): source for path, source in publication.rendered.files.items()}
    for address in sorted(found):
        path = found[address]
        status = os.stat(path, follow_symlinks=False)  # noqa: PTH116 (once per attachment)
        age = f"{status.st_size} {status.st_mtime_ns} {status.st_ctime_ns} {status.st_ino}"
        yield SourceFile(address, path, f"{path} {age}")
