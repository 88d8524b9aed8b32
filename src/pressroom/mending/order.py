"""The keys of a release's declaration in the order of the table of fields."""

from pressroom.mending.mend import Mend, Source
from pressroom.source.front_matter import split
from pressroom.source.node import Pairs
from pressroom.source.text_file import TextFile
from pressroom.text.bilingual import Text


def _ordered(source: Source) -> str:
    """The text with the keys in order; comments go with the key below them.

    Where a key is unknown, or something is wrong, nobody can tell: then it stays.
    """
    if not source.fenced:
        return source.text
    document, flaws = split(TextFile(source.path, source.text))
    declared = document.declared
    if flaws or declared is None:
        return source.text
    known = {key: place for place, key in enumerate(source.record.by_key)}
    written = [key.text for key, _ in declared.entries]
    if any(key not in known for key in written) or written == sorted(
        written, key=known.__getitem__
    ):
        return source.text
    lines = source.text.split("\n")
    begins = [_begin(lines, key.span.line - 1) for key, _ in declared.entries]
    if begins != sorted(set(begins)) or begins[0] < 1 or not _in_block(declared):
        return source.text
    end = document.body_line - 2
    ends = [*begins[1:], end]
    parts = [lines[begin:until] for begin, until in zip(begins, ends, strict=True)]
    order = sorted(range(len(parts)), key=lambda at: known[written[at]])
    moved = [line for at in order for line in parts[at]]
    return "\n".join([*lines[: begins[0]], *moved, *lines[end:]])


def _begin(lines: list[str], at: int) -> int:
    """The first line of what belongs to the key on the line `at`: comments above go with it."""
    while at > 1 and lines[at - 1].startswith("#"):
        at -= 1
    return at


def _in_block(declared: Pairs) -> bool:
    """Whether each key begins a line."""
    return all(key.span.column == 1 for key, _ in declared.entries)


ORDER = Mend(
    (),
    Text(
        vi="xếp các mục khai báo theo thứ tự của mẫu",
        en="keys of the declaration in the order of the table",
    ),
    _ordered,
)
