"""What the scan of `check` costs beside reading the same bytes, on 4,000 TypeScript files.

On a generated repository, and on the checkout that GUIDEWRIGHT_BENCH_REPOSITORY names. Each step runs in a process of
its own, in turn, once with the files thrown out of the page cache and once with them in it. Prints tables; judges
nothing.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from typescript_repository import generate

from guidewright.commands.facts import facts
from guidewright.config import Config
from guidewright.facts.extract import covers
from guidewright.workspace import Workspace
from guidewright.workspace.listing import Listing

ROOTS = (".",)
BOUND_RATIO, BOUND_MEMORY = 2.5, 150
STEPS = ("read", "list", "scan", "list and scan")
# What `facts` prints needs the outlines of all files, which `check` never makes: timed once, to be seen beside it.
OUTLINED = "facts"


@dataclass(frozen=True)
class Cost:
    """Seconds, and the peak of memory in megabytes: of the process, and of the largest of its children."""

    seconds: float
    memory: float
    children: float


def main() -> None:
    """Runs a step (`--step`, in a process of its own), or all of them and prints the tables."""
    arguments = argparse.ArgumentParser(description="Time the scan beside reading.")
    arguments.add_argument("-n", "--files", type=int, default=4000, help="how many files (default: 4000)")
    arguments.add_argument("-r", "--rounds", type=int, default=3, help="how often each step runs (default: 3)")
    arguments.add_argument("--step", choices=(*STEPS, OUTLINED), help=argparse.SUPPRESS)
    arguments.add_argument("--repository", type=Path, help=argparse.SUPPRESS)
    given = arguments.parse_args()
    if given.step:
        print(json.dumps(step(given.step, given.repository)))
        return
    with tempfile.TemporaryDirectory() as folder:
        generate(Path(folder), given.files)
        measure(f"{given.files} generated files", Path(folder), given.rounds)
    if checkout := os.environ.get("GUIDEWRIGHT_BENCH_REPOSITORY"):
        print()
        measure(Path(checkout).name, Path(checkout), given.rounds)


def step(name: str, root: Path) -> Mapping[str, float]:
    """Does one step in this process, and says what it cost."""
    workspace = Workspace(root)
    listing = workspace.listing(ROOTS) if name in ("read", "scan") else Listing(frozenset())
    paths = [path for path in sorted(listing.files.difference(listing.skipped)) if covers(path)]
    work: dict[str, Callable[[], object]] = {
        "read": lambda: read(root, paths),
        "list": lambda: workspace.listing(ROOTS),
        "scan": lambda: workspace.scan(listing, ROOTS),
        "list and scan": lambda: workspace.scan(workspace.listing(ROOTS), ROOTS),
        OUTLINED: lambda: facts(workspace, Config(code=ROOTS), "json"),
    }
    start = time.perf_counter()
    work[name]()
    seconds = time.perf_counter() - start
    own, children = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    unit = 1_000_000 if sys.platform == "darwin" else 1000
    return {"seconds": seconds, "memory": own.ru_maxrss / unit, "children": children.ru_maxrss / unit}


def read(root: Path, paths: Sequence[str]) -> int:
    """Reads the files as any Python program would; their bytes."""
    total = 0
    for path in paths:
        with (root / path).open("rb") as file:
            total += len(file.read())
    return total


def measure(title: str, root: Path, rounds: int) -> None:
    """Runs all steps in turn, cold and hot, and prints the best of each."""
    listing = Workspace(root).listing(ROOTS)
    paths = [path for path in listing.files.difference(listing.skipped) if covers(path)]
    size = read(root, paths)
    for cold in (True, False):
        costs: dict[str, list[Cost]] = {name: [] for name in STEPS}
        for _ in range(rounds):
            for name in STEPS:
                if cold:
                    forget(root, listing.files)
                costs[name].append(run(name, root))
        best = {name: min(listed, key=lambda cost: cost.seconds) for name, listed in costs.items()}
        state = "cold: files out of the page cache (posix_fadvise)" if cold else "hot"
        print(f"{title}: {len(paths)} files, {size / 1e6:.1f} MB, {state}, best of {rounds}")
        print_table(best if cold else {**best, OUTLINED: run(OUTLINED, root)})


def forget(root: Path, files: Sequence[str] | frozenset[str]) -> None:
    """Throws the files out of the page cache; what was just written has to be on the disk for that."""
    for path in files:
        handle = os.open(root / path, os.O_RDONLY)
        try:
            os.fsync(handle)
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(handle)


def run(name: str, root: Path) -> Cost:
    """One step in a fresh process."""
    command = [sys.executable, __file__, "--step", name, "--repository", str(root)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return Cost(**json.loads(done.stdout))


def print_table(costs: Mapping[str, Cost]) -> None:
    """Prints each step with its ratio to reading, and the bounds beside it."""
    print(f"  {'step':16}{'seconds':>9}{'x reading':>11}{'MB':>6}{'MB, children':>14}")
    for name, cost in costs.items():
        ratio = cost.seconds / costs["read"].seconds
        bound = f"   bound: {BOUND_RATIO} x, {BOUND_MEMORY} MB" if name == "scan" else ""
        print(f"  {name:16}{cost.seconds:>9.3f}{ratio:>11.2f}{cost.memory:>6.0f}{cost.children:>14.0f}{bound}")


if __name__ == "__main__":
    main()
