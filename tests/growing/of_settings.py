"""Changes of the settings, of the register of documents, and of the hand-written pages."""

from pathlib import Path

from growing.declared import declared, front_matter, join, rewrite
from growing.world import Pick, World


def name_publisher(world: World, pick: Pick) -> None:
    """Another name of the press room."""
    with declared(world.repo / "pressroom.yml") as values:
        key = pick(("name", "name_en", "address"))
        values["publisher"][key] = f"Phòng tin số {world.new_number()}"


def set_other(world: World, pick: Pick) -> None:
    """Another value of one setting."""
    with declared(world.repo / "pressroom.yml") as values:
        key, value = pick(
            (
                ("feeds", {"items": "3"}),
                ("feeds", {"items": "30"}),
                ("languages", ["vi"]),
                ("languages", ["vi", "en"]),
                ("text_languages", []),
                ("text_languages", ["zh-Hant"]),
                ("reuse", "Dùng lại phải ghi nguồn."),
                ("notice", f"Trang minh họa số {world.new_number()}."),
                ("press_help", {"name": "Tổ trực", "phone": "0298 3 000 098"}),
                ("feedback", {"url": "https://gopy.songlam.example/"}),
                ("timezone", "Asia/Tokyo"),
                ("timezone", "Asia/Ho_Chi_Minh"),
            )
        )
        values[key] = value


def rename_topic(world: World, pick: Pick) -> None:
    """Another name of a topic."""
    with declared(world.repo / "pressroom.yml") as values:
        pick(values["topics"])[pick(("name", "name_en"))] = f"Lĩnh vực số {world.new_number()}"


def add_topic(world: World, pick: Pick) -> None:
    """One more topic, before or after all others."""
    with declared(world.repo / "pressroom.yml") as values:
        number = world.new_number()
        topic = {
            "id": f"linh-vuc-{number}",
            "name": f"Việc số {number}",
            "name_en": f"No. {number}",
        }
        values["topics"].insert(pick((0, len(values["topics"]))), topic)


def delete_topic(world: World, pick: Pick) -> None:
    """A topic without releases, gone."""
    with declared(world.repo / "pressroom.yml") as values:
        added = [topic for topic in values["topics"] if topic["id"].startswith("linh-vuc")]
        values["topics"].remove(pick(added or values["topics"]))


def add_document(world: World, pick: Pick) -> None:
    """One more document, which holds, holds no more, or will hold."""
    with declared(world.repo / "records/legal.yml") as values:
        number = world.new_number()
        values["documents"].append(
            {
                "number": f"{number}/2026/NĐ-CP",
                "title": f"Nghị định số {number} của năm 2026",
                "issued": "2026-01-05",
                "in_force": pick(("2026-02-01", "2026-11-22", "2026-12-15")),
            }
        )


def change_document(world: World, pick: Pick) -> None:
    """Another title, another last day, or another in its place."""
    with declared(world.repo / "records/legal.yml") as values:
        document = pick(values["documents"])
        key = pick(("title", "until", "replaced_by"))
        document[key] = {
            "title": f"Văn bản đã đổi tên lần {world.new_number()}",
            "until": pick(("2026-11-21", "2026-11-22", "2026-12-31")),
            "replaced_by": pick([one["number"] for one in values["documents"]]),
        }[key]


def delete_document(world: World, pick: Pick) -> None:
    """A document, gone from the register."""
    with declared(world.repo / "records/legal.yml") as values:
        values["documents"].remove(pick(values["documents"]))


def add_notice(world: World, pick: Pick) -> None:
    """A notice of some day before, of today, or to come, in either language."""
    days = {
        "2025-03-04": "Lịch họp báo của năm, lần",
        "2026-11-22": "Tổ trực báo chí nghỉ trực ngày",
        "2026-12-24": "Thẻ ra vào được cấp theo đợt",
    }
    day, edition, number = pick(list(days)), pick(("", "en/")), world.new_number()
    path = world.repo / f"content/{edition}notices/{day[:4]}/thong-bao-{number}.md"
    values = {
        "title": f"{days[day]} {number}",
        "description": f"{days[day]} {number}: số điện thoại và thư điện tử không đổi.",
        "date": day,
    }
    join(path, values, "\nXem [giới thiệu](../../about.md).\n")


def edit_notice(world: World, pick: Pick) -> None:
    """Another title or text of a notice."""
    path = pick(_notices(world))
    rewrite(path, lambda text: f"{text}\nCâu số {world.new_number()}.\n")
    with front_matter(path) as values:
        if pick((True, False)):
            values["title"] = f"Thông báo đã đổi tên lần {world.new_number()}"


def delete_notice(world: World, pick: Pick) -> None:
    """A notice, gone."""
    pick(_notices(world)).unlink()


def _notices(world: World) -> list[Path]:
    found = (world.repo / "content").rglob("notices/*/*.md")
    return sorted(path for path in found if path.name != "index.md")


def edit_page(world: World, pick: Pick) -> None:
    """A sentence more on a hand-written page, which leads to a release."""
    page = world.repo / "content" / pick(("about.md", "en/about.md", "reuse.md"))
    up = "../" * (len(page.relative_to(world.repo).parts) - 1)
    release = pick(sorted((world.repo / "releases").rglob("*.md")))
    link = f"{up}{release.relative_to(world.repo).as_posix()}"
    sentence = pick(("Một câu nữa.", f"Xem [bài này]({link})."))
    page.write_text(f"{page.read_text(encoding='utf-8')}\n{sentence}\n", encoding="utf-8")


def add_page(world: World, pick: Pick) -> None:
    """One more hand-written page, or one in place of the library's."""
    name = pick((f"trang-{world.new_number()}", "notices/index"))
    page = world.repo / f"content/{name}.md"
    page.write_text(f"# Trang số {world.new_number()}\n", encoding="utf-8")


def delete_page(world: World, pick: Pick) -> None:
    """A hand-written page that was added, gone."""
    added = sorted((world.repo / "content").glob("trang-*.md"))
    pick(added or [world.repo / "content/privacy.md"]).unlink()


CHANGES = (
    *(name_publisher, set_other, rename_topic, add_topic, delete_topic, add_document),
    *(change_document, delete_document, add_notice, edit_notice, delete_notice, edit_page),
    *(add_page, delete_page),
)
