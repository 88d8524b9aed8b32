import pytest

from pressroom.text.telephone import Telephone, expected_digits, is_mobile, telephone


@pytest.mark.parametrize(
    ("written", "number", "extension"),
    [
        ("0298 3 000 013", "+842983000013", None),
        ("0298.3000.013", "+842983000013", None),
        ("+84 298 3 000 013", "+842983000013", None),
        ("+84 (0) 298 3 000 013", "+842983000013", None),
        ("+33 1 42 34 56 78", "+33142345678", None),
        ("1900 1234", "19001234", None),
        ("0298 3 000 012 máy lẻ 15", "+842983000012", "15"),
        ("0298 3 000 012 ext 7", "+842983000012", "7"),
    ],
)
def test_a_number_is_dialled_alike_from_everywhere(
    written: str, number: str, extension: str | None
) -> None:
    assert telephone(written) == Telephone(number, extension)


def test_of_what_holds_no_digit_nothing_is_known() -> None:
    assert expected_digits("máy lẻ") is None


@pytest.mark.parametrize(
    ("written", "fits"),
    [
        ("0298 3 000 013", True),
        ("+84 298 3 000 013", True),
        ("0298 300 013", False),
        ("0298 3 0000 013", False),
        ("0912 000 031", True),
        ("0912 000 0311", False),
        ("080 43162", True),
        ("069 696 224", True),
        ("1900 1234", True),
        ("1800 12345", False),
        ("3 000 013", False),
        ("+33 1 42 34 56 78", True),
        ("0298 3 000 012 máy lẻ 15", True),
    ],
)
def test_numbers_of_a_kind_have_as_many_digits(written: str, *, fits: bool) -> None:
    expected = expected_digits(written)
    assert expected
    assert (expected.found in expected.right) is fits


@pytest.mark.parametrize("written", ["012 345 6789", "0600 000 000"])
def test_nothing_is_said_of_a_number_of_an_unknown_kind(written: str) -> None:
    assert expected_digits(written) is None


def test_a_mobile_number_is_told_from_an_office_number() -> None:
    assert is_mobile("0912 000 031")
    assert is_mobile("+84 912 000 031")
    assert not is_mobile("0298 3 000 013")
    assert not is_mobile("069 696 224")
    assert not is_mobile("080 43162")
    assert not is_mobile("+33 6 12 34 56 78")
