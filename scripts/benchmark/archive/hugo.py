"""The archive as a Hugo site: the same texts, and a theme whose pages are as big as ours."""

import json
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmark.archive.province import END, Province
from benchmark.archive.releases import Release
from benchmark.archive.vocabulary import FOLDER, Topic
from benchmark.archive.yaml_text import Value, document
from benchmark.files import put

THEME = FOLDER / "hugo_site"
"""Settings, layouts, words and styles."""

_TYPES = {
    "press-release": ("Thông cáo báo chí", "Press release"),
    "periodic": ("Thông tin định kỳ", "Periodic information"),
    "urgent": ("Thông tin đột xuất, bất thường", "Urgent information"),
    "statement": ("Phát ngôn chính thức", "Official statement"),
    "answer": ("Trả lời báo chí", "Answer to the press"),
    "response": ("Phản hồi thông tin báo chí nêu", "Response to press reports"),
    "rebuttal": ("Bác bỏ thông tin sai sự thật", "Rebuttal"),
    "invitation": ("Giấy mời, thông báo họp báo", "Invitation"),
    "consultation": ("Lấy ý kiến", "Consultation"),
}


def write(
    site: Path, releases: Iterable[Release], province: Province, topics: dict[str, Topic]
) -> None:
    """Make the folder `site`."""
    shutil.copytree(THEME, site)
    content = site / "content"
    months: set[tuple[str, str]] = set()
    for release in releases:
        for language, text in files(release):
            _, year, month, _ = release.key.split("/")
            months |= {("", language), (f"/{year}", language), (f"/{year}/{month}", language)}
            put(content / f"{release.key}{language}.md", text)
    for folder, language in months:
        put(content / f"releases{folder}/_index{language}.md", _section(folder, language))
    for path, title, title_en in _terms(province, topics):
        put(content / path / "_index.md", _file({"title": title}))
        put(content / path / "_index.en.md", _file({"title": title_en}))
    put(site / "data/departments.json", json.dumps(_departments(province), ensure_ascii=False))


def files(release: Release) -> Iterator[tuple[str, str]]:
    """The release's files: what stands between its key and `.md`, and the text."""
    shared = _shared(release)
    texts: dict[str, Value] = {"title": release.title, "description": release.summary}
    yield "", _file(texts | shared, release.text)
    if release.english:
        texts = {"title": release.english.title, "description": release.english.summary}
        yield ".en", _file(texts | shared, release.english.body)


def _shared(release: Release) -> dict[str, Value]:
    """What an original and its translation have in common."""
    values: dict[str, Value] = {
        "date": release.published.isoformat(),
        "departments": [release.body.id],
        "topics": [topic.id for topic in release.topics],
        "types": [release.type],
    }
    if release.number:
        values["number"] = release.number
    if release.correction:
        values["lastmod"] = release.correction.at.isoformat()
        values["corrections"] = [{"at": release.correction.at, "note": release.correction.note}]
    return values | release.more


def _file(values: dict[str, Value], text: str = "") -> str:
    """Front matter and body."""
    return f"---\n{document(values)}---\n{text}"


def _section(folder: str, language: str) -> str:
    """The front matter of the archive, a year or a month; only the archive has a feed."""
    if not folder:
        return _file({"title": "Releases" if language else "Thông cáo"})
    year, _, month = folder.strip("/").partition("/")
    return _file({"title": f"{month}/{year}" if month else year, "outputs": ["html"]})


def _terms(province: Province, topics: dict[str, Topic]) -> Iterator[tuple[str, str, str]]:
    """The folder and the names of each body, topic and type."""
    for body in province.bodies:
        yield f"departments/{body.id}", body.name, body.name_en.removeprefix("the ")
    for topic in topics.values():
        yield f"topics/{topic.id}", topic.name, topic.name_en
    for type_, (name, name_en) in _TYPES.items():
        yield f"types/{type_}", name, name_en


def _departments(province: Province) -> dict[str, object]:
    """Whom to call, by body."""
    return {
        body.id: {
            "phone": body.phone,
            "email": body.email,
            "speaker": {
                "name": body.speaker(END).name,
                "position": body.speaker(END).position,
            },
            "spokespersons": [
                {
                    "name": term.name,
                    "position": term.position,
                    "phone": body.phone,
                    "email": f"{term.id}@songlam.example",
                }
                for term in body.terms
                if term.covers(END)
            ],
        }
        for body in province.bodies
    }
