"""The Nu HTML checker's judgement of every page: it is what browsers' makers hold pages to."""

import json
import subprocess
from typing import Any

import pytest

import tools
from built.pages import Site

Message = dict[str, Any]

WRONG = "<!doctype html><title>x</title><p><div></div></p>"


@pytest.fixture(scope="module")
def judged(at_root: Site, below: Site, tmp_path_factory: pytest.TempPathFactory) -> list[Message]:
    """All that the checker says, in one run, of every page, every drawing, and a wrong page."""
    wrong = tmp_path_factory.mktemp("judged") / "wrong.html"
    wrong.write_text(WRONG, encoding="utf-8")
    pages = [
        site.folder / file
        for site in (at_root, below)
        for file in sorted(site.files)
        if file.endswith((".html", ".svg"))
    ]
    assert len(pages) > 150
    jar = tools.npm_modules() / "vnu-jar" / "build" / "dist" / "vnu.jar"
    java = [tools.java(), "-Xss16m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", jar]
    options = ["--format", "json", "--exit-zero-always", "--also-check-svg"]
    done = subprocess.run(
        [*map(str, [*java, *options, *pages, wrong])],
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    messages: list[Message] = json.loads(done.stderr)["messages"]
    return messages


def test_the_checker_finds_what_is_wrong(judged: list[Message]) -> None:
    """The silence of a checker that did not run would pass for praise."""
    assert any("“p” element" in said for said in _said(judged, of_sites=False))


def test_no_page_has_an_error(judged: list[Message]) -> None:
    assert not _said([message for message in judged if message["type"] != "info"])


def test_no_page_has_a_warning(judged: list[Message]) -> None:
    """But that text is not in form C where a rule shows what such a text looks like."""
    warned = [message for message in judged if message.get("subType") == "warning"]
    said = _said(warned)
    assert not {
        warning
        for warning in said
        if not ("reference/rules/" in warning and "Unicode Normalization Form C" in warning)
    }


def _said(messages: list[Message], *, of_sites: bool = True) -> set[str]:
    """The messages on the sites' pages, or on others, as a person reads them."""
    return {
        f"{message['url'].rpartition('/site/')[2]}:{message.get('lastLine')}: {message['message']}"
        f" {message.get('extract', '')}"
        for message in messages
        if ("/site/" in message["url"]) == of_sites
    }
