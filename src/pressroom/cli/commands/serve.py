"""`pressroom serve`: build, show on this machine, build again on every change."""

import argparse
import errno
import gc
import shutil
import signal
import socket
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC
from pathlib import Path
from threading import Thread

from pressroom.cli.clock import moment
from pressroom.cli.commands.editor import install_form
from pressroom.cli.room import add_moment, folder, positive
from pressroom.cli.speak import CannotRun, Speaker
from pressroom.cli.words import common
from pressroom.cli.words import editor as form_words
from pressroom.cli.words import serve as words
from pressroom.editor.decap import server as server_program
from pressroom.editor.page import ADDRESS, LOCAL
from pressroom.load.repository import load_settings
from pressroom.model.settings import Editor
from pressroom.serving.drafts import DraftsError, clone, keeping
from pressroom.serving.rebuild import Builder
from pressroom.serving.screen import Screen
from pressroom.serving.server import HOST, PreviewServer
from pressroom.serving.site_path import site_path
from pressroom.serving.watch import watching

PORT = 8000
_SITE = Path(".pressroom/preview")
_MKDOCS_FILE = "mkdocs.yml"
_PORTS = range(65536)


def add(parser: argparse.ArgumentParser, language: str) -> None:
    """Add the options."""
    parser.add_argument("--port", type=int, default=PORT, metavar="N", help=words.PORT[language])
    parser.add_argument("--site", default="", metavar="DIR", help=words.PREVIEW_SITE[language])
    parser.add_argument("--editor", action="store_true", help=form_words.EDITOR[language])
    parser.add_argument("--jobs", type=positive, metavar="N", help=common.JOBS[language])
    add_moment(parser, language)


def run(options: argparse.Namespace, speaker: Speaker) -> int:
    """Build and serve until Ctrl+C, which is the ordinary end."""
    repo = folder(options)
    moment(options, UTC)  # the build says the same, but could not be mended by changing a file
    if not (repo / _MKDOCS_FILE).is_file():
        raise CannotRun(common.NO_MKDOCS.filled(repo=repo.absolute()))
    gc.enable()  # off for commands that end soon
    site = Path(options.site) if options.site else repo / _SITE
    screen = Screen(site_path(repo / _MKDOCS_FILE))
    server = _server(options.port, site, screen)
    with (
        suppress(KeyboardInterrupt),
        server,
        _ended_gently(),
        _drafts(options, speaker) as drafts,
        watching(repo) as watch,
        Builder() as builder,
    ):
        options.drafts = drafts
        built = _build(builder, options, server, speaker)
        while not built:
            speaker.say(words.WAITING)
            watch.await_change()
            built = _build(builder, options, server, speaker)
        with _answering(server):
            sys.stdout.write(words.SERVING.filled(url=_url(server))[speaker.language] + "\n")
            sys.stdout.flush()  # scripts wait for this line
            if drafts:
                speaker.say(form_words.SERVING.filled(url=_url(server) + ADDRESS))
            while True:
                watch.await_change()
                speaker.say(words.CHANGED)
                if not _build(builder, options, server, speaker):
                    speaker.say(words.STILL_OLD)
                    screen.note(words.SHOWS_OLD[speaker.language])
    speaker.say(common.STOPPED)
    return 0


def _build(
    builder: Builder, options: argparse.Namespace, server: PreviewServer, speaker: Speaker
) -> bool:
    """Build for the address at which the server shows the site, and show it."""
    base = site_path(Path(options.repo) / _MKDOCS_FILE)
    if not builder.build(_build_options(options, server, base, speaker.language)):
        return False
    moved = base != server.screen.shown.base
    server.screen.show(base)
    if moved:
        speaker.say(words.SERVING.filled(url=_url(server)))
    return True


def _build_options(
    options: argparse.Namespace, server: PreviewServer, base: str, language: str
) -> Sequence[str]:
    given = {
        "repo": options.repo,
        "site": server.site,
        "url": server.origin + base,
        "lang": language,
        "as-of": options.as_of,
        "jobs": options.jobs,
        "drafts": options.drafts,
    }
    return [f"--{name}={value}" for name, value in given.items() if value is not None]


@contextmanager
def _drafts(options: argparse.Namespace, speaker: Speaker) -> Iterator[str | None]:
    """Where the form keeps its drafts, where it is asked for; else None.

    Raises:
        CannotRun: Node.js, npm or the history of the repository is not there.
    """
    if not options.editor:
        yield None
        return
    repo = folder(options)
    node = shutil.which("node")
    if node is None:
        raise CannotRun(form_words.NO_NODE)
    install_form(repo, speaker)
    program, branch = server_program(repo), _branch(repo)
    if program is None:
        raise CannotRun(form_words.NO_NPM)
    try:
        with keeping(clone(repo, branch), node, program) as url:
            yield url
    except DraftsError as error:
        said = form_words.NO_HISTORY.filled(repo=repo.absolute(), branch=branch, reason=error)
        raise CannotRun(said) from error


def _branch(repo: Path) -> str:
    """The branch that the settings name; where they cannot be read, the build tells why."""
    settings = load_settings(repo)
    editor = settings.editor if settings else None
    return editor.branch if editor else Editor(backend=LOCAL).branch


def _url(server: PreviewServer) -> str:
    return server.origin + server.screen.shown.base


def _server(port: int, site: Path, screen: Screen) -> PreviewServer:
    """The server, holding its port.

    Raises:
        CannotRun: another program has the port, or it may not be used.
    """
    if port not in _PORTS:
        raise CannotRun(words.NO_PORT.filled(port=port))
    with _claiming(port):
        return PreviewServer(port, site, screen)


@contextmanager
def _claiming(port: int) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        taken = error.errno == errno.EADDRINUSE
        said = words.PORT_TAKEN if taken else words.PORT_REFUSED
        raise CannotRun(said.filled(port=port, other=_free_port())) from error


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def _answering(server: PreviewServer) -> Iterator[None]:
    """The server answers, in a thread of its own."""
    with _claiming(server.server_port):  # until now two that only hold it may have one port
        server.server_activate()
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        thread.join()


@contextmanager
def _ended_gently() -> Iterator[None]:
    """What ends services ends this as Ctrl+C does."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
