"""The workflow files of a new room, read as their hosts read them."""

import re
from pathlib import Path
from typing import Any

import yaml

GITHUB = ".github/workflows/press-room.yml"
FORGEJO = ".forgejo/workflows/press-room.yml"
GITLAB = ".gitlab-ci.yml"


class Loader(yaml.SafeLoader):
    """YAML in which `on` is a word, as GitHub reads it."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":bool")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), list("tf"))


def read(file: Path) -> Any:  # noqa: ANN401 (whatever the file holds)
    return yaml.load(file.read_text(encoding="utf-8"), Loader)  # noqa: S506 (a safe loader)
