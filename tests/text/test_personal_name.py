import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressroom.text.personal_name import PersonalName, personal_name


@pytest.mark.parametrize(
    ("name", "family", "middle", "given_name"),
    [
        ("Trần Thị Minh An", "Trần", "Thị Minh", "An"),
        ("Nghiêm Xuân Trác", "Nghiêm", "Xuân", "Trác"),
        ("Lê Lợi", "Lê", "", "Lợi"),
        ("Y Moan", "Y", "", "Moan"),
        ("Siu", "", "", "Siu"),
    ],
)
def test_the_family_name_stands_first_and_the_given_name_last(
    name: str, family: str, middle: str, given_name: str
) -> None:
    assert personal_name(name) == PersonalName(family, middle, given_name)


@given(st.text())
def test_no_part_of_a_name_is_lost(name: str) -> None:
    assert " ".join(filter(None, personal_name(name))) == " ".join(name.split())
