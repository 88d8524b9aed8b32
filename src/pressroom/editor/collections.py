"""What can be written in the form: releases, their translations, notices of the press room.

The network (`spokespersons.yml`) is not among them: Decap would write the whole file anew, without
its comments and in its own order, for every change of one telephone number; it also stands in
several files. `pressroom new spokesperson` writes into it in place.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from pressroom.editor.choices import choices
from pressroom.editor.widgets import Maker, Widget
from pressroom.fields.form import Either, Form, ListOf
from pressroom.fields.needed import OF_TYPE
from pressroom.fields.notice import NOTICE
from pressroom.fields.record import Record
from pressroom.fields.release import RELEASE
from pressroom.fields.translation import TRANSLATION
from pressroom.model.release import Type
from pressroom.model.room import Room
from pressroom.text.bilingual import Text
from pressroom.text.languages import language_name

ONLY_FOR: dict[str, tuple[Type, ...]] = {
    key: tuple(type_ for type_, needed in OF_TYPE.items() if needed == key)
    for key in ("responds_to", "event", "consultation")
}
"""Groups of fields that only some types have; they are shown for these alone."""

_FIRST = (
    *("title", "type", "department", "summary", "body", *ONLY_FOR, "published", "topics"),
    *("spokesperson", "images", "attachments", "number"),
)
"""What an officer fills in, in that order; all else is below, out of sight until asked for."""
_LEFT_OUT = frozenset({"allow", "imported", "aliases", "incident", "translated_from"})
"""Not an officer's matter, or written by a command; what a file has of them stays as it is."""
_APPROVED = "approved"
_RELEASES = "releases"
_NOTICES = "notices"
_NEWEST_FIRST = 500
"""With more releases the list is not sorted at once: Decap would fetch every one for that."""
_SLUG_LENGTH = 90

_BODY = Text(vi="Nội dung", en="Text")
_BODY_HINT = Text(
    vi="Không ghi lại tiêu đề. Ảnh và tệp thêm ở mục bên dưới.",
    en="Without the title. Pictures and files are added below.",
)
_MORE = Text(
    vi="Mục ít dùng: phối hợp, căn cứ, giờ được phát, đính chính, thu hồi…",
    en="Seldom needed: joint bodies, legal basis, embargo, corrections, withdrawal…",
)
_RELEASE_LABEL = Text(vi="Thông cáo, tin", en="Releases")
_RELEASE_ONE = Text(vi="thông cáo", en="release")
_NOTICE_LABEL = Text(vi="Thông báo của phòng báo chí", en="Notices")
_NOTICE_ONE = Text(vi="thông báo", en="notice")
_TRANSLATIONS = Text(vi="Bản dịch {language}", en="Translations: {language}")
_TRANSLATION_ONE = Text(vi="bản dịch", en="translation")
_TRANSLATIONS_ARE = Text(
    vi="Sửa bản dịch đã có. Bản dịch mới được lập bằng lệnh `pressroom new translation`.",
    en="For translations that are there. `pressroom new translation` makes a new one.",
)

_BUTTONS = (
    *("bold", "italic", "link", "heading-two", "heading-three", "quote"),
    *("bulleted-list", "numbered-list"),
)
"""What the text may have from a button; no picture and no code, which the check would refuse."""


def collections(room: Room, as_of: datetime) -> list[dict[str, Any]]:
    """The collections, in the order in which an officer needs them."""
    translations = (_translations(room, tag) for tag in _translated(room))
    return [_releases(room, as_of), _notices(room), *translations]


def orders(room: Room) -> dict[str, Any]:
    """The order of the keys in a file of each collection, and of the keys inside them."""
    written = {_RELEASES: RELEASE, _NOTICES: NOTICE}
    written |= dict.fromkeys(map(_name, _translated(room)), TRANSLATION)
    return {name: _order(record) for name, record in written.items()}


def _order(form: Form) -> dict[str, Any] | None:
    match form:
        case Record():
            return {field.key: _order(field.form) for field in form.fields}
        case ListOf():
            return _order(form.item)
        case Either():
            return _order(form.group)
    return None


def _translated(room: Room) -> tuple[str, ...]:
    """The languages that releases are translated into."""
    return (*room.settings.languages[1:], *room.settings.text_languages)


def _name(tag: str) -> str:
    """The name of the collection of translations into a language."""
    return f"translations-{tag.lower()}"


def _releases(room: Room, as_of: datetime) -> dict[str, Any]:
    language = room.settings.language
    maker = Maker(
        language,
        choices(room, as_of, language),
        pictures=frozenset({"images.file"}),
        left_out=_LEFT_OUT,
        only_for=ONLY_FOR,
    )
    made = {widget["name"]: widget for widget in maker.widgets(RELEASE)}
    made["type"]["widget"] = "kind"
    made["body"] = _body(language)
    asked = room.settings.approval == "required"
    made[_APPROVED] |= {"always": asked, "collapsed": not asked}
    first = [*_FIRST, *([_APPROVED] if asked else [])]
    rest = [key for key in made if key not in first]
    fields = [*_picked(made, first), _section(rest, language), *_picked(made, rest)]
    return {
        "name": _RELEASES,
        "label": _RELEASE_LABEL[language],
        "label_singular": _RELEASE_ONE[language],
        "folder": _RELEASES,
        "path": "{{year}}/{{month}}/{{slug}}",
        "slug": f"{{{{fields.title | truncate({_SLUG_LENGTH})}}}}",
        "create": True,
        "media_folder": "{{filename}}",
        "public_folder": "",
        "sortable_fields": _sortable(maker, len(room.releases)),
        "fields": fields,
        **_COMMON,
    }


_COMMON = {
    "delete": False,
    "publish": False,
    "extension": "md",
    "format": "yaml-frontmatter",
    "editor": {"preview": False},
}
"""Of every collection: nothing published is deleted, nothing is published from the form."""


def _notices(room: Room) -> dict[str, Any]:
    language = room.settings.language
    return {
        "name": _NOTICES,
        "label": _NOTICE_LABEL[language],
        "label_singular": _NOTICE_ONE[language],
        "folder": "content/notices",
        "path": "{{year}}/{{slug}}",
        "slug": f"{{{{fields.title | truncate({_SLUG_LENGTH})}}}}",
        "create": True,
        "fields": [*Maker(language).widgets(NOTICE), _body(language)],
        **_COMMON,
    }


def _translations(room: Room, tag: str) -> dict[str, Any]:
    language = room.settings.language
    maker = Maker(language, left_out=_LEFT_OUT, uploads=False)
    named = _TRANSLATIONS[language].format(language=language_name(tag, language))
    made = {widget["name"]: widget for widget in maker.widgets(TRANSLATION)}
    made["body"] = _body(language)
    made["translation"] |= {"always": True, "collapsed": False}
    first = ["title", "summary", "body", "translation"]
    fields = _picked(made, [*first, *(key for key in made if key not in first)])
    return {
        "name": _name(tag),
        "label": named,
        "label_singular": _TRANSLATION_ONE[language],
        "description": _TRANSLATIONS_ARE[language].replace("`", ""),
        "folder": _RELEASES,
        "path": "{{year}}/{{month}}/{{slug}}",
        "create": False,
        "fields": list(fields),
        **_COMMON,
        "extension": f"{tag}.md",
    }


def _picked(made: dict[str, Widget], keys: Iterable[str]) -> Iterator[Widget]:
    return (made[key] for key in keys)


def _body(language: str) -> Widget:
    return {
        "name": "body",
        "label": _BODY[language],
        "hint": _BODY_HINT[language],
        "widget": "markdown",
        "buttons": list(_BUTTONS),
        "editor_components": [],
    }


def _section(keys: list[str], language: str) -> Widget:
    """The line that shows and hides all fields after it; `keys` are theirs."""
    return {
        "name": "section_more",
        "label": _MORE[language],
        "widget": "section",
        "required": False,
        "keys": keys,
    }


def _sortable(maker: Maker, releases: int) -> list[dict[str, Any]]:
    published = RELEASE.by_key["published"].label[maker.language]
    title = RELEASE.by_key["title"].label[maker.language]
    newest = {"default_sort": "desc"} if releases <= _NEWEST_FIRST else {}
    return [
        {"field": "published", "label": published, **newest},
        {"field": "title", "label": title},
    ]
