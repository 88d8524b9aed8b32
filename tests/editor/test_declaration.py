"""`declaration.js` and the press room's own reader mean the same."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

import machine
import tools
from fields.written import node
from make import a_room
from pressroom.editor.collections import orders
from pressroom.fields.form import Reading
from pressroom.fields.release import RELEASE
from pressroom.model.settings import VIET_NAM

SCRIPT = Path(machine.ROOT, "src/pressroom/editor/files/declaration.js")
CALL = """
globalThis.window = {};
require(process.argv[1]);
const cases = JSON.parse(require("fs").readFileSync(0, "utf-8"));
console.log(JSON.stringify(cases.map((one) => window.declared(one.values, one.order, one.before))));
"""
AWKWARD = (
    "Sở Y tế: thông báo",
    "có # ở giữa",
    'Lễ "Sông Lam mùa nước lớn"',
    "đường C:\\bao-chi",
    "- gạch đầu dòng",
    "[thông báo]",
    "{mẫu}",
    "*sao*",
    "no",
    "2026",
    "12:30",
    "0234",
    "1e3",
    "~",
    "false",
    "# đầu",
    "! chú ý",
    "% và @",
    "kết thúc:",
    "'nháy'",
    "đủ cả \" và '",
    "100%, nửa",
)


def declared(*cases: dict[str, Any]) -> list[str]:
    """What the script writes of each case's `values`, by `order`, over `before`."""
    tools.editor()
    done = subprocess.run(
        [shutil.which("node") or "node", "-e", CALL, str(SCRIPT)],
        input=json.dumps(cases),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    written: list[str] = json.loads(done.stdout)
    return written


def declaration(text: str) -> str:
    return text.split("---\n", 2)[1]


def body(text: str) -> str:
    return text.split("---\n", 2)[2]


def read_as(text: str, loader: Any = yaml.BaseLoader) -> Any:  # noqa: ANN401 (what YAML holds)
    """The values of a declaration as a reader of YAML takes them."""
    return yaml.load(text, loader)  # noqa: S506 (a text of our own)


def a_case(values: dict[str, Any], before: str = "") -> dict[str, Any]:
    return {"values": values, "order": orders(a_room())["releases"], "before": before}


def texts() -> list[Path]:
    """The releases of the sample."""
    found = sorted(Path(machine.ROOT, "releases").rglob("*.md"))
    return [path for path in found if path.suffixes == [".md"]]


def test_every_release_of_the_sample_comes_out_with_the_values_that_it_had() -> None:
    read = [path.read_text(encoding="utf-8") for path in texts()]
    values = [read_as(declaration(text)) for text in read]
    cases = [
        a_case({**had, "body": body(text)}, text) for had, text in zip(values, read, strict=True)
    ]
    for had, before, after in zip(values, read, declared(*cases), strict=True):
        assert read_as(declaration(after)) == had
        assert body(after) == body(before)
        reading = Reading(VIET_NAM, "vi")
        assert RELEASE.values(node(declaration(after)), reading)  # type: ignore[arg-type]
        assert reading.flaws == []


@pytest.mark.parametrize("loader", [yaml.BaseLoader, yaml.SafeLoader])
def test_awkward_texts_are_texts_for_every_reader(loader: object) -> None:
    values: dict[str, Any] = {"title": AWKWARD[0], "places": list(AWKWARD), "questions": []}
    values["questions"] = [{"q": text, "a": text} for text in AWKWARD]
    (written,) = declared(a_case({**values, "body": "Nội dung."}))
    assert read_as(declaration(written), loader) == values


def test_keys_stand_in_the_contracts_order_and_what_is_unknown_comes_last() -> None:
    values = {"body": "Nội dung.", "x": "1", "summary": "Tóm tắt", "title": "Tiêu đề", "allow": {}}
    (written,) = declared(a_case(values))
    assert list(yaml.safe_load(declaration(written))) == ["title", "summary", "allow", "x"]


def test_a_paragraph_that_was_not_touched_stays_as_it_was_written() -> None:
    table = "| A | B |\n|---|---:|\n| một | -1,9% |"
    before = f"---\ntitle: x\n---\nĐoạn một.\n\n{table}\n\n- một\n- hai\n"
    by_decap = (
        "Đoạn một, đã sửa.\n\n| A   | B      |\n| --- | ------ |\n| một | \\-1,9% |\n\n"
        "* một\n* hai\n\n* mục mới"
    )
    (written,) = declared(a_case({"title": "x", "body": by_decap}, before))
    assert body(written) == f"Đoạn một, đã sửa.\n\n{table}\n\n- một\n- hai\n\n- mục mới\n"
