"""Contact cards, read back by the library that wrote them and line by line."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from exports.lines import breaches
from exports.occasions import a_person, a_term, the_bodies
from make import AS_OF, SITE, a_department, a_room, an_edition, names
from pressroom.exports import vcard as writer
from pressroom.exports.plan import exports
from pressroom.model.network import Decision, Department, Role, Spokesperson, Term

GOLDEN = Path(__file__).parent / "golden"
PERSON = "spokespersons/tran-thi-minh-an.vcf"
PRESS = "departments/so-y-te/press.vcf"


def files(*bodies: Department, language: str = "vi", as_of: str = AS_OF) -> dict[str, bytes]:
    """The cards of an edition by their addresses."""
    parts = exports(an_edition(a_room(departments=bodies), language, as_of))
    made = (output for part in parts for output in part.make())
    return {path: data for path, data in made if path.endswith(".vcf")}


def card(data: bytes) -> Any:  # noqa: ANN401 (vobject is untyped)
    """The only card of a file whose lines are as they should be."""
    assert not breaches(data)
    [read] = vobject.readComponents(data.decode())
    assert read.name == "VCARD"
    assert read.version.value == "3.0"
    return read


def the_card(*terms: Term, as_of: str = AS_OF, **changes: object) -> Any:  # noqa: ANN401 (as above)
    """The card of a person with these terms."""
    return card(files(*the_bodies(a_person(*terms, **changes)), as_of=as_of)[PERSON])


@pytest.mark.parametrize("path", [PERSON, PRESS])
def test_the_cards_are_as_they_were_reviewed(path: str, pytestconfig: pytest.Config) -> None:
    said = files(*the_bodies(a_person()))[path].decode().replace("\r\n", "\n")
    golden = GOLDEN / path.replace("/", "-")
    if pytestconfig.getoption("accept"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(said, encoding="utf-8", newline="\n")
    assert said == golden.read_text(encoding="utf-8")


def test_a_card_says_who_speaks_and_how_to_reach_them() -> None:
    read = the_card()
    assert (read.n.value.family, read.n.value.additional, read.n.value.given) == (
        *("Trần", "Thị Minh", "An"),
    )
    assert read.fn.value == "Trần Thị Minh An"
    assert read.org.value == ["Sở Y tế", "Ủy ban nhân dân tỉnh Sông Lam"]
    assert read.title.value == "Phó Giám đốc Sở"
    assert read.role.value == "Người phát ngôn thường xuyên"
    assert read.tel.value == "+842983000013"
    assert read.tel.params["TYPE"] == ["WORK", "VOICE"]
    assert read.email.value == "minhan@songlam.example"
    assert read.url.value == f"{SITE}departments/so-y-te/"
    assert [line.value for line in read.lang_list] == ["vi", "en"]
    assert read.note.value.splitlines() == [
        "Quyết định số 45/QĐ-SYT, ngày 02 tháng 02 năm 2026",
        "Thời hạn: từ 03/02/2026",
    ]


def test_who_speaks_on_one_matter_has_it_on_the_card() -> None:
    term = a_term(
        role=Role.AUTHORIZED, matter=names("Dịch sởi; tiêm chủng"), until=date(2026, 12, 31)
    )
    read = the_card(term)
    assert read.role.value == "Người được ủy quyền phát ngôn"
    assert read.note.value.splitlines()[0] == "Nội dung được ủy quyền: Dịch sởi; tiêm chủng"
    assert read.note.value.splitlines()[-1] == "Thời hạn: từ 03/02/2026 đến hết 31/12/2026"


def test_a_card_tells_of_today_s_term_and_not_of_others() -> None:
    first = a_term(
        position=names("Chánh Văn phòng"), from_=date(2024, 1, 1), until=date(2026, 2, 2)
    )
    coming = a_term(position=names("Giám đốc Sở"), role=Role.HEAD, from_=date(2027, 1, 1))
    terms = (first, a_term(until=date(2026, 12, 31)), coming)
    assert the_card(*terms, as_of="2025-06-01 09:00").title.value == "Chánh Văn phòng"
    assert the_card(*terms).title.value == "Phó Giám đốc Sở"
    assert the_card(*terms, as_of="2027-01-01 00:00").role.value == "Người đứng đầu"


@pytest.mark.parametrize(
    ("terms", "ended", "last_day"),
    [
        ([{"until": date(2026, 6, 30)}], {}, "30/06/2026"),
        ([{}], {"until": date(2026, 9, 30)}, "30/09/2026"),
        ([{"until": date(2026, 6, 30)}], {"until": date(2026, 9, 30)}, "30/06/2026"),
        ([{"until": date(2026, 6, 30)}, {"from_": date(2027, 1, 1)}], {}, "30/06/2026"),
    ],
)
def test_who_speaks_no_longer_is_not_called(
    terms: list[dict[str, object]], ended: dict[str, object], last_day: str
) -> None:
    """The card stays, as telephones and links have it, and says what it is."""
    person = a_person(*(a_term(**term) for term in terms))
    read = card(files(*the_bodies(person, **ended))[PERSON])
    assert "tel" not in read.contents
    assert "email" not in read.contents
    assert read.note.value.startswith(
        f"Không còn là người phát ngôn của Sở Y tế: đã hết thời hạn ngày {last_day}.\n"
    )
    assert read.title.value == "Phó Giám đốc Sở"


def test_the_last_day_of_a_term_still_counts() -> None:
    term = a_term(until=date(2026, 11, 20))
    assert "tel" in the_card(term, as_of="2026-11-20 23:59").contents
    assert "tel" not in the_card(term, as_of="2026-11-21 00:00").contents


def test_who_is_still_to_begin_has_no_card() -> None:
    person = a_person(a_term(from_=date(2026, 11, 21)))
    assert PERSON not in files(*the_bodies(person))
    assert PERSON in files(*the_bodies(person), as_of="2026-11-21 00:00")


def test_cards_are_made_once_for_all_editions() -> None:
    assert files(*the_bodies(a_person()), language="en") == {}
    assert set(files(*the_bodies(a_person()))) == {PERSON, PRESS}


@pytest.mark.parametrize(
    ("changes", "term", "moment"),
    [
        ({}, {}, "2026-02-03"),
        ({}, {"until": date(2026, 6, 30)}, "2026-07-01"),
        ({"until": date(2026, 9, 30)}, {}, "2026-10-01"),
        ({}, {"until": date(2026, 12, 31)}, "2026-02-03"),
    ],
)
def test_a_card_is_revised_on_the_day_from_which_it_reads_so(
    changes: dict[str, object], term: dict[str, object], moment: str
) -> None:
    read = card(files(*the_bodies(a_person(a_term(**term)), **changes))[PERSON])
    before = f"{date.fromordinal(date.fromisoformat(moment).toordinal() - 1)}"
    assert read.rev.value == f"{before}T17:00:00Z"


def test_the_day_of_a_decision_changes_no_card() -> None:
    """One that is dated after the term began is signed late, and said from the first day on."""
    term = a_term(decision=Decision(number="45/QĐ-SYT", date=date(2026, 11, 25)))
    before, after = (
        files(*the_bodies(a_person(term)), as_of=f"{day} 12:00")[PERSON]
        for day in ("2026-11-24", "2026-11-25")
    )
    assert before == after
    assert card(after).rev.value == "2026-02-02T17:00:00Z"


def test_an_extension_stands_in_the_note_as_it_cannot_be_dialled() -> None:
    read = the_card(phone="0298 3 000 012 máy lẻ 15")
    assert read.tel.value == "+842983000012"
    assert read.note.value.splitlines()[0] == "Điện thoại: 0298 3 000 012 máy lẻ 15"


def test_the_card_of_a_press_contact_is_a_body_s() -> None:
    read = card(files(*the_bodies())[PRESS])
    assert read.kind.value == "org"
    assert read.contents["x-abshowas"][0].value == "COMPANY"
    assert {read.n.value.family, read.n.value.given, read.n.value.additional} == {""}
    assert read.fn.value == "Đầu mối báo chí: Sở Y tế"
    assert read.org.value == ["Sở Y tế", "Văn phòng Sở Y tế"]
    assert read.tel.value == "+842983000014"
    assert read.email.value == "baochi.syt@songlam.example"
    assert read.note.value == "Giờ trực: 07 giờ 30 đến 17 giờ 00, thứ Hai đến thứ Sáu"
    assert "title" not in read.contents


def test_the_press_contact_of_a_body_that_ended_is_not_called() -> None:
    read = card(files(*the_bodies(until=date(2026, 9, 30)))[PRESS])
    assert "tel" not in read.contents
    assert "email" not in read.contents
    assert read.note.value == "Đã kết thúc hoạt động ngày 30 tháng 9 năm 2026"


def test_a_body_without_a_press_contact_has_no_card() -> None:
    assert files(a_department()) == {}


def test_a_card_keeps_its_identity() -> None:
    other = a_person(a_term(role=Role.HEAD), name="Trần Minh An", phone=None, email=None)
    assert the_card().uid.value == card(files(*the_bodies(other))[PERSON]).uid.value
    assert the_card().uid.value.startswith("urn:uuid:")


WORDS = st.text(min_size=1).filter(str.strip)


@settings(max_examples=100)
@given(name=WORDS, position=WORDS, body=WORDS, matter=WORDS)
def test_any_text_comes_back_as_it_was(name: str, position: str, body: str, matter: str) -> None:
    person = a_person(a_term(position=names(position), matter=names(matter)), name=name)
    read = card(files(*the_bodies(person, name=names(body)))[PERSON])
    assert read.fn.value == kept(name)
    assert read.title.value == kept(position)
    assert read.org.value[0] == kept(body)
    assert kept(f"Nội dung được ủy quyền: {matter}\n") in read.note.value


def kept(text: str) -> str:
    r"""The text, with `\n` at its line ends and a mark for each control character."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    lost = {0x2028, 0x2029, 0xFEFF, *range(9), *range(0x0B, 0x20), *range(0x7F, 0xA0)}
    return text.translate(dict.fromkeys(lost, "\ufffd"))


def test_the_library_writes_the_same_card_by_its_usual_way() -> None:
    """What is done for speed changes no byte but the folds."""
    edition = an_edition(a_room(departments=the_bodies(a_person())))
    data = next(data for part in exports(edition) for path, data in part.make() if path == PERSON)
    usual: str = card(data).serialize(lineLength=writer._UNFOLDED)
    assert data.replace(b"\r\n ", b"").decode() == usual


def test_people_of_a_large_network_have_a_card_each() -> None:
    def person(body: str, number: int) -> Spokesperson:
        return replace(a_person(), id=f"{body}-{number}", department=body)

    bodies = [
        a_department(body, spokespersons=tuple(person(body, number) for number in range(5)))
        for body in (f"xa-{number}" for number in range(120))
    ]
    assert len(files(*bodies)) == 600
