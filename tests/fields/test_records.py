from datetime import date

import pytest

from fields.written import FILES, decode, said, values
from pressroom.diagnostics.span import Span
from pressroom.fields.legal import LEGAL
from pressroom.fields.network import DEPARTMENT, NETWORK, SPOKESPERSON
from pressroom.fields.release import RELEASE
from pressroom.fields.settings import SETTINGS
from pressroom.fields.translation import TRANSLATION
from pressroom.model.localised import Localised
from pressroom.model.network import Department, Role
from pressroom.model.release import Type
from pressroom.model.settings import Settings

LEAST = """\
title: Ngành Y tế sơ kết quý I năm 2026
type: press-release
department: so-y-te
published: 2026-04-13 09:00
summary: Trong quý I năm 2026, các cơ sở y tế của tỉnh khám cho 548.930 lượt người.
topics: [y-te]
"""
ROOM = """\
publisher: {name: Phòng báo chí tỉnh Sông Lam}
tag_authority: "songlam.example,2026"
topics: [{id: y-te, name: Y tế}]
"""
BODY = """\
id: so-y-te
name: Sở Y tế
level: department
"""
PERSON = "id: tran-thi-minh-an\nname: Trần Thị Minh An\n"


def test_a_release_needs_six_keys_and_no_more() -> None:
    found, flaws = values(RELEASE, LEAST)
    assert flaws == []
    assert found is not None
    assert (found["type"], found["topics"]) == (Type.PRESS_RELEASE, ("y-te",))
    assert [field.key for field in RELEASE.fields if field.needed] == [
        "title",
        "type",
        "department",
        "published",
        "summary",
        "topics",
    ]


@pytest.mark.parametrize("record", FILES.values(), ids=FILES)
def test_every_missing_key_is_told_at_once(record: object) -> None:
    found, flaws = values(record, "unheard-of: 1")  # type: ignore[arg-type]
    needed = [field.key for field in record.fields if field.needed]  # type: ignore[attr-defined]
    assert found is None
    assert said(flaws) == [("unknown-key", "unheard-of"), *(("missing-key", key) for key in needed)]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("titel", "title"),
        ("Title", "title"),
        ("co-departments", "co_departments"),
        ("publish", "published"),
        ("đính chính", "corrections"),
        ("Nguoi phat ngon", "spokesperson"),
    ],
)
def test_an_unknown_key_names_the_nearest_known_one(written: str, meant: str) -> None:
    _, flaws = values(RELEASE, f"{LEAST}{written}: x\n")
    assert [(flaw.kind.value, flaw.values.get("nearest")) for flaw in flaws] == [
        ("unknown-key", meant)
    ]
    assert flaws[0].span == Span("x.yml", 7, 1, 7, 1 + len(written))


def test_an_unknown_key_inside_a_group_names_the_groups_own() -> None:
    _, flaws = values(RELEASE, f"{LEAST}images: [{{file: a.jpg, alt: Ảnh, credits: Sở}}]\n")
    assert said(flaws) == [("unknown-key", "credits")]
    assert flaws[0].values["nearest"] == "credit"


def test_an_optional_key_may_be_left_empty_and_a_needed_one_may_not() -> None:
    assert values(RELEASE, f"{LEAST}embargo:\nnumber: ~\n")[1] == []
    found, flaws = values(RELEASE, LEAST.replace(" so-y-te", ""))
    assert found is None
    assert said(flaws) == [("wrong-form", "department")]


def test_a_wrong_optional_value_leaves_the_rest_standing() -> None:
    found, flaws = values(RELEASE, f"{LEAST}embargo: 12:30\n")
    assert found is not None
    assert "embargo" not in found
    assert said(flaws) == [("wrong-form", "embargo")]


def test_a_wrong_item_is_told_at_its_own_place_and_left_out() -> None:
    found, flaws = values(RELEASE, f"{LEAST}places:\n  - Bến Lam\n  - [x]\n  - Bến Xuân\n")
    assert found is not None
    assert found["places"] == ("Bến Lam", "Bến Xuân")
    assert [flaw.span for flaw in flaws] == [Span("x.yml", 9, 5, 9, 8)]


def test_a_list_of_too_many_is_told_how_many() -> None:
    _, flaws = values(RELEASE, LEAST.replace("[y-te]", "[a, b, c, d, e, f]"))
    assert flaws[0].values["form"].vi.startswith("danh sách từ 1 đến 5 mục")  # type: ignore[union-attr]
    assert flaws[0].values["found"].vi == "đang là danh sách có 6 mục"  # type: ignore[union-attr]


def test_every_key_value_item_and_excuse_knows_its_place() -> None:
    found, _ = values(RELEASE, f"{LEAST}co_departments: [a, b]\nallow: {{PR405: Lý do}}\n")
    assert found is not None
    where = found["where"]
    assert where["title"] == Span("x.yml", 1, 8, 1, 40)
    assert where.key("type") == Span("x.yml", 2, 1, 2, 5)
    assert where["co_departments.b"] == Span("x.yml", 7, 21, 7, 22)
    assert where.key("allow.PR405") == Span("x.yml", 8, 9, 8, 14)


def test_a_number_alone_cites_a_document_and_a_group_describes_one() -> None:
    text = "legal_basis: [104/2016/QH13, {number: 1/QĐ-UBND, title: Quy chế}]\n"
    found, flaws = values(RELEASE, LEAST + text)
    assert flaws == []
    assert found is not None
    alone, described = found["legal_basis"]
    assert (alone.number, alone.title) == ("104/2016/QH13", None)
    assert (described.number, described.title) == ("1/QĐ-UBND", "Quy chế")
    assert alone.where["number"] == Span("x.yml", 7, 15, 7, 28)


def test_a_translation_may_not_say_what_only_the_original_says() -> None:
    text = """\
title: Health sector in the first quarter
summary: Health facilities gave 548,930 consultations in the first quarter of 2026.
translation: {by: Department of Health}
translated_from: sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
published: 2026-04-13 09:00
images: [{file: a.jpg, alt: A hospital, license: CC BY 4.0}]
event: {place: Hall A, start: 2026-05-12 14:00}
"""
    found, flaws = values(TRANSLATION, text)
    assert found is not None
    assert said(flaws) == [
        ("key-of-the-original", "published"),
        ("key-of-the-original", "license"),
        ("key-of-the-original", "start"),
    ]
    assert (found["images"][0].alt, found["event"].place) == ("A hospital", "Hall A")


def test_one_term_may_stand_flat_on_the_person() -> None:
    flat = "position: Giám đốc\nrole: head\nfrom: 2026-02-03\n"
    listed = "terms: [{position: Giám đốc, role: head, from: 2026-02-03}]\n"
    for text in (flat, listed):
        person, flaws = decode(SPOKESPERSON, PERSON + text)
        assert flaws == []
        assert [(term.role, term.from_) for term in person["terms"]] == [
            (Role.HEAD, date(2026, 2, 3))
        ]
        assert "role" not in person


def test_a_person_without_any_term_lacks_the_three_needed_keys() -> None:
    found, flaws = decode(SPOKESPERSON, f"{PERSON}matter: Bão số 3\n")
    assert found is None
    assert said(flaws) == [("missing-key", key) for key in ("position", "role", "from")]
    assert {flaw.span for flaw in flaws} == {Span("x.yml", 1, 1, 1, 1)}


def test_an_empty_key_of_a_term_counts_as_missing() -> None:
    text = f"{PERSON}position: Giám đốc\nrole:\nfrom: 2026-02-03\nterms:\n"
    found, flaws = decode(SPOKESPERSON, text)
    assert found is None
    assert said(flaws) == [("missing-key", "role")]


def test_a_wrong_key_of_a_flat_term_is_told_once() -> None:
    text = f"{PERSON}position: Giám đốc\nrole: boss\nfrom: 2026-02-30\n"
    found, flaws = decode(SPOKESPERSON, text)
    assert found is None
    assert said(flaws) == [("wrong-form", "role"), ("wrong-form", "from")]


def test_terms_and_a_flat_term_do_not_go_together() -> None:
    text = f"{PERSON}role: head\nterms: [{{position: Giám đốc, role: head, from: 2026-02-03}}]\n"
    found, flaws = decode(SPOKESPERSON, text)
    assert found is None
    assert said(flaws) == [("wrong-form", "terms")]
    assert flaws[0].span == Span("x.yml", 3, 1, 3, 5)


def test_a_department_gives_its_id_to_its_people_and_drops_the_broken() -> None:
    text = f"""{BODY}spokespersons:
  - {{id: a, name: A, position: Giám đốc, role: head, from: 2026-02-03}}
  - {{id: b, name: B}}
"""
    found, flaws = decode(DEPARTMENT, text)
    assert isinstance(found, Department)
    assert [(person.id, person.department) for person in found.spokespersons] == [("a", "so-y-te")]
    assert {flaw.kind.value for flaw in flaws} == {"missing-key"}


def test_a_file_of_departments_and_a_register_give_their_lists() -> None:
    bodies, _ = values(NETWORK, "departments: [{id: a, name: A, level: commune}]")
    register, _ = values(LEGAL, "documents: [{number: 1/QĐ-UBND, title: Quy chế}]")
    assert bodies is not None
    assert register is not None
    assert [body.id for body in bodies["departments"]] == ["a"]
    assert [document.number for document in register["documents"]] == ["1/QĐ-UBND"]


def test_settings_need_three_keys_and_default_the_rest() -> None:
    found, flaws = decode(SETTINGS, ROOM)
    assert flaws == []
    assert isinstance(found, Settings)
    assert (found.format, found.languages, found.timezone.key) == (
        1,
        ("vi", "en"),
        "Asia/Ho_Chi_Minh",
    )


def test_texts_of_the_settings_are_in_the_language_that_they_set_themselves() -> None:
    found, flaws = decode(SETTINGS, f"notice: Trial\nlanguages: [en, vi]\n{ROOM}")
    assert flaws == []
    assert found.notice == Localised("en", {"en": "Trial"})


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("format: 2", "format"),
        ("format: '01'", "format"),
        ("timezone: Asia/Hanoi", "timezone"),
        ("languages: []", "languages"),
        ("languages: vi", "languages"),
        ("limits: {picture: 1.5}", "picture"),
        ("feeds: {items: 030}", "items"),
        ("portal: {is_this_site: no}", "is_this_site"),
        ("visibility: public", "visibility"),
        ("checked_as: latest", "checked_as"),
    ],
)
def test_a_wrong_setting_is_told(text: str, key: str) -> None:
    _, flaws = decode(SETTINGS, f"{ROOM}{text}\n")
    assert said(flaws) == [("wrong-form", key)]
