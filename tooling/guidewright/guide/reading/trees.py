"""Drawn trees of folders and files: each file in one is a path."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guidewright.claims.model import Claim
from guidewright.guide.reading.page import Sample
from guidewright.guide.reading.reading import Reading, under
from guidewright.guide.reading.tense import makes_files

_BRANCH = re.compile(r"^(?P<inset>[\s│┃|]*(?:[├└┣┗╰]|\|--|`--|\+--)[─━\-\s]*)(?P<name>[^\s│#].*?)\s*$")
_NOTE = re.compile(r"\s+(?:#|//|<-|←|—|–|\().*$|\s{2,}\S.*$")
_NAME = re.compile(r"[\w.\[\]()@+-]+(?:/[\w.\[\]()@+-]+)*/?")


def trees(reading: Reading) -> Iterator[Claim]:
    """The leaves of the trees that code blocks draw; a tree of which a third is not here is an example."""
    for sample in reading.page.samples:
        if makes_files(sample.setting.lead):
            continue
        found = list(_leaves(sample))
        here = [path for path, _, _ in found if not reading.known.files or reading.known.has(path)]
        for path, at, name in found if len(here) * 3 >= len(found) * 2 else ():
            why = f"an entry of the tree {under(sample.setting)}"
            yield reading.claim("path", path, sample.place(at, name), why)


def _leaves(sample: Sample) -> Iterator[tuple[str, int, str]]:
    """Each entry that nothing is drawn below, with its path, its line in the block and its name."""
    drawn = [(at, found) for at, line in enumerate(sample.lines) if (found := _BRANCH.match(line))]
    if not drawn:
        return
    entries: list[tuple[int, str, int]] = []
    root = _root(sample, drawn[0][0])
    for at, found in drawn:
        name = _NOTE.sub("", found["name"])
        if _NAME.fullmatch(name) and name.strip(".") and "..." not in name.replace("[...", ""):
            entries.append((len(found["inset"]), name, at))
    above: list[tuple[int, str]] = []
    for number, (depth, name, at) in enumerate(entries):
        above = [(inset, folder) for inset, folder in above if inset < depth]
        path = "/".join([*([root] if root else []), *(folder.rstrip("/") for _, folder in above), name])
        above.append((depth, name))
        is_leaf = number + 1 == len(entries) or entries[number + 1][0] <= depth
        if is_leaf:
            yield path, at, name


def _root(sample: Sample, first: int) -> str:
    """The folder that a tree hangs on, if it is more than the name that the project has on somebody's disk."""
    name = _NOTE.sub("", sample.lines[first - 1].strip()).rstrip("/") if first else ""
    return name.removeprefix("./") if "/" in name and _NAME.fullmatch(name.removeprefix("./")) else ""
