"""Sources to facts: the entry of the facts layer. Text in, values out; the parser is imported only when needed."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from guidewright.source import Source

from .extractors import compose, dockerfile, dotenv, other_languages, package_json, shell, workflow
from .extractors.typescript import prefilter
from .model import Facts
from .modules import Modules, modules_of

_LARGEST = 2_000_000
_FOREIGN = re.compile(
    r"(?:^|/)(?:node_modules|\.git|\.next|\.venv|dist|\.turbo|\.yarn)/|[.-]lock(?:file)?\.(?:json|ya?ml)$"
)
_CONFIGURATION = re.compile(r"(?:^|/)(?:[tj]sconfig[\w.-]*\.json|package\.json)$")


@dataclass(frozen=True)
class _Extractor:
    covers: Callable[[str], bool]
    extract: Callable[[Source], Facts]


_PLAIN = tuple(
    _Extractor(module.covers, module.extract)
    for module in (package_json, compose, dotenv, dockerfile, shell, workflow, other_languages)
)


def covers(path: str) -> bool:
    """Whether any fact can come out of a file of this name; tsconfig files are read for their aliases."""
    if _FOREIGN.search(path):
        return False
    return (
        prefilter.covers(path)
        or _CONFIGURATION.search(path) is not None
        or any(extractor.covers(path) for extractor in _PLAIN)
    )


def serves_by_path(path: str) -> bool:
    """Whether a file of this name is a route by a framework's rules, so that its URL and methods can be read."""
    return prefilter.ROUTE_FILE.search(path) is not None


def modules(sources: Sequence[Source]) -> Modules:
    """The module names of the project that these sources make up."""
    return modules_of((source.path for source in sources), (s for s in sources if _CONFIGURATION.search(s.path)))


def scan(sources: Sequence[Source], roots: tuple[str, ...]) -> Facts:
    """Variables, routes, events, tables, scripts and what cannot be listed, of all sources.

    `roots` are the folders of code in the project (`(".",)` for all of it); URLs of routes count from them. Files over
    2 MB and minified ones say nothing. The order of the sources does not matter: facts come by path and line.
    """
    read = sorted((s for s in sources if covers(s.path) and not _is_generated(s)), key=lambda source: source.path)
    code = [source for source in read if prefilter.covers(source.path)]
    others = [source for source in read if not prefilter.covers(source.path)]
    parts = [extractor.extract(s) for s in others for extractor in _PLAIN if extractor.covers(s.path)]
    known = modules(read)
    wanted = prefilter.wanted(code, known)
    if wanted:
        from .extractors.typescript.reading import facts

        parts.append(facts(code, wanted, known, roots))
    found = Facts.merged(parts)
    return replace(found, variables=tuple(sorted(found.variables, key=lambda v: (v.path, v.line, v.column, v.name))))


def outline(source: Source) -> Facts:
    """Symbols, calls and imports of one file; none for a file that is no TypeScript or JavaScript."""
    if not prefilter.covers(source.path) or _is_generated(source):
        return Facts()
    from .extractors.typescript.reading import outline as outlined

    return outlined(source)


def _is_generated(source: Source) -> bool:
    if len(source.text) > _LARGEST:
        return True
    return len(source.text) > 20_000 and len(source.text) > 500 * (source.text.count("\n") + 1)
