"""Files made to crash, to hang or to deceive, each checked by a process of its own.

libyaml and cmark are C: what goes wrong in them ends the interpreter, and no `except` helps.
"""

import json
import os
import random
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from pressroom.rules.examples import laid

Attack = Callable[[Path], object]

SECONDS = 30
MEGABYTE = 1_000_000

RELEASE = "releases/2026/04/dich-vu-cong.md"
EXISTING = "releases/2026/04/tiem-vac-xin-soi-bo-sung"
DECLARED = """\
title: Mở thêm điểm tiếp nhận hồ sơ dịch vụ công
type: press-release
department: ubnd-tinh
published: 2026-04-15 08:00
summary: Từ ngày 20 tháng 4 năm 2026, tỉnh mở thêm điểm tiếp nhận hồ sơ tại các xã miền núi.
topics: [y-te]
"""


def put(path: str, content: str | bytes) -> Attack:
    data = content.encode() if isinstance(content, str) else content

    def write(room: Path) -> None:
        (room / path).parent.mkdir(parents=True, exist_ok=True)
        (room / path).write_bytes(data)

    return write


def body(content: str) -> Attack:
    """A release with this body, cut where the release would be too large."""
    head = f"---\n{DECLARED}---\n".encode()
    return put(RELEASE, head + content.encode()[: MEGABYTE - len(head)])


def full_of(text: str, before: str = "") -> Attack:
    """A release as large as it may be, whose body is `text` again and again."""

    def write(room: Path) -> None:
        body(before + text * (MEGABYTE // len(text) + 1))(room)

    return write


def numbered(text: str, count: int) -> Attack:
    """A release whose body is `text` with `0`, `1`, … for each `#`."""

    def write(room: Path) -> None:
        body("".join(text.replace("#", str(n)) for n in range(count)))(room)

    return write


def declared(lines: str) -> Attack:
    return put(RELEASE, f"---\n{DECLARED}{lines}\n---\nNội dung.\n")


def added(path: str, lines: str) -> Attack:
    def add(room: Path) -> None:
        with (room / path).open("a", encoding="utf-8") as file:
            file.write(lines)

    return add


def link(path: str, target: str) -> Attack:
    def make(room: Path) -> None:
        place = room / path
        place.parent.mkdir(parents=True, exist_ok=True)
        if place.exists() and not place.is_symlink():
            place.rename(room / "cu")
        place.symlink_to(target)

    return make


def folder_at(path: str) -> Attack:
    def make(room: Path) -> None:
        (room / path).unlink(missing_ok=True)
        (room / path / "trong").mkdir(parents=True)

    return make


def file_at(path: str) -> Attack:
    def make(room: Path) -> None:
        if (room / path).exists():
            (room / path).rename(room / "cu")
        (room / path).write_bytes(b"khong phai thu muc\n")

    return make


def pipe_at(path: str) -> Attack:
    def make(room: Path) -> None:
        if not hasattr(os, "mkfifo"):
            pytest.skip("this system has no pipes in folders")
        (room / path).unlink(missing_ok=True)
        (room / path).parent.mkdir(parents=True, exist_ok=True)
        os.mkfifo(room / path)

    return make


def unreadable(path: str) -> Attack:
    def make(room: Path) -> None:
        if os.name != "posix" or os.geteuid() == 0:
            pytest.skip("root reads everything; Windows has other permissions")
        put(path, "x")(room)
        (room / path).chmod(0)

    return make


def named(*paths: bytes) -> Attack:
    def make(room: Path) -> None:
        for path in paths:
            place = Path(os.fsdecode(os.fsencode(room) + b"/" + path))
            place.parent.mkdir(parents=True, exist_ok=True)
            try:
                place.write_text(f"---\n{DECLARED}---\nNội dung.\n", encoding="utf-8")
            except OSError as error:
                pytest.skip(f"this system has no such names: {error.strerror}")

    return make


def many(count: int) -> Attack:
    def make(room: Path) -> None:
        for number in range(count):
            (room / f"releases/Rác {number:06}.MD").touch()

    return make


def table(columns: int, rows: int) -> str:
    return f"{'|a' * columns}|\n{'|-' * columns}|\n" + "|b|\n" * rows


def picture(width: int, height: int) -> bytes:
    """A picture in PNG that says it is so large, and has no points."""
    header = b"IHDR" + width.to_bytes(4) + height.to_bytes(4) + b"\x08\x02\0\0\0"
    points = b"IDAT" + zlib.compress(b"")
    chunks = (header, points, b"IEND")
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        (len(chunk) - 4).to_bytes(4) + chunk + zlib.crc32(chunk).to_bytes(4) for chunk in chunks
    )


NOISE = b"\xfe" + random.Random(20260420).randbytes(300_000)  # noqa: S311 (the same every time)
IN_ANY_FILE = {
    "random bytes": (NOISE, "PR001"),
    "UTF-16": (DECLARED.encode("utf-16"), "PR001"),
    "raw surrogates": (b"title: \xed\xa0\x80", "PR001"),
    "null characters": (b"title: " + b"\0" * 100_000, "PR005"),
    "17 MB": (b"#" * 17 * MEGABYTE, "PR009"),
    "100,000 brackets": (b"x: " + b"[" * 100_000, "PR016"),
    "100,000 braces": (b"x: " + b"{a: " * 100_000, "PR016"),
    "100,000 dashes": (b"x:\n  " + b"- " * 100_000 + b"a", "PR016"),
    "100,000 question marks": (b"? " * 100_000 + b"a", "PR016"),
    "a quote without end": (b'x: "' + b"a\n" * 100_000, "PR013"),
    "aliases that multiply": (
        b"".join(b"a%d: &a%d [*a%d, *a%d]\n" % (n, n, n - 1, n - 1) for n in range(30)),
        "PR015",
    ),
    "a tag of Python": (b"x: !!python/object/apply:os.system [id]", "PR015"),
    "a merge key": (b"x: {<<: {title: y}}", "PR015"),
    "100,000 equal keys": (b"a: 1\n" * 100_000, "PR014"),
    "80,000 unknown keys": (b"".join(b"k%d: 1\n" % n for n in range(80_000)), "PR020"),
    "a lone surrogate, escaped": (b'x: "\\ud800"', "PR012"),
    "nothing": (b"", ""),
    "white space": (b" \n\t\n" * 1000, ""),
    "a byte order mark alone": (b"\xef\xbb\xbf", ""),
    "a line of 1 MB": (b"a" * (MEGABYTE - 10), ""),
    "a list": (b"- a\n- b\n", ""),
}

IN_A_RELEASE = {
    "decomposed letters": (body("Tiê\u0301ng Viê\u0323t " * 10_000), "PR004"),
    "a singleton that composes": (body("\u212b \u0340 " * 1000), "PR004"),
    "Windows line ends": (body("một\r\n" * 10_000), "PR003"),
    "bidirectional signs": (body("\u202e21\u202c xã " * 10_000), "PR006"),
    "bidirectional signs, escaped": (declared('number: "\\u202e12/TCBC"'), "PR006"),
    "control characters, escaped": (declared('places: ["\\e[31m"]'), "PR005"),
    "decomposed letters, escaped": (declared('places: ["Bê\\u0301n Lam"]'), "PR004"),
    "one Cyrillic letter after 1 MB": (body("a" * 990_000 + " Zal\u043e"), "PR008"),
    "1 MB of Cyrillic letters and Latin ones": (body("a\u043e" * 330_000), "PR008"),
    "10 MB of declaration": (put(RELEASE, f"---\n{DECLARED}{'#' * 10 * MEGABYTE}\n---\n"), "PR009"),
    "no end of the declaration": (put(RELEASE, f"---\n{DECLARED}"), "PR011"),
    "many ends of the declaration": (put(RELEASE, "---\n" * 200_000), "PR010"),
    "blocks 1,000 deep": (
        declared("x:\n" + "".join(f"{' ' * n}a:\n" for n in range(1, 1000))),
        "PR016",
    ),
    "a block text without end": (declared("x: |\n" + "  a\n" * 100_000), "PR020"),
    "100,000 topics": (declared(f"co_departments: [{'a, ' * 100_000}]"), "PR022"),
    "100,000 excuses": (
        declared("allow:\n" + "".join(f"  PR{n}: x\n" for n in range(50_000))),
        "PR040",
    ),
    "a number of 100,000 digits": (declared(f"number: {'9' * 100_000}"), "PR022"),
    "years that are none": (declared("embargo: 9999-12-31T23:59:59-23:59"), ""),
    "the year 0": (declared("embargo: 0000-00-00 00:00"), "PR022"),
    "1 MB of >": (full_of(">"), "PR104"),
    "1 MB of [": (full_of("["), ""),
    "1 MB of ]": (body("[a](" * 250_000), ""),
    "1 MB of ![": (full_of("!["), ""),
    "1 MB of *": (full_of("*a **a "), ""),
    "1 MB of stars": (full_of("*"), ""),
    "1 MB of ~": (full_of("~~a "), ""),
    "1 MB of `": (body("".join("`" * (n % 45 + 1) + "<a" for n in range(40_000))), ""),
    "1 MB of <": (full_of("<"), ""),
    "1 MB of <!--": (full_of("<!--"), ""),
    "1 MB of tags": (full_of("<b>x\n"), "PR1"),
    "1 MB of tags in a line": (full_of("<b>x"), "PR1"),
    "1 MB of &": (full_of("&amp;"), ""),
    "1 MB of addresses": (full_of("a@a.vn "), ""),
    "1 MB of www.": (full_of("www.a."), ""),
    "1 MB of links": (full_of("[a](#b)\n"), ""),
    "1 MB of links in a line": (full_of("[a](#b)"), ""),
    "1 MB of links that are written otherwise": (numbered("[a](&amp;#)\n", 80_000), ""),
    "1 MB of links by name": (full_of("[a]\n", "[a]: #b\n\n"), ""),
    "1 MB of definitions": (numbered("[#]: /b\n", 90_000), ""),
    "1 MB of headings": (full_of("## a\n"), ""),
    "1 MB of notes": (full_of("[^1]", "[^1]: a\n\n"), ""),
    "1 MB of notes of their own": (numbered("[^#]\n\n[^#]: a\n\n", 40_000), ""),
    "1 MB of tasks": (full_of("- [ ] a\n"), ""),
    "lists 1,000 deep": (body("".join(f"{'  ' * n}- a\n" for n in range(990))), "PR104"),
    "a table that multiplies": (body(table(1000, 200_000)), ""),
    "a table of 100,000 columns": (body(table(100_000, 10)), ""),
    "our own mark": (body("@@base@@ [a](@@base@@) `@@base@@` \ue000 " * 1000), ""),
    "links out of the repository": (
        body("[a](../../../../../etc/passwd) [b](/etc/passwd) [c](file:///etc/passwd)\n"),
        "PR4",
    ),
    "links with a null": (body("[a](%00) [b](../%00/x.md) [c](%ff.md) [d](%ed%a0%80)\n"), "PR4"),
    "scripts": (
        body("[a](javascript:alert(1)) <script>alert(1)</script> ![b](data:text/html,x)\n"),
        "PR102",
    ),
}

IN_THE_TREE = {
    "a release that is a link": (link(RELEASE, "/etc/passwd"), "PR033"),
    "a release that is a link to itself": (link(RELEASE, "dich-vu-cong.md"), "PR033"),
    "a release's folder that is a link": (link(EXISTING, "/etc"), "PR033"),
    "a picture that is a link": (link(f"{EXISTING}/diem-tiem.png", "/etc/passwd"), "PR033"),
    "folders in a circle": (link("releases/2026/05", "../.."), "PR033"),
    "releases elsewhere": (link("releases", "/etc"), "PR033"),
    "pages elsewhere": (link("content", "/etc"), "PR033"),
    "settings elsewhere": (link("pressroom.yml", "cu"), "PR033"),
    "departments elsewhere": (link("spokespersons.yml", "/etc/passwd"), "PR033"),
    "more departments elsewhere": (link("spokespersons", "/etc"), "PR033"),
    "records elsewhere": (link("records", "cu"), "PR033"),
    "a link to nothing": (link("releases/2026/04/x.md", "khong-co"), "PR033"),
    "settings that are a folder": (folder_at("pressroom.yml"), "PR038"),
    "departments that are a folder": (folder_at("spokespersons.yml"), "PR038"),
    "a register that is a folder": (folder_at("records/legal.yml"), "PR038"),
    "a release that is a folder": (folder_at(RELEASE), ""),
    "releases that are a file": (file_at("releases"), "PR038"),
    "pages that are a file": (file_at("content"), "PR038"),
    "a month that is a file": (file_at("releases/2026/04"), "PR032"),
    "records that are a file": (file_at("records"), "PR038"),
    "more departments that are a file": (file_at("spokespersons"), "PR038"),
    "a release that is a pipe": (pipe_at(RELEASE), "PR038"),
    "a picture that is a pipe": (pipe_at(f"{EXISTING}/diem-tiem.png"), "PR038"),
    "settings that are a pipe": (pipe_at("pressroom.yml"), "PR038"),
    "departments that are a pipe": (pipe_at("spokespersons/x.yml"), "PR038"),
    "a release nobody may read": (unreadable(RELEASE), "PR038"),
    "names with spaces": (named(b"releases/2026/04/dich vu cong.md"), "PR030"),
    "names that differ in case": (
        named(b"releases/2026/04/a/x.csv", b"releases/2026/04/A/x.csv"),
        "PR034",
    ),
    "names that differ in normal form": (
        named("content/ti\u1ebfp.md".encode(), "content/ti\u0065\u0302\u0301p.md".encode()),
        "PR034",
    ),
    "names that are no text": (
        named(b"releases/2026/04/\xff\xfe.md", b"releases/2026/\x80/x.md"),
        "PR030",
    ),
    "surrogates in names": (named(b"releases/2026/04/\xed\xa0\x80.md"), "PR030"),
    "names that steer a terminal": (named(b"releases/2026/04/\x1b[2J\r\n::error::.md"), "PR030"),
    "names that turn round": (named("releases/2026/04/\u202edm.x.md".encode()), "PR030"),
    "names of nothing but dots": (
        named(b"releases/2026/04/.md", b"releases/2026/04/...md", b"releases/2026/04/x..md"),
        "PR030",
    ),
    "names of two languages": (named(b"releases/2026/04/x.en.vi.md"), "PR030"),
    "names that Windows keeps": (named(b"releases/2026/04/aux.md"), "PR030"),
    "the longest name": (named(b"releases/2026/04/" + b"a" * 252 + b".md"), "PR030"),
    "names of other scripts": (
        named("releases/2026/04/\u0938\u0942\u091a\u0928\u093e.md".encode()),
        "PR030",
    ),
    "digits of other scripts": (
        named("releases/\u0662\u0660\u0662\u0666/\u0660\u0664/x.md".encode()),
        "PR031",
    ),
    "a translation without original": (named(b"releases/2026/04/x.en.md"), "PR035"),
    "a file named like what is made": (put(f"{EXISTING}/INDEX.json", "{}"), "PR034"),
    "folders 100 deep": (put(f"releases/{'a/' * 100}x.md", "x"), "PR032"),
    "20,000 names that mean nothing": (many(20_000), "PR032"),
    "parents in a circle": (
        put(
            "spokespersons/vong.yml",
            "departments:\n"
            "  - {id: a, name: A, level: commune, parent: b}\n"
            "  - {id: b, name: B, level: commune, parent: c}\n"
            "  - {id: c, name: C, level: commune, parent: a}\n"
            "  - {id: d, name: D, level: commune, parent: d}\n",
        ),
        "",
    ),
    "a line of 10,000 parents": (
        put(
            "spokespersons/dai.yml",
            "departments:\n"
            + "".join(
                f"  - {{id: d{n}, name: D, level: commune, parent: d{n + 1}}}\n"
                for n in range(10_000)
            ),
        ),
        "",
    ),
    "4 MB of departments that are none": (
        put("spokespersons/x.yml", "departments: [" + "{}, " * 1_000_000 + "]"),
        "PR022",
    ),
    "90,000 departments with unknown keys": (
        put("spokespersons/x.yml", "departments:\n" + "  - {teen: x, cap: y, ma: z}\n" * 90_000),
        "PR020",
    ),
    "a time zone that is a path": (
        added("pressroom.yml", "timezone: ../../../etc/passwd\n"),
        "PR022",
    ),
    "a time zone that is a folder": (added("pressroom.yml", "timezone: Asia\n"), "PR022"),
    "no languages": (put("pressroom.yml", "languages: []\n"), "PR022"),
    "a picture of 10,000 million points": (
        put(f"{EXISTING}/diem-tiem.png", picture(100_000, 100_000)),
        "PR409",
    ),
    "a picture of 100 million points": (
        put(f"{EXISTING}/diem-tiem.png", picture(10_000, 10_000)),
        "",
    ),
    "a picture that is a script": (
        put(f"{EXISTING}/diem-tiem.png", "<svg onload='x()'/>"),
        "PR409",
    ),
}


def attacks() -> Iterator[Any]:
    for path in (RELEASE, "pressroom.yml", "spokespersons.yml"):
        for name, (content, code) in IN_ANY_FILE.items():
            whole = b"---\n" + content + b"\n---\n" if path == RELEASE else content
            yield pytest.param(put(path, whole), code, id=f"{name} in {path}")
    for name, (attack, code) in (IN_A_RELEASE | IN_THE_TREE).items():
        yield pytest.param(attack, code, id=name)


@pytest.mark.parametrize(("attack", "code"), list(attacks()))
def test_a_hostile_file_is_told_of_and_does_no_harm(attack: Attack, code: str) -> None:
    with laid() as room:
        attack(room)
        done = subprocess.run(
            [sys.executable, "-m", "pressroom", "check", "--format", "json"],
            cwd=room,
            env=os.environ | {"PRESSROOM_AS_OF": "2026-04-20T12:00:00+07:00"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    assert done.stderr == b""
    found = json.loads(done.stdout)
    assert done.returncode == int(any(finding["severity"] == "error" for finding in found))
    assert any(finding["code"].startswith(code) for finding in found) or not code
    for finding in found:
        assert finding["path"]
        assert 1 <= finding["line"] <= finding["end_line"]
        assert finding["column"] >= 1
        assert (finding["line"], finding["column"]) <= (finding["end_line"], finding["end_column"])
        assert finding["message"]
        assert finding["fix"]
