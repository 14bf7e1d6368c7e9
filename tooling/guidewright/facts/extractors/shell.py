"""Shell scripts: what they take from the environment, and what they export."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from guidewright.facts.model import Facts, NotEnumerable, Scope, Variable
from guidewright.facts.scope import scope_of
from guidewright.facts.shell_code import ShellCode
from guidewright.facts.shell_sources import Scripts
from guidewright.source import Source

NAMES = (".sh", ".bash", ".zsh", ".ksh", "entrypoint", "husky/", "Procfile", "envrc")
_FILE = re.compile(
    r"\.(?:sh|bash|zsh|ksh)$|(?:^|/)(?:docker-)?entrypoint$|(?:^|/)\.husky/[\w-]+$|(?:^|/)(?:Procfile|\.envrc)$"
)


def covers(path: str) -> bool:
    """Whether this extractor reads the file."""
    return _FILE.search(path) is not None


def extract(sources: Sequence[Source], roots: tuple[str, ...]) -> Facts:  # noqa: ARG001
    """What each script reads that neither it nor a script of the project that it sources, or that sources it, assigns.

    A script that sources a file which is not there may get any name from it: nothing is required then.
    """
    scripts = Scripts.of({source.path: ShellCode(source.text) for source in sources})
    return Facts.merged(_facts(source, scripts) for source in sources)


def _facts(source: Source, scripts: Scripts) -> Facts:
    code = scripts.code[source.path]
    scope: Scope = "test" if scope_of(source.path) == "test" else "shell"
    dynamic = []
    for offset, names in code.dynamic():
        line = source.place_of(offset).line
        dynamic.append(NotEnumerable(source.path, line, source.line(line).strip(), names))
    return Facts(variables=tuple(_variables(source, scripts, scope)), not_enumerable=tuple(dynamic))


def _variables(source: Source, scripts: Scripts, scope: Scope) -> Iterator[Variable]:
    code, unknown = scripts.code[source.path], scripts.sources_unknown(source.path)
    for word in code.reads(scripts.assigned_around(source.path)):
        loose = unknown and word.requirement == "required"
        yield (replace(word, requirement="unknown") if loose else word).read(source, 0, scope)
    for given in code.given():
        place = source.place_of(given.offset)
        yield Variable(
            given.name, place.path, place.line, place.column, "unknown", given.value, "assignment", "set", scope
        )
