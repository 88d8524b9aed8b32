"""The key `editor` of `pressroom.yml`: each kind of host asks for what its login needs."""

import pytest

from fields.written import decode
from pressroom.fields.editor import EDITOR
from pressroom.model.settings import Editor
from pressroom.source.flaw import FlawKind


@pytest.mark.parametrize(
    ("written", "lacking"),
    [
        ("{backend: github, repo: a/b}", ["base_url"]),
        ("{backend: gitlab, repo: a/b}", ["app_id"]),
        ("{backend: forgejo}", ["repo", "base_url", "app_id"]),
    ],
)
def test_what_a_host_needs_and_lacks_is_told_key_by_key(written: str, lacking: list[str]) -> None:
    value, flaws = decode(EDITOR, written)
    assert value is None
    assert [(flaw.kind, flaw.values["key"]) for flaw in flaws] == [
        (FlawKind.MISSING_KEY, key) for key in lacking
    ]


def test_what_is_not_written_has_its_usual_value() -> None:
    value, flaws = decode(EDITOR, "{backend: gitlab, repo: nhom/con/kho, app_id: a1}")
    assert flaws == []
    assert isinstance(value, Editor)
    assert (value.branch, value.base_url, value.fork) == ("main", None, False)
    assert decode(EDITOR, "{backend: local}")[1] == []
