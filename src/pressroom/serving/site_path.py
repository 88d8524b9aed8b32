"""The path at which the site will stand, as `mkdocs.yml` says."""

from pathlib import Path
from urllib.parse import urlsplit

import yaml

_STRING = "tag:yaml.org,2002:str"


def site_path(mkdocs_file: Path) -> str:
    """The path of `site_url`, `/` or `/bao-chi/`; `/` where none can be read.

    The tags that MkDocs knows mean nothing here: an address from a variable of the environment
    makes a preview at the root, where it works as well, for all links are relative.
    """
    try:
        with mkdocs_file.open("rb") as file:
            settings = yaml.compose(file, Loader=yaml.SafeLoader)
        pairs = settings.value if isinstance(settings, yaml.MappingNode) else []
        found = {key.value: value for key, value in pairs if isinstance(key, yaml.ScalarNode)}
        url = found.get("site_url")
        path = urlsplit(url.value).path.strip("/") if url and url.tag == _STRING else ""
    except (OSError, ValueError, yaml.YAMLError, RecursionError):
        return "/"  # the build says what is wrong with the file
    return f"/{path}/" if path else "/"
