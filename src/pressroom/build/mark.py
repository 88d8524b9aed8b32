"""The file by which a folder is known to be a site that may be replaced."""

import json
from pathlib import Path

MARK = "build.json"


def is_marked(site: Path) -> bool:
    """Whether the folder's `build.json` is one of ours: others have files of that name."""
    try:
        record = json.loads((site / MARK).read_bytes())
    except (OSError, ValueError):
        return False
    return isinstance(record, dict) and {"version", "as_of", "next_change"} <= record.keys()
