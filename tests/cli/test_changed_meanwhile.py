"""A text that is changed while a command needs it as it was: the command says so, and ends."""

import shutil
from pathlib import Path

import pytest

from pressroom.cli.main import main
from pressroom.rules import check as checking
from pressroom.rules.examples import EXAMPLE_ROOM
from pressroom.store.store import FOLDERS

ONE = "releases/2026/04/tiem-vac-xin-soi-bo-sung.md"
SAID = {
    "vi": "Không làm tiếp được: có tệp vừa được sửa trong lúc lệnh đang chạy; hãy chạy lại.\n",
    "en": "Cannot go on: a file was changed while the command was running; run it again.\n",
}


@pytest.mark.parametrize("language", SAID)
@pytest.mark.parametrize("command", [("check",), ("build",), ("review", ONE)])
def test_the_command_says_so(
    command: tuple[str, ...],
    language: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    room = tmp_path / "room"
    shutil.copytree(EXAMPLE_ROOM, room)
    where = ["--repo", str(room), "--lang", language]
    main(["check", *where])
    real = checking.check

    def check(*given: object, **more: object) -> object:
        """Between loading and checking the store is emptied, and a text is changed."""
        shutil.rmtree(room.joinpath(*FOLDERS))
        with (room / ONE).open("a", encoding="utf-8") as file:
            file.write("\nThêm một đoạn.\n")
        return real(*given, **more)  # type: ignore[arg-type]

    monkeypatch.setattr("pressroom.cli.room.check", check)
    capsys.readouterr()
    assert main([*command, *where]) == 2
    assert capsys.readouterr().err == SAID[language]
