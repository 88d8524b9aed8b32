"""The largest network that there is, as a press room of its own: 12,000 people of 200 bodies."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from benchmark.archive import crowd, room
from built.sample import built
from pressroom.load.repository import load
from pressroom.model.edition import Edition, editions
from pressroom.model.moment import as_of
from pressroom.new_room.write import NewRoom, write

PEOPLE = 12_000
AS_OF = "2026-10-31T12:00+07:00"
SITE_URL = "https://songlam.example/"

_FIRST = "releases/2026/10/thong-cao-dau-tien.md"
_ROOT = "ubnd-tinh"


def build_province(folder: Path) -> None:
    """A room in `folder`/repo with one release, and its site in `folder`/site."""
    now = datetime(2026, 10, 1, 9, tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))
    new = NewRoom("Ủy ban nhân dân tỉnh", "songlam.example", now)
    repo = folder / "repo"
    write(new, repo)
    network = room.network(crowd.crowd(2026, PEOPLE))
    (repo / "spokespersons.yml").write_text(network, encoding="utf-8")
    first = repo / _FIRST
    text = first.read_text(encoding="utf-8")
    first.write_text(text.replace(new.body_id, _ROOT), encoding="utf-8")
    built(repo, folder / "site", as_of=AS_OF)


def province_editions(folder: Path) -> tuple[Edition, ...]:
    """The editions of the room that `build_province` made in `folder`."""
    found = load(folder / "repo").room
    assert found
    return editions(found, as_of(AS_OF, found.settings.timezone), SITE_URL)
