"""Changes of bodies and people: renamed, moved, new, ended, with a successor."""

from collections.abc import Iterator
from contextlib import contextmanager

from growing.declared import Values, declared
from growing.world import Pick, World

DAYS = ("2024-09-20", "2025-08-31", "2026-11-21", "2026-11-22", "2026-12-31")
"""Last days: long over, yesterday's, today's, and one to come."""


@contextmanager
def _bodies(world: World) -> Iterator[list[Values]]:
    with declared(world.repo / "spokespersons.yml") as values:
        yield values["departments"]


def rename_body(world: World, pick: Pick) -> None:
    """Another name."""
    with _bodies(world) as bodies:
        number = world.new_number()
        pick(bodies)["name"] = {"vi": f"Cơ quan số {number}", "en": f"Body No. {number}"}


def move_body(world: World, pick: Pick) -> None:
    """Below another body, of another level."""
    with _bodies(world) as bodies:
        body = pick(bodies[1:])
        body["parent"] = pick(bodies)["id"]
        body["level"] = pick(("department", "service-unit", "vertical"))


def reach_body(world: World, pick: Pick) -> None:
    """Another way to reach a body."""
    with _bodies(world) as bodies:
        body, number = pick(bodies), world.new_number()
        key, value = pick(
            (
                ("phone", f"0298 3 000 {100 + number % 800}"),
                ("email", f"coquan{number}@songlam.example"),
                ("website", f"https://coquan{number}.songlam.example/"),
                ("press_contact", {"name": "Tổ trực", "phone": "0298 3 000 099"}),
            )
        )
        body[key] = value


def add_body(world: World, pick: Pick) -> None:
    """A new body, of today or to come."""
    with _bodies(world) as bodies:
        number = world.new_number()
        bodies.append(
            {
                "id": f"ban-so-{number}",
                "name": f"Ban quản lý số {number}",
                "level": pick(("department", "commune", "service-unit")),
                "parent": "ubnd-tinh",
                "from": pick(("2020-01-01", "2026-11-22", "2026-12-01")),
            }
        )


def end_body(world: World, pick: Pick) -> None:
    """The last day of a body, with the one that follows."""
    with _bodies(world) as bodies:
        body = pick(bodies[1:])
        body["until"] = pick(DAYS)
        body["successors"] = [pick([one["id"] for one in bodies if one is not body])]


def delete_body(world: World, pick: Pick) -> None:
    """A body that nobody names, gone."""
    with _bodies(world) as bodies:
        bodies.remove(pick([body for body in bodies if body["id"].startswith("ban-so")] or bodies))


def reorder_bodies(world: World, pick: Pick) -> None:
    """The same bodies in another order."""
    with _bodies(world) as bodies:
        body = pick(bodies)
        bodies.remove(body)
        bodies.append(body)


def rename_person(world: World, pick: Pick) -> None:
    """Another name, of which the id says nothing."""
    with _bodies(world) as bodies:
        pick(_people(bodies))["name"] = pick(("Đào Thị Lan", "Vũ Văn Đức")) + " Anh"


def reach_person(world: World, pick: Pick) -> None:
    """Other data of a person."""
    with _bodies(world) as bodies:
        person, number = pick(_people(bodies)), world.new_number()
        key, value = pick(
            (
                ("phone", f"0298 3 000 {100 + number % 800}"),
                ("email", f"nguoi{number}@songlam.example"),
                ("languages", ["vi", "en"]),
                ("languages", ["vi", "lo"]),
            )
        )
        person[key] = value


def end_term(world: World, pick: Pick) -> None:
    """The last day on which somebody speaks."""
    with _bodies(world) as bodies:
        person = pick(_people(bodies))
        term = person["terms"][-1] if "terms" in person else person
        term["until"] = pick(DAYS)


def add_person(world: World, pick: Pick) -> None:
    """Somebody who speaks for one matter."""
    with _bodies(world) as bodies:
        number = world.new_number()
        pick(bodies).setdefault("spokespersons", []).append(
            {
                "id": f"nguoi-{number}",
                "name": pick(("Lê Thị Ánh", "Đỗ Văn Ân", "Trần Bình")),
                "position": "Phó Giám đốc",
                "role": "authorized",
                "matter": "Công tác tiêm chủng",
                "decision": {"number": f"{number}/QĐ-SYT", "date": "2026-11-01"},
                "from": pick(("2026-11-02", "2026-11-22", "2026-12-01")),
                "until": pick(DAYS[2:]),
            }
        )


def delete_person(world: World, pick: Pick) -> None:
    """Somebody whom no release names, gone."""
    with _bodies(world) as bodies:
        body = pick([body for body in bodies if body.get("spokespersons")])
        body["spokespersons"].remove(pick(body["spokespersons"]))


def _people(bodies: list[Values]) -> list[Values]:
    return [person for body in bodies for person in body.get("spokespersons", ())]


CHANGES = (
    *(rename_body, move_body, reach_body, add_body, end_body, delete_body, reorder_bodies),
    *(rename_person, reach_person, end_term, add_person, delete_person),
)
