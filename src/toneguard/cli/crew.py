"""Checks many files: one after the other, or by several processes at once where there is enough to do.

The reports come in the order of the files and are the same either way.
"""

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, groupby

from toneguard.config import Config
from toneguard.garbage import settle
from toneguard.linter import AT_ONCE, Linter
from toneguard.linters import Linters
from toneguard.model import Draft, InputError, Report

File = Sequence[Draft]
Job = tuple[Config, list[File]]

WORTH = 100_000
"""Letters; less is checked sooner than a second process is ready."""

SHARES = 2
"""Jobs for each process: with few large ones, all would wait for the last."""
FEWEST = 16
"""Drafts in a job, of whose sentences there are enough to be parsed together."""

_linters: dict[Config, Linter] = {}


def cores() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def reports_of(files: Sequence[File], linters: Linters, jobs: int | None = None) -> Iterator[list[Report]]:
    """The reports on each file; `jobs` are processes, as many as there are cores where it is not said.

    Raises `InputError` where a process ends before its work is done.
    """
    letters = sum(len(draft.text) for file in files for draft in file)
    many = (cores() if letters >= WORTH else 1) if jobs is None else jobs
    drafts = sum(map(len, files))
    most = max(FEWEST, min(AT_ONCE, drafts // (many * SHARES))) if many > 1 else sys.maxsize
    work = list(_jobs(files, linters, most=most))
    if many > 1 and len(work) > 1:
        return _by_many(work, linters, min(many, len(work)))
    return _by_one(work, linters, letters)


def _by_one(work: Sequence[Job], linters: Linters, letters: int) -> Iterator[list[Report]]:
    for config, some in work:
        linter = linters.by(config)
        if letters >= WORTH:
            settle()
        yield from linter.check_files(some)


def _jobs(files: Sequence[File], linters: Linters, *, most: int) -> Iterator[Job]:
    """Files in a row for which the same holds, of `most` drafts or a few more."""
    for config, some in groupby(files, key=lambda file: linters.settings.of(file[0].path)):
        job: list[File] = []
        for file in some:
            job.append(file)
            if sum(map(len, job)) >= most:
                yield config, job
                job = []
        if job:
            yield config, job


def _by_many(work: Sequence[Job], linters: Linters, jobs: int) -> Iterator[list[Report]]:
    for config, _ in work:
        _linters[config] = linters.by(config)
    settle()
    crew = ProcessPoolExecutor(jobs, multiprocessing.get_context(_start()), _begin)
    try:
        yield from chain.from_iterable(crew.map(_checked, work))
    except BrokenProcessPool as error:
        raise InputError(
            "a process ended before its work was done, perhaps for want of memory; try --jobs 1."
        ) from error
    finally:
        crew.shutdown(wait=False, cancel_futures=True)


def _start() -> str:
    """A fork has all that is loaded; where other threads run, or the system's libraries mind it, a process begins anew."""
    return "fork" if sys.platform == "linux" and threading.active_count() == 1 else "spawn"


def _begin() -> None:
    """Ctrl-C ends a worker without a word: it is told of once."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _checked(job: Job) -> list[list[Report]]:
    config, files = job
    if config not in _linters:
        _linters[config] = Linter(config)
    return list(_linters[config].check_files(files))
