"""Changes of releases: new ones with all that they may have, edited, renamed, withdrawn, gone."""

import shutil
from collections.abc import Callable
from pathlib import Path

from PIL import Image

from growing.declared import Values, front_matter, join, read, rewrite
from growing.world import Pick, World

DAYS = (
    "2026-11-21 10:00",
    "2024-05-06 08:00",
    "2025-08-28 09:00",
    "2026-11-22 12:00",
    "2027-01-05 08:00",
)
"""Of the newest release, of older ones, and of one that is to come."""
MOMENT = "2026-11-22 11:00"
TITLES = (
    "Tiêm bổ sung vắc xin sởi cho trẻ em",
    "Ứng phó mưa lũ trên sông Lam",
    "Chợ phiên Mường Lam họp lại",
    "Lễ hội đua thuyền trên sông Lam",
)
SUMMARIES = (
    "Từ ngày 20 tháng 4, trẻ em từ 1 đến 10 tuổi được tiêm bổ sung miễn phí tại các trạm y tế.",
    "Các xã ven sông chủ động đưa người và tài sản tới nơi an toàn trước khi nước lên cao.",
)
BODIES = ("so-y-te", "ubnd-tinh", "so-van-hoa-the-thao-va-du-lich", "so-noi-vu")
_SENTENCES = (
    "Các điểm tiêm mở cửa từ 07 giờ 30.",
    "Nước lên chậm, không có thiệt hại.",
    "Chi tiết xem [thông cáo trước](../../2026/10/ung-pho-mua-lu-song-lam-vuot-bao-dong-3.md).",
    "## Việc cần làm\n\n1. Đưa trẻ đi tiêm.\n2. Mang theo sổ tiêm.",
)
_TYPES = ("press-release", "periodic", "urgent", "invitation")
_IMAGE = "anh-moi.png"
_FILE = "phu-luc-moi.csv"


def originals(world: World) -> list[Path]:
    """The texts in the default language."""
    return sorted(path for path in _texts(world) if "." not in path.stem)


def translations(world: World) -> list[Path]:
    """The texts in other languages."""
    return sorted(path for path in _texts(world) if "." in path.stem)


def _texts(world: World) -> list[Path]:
    return list((world.repo / "releases").rglob("*.md"))


def add(world: World, pick: Pick) -> None:
    """A new release, with one thing more than it needs."""
    number, day = world.new_number(), pick(DAYS)
    path = world.repo / f"releases/{day[:4]}/{day[5:7]}/tin-moi-{number}.md"
    values: Values = {
        "title": f"{pick(TITLES)} {number}",
        "type": "press-release",
        "department": pick(BODIES),
        "published": day,
        "summary": pick(SUMMARIES),
        "topics": [pick(_topics(world))],
    }
    pick(_MORE)(world, pick, path, values)
    join(path, values, f"\n{pick(_SENTENCES)}\n")


def _topics(world: World) -> list[str]:
    return [topic["id"] for topic in read(world.repo / "pressroom.yml")["topics"]]


Extra = Callable[[World, Pick, Path, Values], None]


def _nothing(_: World, __: Pick, ___: Path, ____: Values) -> None:
    pass


def _event(_: World, pick: Pick, __: Path, values: Values) -> None:
    start = pick(("2026-11-22 09:00", "2026-11-24 14:00", "2027-01-06 08:00", "2025-09-01 08:00"))
    values["type"] = "invitation"
    values["event"] = {"start": start, "place": "Hội trường tầng 2"}
    if pick((True, False)):
        values["event"]["end"] = f"{start[:11]}17:00"


def _consultation(_: World, pick: Pick, __: Path, values: Values) -> None:
    values["type"] = "consultation"
    values["consultation"] = {
        "opens": "2026-11-20",
        "closes": pick(("2026-11-21", "2026-12-20")),
        "send_to": "gopy@songlam.example",
    }


def _translation(world: World, pick: Pick, path: Path, _: Values) -> None:
    _translate(world, pick, path)


def _picture(_: World, pick: Pick, path: Path, values: Values) -> None:
    _paint(path.with_suffix("") / _IMAGE, pick)
    values["images"] = [{"file": _IMAGE, "alt": "Điểm tiêm ở xã", "credit": "Phòng báo chí"}]


def _attachment(_: World, pick: Pick, path: Path, values: Values) -> None:
    _fill(path.with_suffix("") / _FILE, pick)
    values["attachments"] = [{"file": _FILE, "title": "Danh sách điểm tiêm", "role": "data"}]


def _alias(world: World, pick: Pick, _: Path, values: Values) -> None:
    name = f"tin-{world.new_number()}"
    values["aliases"] = [pick((f"/cu/{name}/", "/cu/", f"/cu/{name}/a.html"))]


def _legal(world: World, pick: Pick, _: Path, values: Values) -> None:
    documents = read(world.repo / "records/legal.yml")
    numbers = [one["number"] for one in documents["documents"]]
    values["legal_basis"] = [pick(numbers)]


def _banner(_: World, pick: Pick, __: Path, values: Values) -> None:
    values["type"] = "urgent"
    values["banner_until"] = pick(("2026-11-23 08:00", "2027-02-01 08:00"))


def _embargo(_: World, pick: Pick, __: Path, values: Values) -> None:
    values["embargo"] = pick(("2026-11-22 13:00", "2027-01-10 08:00"))


def _questions(_: World, pick: Pick, __: Path, values: Values) -> None:
    values["questions"] = [{"q": "Ai được tiêm?", "a": pick(SUMMARIES)}]


def _together(_: World, pick: Pick, __: Path, values: Values) -> None:
    values["co_departments"] = [pick([id_ for id_ in BODIES if id_ != values["department"]])]


def _imported(_: World, __: Pick, ___: Path, values: Values) -> None:
    values["imported"] = {"from": "https://songlam.example/tin/1", "at": values["published"]}


_MORE: tuple[Extra, ...] = (
    *(_nothing, _event, _consultation, _translation, _picture, _attachment, _alias, _legal),
    *(_banner, _embargo, _questions, _together, _imported),
)


def edit(world: World, pick: Pick) -> None:
    """Another value of one key."""
    with front_matter(pick(originals(world))) as values:
        key, choices = pick(
            (
                ("title", [f"{title} {world.new_number()}" for title in TITLES]),
                ("summary", SUMMARIES),
                ("department", BODIES),
                ("published", DAYS),
                ("topics", [[topic] for topic in _topics(world)]),
                ("places", [["xã Mường Lam"], ["phường Bến Lam", "xã Mường Lam"]]),
                ("type", _TYPES),
                ("broadcast", ("urgent", "priority", "normal")),
            )
        )
        values[key] = pick(choices)


def extend(world: World, pick: Pick) -> None:
    """Something that it did not have."""
    path = pick(originals(world))
    with front_matter(path) as values:
        pick(_MORE)(world, pick, path, values)


def write_on(world: World, pick: Pick) -> None:
    """Another sentence in a text."""
    rewrite(
        pick([*originals(world), *translations(world)]),
        lambda text: f"{text}\n{pick(_SENTENCES)}\n",
    )


def retouch(world: World, pick: Pick) -> None:
    """Another text in which the reader sees no difference."""
    path = pick([*originals(world), *translations(world)])
    path.write_text(f"{path.read_text(encoding='utf-8')}\n", encoding="utf-8")


def correct(world: World, pick: Pick) -> None:
    """A correction, of today or of some day before."""
    with front_matter(pick(originals(world))) as values:
        note = f"Sửa số liệu ở đoạn {world.new_number()}."
        corrections = values.setdefault("corrections", [])
        corrections.append({"at": pick((MOMENT, "2026-11-22 11:30")), "note": note})


def withdraw(world: World, pick: Pick) -> None:
    """A text that holds no longer: kept or removed, with what takes its place or without."""
    path = pick(originals(world))
    with front_matter(path) as values:
        values["withdrawn"] = {
            "at": MOMENT,
            "reason": "Số liệu trong bài không còn đúng.",
            "text": pick(("kept", "removed")),
        }
        if pick((True, False)):
            other = pick([one for one in originals(world) if one != path])
            below = other.relative_to(world.repo / "releases")
            values["withdrawn"]["replaced_by"] = f"../../{below.as_posix()}"


def take_back(world: World, pick: Pick) -> None:
    """Something that it had."""
    with front_matter(pick(originals(world))) as values:
        key = pick([key for key in values if key not in _NEEDED] or ["places"])
        values.pop(key, None)


_NEEDED = {"title", "type", "department", "published", "summary", "topics"}


def rename(world: World, pick: Pick) -> None:
    """Another address; nobody else names it, or there are errors."""
    path = pick(originals(world))
    key = path.with_suffix("")
    new = f"{key.name[:12].strip('-')}-{world.new_number()}"
    for found in [*path.parent.glob(f"{key.name}.*"), *([key] if key.is_dir() else [])]:
        found.rename(found.with_name(new + found.name.removeprefix(key.name)))


def copy(world: World, pick: Pick) -> None:
    """The same text at another address; the second one of the same bytes at a third."""
    path = pick(originals(world))
    first, second = (path.with_name(f"ban-sao-{world.new_number()}.md") for _ in range(2))
    shutil.copyfile(path, first)
    with front_matter(first) as values:
        for key in ("aliases", "number", "images", "attachments", "recordings", "consultation"):
            values.pop(key, None)
    shutil.copyfile(first, second)


def delete(world: World, pick: Pick) -> None:
    """A release with its translations and files, gone."""
    key = pick(originals(world)).with_suffix("")
    for path in key.parent.glob(f"{key.name}.*"):
        path.unlink()
    shutil.rmtree(key, ignore_errors=True)


def translate(world: World, pick: Pick) -> None:
    """A translation, new or anew."""
    _translate(world, pick, pick(originals(world)))


def _translate(world: World, pick: Pick, path: Path) -> None:
    language = pick(("en", "zh-Hant"))
    values: Values = {
        "title": f"Extra measles vaccination {world.new_number()}",
        "summary": "Children aged 1 to 10 are vaccinated free of charge from 20 April on.",
        "translation": {"by": "Phòng báo chí", "machine": "false"},
        "translated_from": f"sha256:{'0' * 64}",
    }
    join(path.with_suffix(f".{language}.md"), values, pick(("", "\nPoints open at 7.30.\n")))


def edit_translation(world: World, pick: Pick) -> None:
    """Another title or summary in another language."""
    with front_matter(pick(translations(world))) as values:
        values[pick(("title", "summary"))] = (
            f"What the province does on the river in week {world.new_number()} of the year"
        )


def delete_translation(world: World, pick: Pick) -> None:
    """A translation, gone."""
    pick(translations(world)).unlink()


def replace_picture(world: World, pick: Pick) -> None:
    """Another picture of the same name."""
    found = sorted(
        path
        for path in (world.repo / "releases").rglob("*")
        if path.suffix in {".png", ".jpg", ".webp"}
    )
    _paint(pick(found), pick)


def replace_attachment(world: World, pick: Pick) -> None:
    """Another table of the same name, perhaps of the same size."""
    found = sorted((world.repo / "releases").rglob("*.csv"))
    _fill(pick(found), pick)


def _paint(path: Path, pick: Pick) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", pick(((640, 480), (480, 640), (1200, 800))), pick(("red", "navy"))).save(path)


def _fill(path: Path, pick: Pick) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(pick(("xã,số\nA,1\n", "xã,số\nB,2\n", "xã,số\nA,1\nB,2\n")), encoding="utf-8")


CHANGES = (
    *(add, edit, extend, write_on, retouch, correct, withdraw, take_back, rename, copy, delete),
    *(translate, edit_translation, delete_translation, replace_picture, replace_attachment),
)
