import os

import pytest

# What tests keep is sealed with a secret of their own, and none is made in the user's folders.
os.environ["PRESSROOM_STORE_KEY"] = "tests"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept", action="store_true", help="rewrite golden files with what is said now"
    )
