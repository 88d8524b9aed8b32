import os

import pytest
from hypothesis import settings

# What tests keep is sealed with a secret of their own, and none is made in the user's folders.
os.environ["PRESSROOM_STORE_KEY"] = "tests"


# A slow day is no failure.
settings.register_profile("pressroom", deadline=None)
settings.load_profile("pressroom")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept", action="store_true", help="rewrite golden files with what is said now"
    )
