"""Files to facts: the entry of the facts layer. Bytes in, values out; the parser is imported only when needed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol, TypeVar

from guidewright.source import Source

from .coverage import NOBODY, Look, Scanned
from .extractors.typescript import prefilter
from .files import Files, Read, ReadsAhead, Shelf, Unread, plain
from .foreign import VENDORED, foreign, foreign_folder
from .known import known, reading
from .model import Facts
from .modules import Modules, modules_of

LARGEST = 2_000_000
TOO_LARGE = f"over {LARGEST // 1_000_000} MB"
# Fewer bytes than this are read sooner by one process than shared out.
_WORTH_SHARING = 60_000
# So many files are looked at at a time.
_SHARE = 64

Share = TypeVar("Share")
Result = TypeVar("Result")
_Marks = Mapping[str, Mapping[str, tuple[str, ...]]]


class Crew(Protocol):
    """Who does the work: this process alone, or several."""

    @property
    def size(self) -> int:
        """How many shares it takes."""

    def run(self, work: Callable[[Share], Result], shares: Sequence[Share]) -> list[Result]:
        """What `work` makes of each share, in the order of the shares."""


@dataclass(frozen=True)
class Alone:
    """This process: one share after the other."""

    size: int = 1

    def run(self, work: Callable[[Share], Result], shares: Sequence[Share]) -> list[Result]:
        """What `work` makes of each share."""
        return [work(share) for share in shares]


def covers(path: str) -> bool:
    """Whether any fact can come out of a file of this name; tsconfig files are read for their aliases."""
    return foreign(path) is None and bool(reading(path))


def serves_by_path(path: str) -> bool:
    """Whether a file of this name is a route by a framework's rules, so that its URL and methods can be read."""
    return prefilter.ROUTE_FILE.search(path) is not None


def modules(sources: Sequence[Source]) -> Modules:
    """The module names of the project that these sources make up."""
    by_path = {source.path: source for source in sources}
    return modules_among(by_path, by_path.get)


def modules_among(paths: Collection[str], source: Callable[[str], Source | None]) -> Modules:
    """The module names of the project that these files make up; `source` brings the text of its configurations."""
    read = (source(path) for path in paths if prefilter.CONFIGURATION.search(path))
    return modules_of(paths, (found for found in read if found is not None))


def scan(sources: Sequence[Source], roots: tuple[str, ...]) -> Facts:
    """The facts of sources that are in memory."""
    data = {source.path: source.data for source in sources}
    return scan_files(data, data.__getitem__, roots, Alone()).facts


def scan_files(paths: Collection[str], read: Read, roots: tuple[str, ...], crew: Crew) -> Scanned:
    """Variables, routes, events, tables, scripts and what cannot be listed, of all files.

    `roots` are the folders of code in the project (`(".",)` for all of it); URLs of routes count from them. Files over
    2 MB and minified ones say nothing. Neither the order of the files nor the size of the crew matters: facts come by
    path and line. No file stays in memory; those that may hold something are read again by who needs them.
    """
    everything = frozenset(paths)
    folders = _foreign_folders(everything)
    looks = _looks(sorted(everything.difference(folders)), read, crew)
    marks = _marks(looks)
    by_extractor = _extracted(marks, looks, read, roots, crew)
    facts = Facts.merged(by_extractor.values())
    variables = tuple(sorted(facts.variables, key=lambda v: (v.path, v.line, v.column, v.name)))
    return Scanned(replace(facts, variables=variables), by_extractor, looks | dict.fromkeys(folders.values(), VENDORED))


def outline(source: Source) -> Facts:
    """Symbols, calls and imports of one file; none for a file of a language whose extractor does not outline."""
    if len(source.text) > LARGEST or _is_minified(source.data):
        return Facts()
    outlines = (known()[name].outline for name in reading(source.path))
    return Facts.merged(outlined(source) for outlined in outlines if outlined is not None)


def _foreign_folders(paths: frozenset[str]) -> dict[str, str]:
    """The files that lie in a foreign folder, with that folder."""
    folders = {path.rpartition("/")[0] for path in paths}
    found = {folder: foreign_folder(folder, paths) for folder in folders}
    return {path: holder for path in paths if (holder := found[path.rpartition("/")[0]]) is not None}


def _looks(paths: Sequence[str], read: Read, crew: Crew) -> dict[str, Look]:
    """The look at each file, in the order of the paths."""
    shares = [paths[start : start + _SHARE] for start in range(0, len(paths), _SHARE)]
    found = crew.run(partial(_look_at_all, read), shares)
    return {
        path: look for share, made in zip(shares, found, strict=True) for path, look in zip(share, made, strict=True)
    }


def _look_at_all(read: Read, paths: Sequence[str]) -> list[Look]:
    known_by = {path: reading(path) for path in paths}
    reasons = {path: foreign(path) or (None if names else NOBODY) for path, names in known_by.items()}
    if isinstance(read, ReadsAhead):
        read.ahead([path for path, why in reasons.items() if why is None])
    return [reasons[path] or _look_at(read, path, names) for path, names in known_by.items()]


def _look_at(read: Read, path: str, names: tuple[str, ...]) -> Look:
    """What the extractors of these names mark on a file, or why none does."""
    data = read(path)
    text = data if isinstance(data, Unread) else plain(data)
    if isinstance(text, Unread):
        return text.reason
    if len(text) > LARGEST:
        return TOO_LARGE
    if _is_minified(text):
        return "minified"
    extractors = known()
    return len(text), {name: extractors[name].mark(path, text) for name in names}


def _is_minified(data: bytes) -> bool:
    return len(data) > 20_000 and len(data) > 500 * (data.count(b"\n") + 1)


def _marks(looks: Mapping[str, Look]) -> _Marks:
    """The marks of each extractor on the files that it covers."""
    marks: dict[str, dict[str, tuple[str, ...]]] = {}
    for path, look in looks.items():
        if not isinstance(look, str):
            for name, made in look[1].items():
                marks.setdefault(name, {})[path] = made
    return dict(sorted(marks.items()))


def _extracted(
    marks: _Marks, looks: Mapping[str, Look], read: Read, roots: tuple[str, ...], crew: Crew
) -> dict[str, Facts]:
    """The facts of each extractor. The heaviest task is taken first, so that none is left alone at the end."""
    weights = {name: _weight(made, looks) for name, made in marks.items()}
    tasks = [(name, part) for name in sorted(marks, key=lambda name: -weights[name]) for part in known()[name].parts]
    if sum(weights.values()) < _WORTH_SHARING:
        crew = Alone()
    files = {name: Files(made, Shelf(read)) for name, made in marks.items()}
    parts = crew.run(partial(_run, files, roots), tasks)
    found = dict(zip(tasks, parts, strict=True))
    return {name: _joined([found[name, part] for part in known()[name].parts]) for name in marks}


def _joined(parts: Sequence[Facts]) -> Facts:
    """The facts of all parts of an extractor: what one said of a place is not said again by the next."""
    first, *others = parts
    for other in others:
        said = {(v.path, v.line, v.column, v.name) for v in first.variables}
        noted = {(place.path, place.line) for place in first.not_enumerable}
        variables = tuple(v for v in other.variables if (v.path, v.line, v.column, v.name) not in said)
        places = tuple(place for place in other.not_enumerable if (place.path, place.line) not in noted)
        first = Facts.merged([first, replace(other, variables=variables, not_enumerable=places)])
    return first


def _weight(marks: Mapping[str, tuple[str, ...]], looks: Mapping[str, Look]) -> int:
    """About how many bytes an extractor will read."""
    return sum(look[0] for path, made in marks.items() if made and not isinstance(look := looks[path], str))


def _run(files: Mapping[str, Files], roots: tuple[str, ...], task: tuple[str, str]) -> Facts:
    name, part = task
    return known()[name].extract(part, files[name], roots)
