"""The sections of the report, one for each part of the record."""

from collections.abc import Iterable, Iterator

from benchmark.added import ADDED, HUGO_ADDED
from benchmark.asking.contest import SLOWDOWN, Searched
from benchmark.contenders import HUGO, OURS
from benchmark.contest import Entry
from benchmark.measuring.rewritten import CHANGED_IN
from benchmark.measuring.stacks import REST, ROOMS, Profile
from benchmark.record import Contest, Profiles, Searches, Servers, Session
from benchmark.report.aims import answers_of_searches, per_release
from benchmark.report.figures import (
    IDLE,
    KILOBYTE,
    MEGABYTE,
    Spread,
    busy,
    counted,
    cpu,
    find,
    megabytes,
    number,
    peaks,
    ratio,
    times,
    wall,
)
from benchmark.report.table import table

_ROOMS_TOLD = 6
_TIMES = ("wall s", "CPU s", "PSS MB")


def clean(part: Contest) -> str:
    """Whole builds from nothing, and how ours compares with each."""
    head = ("", *_TIMES, "processes", "files", "output MB", "page of a release kB")
    rows = [(one.name, *_measured(one), *_made(one)) for one in part.entries]
    ours, *others = part.entries
    against = [f"- {_against(ours, other)}" for other in others]
    return _joined(
        "## Clean builds",
        _about(part),
        table([head, *rows]),
        "\n".join(against),
        _makes(part.entries),
    )


def check(part: Contest) -> str:
    """Our check."""
    rows = [(one.name, *_measured(one)) for one in part.entries]
    return _joined("## Check", _about(part), table([("", *_TIMES), *rows]), _makes(part.entries))


def added(part: Contest) -> str:
    """One change in archives of several sizes, what it takes and what it writes."""
    head = (
        "releases",
        "",
        *_TIMES,
        "files of the site changed",
        "MB",
        "files written",
        "MB",
        "MB the kernel wrote",
    )
    rows = [
        (f"{one.releases:,}", one.name, *_measured(one), *_rewritten(one)) for one in part.entries
    ]
    against = [
        f"- {one.releases:,}: {_against(one, hugo)}"
        for one in part.entries
        if one.name == ADDED and (hugo := find(part.entries, HUGO_ADDED, one.releases))
    ]
    return _joined(
        "## One change",
        _about(part),
        table([head, *rows], left=2),
        "\n".join(against),
        "\n".join(_where(one) for one in part.entries if one.name == ADDED),
        _CHANGES,
    )


def growth(part: Contest) -> str:
    """Clean builds of archives of several sizes, and what a release takes in each."""
    head = (
        "releases",
        "",
        *_TIMES,
        "ms a release",
        "against the size before",
        "files",
        "output MB",
    )
    rows: list[tuple[str, ...]] = []
    before: dict[str, Entry] = {}
    for one in sorted(part.entries, key=lambda one: (one.name != OURS, one.releases)):
        smaller = before.get(one.name)
        each = Spread(tuple(1000 * run.wall / one.releases for run in one.runs))
        grown = str(per_release(one, smaller)) if smaller else ""
        sizes = _made(one)[1:3]
        rows.append((f"{one.releases:,}", one.name, *_measured(one), str(each), grown, *sizes))
        before[one.name] = one
    against = [
        f"- {ours.releases:,}: {_against(ours, hugo)}"
        for ours in part.entries
        if ours.name == OURS and (hugo := find(part.entries, HUGO, ours.releases))
    ]
    return _joined("## Growth", _about(part), table([head, *rows], left=2), "\n".join(against))


def serve(part: Servers) -> str:
    """The previews."""
    rows = [
        (f"{one.releases:,}", f"`{one.name}`", number(one.started), str(Spread(one.shown)))
        for one in part.entries
    ]
    head = ("releases", "", "first page after s", "a saved change shown after s")
    return _joined("## Preview", _session(part.session), table([head, *rows], left=2), _SERVERS)


def search(part: Searches) -> str:
    """The searches, made and asked."""
    head = (
        "releases",
        "",
        "made in wall s",
        "CPU s (index alone)",
        "PSS MB",
        "index MB",
        "files",
        "largest file kB",
        "first query kB",
        "ten queries kB",
        f"first result ms ({SLOWDOWN}x slower)",
        "phrases found",
        "words without accents found",
    )
    rows = [_asked(one) for one in part.entries]
    includes = "\n".join(
        f"- **{name} ({one.version})**: making the index includes {one.includes}."
        for name, one in {one.name: one for one in part.entries}.items()
    )
    return _joined(
        "## Searches",
        f"{_session(part.session)} {part.asked}.",
        answers_of_searches(part),
        table([head, *rows], left=2),
        includes,
        _SEARCHES,
    )


def profile(part: Profiles) -> str:
    """Where our time goes."""
    commands = part.commands
    head = ("", *(f"{one.name}, CPU s" for one in commands))
    rows = [
        (ROOMS.get(room, room), *(_seconds(one, room) for one in commands))
        for room in sorted((*ROOMS, REST), key=lambda room: -commands[0].rooms.get(room, 0))
        if any(room in one.rooms for one in commands)
    ]
    total = ("all", *(number(one.cpu) for one in commands))
    about = f"{_session(part.session)} {part.releases:,} releases, pressroom {part.version}."
    samples = " and ".join(f"{one.samples:,} for {one.name}" for one in commands)
    method = f"By {part.profiler}; samples: {samples}. {_PROFILE}"
    functions = "\n".join(f"- {each}" for one in commands for each in _functions(one))
    return _joined("## Where the time goes", about, table([head, *rows, total]), method, functions)


def _joined(*parts: str) -> str:
    """Paragraphs, of which some may be empty."""
    return "\n\n".join(filter(None, parts))


def _about(part: Contest) -> str:
    """When and how, how busy the machine was with other work, and the archives."""
    others = busy(part.entries, part.session.computer.cores)
    told = (
        f"Other work took {others.median:.0%} of the processors, at most {max(others.values):.0%}."
    )
    if others.median > IDLE:
        told = f"**The machine was not idle**: {told[:1].lower()}{told[1:]}"
    archives = "\n".join(f"- {facts}" for facts in part.archives)
    return f"{_session(part.session)} {told}\n\n{archives}"


def _session(session: Session) -> str:
    """When and how."""
    return f"Measured on {session.day} by `{session.command}`; load before {session.load:.2f}."


def _measured(one: Entry) -> tuple[str, ...]:
    """Seconds of the wall and of processors, and memory."""
    used = Spread(tuple(value / MEGABYTE for value in peaks(one).values)) if one.memory else None
    return (str(times(one, wall)), str(times(one, cpu)), _whole(used) if used else "")


def _whole(spread: Spread) -> str:
    """A spread without digits after the point."""
    if len(spread.values) == 1:
        return f"{spread.median:,.0f}"
    return f"{spread.median:,.0f} ({min(spread.values):,.0f} to {max(spread.values):,.0f})"


def _made(one: Entry) -> tuple[str, ...]:
    """Processes, files, their size, and the size of a release's page."""
    files, size, pages = (counted(one, what) for what in ("files", "bytes", "pages"))
    page = counted(one, "bytes of pages") / pages / KILOBYTE if pages else 0
    most = max(run.processes for run in one.runs)
    return (f"{most}", f"{files:,.0f}", megabytes(size), f"{page:.1f}")


def _rewritten(one: Entry) -> Iterator[str]:
    """Files and bytes that changed and that were written, and what the kernel says of bytes."""
    for what in ("changed", "written"):
        yield f"{counted(one, what):,.0f}"
        yield megabytes(counted(one, f"{what} bytes"))
    yield megabytes(Spread(tuple(run.written for run in one.runs)).median)


def _where(one: Entry) -> str:
    """In which folders of the site files changed, in the last of the runs."""
    counts = {
        f"`{name.removeprefix(CHANGED_IN)}/`": count
        for name, count in one.runs[-1].counts.items()
        if name.startswith(CHANGED_IN)
    }
    most = sorted(counts.items(), key=lambda each: -each[1])
    told = ", ".join(f"{folder} {count:,}" for folder, count in most)
    return f"- {one.releases:,}: files of the site that one release more changed: {told}"


def _against(ours: Entry, other: Entry) -> str:
    """How many times what the other needs ours needs."""
    said = [
        f"wall {ratio(times(ours, wall), times(other, wall))}",
        f"CPU {ratio(times(ours, cpu), times(other, cpu))}",
    ]
    if ours.memory and other.memory:
        said.append(f"PSS {ratio(peaks(ours), peaks(other))}")
    return f"{ours.name} / {other.name}, run by run: {', '.join(said)}"


def _makes(entries: Iterable[Entry]) -> str:
    """What each makes."""
    return "\n".join(f"- **{one.name} ({one.version})**: {one.makes}." for one in entries)


def _asked(one: Searched) -> tuple[str, ...]:
    """A search's line."""
    alone = f" ({number(one.alone)})" if one.alone else ""
    return (
        f"{one.releases:,}",
        one.name,
        number(one.made.wall),
        f"{number(one.made.cpu)}{alone}",
        megabytes(one.made.proportional or 0),
        megabytes(one.size),
        f"{one.count:,}",
        f"{one.largest / KILOBYTE:,.0f}",
        f"{one.first / KILOBYTE:,.0f}",
        f"{one.ten / KILOBYTE:,.0f}",
        "none" if one.shown is None else f"{one.shown:,.0f}",
        f"{one.phrases:.1%}",
        f"{one.words:.1%}",
    )


def _seconds(one: Profile, room: str) -> str:
    """The seconds that a command spends in a room."""
    return f"{one.cpu * one.rooms.get(room, 0) / one.samples:.2f}"


def _functions(one: Profile) -> Iterator[str]:
    """Where a command spends most of the time of the rooms that take most."""
    for room in [*one.rooms][:_ROOMS_TOLD]:
        told = ", ".join(
            f"`{function}` {one.cpu * samples / one.samples:.2f}"
            for function, samples in one.functions[room].items()
        )
        yield f"{one.name}, {ROOMS.get(room, room).partition(':')[0]}: {told}"


_CHANGES = """\
Changed: files of the site that are new or hold something else than before the change. Written:
files that were written for it, in the site, in whatever tree it is exchanged with, and in what the
builder keeps for itself. What the kernel wrote is in whole pages, as it charges them to the
processes. Medians of the runs; each change is another one, and is committed before the clock
starts."""
_SERVERS = """\
From an empty store. A correction is written into a release, and its page is asked for until it
shows it; the first one does not count. `mkdocs serve` is MkDocs' own server with the press room's
hook."""
_SEARCHES = f"""\
Each index is made by a process of its own, once, with nothing of it there before. Each is then
asked in headless Chromium by its own scripts on an empty page, so that page, styles and typeface do
not count; the host sends what compresses with gzip, and counts bodies and heads. First query: what
somebody who has never been there needs until the first result can be shown; ten queries: ten in
one visit. First result: median of three visits (one, where it took over half a minute) from the
start of the page, with Chromium's main thread {SLOWDOWN} times slower (a worker, which Material
uses, is not slowed down). Found: which part of the documents of a plain scan of all texts is among
the results, over all questions."""
_PROFILE = """\
The seconds are those of the processors that the command took unobserved, divided as the samples of
all its processes are. A sample belongs to the innermost room of the library that does work of its
own; rooms that only serve others (text, model, markup, …) are counted for the room that asks them.
Below: the functions in which the six largest rooms spend most, with all that they ask of others."""
