"""The repository's commands: what they say, what they install and what not, what is locked."""

import ast
import errno
import json
import os
import socket
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import environment
import machine
import serve
import test as test_command
import tools
import words
from environment import BUILD_LOCK, PROJECT, RUN_LOCK, TEST_LOCK, Environment
from words import Text, Trouble, Voice

ROOT = Path(__file__).resolve().parent.parent
LOCKS = (BUILD_LOCK, RUN_LOCK, TEST_LOCK)
PEERS_LOCK = "requirements/peers.lock"
SILENT = Voice("en")
NO_NETWORK = "WARNING: Retrying after connection broken by 'NewConnectionError(…)'\nERROR: No match"


class Pip:
    """Stands for the programs that `Environment` runs, and remembers what they were asked."""

    def __init__(self) -> None:
        self.asked: list[list[str]] = []
        self.fails_with: str | None = None

    def run(self, ours: Environment, command: list[str]) -> str | None:
        self.asked.append(command)
        if "venv" in command:
            python = ours.program("python")
            python.parent.mkdir(parents=True)
            python.touch()
            (ours.folder / "pyvenv.cfg").write_text(f"home = {ours.root}\n", encoding="utf-8")
            return None
        return self.fails_with

    def installed(self) -> list[str]:
        """The last word of each command since last asked: a lock, the project, or `.venv`."""
        asked, self.asked = self.asked, []
        return [Path(command[-1]).name for command in asked]


@pytest.fixture
def pip(monkeypatch: pytest.MonkeyPatch) -> Pip:
    made = Pip()

    def run(ours: Environment, command: list[str]) -> str | None:
        return made.run(ours, command)

    monkeypatch.setattr(Environment, "run", run)
    return made


@pytest.fixture
def ours(tmp_path: Path, pip: Pip) -> Environment:
    assert pip.asked == []
    root = tmp_path / "phòng báo chí"
    (root / "requirements").mkdir(parents=True)
    for source in (*LOCKS, PROJECT):
        (root / source).write_text(source, encoding="utf-8")
    return Environment(root, SILENT)


def install(ours: Environment, pip: Pip, lock: str = RUN_LOCK) -> list[str]:
    ours.prepare(lock)
    return pip.installed()


EVERYTHING = [".venv", "build.lock", "run.lock", "phòng báo chí"]


def test_the_first_run_makes_everything_and_the_second_nothing(ours: Environment, pip: Pip) -> None:
    assert install(ours, pip) == EVERYTHING
    assert install(ours, pip) == []


def test_a_changed_lock_is_installed_again_and_nothing_else(ours: Environment, pip: Pip) -> None:
    install(ours, pip)
    (ours.root / RUN_LOCK).write_text("newer", encoding="utf-8")
    assert install(ours, pip) == ["run.lock"]


def test_what_the_tests_need_includes_what_running_needs(ours: Environment, pip: Pip) -> None:
    install(ours, pip)
    assert install(ours, pip, TEST_LOCK) == ["test.lock"]
    assert install(ours, pip, RUN_LOCK) == []


def damage_record(ours: Environment) -> None:
    ours.record.write_text('{"root":', encoding="utf-8")


def leave_another_folders_record(ours: Environment) -> None:
    ours.write_record({**ours.installed(), "root": "/elsewhere"})


def take_the_python_away(ours: Environment) -> None:
    ours.program("python").unlink()


def take_the_maker_away(ours: Environment) -> None:
    (ours.folder / "pyvenv.cfg").write_text("home = /gone\n", encoding="utf-8")


def take_the_settings_away(ours: Environment) -> None:
    (ours.folder / "pyvenv.cfg").unlink()


@pytest.mark.parametrize(
    "breakage",
    [
        damage_record,
        leave_another_folders_record,
        take_the_python_away,
        take_the_maker_away,
        take_the_settings_away,
    ],
)
def test_a_broken_environment_is_made_anew(
    ours: Environment, pip: Pip, breakage: Callable[[Environment], None]
) -> None:
    install(ours, pip)
    breakage(ours)
    assert install(ours, pip) == EVERYTHING


def test_an_installation_that_broke_off_is_made_anew(ours: Environment, pip: Pip) -> None:
    pip.fails_with = "[Errno 28] No space left on device"
    with pytest.raises(Trouble, match="the disk is full"):
        ours.prepare(RUN_LOCK)
    pip.installed()
    pip.fails_with = None
    assert install(ours, pip) == EVERYTHING


def test_without_a_network_what_is_installed_stays(ours: Environment, pip: Pip) -> None:
    install(ours, pip)
    (ours.root / RUN_LOCK).write_text("newer", encoding="utf-8")
    pip.fails_with = NO_NETWORK
    with pytest.raises(Trouble, match="cannot be reached"):
        ours.prepare(RUN_LOCK)
    pip.installed()
    pip.fails_with = None
    assert install(ours, pip) == ["run.lock"]


def test_a_folder_that_cannot_be_written_is_told(
    ours: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, *_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(Path, "write_text", refuse)
    with pytest.raises(Trouble, match="cannot be written"):
        ours.prepare(RUN_LOCK)


def test_a_lock_is_installed_by_hash_and_a_folder_of_wheels_instead_of_the_network(
    ours: Environment,
) -> None:
    wheels = Environment(ours.root, SILENT, ours.root / "wheels")
    assert "--require-hashes" in ours.pip_install(RUN_LOCK)
    assert "--no-index" not in ours.pip_install(RUN_LOCK)
    assert ["--no-index", "--find-links", str(wheels.wheels)] == wheels.pip_install(RUN_LOCK)[-6:-3]


def test_the_project_is_linked_by_a_relative_path(ours: Environment) -> None:
    link = ours.folder / "lib" / "python3.11" / "site-packages" / "pressroom.pth"
    link.parent.mkdir(parents=True)
    link.write_text(str(ours.root / "src"), encoding="utf-8")
    ours.link()
    written = link.read_text(encoding="ascii").strip()
    assert not Path(written).is_absolute()
    assert (link.parent / written).resolve() == ours.root / "src"


def test_nothing_leads_programs_out_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    monkeypatch.setenv("PIP_USER", "1")
    variables = environment.clean_variables()
    assert "PYTHONPATH" not in variables
    assert variables["PIP_USER"] == "0"


def test_a_program_that_runs_says_nothing_and_one_that_fails_gives_its_words(
    tmp_path: Path,
) -> None:
    ours = Environment(tmp_path, SILENT)
    assert ours.run([sys.executable, "-c", "print('Collecting x==1 (from y)')"]) is None
    failure = ours.run([sys.executable, "-c", "import sys; sys.exit('ổ đĩa đầy')"])
    assert failure is not None
    assert failure.strip() == "ổ đĩa đầy"


@pytest.mark.parametrize(
    ("output", "what"),
    [
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM …", "does not match its hash"),
        ("OSError: [Errno 28] No space left on device", "the disk is full"),
        ("PermissionError: [WinError 5] Access is denied", "cannot be written"),
        ("OSError: [Errno 30] Read-only file system: '.venv'", "cannot be written"),
        ("error: command '/usr/bin/gcc' failed with exit code 1", "there is no compiler"),
        ("error: Microsoft Visual C++ 14.0 or greater is required", "there is no compiler"),
        (NO_NETWORK, "cannot be reached"),
        ("Retrying … getaddrinfo failed\nNo matching distribution found for x", "be reached"),
        ("ERROR: No matching distribution found for nh3==0.3.8", "lacks a package"),
        ("Segmentation fault", "pip could not install"),
    ],
)
def test_the_words_of_pip_are_told_plainly(output: str, what: str) -> None:
    assert what in environment.diagnose(output).what.en


def test_words_that_we_do_not_know_are_shown_as_they_end() -> None:
    output = "\n".join(f"line {number}" for number in range(100))
    shown = environment.diagnose(output).details.splitlines()
    assert shown[-1].strip() == "line 99"
    assert len(shown) == environment.SHOWN_LINES


def test_every_diagnosis_says_what_to_do_in_both_languages() -> None:
    for diagnosis in (*environment.DIAGNOSES, environment.UNKNOWN):
        for text in (diagnosis.what, diagnosis.do):
            assert text.vi
            assert text.en
            assert text.vi != text.en


def test_a_trouble_is_told_in_the_language_asked_for_then_in_the_other() -> None:
    trouble = Trouble(Text("ổ đĩa đã đầy", "the disk is full"), Text("xóa bớt", "free some"))
    vietnamese = "Lỗi: ổ đĩa đã đầy\n  Cách xử lý: xóa bớt"
    english = "Error: the disk is full\n  What to do: free some"
    assert trouble.report("vi") == f"{vietnamese}\n\n{english}"
    assert trouble.report("en") == f"{english}\n\n{vietnamese}"


@pytest.mark.parametrize(
    ("arguments", "lang"),
    [
        ([], "vi"),
        (["--lang", "en"], "en"),
        (["--lang=en", "--port", "1"], "en"),
        (["--lang"], "vi"),
        (["--lang", "vi"], "vi"),
    ],
)
def test_vietnamese_is_spoken_unless_english_is_asked_for(arguments: list[str], lang: str) -> None:
    assert words.language_asked_for(arguments) == lang


@pytest.mark.parametrize(
    ("raised", "code"),
    [
        (Trouble(Text("một", "one"), Text("hai", "two")), 2),
        (KeyboardInterrupt(), 130),
    ],
)
def test_what_stops_a_command_is_its_exit_code(
    raised: BaseException,
    code: int,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def work(_arguments: list[str], _lang: str) -> int:
        raise raised

    monkeypatch.setattr(sys, "argv", ["serve.py"])
    with pytest.raises(SystemExit) as stopped:
        words.exit_after(work)
    assert stopped.value.code == code
    assert ("Lỗi: một" in capsys.readouterr().err) == isinstance(raised, Trouble)


@pytest.mark.parametrize("script", ["serve", "test", "environment", "machine", "words"])
def test_an_old_python_can_read_the_scripts_so_as_to_say_that_it_is_too_old(script: str) -> None:
    source = (ROOT / "scripts" / f"{script}.py").read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 8))
    assert "from __future__ import annotations" in source


def test_an_old_python_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 8, 18))
    with pytest.raises(Trouble, match=r"this is Python 3\.8\.18; 3\.11 or later is needed"):
        environment.require_python()


def test_a_python_without_venv_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with pytest.raises(Trouble) as told:
        environment.require_venv()
    assert "-venv` rồi" in told.value.do.vi


def test_a_machine_without_git_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(Trouble, match="there is no Git"):
        environment.require_git()


def test_a_folder_of_wheels_that_is_not_there_is_told(tmp_path: Path) -> None:
    environment.require_folder(tmp_path)
    with pytest.raises(Trouble, match="there is no folder"):
        environment.require_folder(tmp_path / "wheels")


def test_a_port_that_is_taken_is_told_before_anything_is_installed() -> None:
    with socket.socket() as other:
        other.bind((serve.HOST, 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(Trouble, match=f"port {port} cannot be used"):
            serve.require_port(port)
    serve.require_port(port)


def test_a_port_that_does_not_exist_is_told() -> None:
    with pytest.raises(Trouble, match="port 99999 cannot be used"):
        serve.require_port(99999)


def test_serve_hands_over_what_is_not_its_own() -> None:
    options, handed_over = serve.parse(
        ["--site", "out", "--port", "8001", "--wheels", "w", "--lang", "en"], "en"
    )
    assert options.wheels == Path("w")
    assert handed_over == ["--site", "out", "--lang", "en", "--port", "8001"]


def test_test_hands_over_to_pytest_what_is_not_its_own() -> None:
    options, pytest_arguments = test_command.parse(["--quick", "-k", "feed", "--accept"], "vi")
    assert options.quick
    assert pytest_arguments == ["-k", "feed", "--accept"]
    assert test_command.checks(pytest_arguments)["pytest"][-3:] == pytest_arguments


def test_every_check_is_run_even_after_one_failed(
    ours: Environment, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(name: str, *_: object) -> test_command.Result:
        return test_command.Result(name, passed=name != "mypy", seconds=1)

    monkeypatch.setattr(test_command, "prepare", lambda *_: ours)
    monkeypatch.setattr(test_command, "run", run)
    assert test_command.test(["--quick"], "vi") == 1
    assert capsys.readouterr().out.splitlines()[1:] == [
        "Kết quả:",
        "  ruff check           đạt (1.0 s)",
        "  ruff format --check  đạt (1.0 s)",
        "  mypy                 KHÔNG ĐẠT (1.0 s)",
        "  pytest               đạt (1.0 s)",
    ]


@pytest.fixture
def apt(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What is asked of a machine that lacks Chromium and whose package lists are old."""
    asked: list[list[str]] = []

    def succeeds(command: list[str], *_: object, **__: object) -> bool:
        asked.append(command[1:])
        return ["update", "-qq"] in asked

    monkeypatch.setattr(machine, "_succeeds", succeeds)
    monkeypatch.setattr(machine, "can_use_apt", lambda: True)
    monkeypatch.setattr(machine, "missing", lambda: [] if len(asked) > 2 else ["chromium"])
    return asked


def test_the_lists_of_packages_are_renewed_only_where_they_are_too_old(
    apt: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    machine.install_programs(Voice("vi"))
    assert [command[0] for command in apt] == ["install", "update", "install"]
    assert apt[-1][-1] == "chromium"
    assert capsys.readouterr().out == "Cài chromium bằng apt-get …\n"


def test_every_program_that_is_looked_for_can_be_installed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("PRESSROOM_CHROMIUM", raising=False)
    monkeypatch.setattr(machine, "CHROMIUM_PLACES", ())
    assert machine.missing() == [*machine.APT_PACKAGES]


def test_a_program_that_cannot_be_installed_is_told_and_stops_nothing(
    apt: list[list[str]], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine, "can_use_apt", lambda: False)
    machine.install_programs(Voice("en"))
    assert apt == []
    assert "There is no chromium on this machine" in capsys.readouterr().out


@pytest.mark.parametrize("tool", [tools.chromium, tools.java, tools.newsboat, tools.npm_modules])
@pytest.mark.parametrize(
    ("ci", "outcome"), [("true", pytest.fail.Exception), ("", pytest.skip.Exception)]
)
def test_a_missing_tool_skips_a_test_but_fails_it_where_nothing_may_be_skipped(
    tool: Callable[[], object],
    ci: str,
    outcome: type[BaseException],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("CI", ci)
    monkeypatch.delenv("PRESSROOM_TESTS", raising=False)
    for find in ("find_chromium", "find_java", "find_newsboat", "find_npm_modules"):
        monkeypatch.setattr(machine, find, lambda: None)
    with pytest.raises(outcome, match=r"run scripts/test\.py"):
        tool()


def test_quick_leaves_out_even_what_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    monkeypatch.setenv("PRESSROOM_TESTS", "quick")
    with pytest.raises(pytest.skip.Exception, match="--quick"):
        tools.java()


def test_the_browser_may_be_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRESSROOM_CHROMIUM", sys.executable)
    assert machine.find_chromium() == sys.executable


def locked(lock: str) -> dict[str, list[str]]:
    """The versions of a lock by package: several where systems or Pythons differ."""
    versions: dict[str, list[str]] = {}
    for line in (ROOT / lock).read_text(encoding="utf-8").splitlines():
        name, is_version, rest = line.partition("==")
        if is_version:
            versions.setdefault(canonicalize_name(name), []).append(rest.split()[0])
    return versions


def project() -> dict[str, object]:
    with (ROOT / PROJECT).open("rb") as file:
        return tomllib.load(file)


def ranges(*keys: str) -> list[Requirement]:
    """What pyproject.toml asks for at a place."""
    table: object = project()
    for key in keys:
        assert isinstance(table, dict)
        table = table[key]
    assert isinstance(table, list)
    return [Requirement(line) for line in table]


@pytest.mark.parametrize(
    ("lock", "keys"),
    [
        (BUILD_LOCK, ("build-system", "requires")),
        (RUN_LOCK, ("project", "dependencies")),
        (TEST_LOCK, ("build-system", "requires")),
        (TEST_LOCK, ("project", "dependencies")),
        (TEST_LOCK, ("project", "optional-dependencies", "test")),
        (TEST_LOCK, ("project", "optional-dependencies", "dev")),
    ],
)
def test_the_locks_are_in_step_with_the_ranges(lock: str, keys: tuple[str, ...]) -> None:
    versions = locked(lock)
    for wanted in ranges(*keys):
        for version in versions[canonicalize_name(wanted.name)]:
            assert version in wanted.specifier, f"{wanted}: run scripts/lock.py"


@pytest.mark.parametrize("part", [BUILD_LOCK, RUN_LOCK])
def test_the_lock_for_tests_holds_the_others(part: str) -> None:
    assert locked(part).items() <= locked(TEST_LOCK).items()


@pytest.mark.parametrize("lock", [*LOCKS, PEERS_LOCK])
def test_a_lock_has_a_hash_for_everything_and_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert "://" not in text
    for entry in text.replace("\\\n", " ").splitlines():
        assert entry.startswith("#") or "--hash=sha256:" in entry


def test_the_lock_of_npm_has_a_hash_for_everything_and_no_address() -> None:
    text = (ROOT / "tests" / "package-lock.json").read_text(encoding="utf-8")
    assert "://" not in text
    packages = json.loads(text)["packages"]
    assert all("integrity" in entry for name, entry in packages.items() if name)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no execute bit")
def test_continuous_integration_can_run_its_script() -> None:
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
