"""The whole index of an edition, as files below `search/index/` (manifest.py tells which)."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from functools import partial
from itertools import chain

from pressroom.load import results
from pressroom.model.edition import Edition
from pressroom.search import made as made_module
from pressroom.search.documents import key_of, planned
from pressroom.search.made import Known, Made
from pressroom.search.manifest import VERSION, json_file, name_of
from pressroom.search.names import names, telling
from pressroom.search.tier import BLOCK, BLOCKS, Files, Limits, Write, make
from pressroom.search.tiers import Tier, tiers
from pressroom.store.digest import digest, of_library
from pressroom.store.store import NO_STORE, Shelf, Store
from pressroom.store.values import types_of

Stands = Callable[[str], bool]
"""Whether a file stands already at an address."""

ROOMS = (*results.ROOMS, "law", "search")
"""The rooms whose code makes a tier of what files hold."""


def _nothing(_: str) -> bool:
    return False


def index(  # noqa: PLR0913 (what is kept is said by name)
    edition: Edition,
    write: Write,
    jobs: int | None = 1,
    limits: Limits | None = None,
    *,
    store: Store = NO_STORE,
    stands: Stands = _nothing,
) -> list[str]:
    """Write the files of the index, by at most so many processes; the addresses of all.

    A tier that is kept in `store`, and of which every file stands where it belongs, is not made
    again, nor are its files written: a file's folder is named by what is in it, so that one that
    stands is right. Neither changes what the bytes are.
    """
    limits = limits or Limits()
    write = partial(_below, f"{edition.prefix}search/index/", write)
    found = tiers(planned(edition), limits.steps)
    shelf: Shelf[Made] = Shelf(store, "search", types_of(made_module))
    keys = [_key(edition, tier, limits) if store.keeps else "" for tier in found]
    whole = [_standing(shelf.get(key), stands) for key in keys]
    missing = [place for place, one in enumerate(whole) if one is None]
    new = make(edition, [found[place] for place in missing], write, jobs, limits)
    for place, one in zip(missing, new, strict=True):
        shelf.put(keys[place], one)
        whole[place] = one
    of_tiers = [one for one in whole if one]
    written = chain.from_iterable(one.addresses for one in of_tiers)
    return [*written, *write(_last(edition, found, of_tiers))]


def _key(edition: Edition, tier: Tier, limits: Limits) -> str:
    """The digest of all that a tier's files depend on."""
    return digest(of_library(*ROOMS), repr(limits), key_of(edition, tier.sources))


def _standing(kept: Made | None, stands: Stands) -> Made | None:
    """A tier that is kept, if all its files stand."""
    return kept if kept and all(map(stands, kept.addresses)) else None


def _last(
    edition: Edition, found: Sequence[Tier], of_tiers: Sequence[Made]
) -> Iterator[tuple[str, bytes]]:
    """The files of the whole: names of the same, and the manifest."""
    known = Known([one.known for one in of_tiers])
    called = names(edition, known.spellings)
    names_file = json_file(asdict(called))
    name = name_of([names_file])
    manifest = {
        "version": VERSION,
        "documents": sum(len(tier.sources) for tier in found),
        "block": BLOCK,
        "blocks": BLOCKS,
        "tiers": [
            {
                "runs": tier.runs,
                "words": one.words,
                "pairs": one.pairs,
                "folders": one.folders,
                "vocabulary": one.vocabulary,
            }
            for tier, one in zip(found, of_tiers, strict=True)
        ],
        "names": {"file": name, "words": telling(called, known.count)},
    }
    yield f"names/{name}.json", names_file
    yield "manifest.json", json_file(manifest)


def _below(root: str, write: Write, some: Files) -> list[str]:
    return write((f"{root}{name}", data) for name, data in some)
