"""The archive as a press room in the contract's form."""

import hashlib
import json
from collections.abc import Iterator

from benchmark.archive.province import Body, Province, Term
from benchmark.archive.releases import Release
from benchmark.archive.vocabulary import Topic
from benchmark.archive.yaml_text import Value, document

_TEXTS = {"event": ("place", "chair", "contact", "register"), "responds_to": ("title", "claim")}
"""What a translator translates of the keys that only some types have."""


def settings(topics: dict[str, Topic]) -> str:
    """`pressroom.yml`."""
    publisher: dict[str, Value] = {
        "name": "Phòng báo chí tỉnh Sông Lam",
        "name_en": "Sông Lam Province Press Room",
        "address": "Số 1 đường Bến Xuân, phường Bến Lam, tỉnh Sông Lam",
        "phone": "0298 3 000 001",
        "email": "baochi@songlam.example",
    }
    listed = [
        {"id": topic.id, "name": topic.name, "name_en": topic.name_en} for topic in topics.values()
    ]
    return document(
        {
            "format": 1,
            "publisher": publisher,
            "tag_authority": "songlam.example,2026",
            "timezone": "Asia/Ho_Chi_Minh",
            "languages": ["vi", "en"],
            "topics": listed,
            "repository": {"visibility": "private"},
            "approval": "none",
            "feeds": {"items": 30},
        }
    )


def network(province: Province) -> str:
    """`spokespersons.yml`."""
    return document({"departments": [_department(body) for body in province.bodies]})


def files(release: Release) -> Iterator[tuple[str, str]]:
    """The release's files: paths in the repository and their texts."""
    yield f"{release.key}.md", original(release)
    if release.english:
        yield f"{release.key}.en.md", translation(release)


def original(release: Release) -> str:
    """The file in Vietnamese."""
    values: dict[str, Value] = {
        "title": release.title,
        "type": release.type,
        "department": release.body.id,
    }
    if release.number:
        values["number"] = release.number
    values["published"] = release.published
    values["summary"] = release.summary
    values["topics"] = [topic.id for topic in release.topics]
    if release.spokesperson:
        values["spokesperson"] = release.spokesperson
    if release.type == "urgent":
        values["broadcast"] = "urgent"
    values |= release.more
    if release.correction:
        values["corrections"] = [{"at": release.correction.at, "note": release.correction.note}]
    return _file(values, release.text)


def translation(release: Release) -> str:
    """The file in English; of a release that has one."""
    english = release.english
    if english is None:
        raise ValueError(release.key)
    values: dict[str, Value] = {
        "title": english.title,
        "summary": english.summary,
        "translation": {"by": "Phòng báo chí tỉnh Sông Lam", "machine": False},
        "translated_from": _translated_from(release),
    }
    return _file(values, english.body)


def _translated_from(release: Release) -> str:
    """The hash of the original's texts, in the order in which `pressroom` takes them."""
    texts: list[str | None] = [release.title, release.summary, release.text.strip()]
    if release.correction:
        texts += [release.correction.at.isoformat(), release.correction.note]
    texts.append(None)  # no withdrawal
    for key, parts in _TEXTS.items():
        if key in release.more:
            texts += [release.more[key].get(part) for part in parts]
    whole = json.dumps(texts, ensure_ascii=False, separators=(",", ":"))
    return f"sha256:{hashlib.sha256(whole.encode()).hexdigest()}"


def _file(values: dict[str, Value], text: str) -> str:
    """Front matter and body."""
    return f"---\n{document(values)}---\n{text}"


def _department(body: Body) -> dict[str, Value]:
    """A body as the contract's keys."""
    people = [_spokesperson(body, place, term) for place, term in enumerate(body.terms, 1)]
    values: dict[str, Value] = {
        "id": body.id,
        "name": {"vi": body.name, "en": body.name_en.removeprefix("the ")},
        "abbreviation": body.abbreviation,
        "level": body.level,
    }
    if body.parent:
        values["parent"] = body.parent
    return values | {
        "code": f"H99.{body.line}" if body.parent else "H99",
        "phone": body.phone,
        "email": body.email,
        "from": body.begin,
        "spokespersons": people,
    }


def _spokesperson(body: Body, place: int, term: Term) -> dict[str, Value]:
    """A person with the one term that everybody here has."""
    values: dict[str, Value] = {
        "id": term.id,
        "name": term.name,
        "phone": f"0298 3 {body.line:03} {place:03}",
        "email": f"{term.id}@songlam.example",
        "position": term.position,
        "role": term.role,
    }
    if term.languages:
        values["languages"] = list(term.languages)
    if term.matter:
        values["matter"] = term.matter
    if term.decision:
        values["decision"] = {"number": term.decision, "date": term.begin}
    values["from"] = term.begin
    if term.until:
        values["until"] = term.until
    return values
