"""What this site costs beside bare MkDocs with Material on the same Markdown, as the number of guides grows.

Copies the project into a temporary folder, makes many specs out of its own, each with variables of its own and code
that reads them, lets the tool write guides and pages, and builds the site in turn: with nothing but the theme and its
search; with the extensions of Markdown that the pages are written for as well, without which tables, task lists and the
colours of code are not made and cost nothing; and as `mkdocs.yml` says. Fails where that takes over 1.3 times as long
as the second, or where a page of reference has more nodes than a phone can bear.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

import yaml
from run import CODE, prepare

MOST = 1.3
MOST_NODES = 15_000
REFERENCE = ("guides/integrations/index.html", "reference/environment-variables*/index.html", "status/index.html")
# Material with search: as its documentation begins, and with what makes the same HTML of the same Markdown.
ALONE, BARE, OURS = "theme and search alone", "with the extensions", "mkdocs.yml"
_BARE = "site_name: Bare\ntheme:\n  name: material\nplugins:\n  - search\n"


@dataclass(frozen=True)
class Cost:
    """What a program took: seconds of the processor, which nothing else on the machine changes, and memory at most."""

    seconds: float
    megabytes: float


def main() -> None:
    """Runs the benchmark, prints its table and judges it."""
    arguments = argparse.ArgumentParser(description="Time the site on generated guides.")
    arguments.add_argument("-n", "--guides", type=int, default=500, help="how many guides (default: 500)")
    arguments.add_argument("-r", "--rounds", type=int, default=2, help="how often each build runs (default: 2)")
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder)
        prepare(project, given.guides)
        multiply(project)
        cost(project, "guidewright", "build")
        ours = (project / "mkdocs.yml").read_text("utf-8")
        best = dict.fromkeys((ALONE, BARE, OURS), Cost(float("inf"), 0))
        configurations = (bare(ours, "nav", "not_in_nav"), bare(ours, "nav", "not_in_nav", "markdown_extensions"), ours)
        for _ in range(given.rounds):
            for name, configuration in zip(best, configurations, strict=True):
                (project / "timed.yml").write_text(configuration, "utf-8")
                # Into the same folder: the last one is that of `mkdocs.yml`.
                took = cost(project, "mkdocs", "build", "-q", "-f", "timed.yml", "-d", str(project / "site"))
                best[name] = min(took, best[name], key=lambda each: each.seconds)
        nodes = dict(nodes_of(project / "site"))
    ratio = print_table(best, nodes, given.guides)
    if ratio > MOST or max(nodes.values()) >= MOST_NODES:
        sys.exit(
            f"benchmarks/site.py: more than {MOST} times what bare MkDocs takes, or a page of {MOST_NODES:,} nodes"
        )


def multiply(project: Path) -> None:
    """Gives each copy of a spec its own name and variables, and code that reads them."""
    for path in sorted((project / "specs").glob("*.yaml")):
        copy = re.search(r"-(\d+)$", path.stem)
        if copy is None:
            continue
        text = re.sub(r"^(name: .*\S)", rf"\1 {copy[1]}", path.read_text("utf-8"), count=1, flags=re.MULTILINE)
        variables = yaml.safe_load(text)["env"]
        own = {each["name"]: each["name"].replace("_", f"_{copy[1]}_", 1) for each in variables}
        text = re.sub(r"\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b", lambda found, own=own: own.get(found[0], found[0]), text)
        path.write_text(text, "utf-8")
        code = project / CODE / f"lib/{path.stem}/settings.ts"
        code.parent.mkdir(parents=True)
        code.write_text("".join(reading(own[each["name"]], each) for each in variables), "utf-8")


def reading(name: str, variable: dict[str, object]) -> str:
    """Code that reads a variable as its spec says."""
    constant = f"export const {name.lower()} = process.env.{name}"
    if variable.get("required"):
        return f'{constant};\nif (!process.env.{name}) throw new Error("{name} is not set");\n'
    default = variable.get("default")
    return f'{constant} === "true";\n' if default is None else f"{constant} ?? {json.dumps(str(default))};\n"


def bare(configuration: str, *kept: str) -> str:
    """The theme and its search, with these settings; the length of the navigation costs time on each page."""
    settings = rf"^(?:{'|'.join(kept)}):.*\n(?:(?: .*)?\n)+"
    return _BARE + "".join(re.findall(settings, configuration + "\n", re.MULTILINE))


def cost(project: Path, module: str, *arguments: str) -> Cost:
    """What a program takes from a cold start; ends the benchmark where it cannot work."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "NO_COLOR": "1"}
    with tempfile.TemporaryFile() as said:
        command = (sys.executable, "-m", module, *arguments)
        process = subprocess.Popen(command, cwd=project, env=environment, stdout=said, stderr=said)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            sys.exit(f"benchmarks/site.py: `{module}` failed\n{said.read()[-2000:].decode()}")
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def nodes_of(site: Path) -> Iterator[tuple[str, int]]:
    """Each page of reference with its elements, which is what Lighthouse counts as well."""
    for pattern in REFERENCE:
        for path in sorted(site.glob(pattern)):
            yield path.parent.relative_to(site).as_posix(), _Elements(path.read_text("utf-8")).count


class _Elements(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.count = 0
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self.count += 1


def print_table(best: dict[str, Cost], nodes: dict[str, int], count: int) -> float:
    """Prints what the builds take and the nodes of the pages of reference; gives the ratio that is judged."""
    print(f"{count} guides, best of the rounds, seconds of the processor\n")
    print(f"{'build':28}{'seconds':>9}{'ms/guide':>10}{'x alone':>9}{'x bare':>8}{'peak MB':>9}")
    for name, took in best.items():
        ratios = f"{took.seconds / best[ALONE].seconds:>9.2f}{took.seconds / best[BARE].seconds:>8.2f}"
        print(f"{name:28}{took.seconds:>9.2f}{1000 * took.seconds / count:>10.1f}{ratios}{took.megabytes:>9.0f}")
    print(f"\n{'page of reference':40}{'nodes':>9}")
    for page, number in nodes.items():
        print(f"{page:40}{number:>9,}")
    return best[OURS].seconds / best[BARE].seconds


if __name__ == "__main__":
    main()
