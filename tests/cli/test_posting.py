"""The comment on a request is written once and then kept up to date, by the scripts as they are."""

import base64
import gzip
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, ClassVar

import pytest

from cli.workflow_files import FORGEJO, GITHUB, GITLAB, read
from pressroom.review.comment import MARK, MOST

BODY = f"{MARK}\n\n### Có thể duyệt đăng: không có lỗi.\n\n`\"'$(x)\n"
OTHER = {"id": 7, "body": "Lời của người khác"}


class Host(BaseHTTPRequestHandler):
    """A host of repositories that has comments and nothing else."""

    comments: ClassVar[list[dict[str, Any]]]
    asked: ClassVar[list[tuple[str, str]]]

    def _answer(self, value: object) -> None:
        data = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def _sent(self) -> str:
        self.asked.append((self.command, self.path))
        body: str = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["body"]
        return body

    def do_GET(self) -> None:
        self._answer(self.comments)

    def do_POST(self) -> None:
        self.comments.append({"id": 8, "body": self._sent()})
        self._answer({})

    def do_PATCH(self) -> None:
        number = int(self.path.rpartition("/")[2])
        (comment,) = (one for one in self.comments if one["id"] == number)
        comment["body"] = self._sent()
        self._answer({})

    def do_PUT(self) -> None:
        self.do_PATCH()

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def a_host() -> Iterator[tuple[type[Host], str]]:
    host = type("OneHost", (Host,), {"comments": [dict(OTHER)], "asked": []})
    with ThreadingHTTPServer(("127.0.0.1", 0), host) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield host, f"http://127.0.0.1:{server.server_port}/api"
        server.shutdown()
        thread.join()


def script_of(room: Path, file: str) -> str:
    job = read(room / file)["jobs" if file != GITLAB else "comment"]
    if file == GITLAB:
        (script,) = job["script"]
        return str(script)
    return str(job["comment"]["steps"][-1]["run"])


@pytest.mark.parametrize("file", [FORGEJO, GITLAB])
def test_forgejo_and_gitlab_have_one_comment(room: Path, tmp_path: Path, file: str) -> None:
    program = ["bash", "-e", "-c"] if file == GITLAB else [sys.executable, "-c"]
    with a_host() as (host, api):
        for body in (BODY, BODY.replace("không có lỗi", "còn 1 lỗi"), f"{BODY}{'ệ' * MOST}"):
            (tmp_path / "comment.md").write_text(body, encoding="utf-8")
            variables = {
                "GITHUB_API_URL": api,
                "GITHUB_REPOSITORY": "bao-chi/kho",
                "TOKEN": "x",
                "NUMBER": "3",
                "COMMENT": base64.b64encode(gzip.compress(body.encode())).decode(),
                "CI_API_V4_URL": api,
                "CI_PROJECT_ID": "5",
                "CI_MERGE_REQUEST_IID": "3",
                "REVIEW_TOKEN": "x",
            }
            subprocess.run(
                [*program, script_of(room, file)],
                cwd=tmp_path,
                env={**os.environ, **variables},
                check=True,
            )
            assert host.comments == [OTHER, {"id": 8, "body": body}]
    updating = "PATCH" if file == FORGEJO else "PUT"
    assert [method for method, _ in host.asked] == ["POST", updating, updating]


@pytest.mark.parametrize(("known", "method"), [("", "POST"), ("8", "PATCH")])
def test_github_has_one_comment(room: Path, tmp_path: Path, known: str, method: str) -> None:
    """`gh` stands in for itself: it notes what it is asked, and knows a comment or none."""
    program = tmp_path / "gh"
    said = tmp_path / "said.txt"
    program.write_text(
        f'#!/bin/sh\nprintf "%s\\n" "$*" >> "{said}"\ncase "$*" in *--jq*) echo "{known}";; esac\n',
        encoding="utf-8",
    )
    program.chmod(0o755)
    variables = {"GITHUB_REPOSITORY": "bao-chi/kho", "GH_TOKEN": "x", "NUMBER": "3"}
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    script = script_of(room, GITHUB)
    subprocess.run(
        ["bash", "-e", "-o", "pipefail", "-c", script],
        cwd=tmp_path,
        env={**os.environ, **variables, "PATH": path},
        check=True,
    )
    _, asked = said.read_text(encoding="utf-8").splitlines()
    at = "issues/comments/8" if known else "issues/3/comments"
    assert (
        asked == f"api --silent --method {method} repos/bao-chi/kho/{at} --field body=@comment.md"
    )


def test_the_mark_of_the_comment_is_that_of_the_script(room: Path) -> None:
    assert MARK in script_of(room, GITHUB)
