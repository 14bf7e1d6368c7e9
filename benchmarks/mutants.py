"""How much of the extractors the tests need: makes mutants of each, and counts those that no test notices.

`python benchmarks/mutants.py [EXTRACTOR ...] [--module NAME ...]` prints a table and each survivor; it fails where
fewer than 90 of 100 die. Each mutant lives in a forked process of its own, so that the repository is never touched.
The samples judge first, then the tests beside them, the slow ones last; of the others, what killed the last mutants
is asked before all else.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib
import importlib.abc
import importlib.machinery
import io
import os
import re
import signal
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType

import pytest
from mutation import Mutant, mutants

ROOT = Path(__file__).parents[1]
EXTRACTORS = ROOT / "tooling/guidewright/facts/extractors"
SAMPLES = ROOT / "tests/facts"
PACKAGE = "guidewright.facts.extractors"
# What holds on to the modules of extractors, beside these themselves.
HOLDERS = ("guidewright.facts.known", "guidewright.facts.extract", "test_samples")
BOUND = 0.9
# Of a process's own time: on a busy machine the clock would count what lives as dead.
SECONDS = 60
# Asked last: together they take longer than all other tests.
SLOW = ("test_extract.py", "test_settings_files.py")
QUIETLY = ("-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "--rootdir", str(ROOT))


@dataclass(frozen=True)
class Job:
    """A mutant of a module, and the extractor that the module belongs to."""

    extractor: str
    path: Path
    mutant: Mutant


@dataclass
class Court:
    """The tests that judge the mutants of an extractor, samples and files of tests, in the order they are asked."""

    extractor: str
    asked: list[Path]
    started: dict[int, tuple[Job, int]] = field(default_factory=dict)

    @classmethod
    def of(cls, extractor: str) -> Court:
        """All that speak of an extractor."""
        files = sorted(beside(extractor), key=lambda path: path.name in SLOW)
        return cls(extractor, [*sorted((SAMPLES / extractor).glob("[!_]*")), *files])

    def start(self, job: Job | None) -> int:
        """The process that judges a mutant; of none, how it ended: 0 when no test notices anything."""
        listen, say = os.pipe()
        process = os.fork()
        if process == 0:
            os.close(listen)
            _judge(self, job, say)
        os.close(say)
        if job is not None:
            self.started[process] = (job, listen)
            return process
        with os.fdopen(listen) as heard:
            noticed = heard.read()
        return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) or len(noticed)

    def end(self) -> tuple[Job, bool]:
        """The next job that is judged, and whether its mutant is alive. What ran forever was killed by the timer."""
        process, status = os.wait()
        job, listen = self.started.pop(process)
        with os.fdopen(listen) as heard:
            noticed = heard.read()
        killer = Path(noticed)
        if noticed and killer.name not in SLOW:
            self.asked.remove(killer)
            self.asked.insert(0, killer)
        return job, not noticed and status == 0


def main() -> None:
    """Runs the mutants and prints what became of them."""
    arguments = argparse.ArgumentParser(description="Count the mutants of the extractors that tests kill.")
    arguments.add_argument("extractor", nargs="*", help="which extractors (default: all)")
    arguments.add_argument("-j", "--jobs", type=int, default=os.cpu_count() or 1, help="how many at once")
    arguments.add_argument("-e", "--every", type=int, default=1, help="only each so manieth mutant")
    arguments.add_argument("-m", "--module", action="append", help="only of modules of this name")
    given = arguments.parse_args()
    names = given.extractor or sorted({module_of(path) for path in EXTRACTORS.rglob("*.py")} - {"__init__"})
    # Loaded once, before any process forks; pytest has its plugins by collecting where there is no test.
    sys.path[:0] = [str(SAMPLES), str(ROOT)]
    importlib.import_module("test_samples")
    with contextlib.redirect_stdout(io.StringIO()):
        pytest.main([*QUIETLY, "--collect-only", str(Path(__file__).parent)])
    failed = False
    for name in names:
        jobs = list(jobs_of(name, given.module))[:: given.every]
        court = Court.of(name)
        if court.start(None):
            sys.exit(f"benchmarks/mutants.py: the tests of `{name}` fail without any mutant")
        began = time.monotonic()
        alive = survivors(court, jobs, given.jobs)
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


def jobs_of(extractor: str, modules: Sequence[str] | None) -> Iterator[Job]:
    """All mutants of an extractor, or of these modules of it."""
    paths = [path for path in sorted(EXTRACTORS.rglob("*.py")) if module_of(path) == extractor]
    if not paths:
        sys.exit(f"benchmarks/mutants.py: there is no extractor `{extractor}`")
    for path in paths:
        if not modules or path.stem in modules:
            yield from (Job(extractor, path, mutant) for mutant in mutants(path.read_text("utf-8")))


def survivors(court: Court, jobs: Sequence[Job], at_once: int) -> list[Job]:
    """The jobs whose mutant passes all tests, in the order of the jobs."""
    alive: list[Job] = []
    pending = list(reversed(jobs))
    while pending or court.started:
        while pending and len(court.started) < at_once:
            court.start(pending.pop())
        job, lives = court.end()
        if lives:
            alive.append(job)
    return sorted(alive, key=lambda job: (job.path, job.mutant.line))


def beside(extractor: str) -> list[Path]:
    """The tests that say what samples cannot: those that speak of the extractor, or of none."""
    others = {module_of(path) for path in EXTRACTORS.rglob("*.py")} - {extractor}
    tests = sorted(path for path in SAMPLES.glob("test_*.py") if path.name != "test_samples.py")
    if extractor == "typescript":
        return [path for path in tests if path.stem.removeprefix("test_") not in others]
    return [path for path in tests if re.search(rf"\b{extractor}\b", path.read_text("utf-8"))]


def _judge(court: Court, job: Job | None, say: int) -> None:
    """Ends this process; the first test that notices anything is said."""
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    os.dup2(null, 2)
    for name in [name for name in sys.modules if name in HOLDERS or name.startswith(f"{PACKAGE}.")]:
        del sys.modules[name]
    if job is not None:
        sys.meta_path.insert(0, _Finder(job))
    noticed = next((test for test in court.asked if _fails(test)), None)
    os.write(say, str(noticed or "").encode())
    os._exit(0)


def _fails(test: Path) -> bool:
    """Whether a sample is read otherwise than it says, or a file of tests does not pass."""
    if test.parent == SAMPLES:
        return pytest.main([*QUIETLY, str(test)]) is not pytest.ExitCode.OK
    with contextlib.suppress(Exception):
        samples = importlib.import_module("test_samples")
        samples.test_what_is_read(test)
        samples.test_the_place_is_that_of_the_name(test)
        samples.test_no_text_is_too_broken(test)
        return False
    return True


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
