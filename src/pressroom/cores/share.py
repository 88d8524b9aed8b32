"""The same work on many items, by as many processes as there are cores.

On Linux the workers are forked, so that what the work needs is there without being copied;
elsewhere, and where threads run, they are started anew and it is sent to them.
"""

import os
import sys
import threading
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import ForkContext, ForkProcess, SpawnContext, SpawnProcess
    from multiprocessing.process import BaseProcess

Item = TypeVar("Item")
Result = TypeVar("Result")
Work = Callable[[Sequence[Item]], list[Result]]

FEWEST = 200
"""Items below which a second process costs more than it saves."""


class WorkerError(RuntimeError):
    """A worker ended without a result: killed, or out of memory."""


def processes(jobs: int | None, items: int) -> int:
    """How many processes to use for so many items; `jobs` is the most, None for all cores."""
    cores = jobs or _cores()
    return max(1, min(cores, items // FEWEST + 1)) if items >= FEWEST else 1


def share(
    work: Work[Item, Result], items: Sequence[Item], jobs: int | None, *, each: int = 1
) -> list[Result]:
    """`work` on all of `items`, in slices; its results in the order of the items.

    The caller's own process takes the first slice. An item may stand for more pieces of work than
    one: for about `each`.

    Raises:
        WorkerError: a worker died. What the work itself raises is raised here too.
    """
    count = min(processes(jobs, len(items) * each), max(1, len(items)))
    if count == 1:
        return work(items)
    context = _context()
    bounds = [len(items) * part // count for part in range(count + 1)]
    parts = [items[start:end] for start, end in pairwise(bounds)]
    waiting: list[tuple[SpawnProcess | ForkProcess, Connection]] = []
    try:
        for part in parts[1:]:
            ours, theirs = context.Pipe(duplex=False)
            process = context.Process(target=_run, args=(work, part, theirs), daemon=True)
            process.start()
            theirs.close()
            waiting.append((process, ours))
        results = work(parts[0])
        for process, ours in waiting:
            results += _receive(process, ours)
        return results
    finally:
        for process, ours in waiting:
            ours.close()
            if process.is_alive():
                process.terminate()
            process.join()


def _run(work: Work[Item, Result], part: Sequence[Item], to: "Connection") -> None:
    try:
        to.send((work(part), None))
    except BaseException as error:  # noqa: BLE001 (it is raised again by the caller)
        to.send(([], error))
    finally:
        to.close()


def _receive(process: "BaseProcess", ours: "Connection") -> list[Result]:
    try:
        results, error = ours.recv()
    except EOFError:
        process.join()
        message = f"a worker ended with code {process.exitcode} before its work was done"
        raise WorkerError(message) from None
    if error is not None:
        raise error
    process.join()
    return list(results)


def _context() -> "SpawnContext | ForkContext":
    import multiprocessing  # noqa: PLC0415 (a process that works alone starts sooner without)

    if sys.platform == "linux" and threading.active_count() == 1:
        return multiprocessing.get_context("fork")
    return multiprocessing.get_context("spawn")


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
