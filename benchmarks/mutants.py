"""How much of the extractors the tests need: makes mutants of each, and counts those that no test notices.

`python benchmarks/mutants.py [EXTRACTOR ...]` prints a table and each survivor; it fails where fewer than 90 of 100
die. Each mutant lives in a forked process of its own, so that the repository is never touched.
"""

from __future__ import annotations

import argparse
import importlib.abc
import importlib.machinery
import os
import re
import signal
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import CodeType

import pytest
from mutation import Mutant, mutants

ROOT = Path(__file__).parents[1]
EXTRACTORS = ROOT / "tooling/guidewright/facts/extractors"
BOUND = 0.9
SECONDS = 60
DEAD, ALIVE = 0, 1


@dataclass(frozen=True)
class Job:
    """A mutant of a module, and the extractor that the module belongs to."""

    extractor: str
    path: Path
    mutant: Mutant


def main() -> None:
    """Runs the mutants and prints what became of them."""
    arguments = argparse.ArgumentParser(description="Count the mutants of the extractors that tests kill.")
    arguments.add_argument("extractor", nargs="*", help="which extractors (default: all)")
    arguments.add_argument("-j", "--jobs", type=int, default=os.cpu_count() or 1, help="how many at once")
    arguments.add_argument("-e", "--every", type=int, default=1, help="only each so manieth mutant")
    given = arguments.parse_args()
    names = given.extractor or sorted({module_of(path) for path in EXTRACTORS.rglob("*.py")} - {"__init__"})
    failed = False
    for name in names:
        jobs = list(jobs_of(name))[:: given.every]
        if not passes(name):
            sys.exit(f"benchmarks/mutants.py: the tests of `{name}` fail without any mutant")
        began = time.monotonic()
        alive = survivors(jobs, given.jobs)
        killed = len(jobs) - len(alive)
        share = killed / len(jobs) if jobs else 1.0
        failed |= share < BOUND
        print(f"{name:14} {killed:5} of {len(jobs):5} die  {share:6.1%}  {time.monotonic() - began:5.0f} s", flush=True)
        for job in alive:
            print(f"    {job.path.relative_to(ROOT)}:{job.mutant.line} {job.mutant.what}")
    sys.exit(failed)


def module_of(path: Path) -> str:
    """The extractor that a file belongs to."""
    return path.relative_to(EXTRACTORS).parts[0].removesuffix(".py")


def jobs_of(extractor: str) -> Iterator[Job]:
    """All mutants of an extractor."""
    paths = [path for path in sorted(EXTRACTORS.rglob("*.py")) if module_of(path) == extractor]
    if not paths:
        sys.exit(f"benchmarks/mutants.py: there is no extractor `{extractor}`")
    for path in paths:
        for mutant in mutants(path.read_text("utf-8")):
            yield Job(extractor, path, mutant)


def survivors(jobs: Sequence[Job], at_once: int) -> list[Job]:
    """The jobs whose mutant passes all tests, in the order of the jobs."""
    running: dict[int, Job] = {}
    alive: list[Job] = []
    pending = list(reversed(jobs))
    while pending or running:
        while pending and len(running) < at_once:
            job = pending.pop()
            running[_start(job)] = job
        process, status = os.wait()
        job = running.pop(process)
        if os.waitstatus_to_exitcode(status) == ALIVE:
            alive.append(job)
    return sorted(alive, key=lambda job: (job.path, job.mutant.line))


def passes(extractor: str) -> bool:
    """Whether the tests pass with nothing removed."""
    process = os.fork()
    if process == 0:
        _judge(extractor)
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == ALIVE


def _start(job: Job) -> int:
    process = os.fork()
    if process == 0:
        sys.meta_path.insert(0, _Finder(job))
        _judge(job.extractor)
    return process


def _judge(extractor: str) -> None:
    """Ends this process: ALIVE when all tests pass. A mutant that runs forever is killed by the alarm, so it dies."""
    signal.alarm(SECONDS)
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    os.dup2(null, 2)
    common = ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "--rootdir", str(ROOT)]
    samples = pytest.main([*common, "-k", f"[{extractor}/", str(ROOT / "tests/facts/test_samples.py")])
    if samples not in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED):
        os._exit(DEAD)
    beside = _beside(extractor)
    os._exit(ALIVE if not beside or pytest.main([*common, *beside]) is pytest.ExitCode.OK else DEAD)


def _beside(extractor: str) -> list[str]:
    """The tests that say what samples cannot: those that speak of the extractor, or of none."""
    others = {module_of(path) for path in EXTRACTORS.rglob("*.py")} - {extractor}
    tests = sorted(path for path in (ROOT / "tests/facts").glob("test_*.py") if path.name != "test_samples.py")
    if extractor == "typescript":
        return [str(path) for path in tests if path.stem.removeprefix("test_") not in others]
    return [str(path) for path in tests if re.search(rf"\b{extractor}\b", path.read_text("utf-8"))]


class _Finder(importlib.abc.MetaPathFinder):
    """Gives the module of a job its mutant's text."""

    def __init__(self, job: Job) -> None:
        self._job = job

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, _target: object = None
    ) -> importlib.machinery.ModuleSpec | None:
        spec = importlib.machinery.PathFinder.find_spec(fullname, path)
        if spec is None or spec.origin != str(self._job.path):
            return None
        spec.loader = _Loader(fullname, spec.origin, self._job.mutant.text)
        return spec


class _Loader(importlib.machinery.SourceFileLoader):
    def __init__(self, fullname: str, path: str, text: str) -> None:
        super().__init__(fullname, path)
        self._text = text

    def get_code(self, fullname: str) -> CodeType:  # noqa: ARG002
        return compile(self._text, self.path, "exec")


if __name__ == "__main__":
    main()
