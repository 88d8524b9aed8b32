"""What Decap CMS is told, from the table of fields and from the room."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from make import a_department, a_release, a_room, a_spokesperson, a_term, at, names, some_settings
from pressroom.build.addresses import ADDRESSES
from pressroom.editor import decap, page
from pressroom.editor.backend import backend, local
from pressroom.editor.collections import ONLY_FOR, collections, orders
from pressroom.editor.hints import HINTS
from pressroom.fields.needed import OF_TYPE
from pressroom.fields.notice import NOTICE
from pressroom.fields.release import RELEASE
from pressroom.fields.translation import TRANSLATION
from pressroom.model.room import Room
from pressroom.model.settings import Editor

AS_OF = at("2026-11-20 09:00")
DRAFTS = "http://127.0.0.1:8081/api/v1"
NOT_IN_THE_FORM = {"allow", "imported", "aliases", "incident", "translated_from"}

Told = dict[str, Any]


def told(room: Room) -> dict[str, Told]:
    """The collections by name."""
    return {one["name"]: one for one in collections(room, AS_OF)}


def fields(one: Told) -> dict[str, Told]:
    return {field["name"]: field for field in one["fields"]}


def every_field(field: Told) -> Iterator[Told]:
    yield field
    for inside in (*field.get("fields", ()), *filter(None, [field.get("field")])):
        yield from every_field(inside)


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A press room's folder with something in Decap's place."""
    (tmp_path / "decap.js").write_text("// Decap", encoding="utf-8")
    monkeypatch.setattr(page, "scripts", lambda _: {"decap-cms.js": tmp_path / "decap.js"})
    return tmp_path


def files(repo: Path, room: Room, drafts: str | None = None) -> dict[str, bytes]:
    return dict(page.form(repo, room, AS_OF, "https://baochi.songlam.example/", drafts))


def test_every_key_of_the_table_is_in_the_form_but_what_is_no_officers_matter() -> None:
    room = told(a_room())
    for name, record in (
        ("releases", RELEASE),
        ("notices", NOTICE),
        ("translations-en", TRANSLATION),
    ):
        keys = {field.key for field in record.fields} - NOT_IN_THE_FORM
        assert fields(room[name]).keys() - {"section_more"} == keys | {"body"}


def test_what_an_officer_fills_in_comes_first_and_what_is_rare_after_the_line() -> None:
    order = list(fields(told(a_room())["releases"]))
    assert order[:5] == ["title", "type", "department", "summary", "body"]
    assert order.index("number") < order.index("section_more") < order.index("corrections")


def test_the_approver_is_asked_for_where_the_room_asks() -> None:
    rare = list(fields(told(a_room())["releases"]))
    assert rare.index("approved") > rare.index("section_more")
    asked = fields(told(a_room(settings=some_settings(approval="required")))["releases"])
    assert list(asked).index("approved") < list(asked).index("section_more")
    assert asked["approved"]["always"]


def test_labels_and_hints_are_plain_vietnamese_without_marks_of_files() -> None:
    for one in told(a_room()).values():
        for top in one["fields"]:
            for field in every_field(top):
                assert field["label"] or field["name"] == "item"
                hint = field.get("hint", "")
                assert len(hint) <= 120, hint
                assert not re.search(r"`|\.yml|\b(?:true|false|kept|null)\b", hint), hint


def test_every_hint_of_ours_is_of_a_key_that_there_is() -> None:
    def paths(order: Any, above: str = "") -> Iterator[str]:  # noqa: ANN401
        for key, inside in (order or {}).items():
            yield above + key
            yield from paths(inside, f"{above}{key}.")

    known = {path for order in orders(a_room()).values() for path in paths(order)}
    assert HINTS.keys() <= known


def test_groups_are_shown_for_the_types_that_need_them() -> None:
    shown = {type_: key for key, types in ONLY_FOR.items() for type_ in types}
    assert shown == {type_: key for type_, key in OF_TYPE.items() if key != "spokesperson"}


def test_choices_are_living_bodies_first_then_those_that_old_releases_name() -> None:
    room = a_room(
        departments=[
            a_department("so-cu", name=names("An toàn cũ"), until=at("2025-06-30 00:00").date()),
            a_department("so-y-te", name=names("Sở Y tế")),
            a_department("so-do", name=names("Sở Đất đai")),
        ]
    )
    options = fields(told(room)["releases"])["department"]["options"]
    assert [option["label"] for option in options] == [
        "Sở Đất đai",
        "Sở Y tế",
        "An toàn cũ (đã kết thúc hoạt động)",
    ]


def test_people_whose_term_is_over_and_of_bodies_that_are_no_more_are_not_offered() -> None:
    over = a_spokesperson("Lê Văn Cũ", a_term(first="2020-01-01", last="2024-12-31"))
    holds = a_spokesperson("Trần Thị Minh An", a_term())
    gone = a_spokesperson("Phạm Văn Xa", a_term(), department="so-cu")
    room = a_room(
        departments=[
            a_department(spokespersons=(over, holds)),
            a_department("so-cu", until=at("2025-06-30 00:00").date(), spokespersons=(gone,)),
        ]
    )
    options = fields(told(room)["releases"])["spokesperson"]["options"]
    assert options == [
        {"value": "tran-thi-minh-an", "label": "Trần Thị Minh An, Phó Giám đốc, Sở Y tế"}
    ]


def test_nothing_published_is_deleted_or_published_from_the_form() -> None:
    for one in told(a_room()).values():
        assert (one["delete"], one["publish"]) == (False, False)


def test_files_of_a_release_go_into_its_folder_by_their_bare_name() -> None:
    releases = told(a_room())["releases"]
    assert (releases["media_folder"], releases["public_folder"]) == ("{{filename}}", "")


@pytest.mark.parametrize(
    ("editor", "block", "asks"),
    [
        (
            Editor(backend="github", repo="songlam/bao-chi", base_url="https://vao.example"),
            {
                "name": "github",
                "api_root": "https://api.github.com",
                "base_url": "https://vao.example",
                "auth_endpoint": "auth",
                "open_authoring": False,
            },
            ("https://api.github.com",),
        ),
        (
            Editor(backend="gitlab", repo="songlam/bao-chi", app_id="a1", branch="chinh"),
            {
                "name": "gitlab",
                "branch": "chinh",
                "api_root": "https://gitlab.com/api/v4",
                "base_url": "https://gitlab.com",
                "auth_type": "pkce",
                "auth_endpoint": "oauth/authorize",
                "app_id": "a1",
            },
            ("https://gitlab.com",),
        ),
        (
            Editor(
                backend="forgejo",
                repo="bao-chi/phong",
                base_url="https://git.songlam.example/",
                app_id="a1",
                fork=True,
            ),
            {
                "name": "forgejo",
                "api_root": "https://git.songlam.example/api/v1",
                "app_id": "a1",
                "open_authoring": True,
            },
            ("https://git.songlam.example",),
        ),
    ],
    ids=["github", "gitlab", "forgejo"],
)
def test_each_host_gets_what_it_needs_and_alone_is_asked(
    editor: Editor, block: Told, asks: tuple[str, ...]
) -> None:
    made = backend(editor, "vi")
    assert made.block | block == made.block
    assert made.block["repo"] == editor.repo
    assert made.block["cms_label_prefix"]
    assert made.asks == asks


def test_a_repository_on_this_machine_is_asked_at_its_address() -> None:
    made = local(DRAFTS, "main", "vi")
    assert (made.block["name"], made.block["proxy_url"]) == ("proxy", DRAFTS)
    assert made.asks == ("http://127.0.0.1:8081",)


def test_there_is_no_form_without_the_key_or_for_this_machine_alone_or_without_decap(
    installed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = a_room(settings=some_settings(editor=Editor(backend="local")))
    assert files(installed, a_room()) == files(installed, alone) == {}
    assert files(installed, alone, DRAFTS)
    assert files(installed, a_room(), DRAFTS)
    monkeypatch.setattr(page, "scripts", decap.scripts)
    assert files(tmp_path / "bare", a_room(), DRAFTS) == {}


def test_its_files_are_those_of_the_table_of_addresses(installed: Path) -> None:
    made = files(installed, a_room(), DRAFTS)
    known = [one.pattern for one in ADDRESSES if one.form.startswith(page.ADDRESS)]
    assert all(any(form.fullmatch(address) for form in known) for address in made)
    assert all(any(form.fullmatch(address) for address in made) for form in known)


def test_the_page_is_for_no_search_engine_and_lets_nobody_else_be_asked(installed: Path) -> None:
    host = Editor(backend="gitlab", repo="songlam/bao-chi", app_id="a1")
    html = files(installed, a_room(settings=some_settings(editor=host)))[page.ADDRESS].decode()
    assert '<meta name="robots" content="noindex, nofollow">' in html
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', html)
    assert policy
    sources = policy[1].replace("&#x27;", "'")
    assert "default-src 'none'" in sources
    assert "connect-src 'self' data: blob: https://gitlab.com;" in sources
    assert set(re.findall(r"https?://[^\s;]+", sources)) == {"https://gitlab.com"}
    assert not re.search(r"<script>|<style|//(?!gitlab)", html.split("<title>")[1])


def test_equal_rooms_give_equal_bytes(installed: Path) -> None:
    room = a_room(a_release())
    assert files(installed, room, DRAFTS) == files(installed, a_room(a_release()), DRAFTS)
    config = json.loads(files(installed, room, DRAFTS)["admin/config.json"])
    assert config["config"]["publish_mode"] == "editorial_workflow"
    assert config["config"]["slug"]["encoding"] == "ascii"


def test_decap_that_is_not_of_the_lock_is_not_taken(tmp_path: Path) -> None:
    folder = tmp_path / decap.FOLDER
    (folder / "node_modules").mkdir(parents=True)
    assert decap.modules(tmp_path) is None
    (folder / "installed.txt").write_text("0" * 64, encoding="ascii")
    assert decap.modules(tmp_path) is None
    assert decap.scripts(tmp_path) is None
    assert decap.server(tmp_path) is None
