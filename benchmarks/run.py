"""How long the tool takes on many guides, as ratios: the figures of one machine say nothing, their ratios do.

Copies the project into a temporary folder, multiplies its specs under other slugs, and times whole processes without
any cache, in turn, so that a slow moment of the machine meets all of them. Prints a table; judges nothing.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
CODE = Path("examples/practice-hub")
CARRIED = ("docs", "overrides", "templates", "mkdocs.yml", "pyproject.toml")
NOT_CODE = shutil.ignore_patterns("node_modules", ".next", "*.tsbuildinfo")


@dataclass(frozen=True)
class Task:
    """Something to time; `accepted` are the exit codes that do not mean that it failed to work."""

    name: str
    command: tuple[str, ...]
    accepted: tuple[int, ...] = (0,)


def main() -> None:
    """Runs the benchmark and prints its table."""
    arguments = argparse.ArgumentParser(description="Time Guidewright on generated specs.")
    arguments.add_argument("-n", "--specs", type=int, default=300, help="how many specs (default: 300)")
    arguments.add_argument("-r", "--rounds", type=int, default=3, help="how often each task runs (default: 3)")
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder)
        prepare(project, given.specs)
        guidewright = (sys.executable, "-m", "guidewright")
        run(project, Task("build", (*guidewright, "build"), (0, 1)))
        tasks = (
            Task("python -c pass", (sys.executable, "-c", "pass")),
            Task("guidewright build --check", (*guidewright, "build", "--check"), (0, 1)),
            Task("guidewright check", (*guidewright, "check"), (0, 1)),
            Task("mkdocs build", (sys.executable, "-m", "mkdocs", "build", "-q", "-d", str(project / "site"))),
        )
        timers: dict[str, Callable[[], float]] = {"read all bytes of the code": lambda: read_all(project / CODE)}
        timers |= {task.name: lambda task=task: run(project, task) for task in tasks}
        best = dict.fromkeys(timers, float("inf"))
        for _ in range(given.rounds):
            for name, timer in timers.items():
                best[name] = min(best[name], timer())
    print_table(best, given.specs)


def prepare(project: Path, count: int) -> None:
    """Fills `project` with the repository's configuration, code and pages, and `count` specs."""
    for name in CARRIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, project / name)
        else:
            shutil.copy(source, project / name)
    shutil.copytree(ROOT / CODE, project / CODE, ignore=NOT_CODE)
    originals = sorted((ROOT / "specs").glob("*.yaml"))
    if not originals:
        sys.exit("benchmarks/run.py: no specs in specs/")
    (project / "specs").mkdir()
    for number in range(count):
        original = originals[number % len(originals)]
        copy = number // len(originals)
        slug = original.stem if copy == 0 else f"{original.stem}-{copy}"
        text = original.read_text("utf-8").replace(f"service: {original.stem}\n", f"service: {slug}\n", 1)
        (project / "specs" / f"{slug}.yaml").write_text(text, "utf-8")
    subprocess.run(["git", "init", "-q"], cwd=project, check=True)
    subprocess.run(["git", "add", "-A"], cwd=project, check=True)


def run(project: Path, task: Task) -> float:
    """The seconds that a task takes from a cold start; ends the benchmark where the task cannot work."""
    shutil.rmtree(project / ".guidewright_cache", ignore_errors=True)
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "NO_COLOR": "1"}
    start = time.perf_counter()
    done = subprocess.run(task.command, cwd=project, env=environment, capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - start
    if done.returncode not in task.accepted:
        sys.exit(f"benchmarks/run.py: `{task.name}` ended with {done.returncode}\n{done.stderr[-2000:]}")
    return seconds


def read_all(folder: Path) -> float:
    """The seconds that reading every file below `folder` takes in this process."""
    start = time.perf_counter()
    for path in folder.rglob("*"):
        if path.is_file():
            path.read_bytes()
    return time.perf_counter() - start


def print_table(best: dict[str, float], count: int) -> None:
    """Prints the best time of each task, and its ratio to bare Python, to reading the code and to the site build."""
    bare, read, site = best["python -c pass"], best["read all bytes of the code"], best["mkdocs build"]
    print(f"{count} specs, best of the rounds, no cache\n")
    print(f"{'task':28}{'seconds':>9}{'x python':>10}{'x reading':>11}{'x site':>8}{'ms/guide':>10}")
    for name, seconds in best.items():
        ratios = f"{seconds / bare:>10.1f}{seconds / read:>11.1f}{seconds / site:>8.2f}"
        print(f"{name:28}{seconds:>9.3f}{ratios}{1000 * seconds / count:>10.2f}")


if __name__ == "__main__":
    main()
