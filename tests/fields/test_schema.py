import json

import pytest
from jsonschema import Draft202012Validator

from fields.written import as_an_editor_reads, node
from pressroom.fields.schema import schemas

FRONT_MATTER = """\
title: Ngành Y tế sơ kết quý I năm 2026
type: press-release
department: so-y-te
published: 2026-04-13 09:00
summary: Trong quý I năm 2026, các cơ sở y tế của tỉnh khám cho 548.930 lượt người.
topics: [y-te]
"""
TRANSLATION = """\
title: Health sector in the first quarter
summary: Health facilities gave 548,930 consultations in the first quarter of 2026.
translation: {by: Department of Health, machine: false}
translated_from: sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
"""


def complaints(name: str, text: str) -> list[str]:
    validator = Draft202012Validator(schemas(None)[name])
    return [error.json_path for error in validator.iter_errors(as_an_editor_reads(node(text)))]


@pytest.mark.parametrize("name", schemas(None))
def test_every_schema_is_one_and_is_json(name: str) -> None:
    schema = schemas("https://songlam.example/bao-chi/")[name]
    Draft202012Validator.check_schema(schema)
    assert json.loads(json.dumps(schema)) == schema


def test_a_schemas_address_is_below_the_sites_and_relative_without_it() -> None:
    assert schemas("https://a.example/bao-chi/")["release.json"]["$id"] == (
        "https://a.example/bao-chi/schema/release.json"
    )
    assert schemas(None)["release.json"]["$id"] == "schema/release.json"


def test_a_release_and_a_translation_fit_one_schema() -> None:
    assert complaints("release.json", FRONT_MATTER) == []
    assert complaints("release.json", TRANSLATION) == []


def test_a_notice_fits_its_schema_and_a_day_that_is_none_does_not() -> None:
    notice = (
        "title: Lịch trực báo chí\ndescription: Tổ trực báo chí trực 24/24 giờ trong dịp Tết.\n"
    )
    assert complaints("notice.json", f"{notice}date: 2026-12-15\n") == []
    assert complaints("notice.json", f"{notice}date: 15/12/2026\n") == ["$.date"]
    assert complaints("notice.json", notice) == ["$"]


def test_a_translation_with_a_key_of_the_original_does_not_fit() -> None:
    assert complaints("release.json", f"{TRANSLATION}type: urgent\n") == ["$"]


@pytest.mark.parametrize(
    "line",
    ["embargo: 12:30", "embargo: 2026-04-13", "banner_until: no", "number: 12", "colour: red"],
)
def test_a_wrong_value_does_not_fit(line: str) -> None:
    assert len(complaints("release.json", f"{FRONT_MATTER}{line}\n")) == 1


def test_what_an_editor_takes_for_a_number_fits_where_the_check_takes_it_too() -> None:
    text = """\
departments:
  - {id: 115, name: 115, level: service-unit, phone: 0298300012, from: 2008-05-01}
"""
    assert complaints("spokespersons.json", text) == []
    room = "publisher: {name: Phòng}\ntag_authority: 'a.vn,2026'\ntopics: [{id: a, name: A}]\n"
    assert complaints("pressroom.json", f"{room}checked_as: 0.1\nformat: 1\n") == []


def test_the_verdict_false_fits_though_an_editor_takes_it_for_a_truth_value() -> None:
    text = "responds_to: {claim: Nghỉ học từ ngày 20/4, verdict: false}\n"
    assert complaints("release.json", FRONT_MATTER + text) == []


@pytest.mark.parametrize(
    ("term", "wrong"),
    [
        ("position: Giám đốc, role: head, from: 2026-02-03", 0),
        ("terms: [{position: Giám đốc, role: head, from: 2026-02-03}]", 0),
        ("position: Giám đốc, role: head", 1),
    ],
)
def test_a_person_fits_with_a_flat_term_or_with_terms(term: str, wrong: int) -> None:
    person = f"{{id: a, name: A, {term}}}"
    text = f"departments: [{{id: a, name: A, level: commune, spokespersons: [{person}]}}]"
    assert len(complaints("spokespersons.json", text)) == wrong


def test_a_date_that_an_editor_wrote_out_as_a_moment_fits() -> None:
    text = "documents: [{number: 1/QĐ-UBND, title: Quy chế, issued: '2026-04-13T00:00:00.000Z'}]"
    assert complaints("legal.json", text) == []


def test_every_key_is_described_in_vietnamese_first() -> None:
    definitions = schemas(None)["release.json"]["$defs"]
    published = definitions["release"]["properties"]["published"]  # type: ignore[index]
    assert published["title"] == "Giờ đăng"
    assert published["description"].startswith("Ngày, giờ đăng")
