"""GitHub workflows and actions: `secrets.X`, `vars.X`, `env.X`, what their `env:` sets, what their scripts read."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from guidewright.facts.model import Facts, NotEnumerable, Requirement, Variable
from guidewright.facts.settings import shown
from guidewright.facts.shell_code import ShellCode
from guidewright.facts.yaml_nodes import Entries, Text, documents, walk
from guidewright.source import Source

NAMES = (".yaml", ".yml")
_FILE = re.compile(r"(?:^|/)\.github/workflows/[^/]+\.ya?ml$|(?:^|/)action\.ya?ml$")
_NAME = re.compile(r"[A-Z][A-Z0-9_]*")
_EXPRESSION = re.compile(r"\$\{\{.*?\}\}", re.DOTALL)
_READ = re.compile(
    r"\b(?P<kind>secrets|vars|env)(?:\.|\[['\"])(?P<name>[A-Z][A-Z0-9_]*)\b(?:['\"]\])?"
    r"[ ]*(?:\|\|[ ]*'(?P<default>[^'\n]*)'|(?P<compared>[!=]=))?"
)
_DYNAMIC = re.compile(
    r"\b(?:secrets|vars)\[(?!['\"])(?:format\('(?P<start>[A-Z0-9_]*))?|toJSON\((?:secrets|vars)\)", re.IGNORECASE
)
_KEPT = re.compile(r"([A-Z][A-Z0-9_]*)(?:=|<<)")
# Set by the runner for every step.
_RUNNER = re.compile(r"(?:GITHUB|RUNNER|ACTIONS)_\w+|CI")
_OTHER_SHELLS = ("python", "pwsh", "powershell", "cmd", "node")


def covers(path: str) -> bool:
    """Whether this extractor reads the file."""
    return _FILE.search(path) is not None


def extract(sources: Sequence[Source], roots: tuple[str, ...]) -> Facts:  # noqa: ARG001
    """The variables of each file; what the file itself sets, for a step or for all, is not read from outside."""
    return Facts.merged(_facts(source) for source in sources)


def _facts(source: Source) -> Facts:
    nodes = list(walk(documents(source.text)))
    mappings = [node for node in nodes if isinstance(node, Entries)]
    given = frozenset(_given(mappings))
    found: list[Variable] = []
    dynamic: list[NotEnumerable] = []
    for mapping in mappings:
        for key, value in mapping.entries:
            if key.value == "env" and isinstance(value, Entries):
                found += _set(source, value)
            if isinstance(value, Text) and key.value == "if":
                found += _expressions(source, value.start, value.end, given)
            if isinstance(value, Text) and key.value == "run" and not _other_shell(mapping):
                found += _script(source, value, given)
    for node in nodes:
        if isinstance(node, Text):
            for expression in _EXPRESSION.finditer(source.text, node.start, node.end):
                found += _expressions(source, expression.start(), expression.end(), given)
                dynamic += _dynamic(source, expression)
    return Facts(variables=tuple(dict.fromkeys(found)), not_enumerable=tuple(dynamic))


def _given(mappings: Sequence[Entries]) -> Iterator[str]:
    """What an `env:` anywhere in the file gives, and what a step keeps for the steps after it."""
    for mapping in mappings:
        for key, value in mapping.entries:
            if key.value == "env" and isinstance(value, Entries):
                yield from (name.value for name, _ in value.merged())
            elif key.value == "run" and isinstance(value, Text) and "GITHUB_ENV" in value.value:
                yield from _KEPT.findall(value.value)


def _set(source: Source, node: Entries) -> Iterator[Variable]:
    for key, value in node.merged():
        if _NAME.fullmatch(key.value):
            place, written = source.place_of(key.start), value.value if isinstance(value, Text) else ""
            default = None if "${{" in written else shown(key.value, written) or None
            yield Variable(key.value, place.path, place.line, place.column, "unknown", default, "env", "set", "ci")


def _expressions(source: Source, start: int, end: int, given: Collection[str]) -> Iterator[Variable]:
    for match in _READ.finditer(source.text, start, end):
        name, kind, default = match["name"], match["kind"], match["default"]
        if name == "GITHUB_TOKEN" or (kind == "env" and (name in given or _RUNNER.fullmatch(name))):
            continue
        requirement: Requirement = "optional" if default or match["compared"] else "unknown"
        place = source.place_of(match.start("name"))
        value = shown(name, default) if default else None
        yield Variable(name, place.path, place.line, place.column, requirement, value, kind, "read", "ci")


def _dynamic(source: Source, expression: re.Match[str]) -> Iterator[NotEnumerable]:
    for match in _DYNAMIC.finditer(source.text, *expression.span()):
        line = source.place_of(match.start()).line
        yield NotEnumerable(source.path, line, source.line(line).strip(), f"{match['start'] or ''}*")


def _other_shell(step: Entries) -> bool:
    shell = step.get("shell")
    return isinstance(shell, Text) and shell.value.startswith(_OTHER_SHELLS)


def _script(source: Source, node: Text, given: Collection[str]) -> Iterator[Variable]:
    text = _EXPRESSION.sub(lambda match: "_" * len(match[0]), node.written(source.text))
    for word in ShellCode(text).reads(given):
        if word.name not in given and not _RUNNER.fullmatch(word.name):
            yield word.read(source, node.start, "ci")
