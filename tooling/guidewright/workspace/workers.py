"""Work shared out over processes: forked, so that nothing is loaded twice, and told back through a pipe."""

from __future__ import annotations

import gc
import os
import pickle
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar, cast

Share = TypeVar("Share")
Result = TypeVar("Result")

# A third one reads no faster from one disk, and takes as much memory again.
_MOST = 2
# Bytes of a share's number: as many as stay together in a pipe, whoever reads it.
_NUMBER = 2
# Forking costs as much as reading about this many files.
_WORTH_IT = 100


@dataclass(frozen=True)
class Forked:
    """This process and others like it; whoever is free takes the next share."""

    size: int

    def run(self, work: Callable[[Share], Result], shares: Sequence[Share]) -> list[Result]:
        """What `work` makes of each share, in the order of the shares.

        What a process that ended too early had taken is done again here: an error is raised here too, and none is lost.
        """
        if self.size < 2 or len(shares) < 2:
            return [work(share) for share in shares]
        # What is there already is looked at by no collection, here or there: it would copy pages for nothing.
        gc.freeze()
        try:
            return self._shared_out(work, shares)
        finally:
            gc.unfreeze()

    def _shared_out(self, work: Callable[[Share], Result], shares: Sequence[Share]) -> list[Result]:
        waiting, filled = os.pipe()
        # Nobody waits for a number: all are in the pipe before anybody takes one.
        os.write(filled, b"".join(number.to_bytes(_NUMBER, "big") for number in range(len(shares))))
        os.close(filled)
        others = [_started(work, shares, waiting) for _ in range(self.size - 1)]
        done = _done(work, shares, waiting)
        os.close(waiting)
        for process, pipe in filter(None, others):
            done |= cast(dict[int, Result], _told(process, pipe))
        return [done[number] if number in done else work(share) for number, share in enumerate(shares)]


def crew_for(files: int) -> Forked:
    """As many processes as are worth it for a number of files, and as this one may use."""
    return Forked(min(_MOST, _processors()) if files > _WORTH_IT and hasattr(os, "fork") else 1)


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _done(work: Callable[[Share], Result], shares: Sequence[Share], waiting: int) -> dict[int, Result]:
    """The shares that this process could take, by their numbers."""
    results = {}
    while number := os.read(waiting, _NUMBER):
        taken = int.from_bytes(number, "big")
        results[taken] = work(shares[taken])
    return results


def _started(work: Callable[[Share], Result], shares: Sequence[Share], waiting: int) -> tuple[int, int] | None:
    """Another process that takes shares, and the pipe through which it tells what it made of them."""
    reading, writing = os.pipe()
    try:
        process = os.fork()
    except OSError:
        os.close(reading)
        os.close(writing)
        return None
    if process:
        os.close(writing)
        return process, reading
    try:
        os.close(reading)
        with os.fdopen(writing, "wb") as pipe:
            pickle.dump(_done(work, shares, waiting), pipe, pickle.HIGHEST_PROTOCOL)
    finally:
        # Nothing of what the parent still has to do (its output, its clean-up) may happen here too.
        os._exit(0)


def _told(process: int, reading: int) -> object:
    with os.fdopen(reading, "rb") as pipe:
        data = pipe.read()
    os.waitpid(process, 0)
    try:
        return cast(object, pickle.loads(data))
    except (EOFError, pickle.UnpicklingError):
        return {}
