"""YAML in a file → nodes with places."""

from pressroom.source.flaw import Flaw
from pressroom.source.node import Node
from pressroom.source.text_file import TextFile
from pressroom.source.yaml_lines import read_lines


def parse_yaml(
    file: TextFile, start: int = 0, end: int | None = None, line: int = 1
) -> tuple[Node | None, list[Flaw]]:
    """The YAML document in `file` between the offsets `start` and `end`, and its flaws.

    `line` is the line (from 1) at which `start` stands. None where the text is no YAML, or empty.
    """
    text = file.text[start:end]
    simple = read_lines(file.path, text, line - 1)
    if simple is not None:
        return simple, []
    # PyYAML is imported where there is something to read: a warm check does without.
    from pressroom.source.yaml_reader import read_yaml  # noqa: PLC0415

    return read_yaml(file.path, text, line - 1)
