"""The files of a press room as data: what they declare is read, changed and written back."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import yaml

Values = dict[str, Any]
"""What a file declares: texts, lists of such, and values of their own."""


def read(path: Path) -> Any:  # noqa: ANN401 (what the file declares)
    """What a YAML file declares, every scalar as the text that it is."""
    return _loaded(path.read_text(encoding="utf-8"))


def write(path: Path, values: object) -> None:
    """Declare `values` in a YAML file."""
    path.write_text(written(values), encoding="utf-8")


def written(values: object) -> str:
    """`values` as YAML."""
    text: str = yaml.safe_dump(values, allow_unicode=True, sort_keys=False, width=1_000_000)
    return text


@contextmanager
def declared(path: Path) -> Iterator[Any]:
    """What a YAML file declares; as the block leaves it, so it is declared."""
    values = read(path)
    yield values
    write(path, values)


@contextmanager
def front_matter(path: Path) -> Iterator[Values]:
    """What a text declares; as the block leaves it, so it is declared."""
    values, body = parted(path)
    yield values
    join(path, values, body)


def parted(path: Path) -> tuple[Values, str]:
    """What a text declares, and the text."""
    _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
    values: Values = _loaded(front)
    return values, body


def join(path: Path, values: Values, body: str) -> None:
    """Write a text that declares `values`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"---\n{written(values)}---\n{body}", encoding="utf-8")


def rewrite(path: Path, change: Callable[[str], str]) -> None:
    """Write a text anew as `change` makes it, its declaration as it is."""
    values, body = parted(path)
    join(path, values, change(body))


def _loaded(text: str) -> Any:  # noqa: ANN401 (as above)
    return yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 (it makes texts alone)
