"""GitHub workflows: `secrets.X`, `vars.X`, `env.X`, and what their `env:` blocks set."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guidewright.facts.model import Facts, Variable
from guidewright.facts.settings import shown
from guidewright.facts.shell_words import OWN_NAMES, assigned, words
from guidewright.source import Source

_FILE = re.compile(r"(?:^|/)\.github/(?:workflows/.*|actions/.*action)\.ya?ml$")
_EXPRESSION = re.compile(r"\b(secrets|vars|env)(?:\.|\[['\"])([A-Z][A-Z0-9_]*)")
_BLOCK = re.compile(r"^(\s*)(?:-\s+)?env:\s*(?:#.*)?$")
_ENTRY = re.compile(r"^(\s*)([A-Z][A-Z0-9_]*):\s*(.*?)\s*$")
# Whatever an `env:` block anywhere in the file gives, and what a step writes for the steps after it.
_GIVEN = re.compile(r"^\s+([A-Z][A-Z0-9_]*):\s", re.MULTILINE)
# Set by the runner.
_RUNNER = re.compile(r"GITHUB_|RUNNER_|ACTIONS_|CI$")


def covers(path: str) -> bool:
    """Whether this extractor reads the file."""
    return _FILE.search(path) is not None


def extract(source: Source) -> Facts:
    """The variables of a workflow by its lines; names that the runner itself sets are left out."""
    return Facts(variables=tuple(_variables(source)))


def _variables(source: Source) -> Iterator[Variable]:
    block: int | None = None
    given = set(assigned(source.text)) | {match[1] for match in _GIVEN.finditer(source.text)}
    for number, raw in enumerate(source.lines, 1):
        line = "" if raw.lstrip().startswith("#") else raw
        indent = len(line) - len(line.lstrip())
        opened = _BLOCK.match(line)
        if opened is not None:
            block = line.index("env:")
            continue
        if block is not None and line.strip() and indent <= block:
            block = None
        entry = _ENTRY.match(line) if block is not None else None
        if entry is not None:
            value = entry[3].strip("\"'")
            default = None if "${{" in value else shown(entry[2], value) or None
            column = entry.start(2) + 1
            yield Variable(entry[2], source.path, number, column, "unknown", default, "env", "set", "ci")
        yield from _read(source, number, line, given)


def _read(source: Source, number: int, line: str, given: set[str]) -> Iterator[Variable]:
    for match in _EXPRESSION.finditer(line):
        if "${{" in line or line.lstrip().startswith(("if:", "- if:")):
            column = match.start(2) + 1
            yield Variable(match[2], source.path, number, column, "unknown", None, match[1], "read", "ci")
    for word in words(line):
        if word.name not in given and word.name not in OWN_NAMES and not _RUNNER.match(word.name):
            yield word.read(source.path, number, 1, "ci")
