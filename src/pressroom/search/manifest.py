"""The one file of an index whose name stays: it leads to all others.

Files stand in folders that are named by what they hold, and are called there by their number: a
file never changes, and a browser keeps it. The index is made of `tiers`, each an index of its own
documents: `runs` tell which those are among all, of each run the first and how many; in the tier
they are counted from 0, one run after the other.

Of a tier, `words` and `pairs` are the folders in the order of keys, each with the first keys of its
files: the shortest beginnings that come after the file before it, each as one letter for how many
letters it shares with the one before (0 to 9, a to z), and the rest, with commas between. The
positions beside a file of pairs have its folder and number. `folders` are those of its documents:
what results show, in blocks of `block` documents, at most `blocks` of them, and what all of those
are filtered by (`facets.bin`). `vocabulary` is the folder of its folded words and how often each
stands in its texts, and how many files that has.

`documents` is how many there are in all; `names` the file of names of the same, in pairs, with
those that are meant in capitals only, and words of which every query has one that holds a name.
"""

import json
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from string import ascii_lowercase, digits

VERSION = 3
"""Of the format; a script of another version takes no notice of the index."""

_NAME = 5
_LENGTHS = digits + ascii_lowercase


def name_of(files: Iterable[bytes]) -> str:
    """The name of a folder with these files."""
    hashed = blake2b(digest_size=_NAME)
    for data in files:
        hashed.update(len(data).to_bytes(8, "little"))
        hashed.update(data)
    return hashed.hexdigest()


def first_keys(keys: Sequence[str]) -> str:
    """Keys one after the other, each without what it shares with the one before.

    Letters that are two units in a browser are said again, so that both count alike.
    """
    said = []
    before = ""
    for key in keys:
        most = min(len(before), len(key), len(_LENGTHS) - 1)
        same = next((at for at in range(most) if before[at] != key[at] or key[at] > "\uffff"), most)
        said.append(f"{_LENGTHS[same]}{key[same:]}")
        before = key
    return ",".join(said)


def json_file(value: object) -> bytes:
    """A value as a small JSON file."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
