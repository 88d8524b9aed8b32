import pytest

from pressroom.text.telephone import Telephone, telephone


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
